/** Digests: a number counts as its own text does, however it is mixed. */
import fc from 'fast-check';
import { Digest } from '../../src/workbook';

const ofText = (text: string): string => {
  const digest = new Digest();
  digest.add(text);
  return digest.toString();
};
const ofNumber = (value: number): string => {
  const digest = new Digest();
  digest.addNumber(value);
  return digest.toString();
};

it.each([0, -0, 7, -7, 0.1, 0.05, -0.05, 1.1, 1.005, 4.35, 9_999_999.99, 10_000_000.01, 999_999_999, 1e9, -1e9, 1e21, 1e-7, 0.30000000000000004])(
  'mixes %d as its text',
  (value) => {
    expect(ofNumber(value)).toBe(ofText(String(value)));
  },
);

it('mixes any number as its text', () => {
  const hundredths = fc.integer({ min: -2e9, max: 2e9 }).map((value) => value / 100);
  fc.assert(fc.property(fc.oneof(fc.double(), fc.integer(), hundredths), (value) => ofNumber(value) === ofText(String(value))));
});

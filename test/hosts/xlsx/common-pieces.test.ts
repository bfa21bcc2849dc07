/** What two versions have in common is found whatever they are, and found again where text has moved. */
import fc from 'fast-check';
import { commonPieces } from '../../../src/hosts/xlsx/common-pieces';
import { copiesOf, throughBoth, undoes, undone, undoScript } from '../../../src/hosts/xlsx/undo-script';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const word = fc.constantFrom('<c r="A1">', '<t>Leading change</t>', '</row>', 'Negotiation for leaders of regions', '<row r="12" spans="1:2">', 'x', ',');
const text = fc.array(fc.oneof(word, fc.string({ maxLength: 40 })), { maxLength: 40 }).map((words) => words.join(''));

it('gives back the old version of any two', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [old, now] = [bytes(one), bytes(other)];
      const copies = commonPieces(old, now);
      for (let index = 0; index < copies.length; index += 3) {
        const [at, from, length] = [copies[index]!, copies[index + 1]!, copies[index + 2]!];
        expect(now.subarray(at, at + length)).toEqual(old.subarray(from, from + length));
      }
      expect(undone(now, undoScript(old, now, copies))).toEqual(old);
    }),
    { numRuns: 500 },
  );
});

const lines = (from: number, put = ''): Uint8Array =>
  bytes(
    Array.from(
      { length: 2_000 },
      (_, index) =>
        `<row r="${index + from}"><c r="A${index + from}" t="inlineStr"><is><t>Finding ${index * 7919} of the audit, said in so many words</t></is></c>${index === 1_000 ? put : ''}</row>`,
    ).join(''),
  );

it('rows that moved down cost their numbers, not their texts', () => {
  const [old, now] = [lines(1), lines(2, '<c/>')];
  const script = undoScript(old, now, commonPieces(old, now));
  expect(undoes(now, script, old)).toBe(true);
  expect(script.length).toBeLessThan(old.length / 4);
});

it('a long text cut elsewhere is found again', () => {
  const long = Array.from({ length: 9_000 }, (_, index) => `M-${(index * 7919) % 100_003}`).join('","');
  const cut = (offset: number): Uint8Array =>
    bytes((long.slice(0, offset) + '!'.repeat(offset % 7) + long.slice(offset)).replace(/.{30000}/g, '$&</t></is></c></row><row><c><is><t>j'));
  const [old, now] = [cut(50), cut(18)];
  expect(undoScript(old, now, commonPieces(old, now)).length).toBeLessThan(old.length / 10);
});

it('many equal pieces take no more than their length', () => {
  const same = bytes('<c r="A1" s="4"/>'.repeat(200_000));
  const copies = commonPieces(same, same);
  expect(undoes(same, undoScript(same, same, copies), same)).toBe(true);
});

it('what is kept through two edits is what both kept', () => {
  fc.assert(
    fc.property(text, text, text, (first, second, third) => {
      const [old, middle, now] = [bytes(first), bytes(second), bytes(third)];
      const earlier = undoScript(old, middle, commonPieces(old, middle));
      const copies = throughBoth(commonPieces(middle, now), copiesOf(middle, earlier));
      const script = undoScript(old, now, copies);
      expect(undone(now, script)).toEqual(old);
    }),
    { numRuns: 300 },
  );
});

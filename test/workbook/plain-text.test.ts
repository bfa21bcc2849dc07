/** A plain text is the same wherever it is written; what may be taken for something else is none. */
import fc from 'fast-check';
import { isErrorValue, isPlainText, safeCellText, startsLikeFormula } from '../../src/workbook';
import { escapeCell } from '../../src/hosts/xlsx/xml-text';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.array(fc.constantFrom('a', 'Ü', '“', '→', ' ', '=', '+', "'", '#', '<', '_', '\n'), { maxLength: 6 }).map((all) => all.join('')),
);

test('nothing is done to a plain text: no apostrophe, no escape, no space less', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      if (!isPlainText(text)) return;
      expect([safeCellText(text), escapeCell(text), text.replace(/\s+/g, ' ').trim()]).toEqual([text, text, text]);
      expect([startsLikeFormula(text), isErrorValue(text), text.startsWith("'")]).toEqual([false, false, false]);
    }),
    { numRuns: 1000 },
  );
});

test.each(['High', 'K-102 → O-4', 'Raise revenue by 6 %', '“Leading Ü” names no sponsor.', 'a=b', "it's", 'M#3'])('plain: %s', (text) => {
  expect(isPlainText(text)).toBe(true);
});

test.each([
  '',
  ' a',
  'a ',
  'a  b',
  'a\u00a0b',
  'a\nb',
  '=a',
  '+1',
  '-1',
  '@a',
  "'a",
  '#N/A',
  'a<b',
  'R&D',
  'a"b',
  'a_x000D_',
  '\u200b=a',
  '\uff1da',
  '\ud83d\ude00',
  'a\u0001',
  'a'.repeat(32_767),
])('not plain: %j', (text) => {
  expect(isPlainText(text)).toBe(false);
});

/** Formulas that say whether the inputs are still those of the audit: a row for each range on Plumbline Modules, a sentence on the Scorecard. */
import { areaName, cellName, columnLetters, quotedSheet, type CellInput, type CellStyle } from '../../workbook';
import type { OwnSheet } from './own-sheet';
import { ROWS_BELOW, type InputRange, type InputRanges } from './input-ranges';

const SAME = 'as audited';
const CHANGED = 'changed';
/** Columns of the block, below those of the modules: names of ranges run over the first ones, and sums stand in wide ones. */
const AT = { numbers: 5, characters: 7, sum: 10, verdict: 13 } as const;
const TITLES = ['Inputs since the audit', null, null, null, null, 'Count then', 'Now', 'Text then', 'Now', null, 'Sum then', 'Now', null, 'Inputs'] as const;
/** Of a sum, so small a part is the rounding of another program. */
const CLOSE = '1E-12';

const HOW = [
  `What the columns that the audit read held then, and hold now, with ${ROWS_BELOW.toLocaleString('en-US')} rows below each table: how many numbers (of yes and no, how`,
  'many are TRUE), characters of text, and the sum (negative numbers count twice, as positive ones). Not seen, but by the next audit: values that',
  'changed places, texts of the same length, formats, columns and sheets that were added.',
];

/** Adds the block; gives the cells, without their sheet, that hold the verdicts. */
export function inputRows(sheet: OwnSheet, { ranges, isCut }: InputRanges): string | null {
  if (ranges.length === 0) return null;
  sheet.blank();
  sheet.row(
    [...TITLES],
    TITLES.map((_, column) => (column >= AT.numbers && column < AT.verdict ? 'number-header' : column === AT.verdict ? 'note-header' : 'header')),
  );
  for (const line of HOW) sheet.row([line], ['note']);
  if (isCut) sheet.row(['There are more cells than formulas should go over at each change: those that no row names are not looked at.'], ['note']);
  const first = sheet.next;
  for (const range of ranges) rangeRow(sheet, range);
  const column = columnLetters(AT.verdict);
  return `$${column}$${first + 1}:$${column}$${sheet.next}`;
}

function rangeRow(sheet: OwnSheet, { sheet: name, area, isYesNo, figures }: InputRange): void {
  const row = sheet.next;
  const cells = `${quotedSheet(name)}!${areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
  const now: Readonly<Record<keyof typeof figures, string>> = {
    numbers: isYesNo ? `SUMPRODUCT(--(${cells}=TRUE))` : `COUNT(${cells})`,
    characters: `SUMPRODUCT(--ISTEXT(${cells}),LEN(${cells}))`,
    sum: `SUMIF(${cells},">0")-2*SUMIF(${cells},"<0")`,
  };
  const line: CellInput[] = TITLES.map(() => null);
  line[0] = `${name}!${areaName(area)}`;
  const tests: string[] = [];
  for (const figure of ['numbers', 'characters', 'sum'] as const) {
    const value = figures[figure];
    if (value === null) continue;
    const [then, since] = [cellName(row, AT[figure]), cellName(row, AT[figure] + 1)];
    line[AT[figure]] = value;
    line[AT[figure] + 1] = { formula: `=IFERROR(${now[figure]},"an error")`, value };
    tests.push(figure === 'sum' ? `ABS(${since}-${then})<=${CLOSE}*MAX(1,${then})` : `${since}=${then}`);
  }
  line[AT.verdict] = { formula: `=IFERROR(IF(AND(${tests.join(',')}),"${SAME}","${CHANGED}"),"${CHANGED}")`, value: SAME };
  sheet.row(
    line,
    TITLES.map((_, column): CellStyle => (column === 0 ? 'link' : column === AT.verdict ? 'centred' : 'number')),
  );
  sheet.link(row, 0, { sheet: name, row: area.top, column: area.left });
}

/**
 * One sentence over all of them.
 * @param verdicts the cells, with their sheet
 */
export function inputsSentence(verdicts: string, asOf: string): CellInput {
  const [same, changed] = [`Inputs as audited on ${asOf}.`, `Inputs changed since the audit of ${asOf}: Plumbline Modules says where.`];
  const lost = `Whether inputs changed since the audit of ${asOf} cannot be told: the check on Plumbline Modules is gone.`;
  return { formula: `=IFERROR(IF(SUMPRODUCT(--(${verdicts}="${SAME}"))=ROWS(${verdicts}),"${same}","${changed}"),"${lost}")`, value: same };
}

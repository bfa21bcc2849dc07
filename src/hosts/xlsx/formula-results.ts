/** What is to be thought of the results that a file holds for its formulas: some are missing, some are placeholders, some may be out of date. */
import { addressName, NO_RESULT, type Address, type CellValue } from '../../workbook';
import type { SheetParts } from './sheet-parts';

/** A sheet whose cells may still be changed. */
export type OpenSheet = { readonly name: string } & Pick<SheetParts, 'rows' | 'patternOf' | 'patterns'> & { readonly cells: readonly CellValue[][] };

const REMEDY = 'open the workbook in Excel, save it, and audit it again';

interface Tally {
  count: number;
  first: Address | null;
}

/**
 * One sentence for each thing that a person should know. `doubted` are the sheets whose results a file puts in doubt by asking to be calculated: columns
 * in which every formula says 0 were filled with placeholders by the program that wrote it, and their cells are given no result.
 */
export function judgeResults(sheets: readonly OpenSheet[], doubted: ReadonlySet<OpenSheet>): string[] {
  const unread: Tally = { count: 0, first: null };
  const zeros: Tally = { count: 0, first: null };
  let results = 0;
  for (const sheet of sheets) {
    const isDoubted = doubted.has(sheet);
    const filler = isDoubted ? columnsOfZeros(sheet) : new Set<number>();
    eachFormula(sheet, (line, column, row) => {
      const isZero = filler.has(column);
      if (!isZero && line[column] !== NO_RESULT) return void (results += isDoubted ? 1 : 0);
      note(isZero ? zeros : unread, { sheet: sheet.name, row, column });
      line[column] = NO_RESULT;
    });
  }
  return [
    ...(unread.first === null
      ? []
      : [`The file holds no result for ${formulas(unread.count)} (${where(unread)}): what they give is not evaluated; ${REMEDY}.`]),
    ...(zeros.first === null
      ? []
      : [
          `The file asks to be calculated, and every formula of a column says 0 (${formulas(zeros.count)}, ${where(zeros)}): these are placeholders and not evaluated; ${REMEDY}.`,
        ]),
    ...(results > 0 ? [`The file asks to be calculated when it is opened, so the results of ${formulas(results)} may be out of date; ${REMEDY}.`] : []),
  ];
}

const formulas = (count: number): string => (count === 1 ? '1 formula' : `${count} formulas`);
const where = ({ count, first }: Tally): string => `${count === 1 ? 'in' : 'the first in'} ${first === null ? '' : addressName(first)}`;

function note(tally: Tally, at: Address): void {
  tally.count++;
  tally.first ??= at;
}

function columnsOfZeros(sheet: OpenSheet): Set<number> {
  const zeros = new Set<number>();
  const others = new Set<number>();
  eachFormula(sheet, (line, column) => void (line[column] === 0 ? zeros : others).add(column));
  for (const column of others) zeros.delete(column);
  return zeros;
}

function eachFormula({ rows, cells, patternOf, patterns }: OpenSheet, visit: (line: CellValue[], column: number, row: number) => void): void {
  rows.forEach((row, index) => {
    const line = cells[index] as CellValue[];
    for (const column of patterns[patternOf[index] as number]?.formulas ?? []) visit(line, column, row);
  });
}

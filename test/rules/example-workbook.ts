/** Turns an example's Markdown tables into a workbook snapshot and the cells it marks with ⚑. */
import { cellName, relativeFormula, type CellValue, type WorkbookSnapshot } from '../../src/workbook';
import { snapshotOf, type Drawn } from '../support/sheet';

export interface ExampleWorkbook {
  readonly workbook: WorkbookSnapshot;
  /** `Sheet!B4` of each marked cell, sorted. */
  readonly marked: readonly string[];
}

const MARK = '⚑';

/** Sheets are headed by `### Name`; numbers become numbers, `=B2*C2 → 12` a formula with its result, all else stays text. */
export function exampleWorkbook(markdown: string): ExampleWorkbook {
  const sheets: Record<string, Drawn[][]> = {};
  const marked: string[] = [];
  let sheet = '';
  for (const line of markdown.split('\n').map((text) => text.trim())) {
    if (line.startsWith('### ')) {
      sheet = line.slice(4).trim();
      sheets[sheet] = [];
    } else if (line.startsWith('|') && !/^[|\s:-]+$/.test(line)) {
      if (sheet === '') throw new Error(`A table without a heading: ${line}`);
      const rows = sheets[sheet] as Drawn[][];
      const cells = line
        .replace(/^\|/, '')
        .replace(/\|$/, '')
        .split('|')
        .map((text) => text.trim());
      cells.forEach((text, column) => {
        if (text.includes(MARK)) marked.push(`${sheet}!${cellName(rows.length, column)}`);
      });
      const row = rows.length;
      rows.push(cells.map((text, column) => drawnOf(text.replace(MARK, '').trim(), row, column)));
    } else if (line !== '') {
      throw new Error(`Neither a heading nor a table row: ${line}`);
    }
  }
  return { workbook: snapshotOf(sheets), marked: marked.sort() };
}

function drawnOf(text: string, row: number, column: number): Drawn {
  const [, formula, result] = /^=(.+?) → (.*)$/.exec(text) ?? [];
  return formula === undefined || result === undefined ? valueOf(text) : { value: valueOf(result), formula: relativeFormula(formula, row, column) };
}

function valueOf(text: string): CellValue {
  if (text === '') return null;
  return /^-?\d+(\.\d+)?$/.test(text) && !/^0\d/.test(text) ? Number(text) : text.replaceAll('\\n', '\n');
}

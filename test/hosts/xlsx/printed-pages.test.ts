/** Our sheets as another program prints them on A4 and on Letter: the Scorecard on one page, each other sheet one page wide. */
import { execFileSync } from 'node:child_process';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { inputValue, type SheetEdit } from '../../../src/workbook';
import { describeWithPages, PDFTOTEXT } from '../../support/available';
import { libreOffice } from '../../support/libre-office';
import { auditedTwice } from '../../workbooks/sample/audited-twice';

/** Excel's number of each paper. */
const PAPERS = [
  ['A4', '9'],
  ['Letter', '1'],
] as const;
const converted = libreOffice();

/** Text of the pages of each sheet, which LibreOffice marks in the file's outline. */
function pagesBySheet(pdf: Uint8Array, path: string): ReadonlyMap<string, readonly string[]> {
  const source = Buffer.from(pdf).toString('latin1');
  const all = [...(/\/Kids\s*\[([^\]]*)\]/.exec(source)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, page]) => page);
  const text = execFileSync(PDFTOTEXT, ['-layout', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 }).split('\f');
  const marks = [...source.matchAll(/\/Title<FEFF([0-9A-F]*)>\s*\/Dest\[(\d+) 0 R/g)].map(([, name = '', page]) => ({
    name: name.replace(/..../g, (unit) => String.fromCharCode(Number.parseInt(unit, 16))),
    first: all.indexOf(page),
  }));
  return new Map(marks.map(({ name, first }, index) => [name, text.slice(first, marks[index + 1]?.first ?? all.length)] as const));
}

function onPaper(bytes: Uint8Array, paper: string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]): [string, Uint8Array] =>
    path.startsWith('xl/worksheets/sheet')
      ? [path, strToU8(strFromU8(part).replace(/<pageSetup(?: paperSize="\d+")?/, `<pageSetup paperSize="${paper}"`))]
      : [path, part],
  );
  return zipSync(Object.fromEntries(parts), { level: 1 });
}

const firstWord = (text: string): string => text.trim().split(/\s+/)[0] ?? '';

/** Words with which cells of the first column begin, and no others do: a page with none at the left of it goes on beside another. */
function leftWords({ cells }: SheetEdit): ReadonlySet<string> {
  const words = (of: (column: number) => boolean): readonly string[] =>
    cells.flatMap((line) => line.filter((_, column) => of(column)).map((input) => firstWord(String(inputValue(input) ?? ''))));
  const right = new Set(words((column) => column > 0));
  return new Set(words((column) => column === 0).filter((word) => word !== '' && !right.has(word)));
}

const begins = (page: string, word: string): boolean => page.split('\n').some((line) => firstWord(line) === word);

/** Rows that every page has room for, however their texts wrap. */
const SMALL = 20;

/** Of each table that is no longer than that, the words with which its rows begin. */
function smallTables({ cells, print }: SheetEdit): readonly (readonly string[])[] {
  const tables: string[][] = [];
  let isOpen = false;
  for (const line of cells) {
    const isFree = line.slice(0, print?.columns).every((cell) => cell === null);
    if (!isFree && !isOpen) tables.push([]);
    isOpen = !isFree;
    if (isOpen) tables.at(-1)?.push(firstWord(String(inputValue(line[0] ?? null) ?? '')));
  }
  return tables.filter(({ length }) => length <= SMALL).map((table) => table.filter((word) => word !== ''));
}

describeWithPages('LibreOffice prints', () => {
  it('the Scorecard on one page and each other sheet one page wide, with a page for each part of those in parts, and no table torn that a page has room for', async () => {
    const { bytes, sheets } = await auditedTwice();
    for (const [paper, number] of PAPERS) {
      const pdf = converted('pdf', `on-${paper}`, onPaper(bytes, number));
      const pages = pagesBySheet(pdf.bytes, pdf.path);
      for (const sheet of sheets) {
        const own = pages.get(sheet.name) ?? [];
        const words = leftWords(sheet);
        const beside = own.filter((page) => !page.split('\n').some((line) => words.has(firstWord(line))));
        expect([paper, sheet.name, own.length > 0, beside]).toEqual([paper, sheet.name, true, []]);
        const { fit, breaks } = sheet.print ?? {};
        if (fit === 'page') expect([paper, sheet.name, own.length]).toEqual([paper, sheet.name, 1]);
        if (breaks !== undefined && typeof fit === 'number') expect([paper, sheet.name, own.length]).toEqual([paper, sheet.name, breaks.length + 1]);
        const torn = smallTables(sheet).filter((table) => !own.some((page) => table.every((word) => begins(page, word))));
        expect([paper, sheet.name, torn]).toEqual([paper, sheet.name, []]);
      }
      expect(sheets.filter(({ print }) => print?.fit === 'page').map(({ name }) => name)).toEqual(['Plumbline Scorecard']);
    }
  });
});

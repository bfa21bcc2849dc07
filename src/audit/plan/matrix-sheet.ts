/** `Plumbline Matrix`: modules × priorities, how many links lead from each to each, and what lacks a partner in either direction. */
import { cellName, type CellInput, type CellStyle, type SheetEdit } from '../../workbook';
import type { LinkVerdictName } from '../impact/link-reasons';
import type { ReportLink } from '../report/report-link';
import type { Report } from '../report/report';
import { MATRIX_SHEET } from '../state/own-sheets';
import { OwnSheet } from './own-sheet';

/** So many priorities side by side; those at the top first. */
const MOST_PRIORITIES = 30;
/** With more modules than this the cells have their numbers alone. */
const MOST_COLOURED = 1_000;
const NAME_WIDTH = 34;
const WIDTH = 15;

/** The best verdict of a cell's links first, and its look. */
const LOOKS: readonly (readonly [LinkVerdictName, CellStyle])[] = [
  ['proven', 'matrix-good'],
  ['plausible', 'matrix-fair'],
  ['not evaluated', 'matrix-open'],
  ['activity only', 'matrix-poor'],
  ['target over', 'matrix-poor'],
  ['broken', 'matrix-poor'],
  ['contradicting', 'matrix-bad'],
];

/** Null where there are no modules that are judged, or no priorities. */
export function matrixSheet(report: Report): SheetEdit | null {
  const modules = report.modules.filter(({ components }) => components.length > 0);
  const priorities = [...report.priorities.filter(({ top }) => top), ...report.priorities.filter(({ top }) => !top)].slice(0, MOST_PRIORITIES);
  if (modules.length === 0 || priorities.length === 0) return null;
  const links = linksBetween(report.links);
  const sheet = new OwnSheet(MATRIX_SHEET);
  const last = priorities.length;
  sheet.row([`Modules and priorities in ${report.workbook}`], ['title']);
  sheet.row(
    [`As of ${report.asOf}. Each number counts the links that lead from the module up to the priority; its colour is that of the best of them:`],
    ['note'],
  );
  sheet.row(
    [null, 'proven', 'plausible', 'not evaluated', 'weak or broken', 'contradicting'],
    [null, 'matrix-good', 'matrix-fair', 'matrix-open', 'matrix-poor', 'matrix-bad'],
  );
  sheet.blank();
  const header = sheet.row(
    ['Module', ...priorities.map(({ name }) => name), 'Priorities reached', 'Gap'],
    ['header', ...priorities.map((): CellStyle => 'centred-header'), 'centred-header', 'centred-header'],
  );
  const [first, bottom] = [header + 4, header + 3 + modules.length];
  sheet.row(['rank', ...priorities.map(({ top }) => (top ? 'top' : '')), null, null], ['note', ...priorities.map((): CellStyle => 'centred'), null, null]);
  const columns = priorities.map((_, index) => index + 1);
  const counts = priorities.map(({ name }) => modules.filter((module) => links.has(keyOf(module.at, name))).length);
  sheet.row(
    [
      'Modules behind it',
      ...columns.map((column, index): CellInput => ({
        formula: `=COUNTIF(${cellName(first, column)}:${cellName(bottom, column)},">0")`,
        value: counts[index] as number,
      })),
    ],
    ['strong', ...columns.map((): CellStyle => 'centred')],
  );
  sheet.row(
    [
      'Gap',
      ...columns.map((column, index): CellInput => ({
        formula: `=IF(${cellName(header + 2, column)}=0,"no training","")`,
        value: counts[index] === 0 ? 'no training' : '',
      })),
    ],
    ['strong', ...columns.map((_, index): CellStyle => (counts[index] === 0 ? 'matrix-gap' : 'centred'))],
  );
  for (const module of modules) {
    const row = sheet.next;
    const found = priorities.map(({ name }) => links.get(keyOf(module.at, name)));
    const reached = found.filter((one) => one !== undefined).length;
    const range = `${cellName(row, 1)}:${cellName(row, last)}`;
    sheet.row(
      [
        module.name,
        ...found.map((one) => one?.count ?? null),
        { formula: `=COUNTIF(${range},">0")`, value: reached },
        { formula: `=IF(${cellName(row, last + 1)}=0,"reaches none","")`, value: reached === 0 ? 'reaches none' : '' },
      ],
      [
        'lines',
        ...found.map((one): CellStyle | null => (one === undefined || modules.length > MOST_COLOURED ? null : (LOOKS[one.best]?.[1] ?? null))),
        'centred',
        reached === 0 ? 'matrix-gap' : 'centred',
      ],
    );
  }
  return sheet.finish({
    widths: [NAME_WIDTH, ...priorities.map(() => WIDTH), 11, 14],
    frozenRows: first,
    frozenColumns: 1,
    filter: null,
    wrapped: [],
    print: { landscape: true, fit: 'width', titles: { top: header, bottom: header + 3 } },
  });
}

interface Between {
  count: number;
  /** Place in the looks. */
  best: number;
}

/** What serves something that is over leads nowhere any more, as the score of priorities served has it. */
function linksBetween(links: readonly ReportLink[]): ReadonlyMap<string, Between> {
  const between = new Map<string, Between>();
  for (const { module, reaches, verdict, reasonCode } of links) {
    if (module === null || reasonCode === 'closed' || reasonCode === 'ended') continue;
    const place = LOOKS.findIndex(([name]) => name === verdict);
    for (const priority of reaches) {
      const key = keyOf(module.at, priority);
      const known = between.get(key);
      if (known === undefined) between.set(key, { count: 1, best: place });
      else {
        known.count++;
        known.best = Math.min(known.best, place);
      }
    }
  }
  return between;
}

function keyOf({ sheet, cell }: ReportLink['at'], priority: string): string {
  return JSON.stringify([sheet, cell, priority]);
}

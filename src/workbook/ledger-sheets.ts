/** Sheets of ours as a ledger's text holds them: as they were drawn, or, in the image of before, with their cells. */
import { LAST_COLUMN, LAST_ROW } from './address';
import { DRAWN_ROW, Drawing, drawnSheet, type DrawnCells, type DrawnSheet } from './drawn-sheet';
import { area, column, demand, fields, list, row, text, truth, whole, type Json } from './ledger-json';
import { packedCells, unpackedCells, type Unpacking } from './ledger-cells';
import { OWN_PREFIX } from './own-sheets';
import { CELL_STYLES, type CellStyle, type PrintSetup, type SheetEdit } from './plan';
import { CHART_KINDS, type SheetChart } from './sheet-chart';

/** Looks that even an empty sheet of ours may have. */
const MOST_STYLED = 10_000;
/** Looks for each cell of one of our sheets. */
const LOOKS_PER_CELL = 40;

type Links = SheetEdit['links'];

/** Five numbers a link: its cell, the place of the sheet it leads to, and the cell there. */
function packedLinks(links: Links): { to: string[]; at: number[] } {
  const places = new Map<string, number>();
  const at = links.flatMap((link) => {
    const place = places.get(link.to.sheet) ?? places.size;
    places.set(link.to.sheet, place);
    return [link.row, link.column, place, link.to.row, link.to.column];
  });
  return { to: [...places.keys()], at };
}

function linksOf(value: Json | undefined): Links {
  if (Array.isArray(value)) return list(value).map(formerLink);
  const { to, at } = fields(value);
  const [names, numbers] = [list(to).map(text), list(at)];
  demand(numbers.length % 5 === 0);
  return Array.from({ length: numbers.length / 5 }, (_, index) => {
    const [fromRow, fromColumn, place, toRow, toColumn] = numbers.slice(index * 5, index * 5 + 5);
    const sheet = names[whole(place, names.length)];
    demand(sheet !== undefined);
    return { row: row(fromRow), column: column(fromColumn), to: { sheet, row: row(toRow), column: column(toColumn) } };
  });
}

/** Until the third format, each with names of its parts. */
function formerLink(each: Json): Links[number] {
  const link = fields(each);
  const to = fields(link['to']);
  return { row: row(link['row']), column: column(link['column']), to: { sheet: text(to['sheet']), row: row(to['row']), column: column(to['column']) } };
}

export function packedSheet(edit: SheetEdit): unknown {
  return { ...edit, cells: packedCells(edit.cells), links: packedLinks(edit.links) };
}

/** A sheet as it was drawn: what it is and how it begins, and what only taking it back needs. */
export function packedDrawn({ cells, links, ...looks }: DrawnSheet): { readonly sheet: unknown; readonly drawn: unknown } {
  return { sheet: { ...looks, first: cells.rows[0] ?? '' }, drawn: { cells, links: packedLinks(links) } };
}

/** What stands for the second where it was not read: no more of its cells is known than how they begin. */
export function notRead(sheet: Json): Readonly<Record<string, Json>> {
  const { first } = fields(sheet);
  return { cells: { rows: first === undefined ? [] : [text(first)], formulas: [] }, links: { to: [], at: [] } };
}

export function sheetEdit(json: Json, unpacking: Unpacking): SheetEdit {
  const one = fields(json);
  const cells = unpackedCells(one['cells'], unpacking);
  demand(cells.length <= LAST_ROW && cells.every(({ length }) => length <= LAST_COLUMN));
  return {
    action: one['action'] === 'delete' ? 'delete' : 'write',
    cells,
    ...looksOf(
      one,
      cells.map(({ length }) => length),
    ),
  };
}

/** A ledger of before the third format has the cells themselves. */
export function drawnOf(json: Json, unpacking: Unpacking): DrawnSheet {
  const one = fields(json);
  if (Array.isArray(one['cells'])) return drawnSheet(sheetEdit(json, unpacking));
  const cells = drawnCells(one['cells']);
  return { cells, ...looksOf(one, new Drawing(cells).lengths) };
}

function drawnCells(json: Json | undefined): DrawnCells {
  const one = fields(json);
  const rows = list(one['rows']).map(text);
  const formulas = list(one['formulas']).map(text);
  demand(rows.length <= LAST_ROW && rows.every((codes) => DRAWN_ROW.test(codes)) && formulas.every((formula) => /^'?=/.test(formula)));
  return { rows, formulas };
}

/** `lengths` are the cells of each row. */
function looksOf(one: Readonly<Record<string, Json>>, lengths: readonly number[]): Omit<SheetEdit, 'action' | 'cells'> {
  const styles = list(one['styles']).map((style) => ({ area: area(fields(style)['area']), style: look(fields(style)['style']) }));
  const styled = styles.reduce(
    (sum, { area: { top, left, bottom, right } }) => sum + (Math.min(bottom, lengths.length) - Math.min(top, lengths.length) + 1) * (right - left + 1),
    0,
  );
  demand(styled <= MOST_STYLED + LOOKS_PER_CELL * lengths.reduce((sum, length) => sum + length, 0));
  return {
    name: ownName(one['name']),
    hidden: truth(one['hidden']),
    styles,
    links: linksOf(one['links']),
    pickLists: list(one['pickLists']).map((each) => {
      const { area: at, choices, listed } = fields(each);
      return { area: area(at), choices: list(choices).map(text), ...(listed === undefined ? {} : { listed: area(listed) }) };
    }),
    widths: list(one['widths']).map(widthOf),
    frozenRows: row(one['frozenRows']),
    frozenColumns: column(one['frozenColumns']),
    filter: one['filter'] === null ? null : area(one['filter']),
    wrapped: list(one['wrapped']).map(column),
    ...(one['print'] === undefined ? {} : { print: printOf(one['print']) }),
    ...(one['chart'] === undefined ? {} : { chart: chartOf(one['chart']) }),
  };
}

function printOf(value: Json): PrintSetup {
  const { landscape, fit, titles, columns, breaks } = fields(value);
  demand(fit === 'page' || fit === 'width' || (typeof fit === 'number' && fit >= 10 && fit <= 400));
  const rows = titles === null ? null : fields(titles);
  return {
    landscape: truth(landscape),
    fit,
    titles: rows && { top: row(rows['top']), bottom: row(rows['bottom']) },
    ...(columns === undefined ? {} : { columns: column(columns) }),
    ...(breaks === undefined ? {} : { breaks: list(breaks).map(row) }),
  };
}

/** Points of a chart: each is written into the file once more. */
const MOST_POINTS = 10_000;
const MOST_SERIES = 20;

function chartOf(value: Json): SheetChart {
  const { kind, title, untitled, place, names, series, most } = fields(value);
  const known = CHART_KINDS.find((one) => one === kind);
  const drawn = list(series).map((one) => ({ title: text(fields(one)['title']), values: area(fields(one)['values']) }));
  const named = area(names);
  const points = [named, ...drawn.map(({ values }) => values)];
  demand(known !== undefined && drawn.length > 0 && drawn.length <= MOST_SERIES && (known !== 'waterfall' || drawn.length === 2));
  demand(points.every(({ top, left, bottom, right }) => left === right && bottom - top < MOST_POINTS));
  demand(most === null || (typeof most === 'number' && most > 0));
  return {
    kind: known,
    title: text(title),
    ...(untitled === undefined ? {} : { untitled: truth(untitled) }),
    place: area(place),
    names: named,
    series: drawn,
    most,
  };
}

export function widthOf(value: Json | undefined): number {
  demand(typeof value === 'number' && value >= 0 && value <= 255);
  return value;
}

export function ownName(value: Json | undefined): string {
  const name = text(value);
  demand(name.toLowerCase().startsWith(OWN_PREFIX));
  return name;
}

function look(value: Json | undefined): CellStyle {
  const known = CELL_STYLES.find((style) => style === value);
  demand(known !== undefined);
  return known;
}

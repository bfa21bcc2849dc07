/** The starter workbook: every sheet as an Excel table with checked columns, a note on each header, and a way in. */
import { areaName, quotedSheet, type Area, type CellInput, type CellStyle, type Note, type SheetEdit, type StarterSheet } from '../../workbook';
import { FIELDS, type FieldDefinition, type Kind } from '../fields';
import { dayText, type Day } from '../reading/days';
import { OwnSheet } from '../plan/own-sheet';
import { starterTables, type StarterCell, type StarterColumn, type StarterTable } from './starter-tables';

export const START_SHEET = 'Start here';
/** Rows that are checked below the header, so that a pasted year is checked too. */
const ROWS = 500;

const CHOICES: Readonly<Partial<Record<`${Kind}.${string}`, readonly string[]>>> = {
  'objective.level': ['company', 'unit', 'team', 'individual'],
  'objective.framework': ['OKR', 'SMART'],
  'kpi.direction': ['up', 'down', 'range'],
  'kpi.class': ['activity', 'perception', 'learning', 'behaviour', 'result', 'money'],
  'kpi.frequency': ['weekly', 'monthly', 'quarterly', 'yearly'],
  'module.status': ['idea', 'planned', 'running', 'completed', 'cancelled'],
  'module.mandatory': ['yes', 'no'],
  'person.role': ['committee'],
  'completion.status': ['assigned', 'in progress', 'completed', 'withdrawn'],
  'decision.right': ['decides', 'consulted', 'informed'],
};

/** The sheets in their order; the example is in order as of `today`. */
export function starterWorkbook(today: Day): readonly StarterSheet[] {
  const tables = starterTables(today);
  return [startSheet(tables, today), ...tables.map((table) => tableSheet(table, tables))];
}

function definitionOf(kind: Kind, field: string): FieldDefinition {
  return (FIELDS[kind] as Record<string, FieldDefinition>)[field] as FieldDefinition;
}

function tableSheet({ kind, name, columns }: StarterTable, tables: readonly StarterTable[]): StarterSheet {
  const rows = Math.max(...columns.map(([, , ...cells]) => cells.length));
  const body = (column: number): Area => ({ top: 1, left: column, bottom: ROWS, right: column });
  const cells: CellInput[][] = [columns.map(([, header]) => header)];
  for (let row = 0; row < rows; row++) cells.push(columns.map(([, , ...example]) => input(example[row] ?? null)));
  const typed = columns.map((column, at) => ({ column, at, definition: definitionOf(kind, column[0]) }));
  const notes = typed.map(({ at, definition }): Note => ({ row: 0, column: at, text: noteText(definition) }));
  const sheet: SheetEdit = {
    name,
    action: 'write',
    hidden: false,
    cells,
    styles: typed.flatMap(({ column: [, , ...example], at, definition }) =>
      example.map((cell, row) => ({ area: { top: row + 1, left: at, bottom: row + 1, right: at }, style: lookOf(cell, definition) })),
    ),
    links: [],
    pickLists: typed.flatMap(({ column: [field], at }) => {
      const choices = CHOICES[`${kind}.${field}`];
      return choices === undefined ? [] : [{ area: body(at), choices }];
    }),
    widths: columns.map(widthOf),
    frozenRows: 1,
    frozenColumns: 0,
    filter: null,
    wrapped: [],
  };
  return {
    sheet,
    table: { name: name.replaceAll(' ', ''), area: { top: 0, left: 0, bottom: rows, right: columns.length - 1 } },
    notes,
    dates: typed.flatMap(({ at, definition }) => (definition.type === 'date' ? [body(at)] : [])),
    numbers: typed.flatMap(({ at, definition: { type } }) => (['number', 'money', 'share'].includes(type) ? [body(at)] : [])),
    rangeLists: typed.flatMap(({ at, definition, column: [, , first] }) => {
      const range = rangeOf(definition, first ?? null, tables);
      return range === undefined ? [] : [{ area: body(at), range }];
    }),
  };
}

/** A reference is picked from the ids, or the names, of the table it goes to: whichever the example uses. Several in one cell stay possible where a kind is ambiguous. */
function rangeOf({ to }: FieldDefinition, example: StarterCell, tables: readonly StarterTable[]): string | undefined {
  const [kind, ...more] = to ?? [];
  const table = tables.find((one) => one.kind === kind);
  if (table === undefined || more.length > 0) return undefined;
  const column = table.columns.findIndex(([, , ...cells]) => cells.includes(example));
  const [field] = table.columns[column] ?? [''];
  if (!['id', 'name', 'title'].includes(field)) return undefined;
  return `${quotedSheet(table.name)}!${areaName({ top: 1, left: column, bottom: ROWS, right: column }).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

function noteText({ means, example, required }: FieldDefinition): string {
  return `${means}\nFor example: ${example}${required === true ? '\nEvery row needs it.' : ''}`;
}

function input(cell: StarterCell): CellInput {
  if (typeof cell !== 'object' || cell === null) return cell;
  return 'day' in cell ? cell.day : cell.share;
}

function lookOf(cell: StarterCell, { type }: FieldDefinition): CellStyle {
  if (typeof cell === 'object' && cell !== null) return 'day' in cell ? 'date' : 'percent';
  return typeof cell !== 'number' ? 'text' : type === 'money' ? 'money' : 'number';
}

function widthOf([, header, ...cells]: StarterColumn): number {
  const longest = Math.max(header.length + 4, ...cells.map((cell) => (typeof cell === 'string' ? cell.length : 10)));
  return Math.min(longest + 2, 60);
}

function startSheet(tables: readonly StarterTable[], today: Day): StarterSheet {
  const sheet = new OwnSheet(START_SHEET);
  const top = { row: 0, column: 0 };
  sheet.row(['Start here'], ['title']);
  sheet.row(['A workbook to keep what Plumbline audits: which training module serves which business result, and how that is known.'], ['note']);
  sheet.blank();
  for (const [index, step] of STEPS.entries()) sheet.row([`${index + 1}.`, step], ['text', 'text']);
  sheet.blank();
  sheet.row(['Sheet', 'What it is for'], 'header');
  for (const { name, about } of tables) {
    const row = sheet.row([name, about], ['link', 'text']);
    sheet.link(row, 0, { sheet: name, ...top });
  }
  sheet.blank();
  sheet.row(['The example', `is dated from ${dayText(today)}. Its chain, from the top down:`], ['header', 'note']);
  for (const [what, where] of CHAIN) sheet.row([what, where], ['text', 'text']);
  sheet.row(['On purpose', 'M2 Presentation skills serves nothing: Plumbline flags it, so that you see what a finding looks like.'], ['text', 'text']);
  return { sheet: sheet.finish({ widths: [18, 110], frozenRows: 0, frozenColumns: 0, filter: null, wrapped: [] }) };
}

const STEPS = [
  'Look through the example, then delete its rows. Each header has a note that says what belongs below it.',
  'Start with Priorities, KPIs, Modules and Links: that is enough for a first audit.',
  'Fill in the other sheets as you have the data. An empty sheet is “not evaluated”, never wrong.',
  'Your own headers, further columns and other languages are fine: Plumbline says what it understood.',
];

const CHAIN = [
  ['Priority', 'P1 Raise the renewal rate of service contracts to 92 %, measured by KPI-1'],
  ['Objectives', 'O1 for the company, O2 for the unit Service beneath it'],
  ['Key results', 'KR1 to KR4, each with its KPI'],
  ['KPIs', 'KPI-1 to KPI-4, each with an owner, a baseline, a target and readings of three quarters'],
  ['Module', 'M1 Leading the service day, wanted by Tomas Berger and owned by Priya Nair'],
  ['Links', 'M1 is to move KPI-3 and KPI-4, and through them KPI-2 and KPI-1'],
] as const;

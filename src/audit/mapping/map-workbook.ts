/** Which block of cells is which table, and what its columns mean. */
import type { Address, Area, SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import { FIELDS, KINDS, type FieldDefinition, type FieldName, type Kind } from '../fields';
import type { Settings } from '../settings';
import type { MappedColumn, MappedTable, Mapping } from './types';
import { VOCABULARY } from './thin-vocabulary';

const fold = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/\([^)]*\)\s*$/, '').toLowerCase().replace(/[^a-z0-9%]+/g, ' ').trim();

const SHEET_WORDS: Record<Kind, RegExp> = { priority: /priorit/i, briefing: /brief/i, objective: /objectiv|goals|okr/i, keyResult: /key ?result/i, kpi: /kpi|indicator|metric/i, reading: /reading/i, event: /event|deal/i, module: /module|training|course|programme/i, link: /link/i, competency: /competenc|skill/i, person: /people|person|roster|staff|employee/i, unit: /unit|department|org/i, completion: /completion|transcript/i, cost: /cost/i, decision: /decision/i, change: /change/i };

const BY_HEADER = new Map<string, FieldName[]>();
for (const [field, words] of Object.entries(VOCABULARY) as [FieldName, string][]) for (const word of words.split('|')) BY_HEADER.set(fold(word), [...(BY_HEADER.get(fold(word)) ?? []), field]);

export function mapWorkbook(workbook: WorkbookSnapshot, settings: Settings): Mapping {
  const tables: MappedTable[] = [];
  const notUnderstood: Mapping['notUnderstood'][number][] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.name.startsWith('Plumbline ') || sheet.rows.length === 0) continue;
    if (sheet.visibility !== 'visible' && !settings.readHiddenSheets) { notUnderstood.push({ sheet: sheet.name, area: null, reason: 'the sheet is hidden and was not read' }); continue; }
    const table = mapSheet(sheet);
    if (table) tables.push(table); else notUnderstood.push({ sheet: sheet.name, area: null, reason: 'no header row that we know was found' });
  }
  return { tables, notUnderstood };
}

function mapSheet(sheet: SheetSnapshot): MappedTable | null {
  for (let index = 0; index < Math.min(10, sheet.rows.length); index++) {
    const headers = sheet.cells[index] as readonly unknown[];
    const texts = headers.map((value) => (typeof value === 'string' ? value : ''));
    if (texts.filter((text) => text !== '').length < 1) continue;
    const best = KINDS.map((kind) => score(kind, texts, sheet.name)).sort((one, other) => other.score - one.score)[0];
    if (!best || best.score < 2) continue;
    const headerRow = sheet.rows[index] as number;
    const rows = sheet.rows.slice(index + 1);
    const area: Area = { top: headerRow, left: 0, bottom: rows.at(-1) ?? headerRow, right: headers.length - 1 };
    const columns: MappedColumn[] = texts.flatMap((header, column): MappedColumn[] => {
      if (header === '') return [];
      const at: Address = { sheet: sheet.name, row: headerRow, column };
      const field = best.fields.get(column) ?? null;
      return [{ header, at, column, field, confidence: field === null ? 0 : 1, how: field === null ? null : 'exact', reason: field === null ? 'no known meaning' : null }];
    });
    return { kind: best.kind, sheet: sheet.name, table: sheet.tables[0]?.name ?? null, area, headerRow, rows, columns };
  }
  return null;
}

function score(kind: Kind, texts: readonly string[], sheetName: string): { kind: Kind; score: number; fields: Map<number, FieldName> } {
  const fields = new Map<number, FieldName>();
  const taken = new Set<FieldName>();
  let points = 0;
  texts.forEach((text, column) => {
    const field = (BY_HEADER.get(fold(text)) ?? []).find((name) => name.startsWith(`${kind}.`) && !taken.has(name));
    if (!field) return;
    taken.add(field);
    fields.set(column, field);
    points += 1;
  });
  const required = (Object.entries(FIELDS[kind]) as [string, FieldDefinition][]).filter(([, definition]) => definition.required).map(([name]) => `${kind}.${name}` as FieldName);
  if (!required.every((name) => taken.has(name))) return { kind, score: 0, fields };
  return { kind, score: points + (SHEET_WORDS[kind].test(sheetName) ? 3 : 0), fields };
}

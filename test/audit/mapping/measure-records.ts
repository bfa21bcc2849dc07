/** How many records of the labelled collection are read wrongly: rows that are none, rows lost, and records read twice. */
import { mapWorkbook } from '../../../src/audit/mapping/map-workbook';
import type { MappedTable } from '../../../src/audit/mapping/types';
import { buildModel } from '../../../src/audit/model/build-model';
import type { Model } from '../../../src/audit/model/types';
import { kindsWords, type Kind } from '../../../src/audit/fields';
import { dayOf } from '../../../src/audit/reading/days';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { draw, workbookOfAll, workbooksOf, type DrawnSheet, type LabelledSheet } from './collection/draw';

/** A long sheet counts no more than this, so that it cannot hide the short ones. */
const MOST_A_SHEET = 50;
const AUDIT_DAY = dayOf(2026, 6, 30);

export interface MeasuredRecords {
  readonly records: number;
  readonly wrong: number;
  readonly sheets: number;
  readonly sheetsWithAny: number;
  /** `en · Course plan: row 7 is no module`. */
  readonly lines: readonly string[];
}

export function measureRecords(collection: readonly LabelledSheet[]): MeasuredRecords {
  let records = 0;
  let wrong = 0;
  let sheetsWithAny = 0;
  const lines: string[] = [];
  const count = (sheet: LabelledSheet, said: readonly string[]): void => {
    if (said.length === 0) return;
    sheetsWithAny += 1;
    wrong += Math.min(said.length, MOST_A_SHEET);
    lines.push(...said.map((one) => `${sheet.language} · ${sheet.name}: ${one}`));
  };
  for (const sheets of workbooksOf(collection)) {
    const workbook = workbookOfAll(sheets);
    const mapping = mapWorkbook(workbook, DEFAULT_SETTINGS);
    const held = sheets[0]?.holds === undefined ? [] : heldWrongly(workbook, sheets[0].holds);
    sheets.forEach((sheet, place) => {
      const drawn = draw(sheet);
      records += Math.min(MOST_A_SHEET, new Set([...drawn.records.values()].flat()).size);
      const rows = rowsReadWrongly(
        drawn,
        mapping.tables.filter((table) => table.sheet === sheet.name),
      );
      count(sheet, place === 0 ? [...rows, ...held] : rows);
    });
  }
  return { records, wrong, sheets: collection.length, sheetsWithAny, lines };
}

function rowsReadWrongly({ labels, records, continued }: DrawnSheet, tables: readonly MappedTable[]): string[] {
  const said: string[] = [];
  for (const table of tables) {
    const isLabelled = labels.some(({ row, kind }) => row === table.headerRow && kind === table.kind);
    const own = new Set(isLabelled ? records.get(table.headerRow) : []);
    for (const row of table.rows) if (!own.has(row) && !(isLabelled && continued.has(row))) said.push(`row ${row + 1} is no ${table.kind}`);
    const before = tables.slice(0, tables.indexOf(table)).filter((other) => other.kind === table.kind && other.stage === table.stage && overlaps(other, table));
    for (const row of table.rows) if (before.some(({ rows }) => rows.includes(row))) said.push(`row ${row + 1} is read twice`);
  }
  for (const [header, rows] of records) {
    const under = tables.filter(({ headerRow }) => headerRow === header);
    // A table that was not understood at all is a matter of mapping, and counted there.
    for (const row of rows) if (under.length > 0 && under.every((table) => !table.rows.includes(row))) said.push(`row ${row + 1} was lost`);
  }
  return said;
}

function overlaps({ area: one }: MappedTable, { area: other }: MappedTable): boolean {
  return one.left <= other.right && other.left <= one.right;
}

/** One line for each record more or less than the workbook truly holds. */
function heldWrongly(workbook: WorkbookSnapshot, holds: Readonly<Partial<Record<Kind, number>>>): string[] {
  const model = buildModel(workbook, mapWorkbook(workbook, DEFAULT_SETTINGS), DEFAULT_SETTINGS, AUDIT_DAY);
  return (Object.entries(holds) as [Kind, number][]).flatMap(([kind, expected]) => {
    const read = countOf(model, kind);
    return Array.from({ length: Math.abs(read - expected) }, () => `${read} ${kindsWords(kind)} instead of ${expected}`);
  });
}

function countOf(model: Model, kind: Kind): number {
  const lists: Readonly<Partial<Record<Kind, readonly unknown[]>>> = {
    priority: model.priorities,
    objective: model.objectives,
    keyResult: model.keyResults,
    kpi: model.kpis,
    reading: model.readings,
    // Rows of one module are sessions of it, and counted once.
    module: model.modules.filter((module) => [null, module].includes(model.standingFor(module))),
    link: model.links,
    competency: model.competencies,
    person: model.people,
    unit: model.units,
    completion: model.completions,
    cost: model.costs,
  };
  const list = lists[kind];
  if (list === undefined) throw new Error(`the collection does not count ${kindsWords(kind)}`);
  return list.length;
}

/** The column that says, beside the teams or the people in them, into which wave each was drawn. */
import {
  isFormulaAt,
  ourColumns,
  readLedger,
  sheetNamed,
  valueAt,
  type ColumnEdit,
  type SheetSnapshot,
  type WorkbookSnapshot,
  type WritePlan,
} from '../../workbook';
import type { DrawnTeam, Rollout } from '../impact/rollout';
import { unitIn } from '../impact/leaders';
import type { MappedTable, Mapping } from '../mapping/types';
import type { Model } from '../model/types';
import { isoOf } from '../reading/days';
import { readRollout, ROLLOUT_PURPOSE, rolloutText } from '../reading/read-rollout';
import { inputsOf } from '../state/inputs';
import { freeColumns, freeHeader } from './free-columns';

/** Null where no list of teams or people has room for it beside it. `workbook` must be the snapshot that was audited. */
export function planRollout(
  { model, mapping }: { readonly model: Model; readonly mapping: Mapping },
  rollout: Rollout,
  workbook: WorkbookSnapshot,
): WritePlan | null {
  const ledger = readLedger(workbook);
  const texts = textsByPlace(model, rollout);
  for (const kind of ['unit', 'person'] as const) {
    const columns = mapping.tables
      .filter((table) => table.kind === kind)
      .flatMap((table) => {
        const sheet = sheetNamed(workbook, table.sheet);
        const edit = sheet === undefined ? null : columnOf(table, sheet, texts, workbook);
        return edit === null ? [] : [edit];
      });
    if (columns.length > 0) return { purpose: 'write', asOf: isoOf(model.asOf), inputs: inputsOf(workbook, ledger), columns, sheets: [] };
  }
  return null;
}

const placeOf = (sheet: string, row: number): string => `${row}|${sheet}`;

/** What is written in the row of each team drawn, and of everybody in it. */
function textsByPlace(model: Model, { module, waves, seed }: Rollout): ReadonlyMap<string, string> {
  const waveOf = new Map<unknown, number>();
  waves.forEach((wave, place) => wave.forEach(({ record }: DrawnTeam) => waveOf.set(record, place + 1)));
  const texts = new Map<string, string>();
  const say = (at: { readonly sheet: string; readonly row: number }, wave: number | undefined): void => {
    if (wave !== undefined) texts.set(placeOf(at.sheet, at.row), rolloutText(module.id ?? module.name, wave, waves.length, seed));
  };
  for (const unit of model.units) if (unit.stated) say(unit.at, waveOf.get(unit));
  for (const person of model.people) if (person.stated) say(person.at, waveOf.get(unitIn(person)));
  return texts;
}

const GUARDS: ReadonlySet<string | null> = new Set(['unit.id', 'unit.name', 'person.id', 'person.name']);

function columnOf(table: MappedTable, sheet: SheetSnapshot, texts: ReadonlyMap<string, string>, workbook: WorkbookSnapshot): ColumnEdit | null {
  const rows = table.rows.filter((row) => texts.has(placeOf(sheet.name, row)));
  if (rows.length === 0) return null;
  const known = ourColumns(workbook, readLedger(workbook)).find(
    (one) => one.purpose === ROLLOUT_PURPOSE && one.sheet === sheet.name && one.headerRow === table.headerRow && one.table === table.table,
  );
  const column = known?.column ?? freeColumns(table, sheet, 1)[0];
  if (column === undefined) return null;
  const written = rows.filter((row) => !isFormulaAt(sheet, row, column));
  const guarded = table.columns.filter(({ field }) => GUARDS.has(field)).map(({ column: at }) => at);
  return {
    sheet: sheet.name,
    table: table.table,
    column,
    headerRow: table.headerRow,
    ours: known !== undefined,
    purpose: ROLLOUT_PURPOSE,
    header: known?.header ?? freeHeader('Rollout wave', table, sheet),
    rows: written,
    values: written.map((row) => withOthers(valueAt(sheet, row, column), texts.get(placeOf(sheet.name, row)) as string)),
    before: written.map((row) => valueAt(sheet, row, column)),
    headerBefore: valueAt(sheet, table.headerRow, column),
    guards: guarded.map((at) => ({ column: at, header: valueAt(sheet, table.headerRow, at), values: written.map((row) => valueAt(sheet, row, at)) })),
    style: 'text',
    width: 40,
    ownLooks: known?.ownLooks ?? [],
  };
}

/** The draws of other modules stay. */
function withOthers(before: unknown, text: string): string {
  const [own] = readRollout(text);
  const others = String(before ?? '')
    .split(/[;\n]/)
    .filter((part) => readRollout(part).some(({ module }) => module !== own?.module));
  return [...others.map((part) => part.trim()), text].join('; ');
}

/** The sheet of settings as one of an audit's own: what was assumed, read and accepted, to be corrected there. */
import { ownSheetNamed, writtenValue, type SheetEdit, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import type { Mapping } from '../mapping/types';
import type { Settings } from '../settings/settings';
import { choicesOf, ownSettings, settingsEdit } from './settings-plan';

interface SettingsKept {
  readonly edit: SheetEdit;
  /** The workbook once that is written: settings are inputs, and those that the next audit reads are these. */
  readonly after: WorkbookSnapshot;
}

/** Null where rows of the sheet that nobody understands would be lost, were it drawn anew: then it stays as it is, and the audit names them. */
export function settingsKept(settings: Settings, mapping: Mapping, workbook: WorkbookSnapshot): SettingsKept | null {
  const { settings: own, stated, notUnderstood } = ownSettings(workbook, settings);
  if (notUnderstood.length > 0) return null;
  const edit = settingsEdit(own, choicesOf(mapping), settings, stated.paths);
  return { edit, after: withSheet(workbook, edit) };
}

function withSheet(workbook: WorkbookSnapshot, { name, cells }: SheetEdit): WorkbookSnapshot {
  const there = ownSheetNamed(workbook, name);
  const filled = cells
    .map((line, row) => ({ row, values: line.map(writtenValue) }))
    .filter(({ values }) => values.some((value) => value !== null && value !== ''));
  const sheet: SheetSnapshot = {
    ...(there ?? { name, visibility: 'visible', protected: false, tables: [], merged: [], hiddenRows: [], filtered: null }),
    rows: filled.map(({ row }) => row),
    cells: filled.map(({ values }) => values),
    patternOf: filled.map(() => 0),
    patterns: [{ formats: [], formulas: [] }],
  };
  return { ...workbook, sheets: there === undefined ? [...workbook.sheets, sheet] : workbook.sheets.map((one) => (one === there ? sheet : one)) };
}

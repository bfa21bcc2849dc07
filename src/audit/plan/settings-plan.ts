/** The plan that writes a workbook's settings down: its mapping as rows that can be corrected, and what else is assumed. */
import type { WritePlan } from '../../workbook';
import { fieldNames, KINDS } from '../fields';
import type { Mapping } from '../mapping/types';
import { settingsSheet } from '../state/settings-sheet';
import type { AcceptedFinding, ColumnChoice, Settings } from '../settings/settings';

export type MappedChoice = ColumnChoice & { readonly fields: readonly string[] };

/** Every column of every table once, with the fields it may be given. */
export function choicesOf(mapping: Mapping): MappedChoice[] {
  const choices = new Map<string, MappedChoice>();
  for (const { kind, sheet, columns } of mapping.tables) {
    for (const { header, at, field, reading } of columns) {
      if (reading !== undefined) continue;
      const key = `${sheet}!${at.row}:${at.column}`;
      const known = choices.get(key);
      if (known !== undefined && (known.field !== null || field === null)) continue;
      choices.set(key, { sheet, header, kind, field, fields: fieldNames(kind) });
    }
  }
  return [...choices.values()];
}

/** Adds an accepted finding; the columns that were corrected before stay as they were. */
export function acceptancePlan(settings: Settings, accepted: AcceptedFinding, asOf: string): WritePlan {
  const columns = settings.columns.map((choice): MappedChoice => ({
    ...choice,
    fields: choice.kind === null ? KINDS.flatMap(fieldNames) : fieldNames(choice.kind),
  }));
  return settingsPlan({ ...settings, accepted: [...settings.accepted, accepted] }, columns, asOf);
}

/** The settings sheet as a plan. */
export function settingsPlan(settings: Settings, columns: readonly MappedChoice[], asOf: string): WritePlan {
  return { purpose: 'write', asOf, columns: [], sheets: [settingsSheet(settings, columns)] };
}

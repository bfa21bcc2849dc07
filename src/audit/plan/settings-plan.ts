/** The plan that writes a workbook's settings down: its mapping as rows that can be corrected, and what else is assumed. */
import type { SheetEdit, WritePlan } from '../../workbook';
import { fieldNames, KINDS } from '../fields';
import type { Mapping } from '../mapping/types';
import { settingsSheet, type OfferedChoice } from '../state/settings-drawn';
import type { AcceptedFinding, ColumnChoice, Settings } from '../settings/settings';

export type MappedChoice = OfferedChoice;

/** Every column of every table once, with the fields it may be given. */
export function choicesOf(mapping: Mapping): MappedChoice[] {
  const choices = new Map<string, MappedChoice>();
  for (const { kind, sheet, columns } of mapping.tables) {
    for (const { header, at, field, reading, how } of columns) {
      if (reading !== undefined) continue;
      const key = `${sheet}!${at.row}:${at.column}`;
      const known = choices.get(key);
      if (known !== undefined && (known.field !== null || field === null)) continue;
      choices.set(key, { sheet, header, kind, field, fields: fieldNames(kind), ...(how === 'by hand' ? {} : { readAs: field }) });
    }
  }
  return [...choices.values()];
}

/** Adds an accepted finding; the columns that were corrected before stay as they were. */
export function acceptancePlan(settings: Settings, accepted: AcceptedFinding, mapping: Mapping, asOf: string): WritePlan {
  return settingsPlan({ ...settings, accepted: [...settings.accepted, accepted] }, choicesOf(mapping), asOf);
}

/** A choice for a column that is not there this time is not forgotten for that. */
function withOthers(settings: Settings, columns: readonly MappedChoice[]): MappedChoice[] {
  const key = ({ sheet, header }: ColumnChoice): string => `${sheet}!${header}`.toLowerCase();
  const known = new Set(columns.map(key));
  const others = settings.columns.filter((choice) => !known.has(key(choice)));
  return [...columns, ...others.map((choice) => ({ ...choice, fields: choice.kind === null ? KINDS.flatMap(fieldNames) : fieldNames(choice.kind) }))];
}

/** The sheet for what an audit assumed and read. */
export function settingsEdit(settings: Settings, columns: readonly MappedChoice[]): SheetEdit {
  return settingsSheet(settings, withOthers(settings, columns));
}

/** The settings sheet as a plan. */
export function settingsPlan(settings: Settings, columns: readonly MappedChoice[], asOf: string): WritePlan {
  return { purpose: 'write', asOf, columns: [], sheets: [settingsEdit(settings, columns)] };
}

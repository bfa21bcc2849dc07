/** The plan that writes a workbook's settings down: its mapping as rows that can be corrected, and what else is assumed. */
import type { SheetEdit, WorkbookSnapshot, WritePlan } from '../../workbook';
import { fieldNames, KINDS } from '../fields';
import type { Mapping } from '../mapping/types';
import { isSame, settingsByPath, type Stated } from '../settings/setting-sources';
import { DEFAULT_SETTINGS, type AcceptedFinding, type ColumnChoice, type Settings } from '../settings/settings';
import { settingsSheet, type OfferedChoice } from '../state/settings-drawn';
import { readSettings } from '../state/settings-sheet';

/** What holds where a value is blank, and what is written even so. */
type Blanks = [base?: Settings, own?: Stated['paths']];

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
export function acceptancePlan(own: OwnSettings, accepted: AcceptedFinding, mapping: Mapping, asOf: string): WritePlan {
  const { settings } = own;
  return changedSettingsPlan(own, { ...settings, accepted: [...settings.accepted, accepted] }, choicesOf(mapping), asOf);
}

/** A choice for a column that is not there this time is not forgotten for that. */
function withOthers(settings: Settings, columns: readonly MappedChoice[]): MappedChoice[] {
  const key = ({ sheet, header }: ColumnChoice): string => `${sheet}!${header}`.toLowerCase();
  const known = new Set(columns.map(key));
  const others = settings.columns.filter((choice) => !known.has(key(choice)));
  return [...columns, ...others.map((choice) => ({ ...choice, fields: choice.kind === null ? KINDS.flatMap(fieldNames) : fieldNames(choice.kind) }))];
}

/** The sheet for what an audit assumed and read. */
export function settingsEdit(settings: Settings, columns: readonly MappedChoice[], ...blanks: Blanks): SheetEdit {
  return settingsSheet(settings, withOthers(settings, columns), ...blanks);
}

/** The settings sheet as a plan. */
export function settingsPlan(settings: Settings, columns: readonly MappedChoice[], asOf: string, ...blanks: Blanks): WritePlan {
  return { purpose: 'write', asOf, columns: [], sheets: [settingsEdit(settings, columns, ...blanks)] };
}

/** What a workbook says of its own, in front of what holds where it says nothing. */
export interface OwnSettings {
  readonly settings: Settings;
  readonly stated: Stated;
  readonly base: Settings;
  /** Rows of the sheet that nobody understands. */
  readonly notUnderstood: ReturnType<typeof readSettings>['notUnderstood'];
}

/** Single values as they hold; rules, words and whatever is a list of many as the workbook alone has them: only these are to be written into it. */
export function ownSettings(workbook: WorkbookSnapshot, base: Settings = DEFAULT_SETTINGS): OwnSettings {
  const { settings, stated } = readSettings(workbook, base);
  const { settings: alone, notUnderstood } = readSettings(workbook);
  const { columns, accepted, rules, metricClasses, words } = alone;
  return { settings: { ...settings, columns, accepted, rules, metricClasses, words }, stated, base, notUnderstood };
}

/** What the workbook stated stays stated; what was changed is written unless it is what holds anyhow. */
export function changedSettingsPlan(
  { settings: before, stated, base }: OwnSettings,
  settings: Settings,
  columns: readonly MappedChoice[],
  asOf: string,
): WritePlan {
  const [was, is] = [settingsByPath(before), settingsByPath(settings)];
  const own = new Set([...stated.paths].filter((path) => isSame(was.get(path), is.get(path))));
  return settingsPlan(settings, columns, asOf, base, own);
}

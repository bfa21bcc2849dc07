/** Where each setting that an audit used comes from: the workbook's own sheet, or the profile of an organisation that stood behind it. */
import { DEFAULT_SETTINGS, type Settings } from './settings';

/** Names of settings, `topPriorities`, or of one thing that a setting holds, `rules.unlinked-module.off`. */
export type SettingPath = string;

export interface SettingSource {
  readonly setting: SettingPath;
  readonly from: 'workbook' | 'profile';
}

/** What a workbook's own sheet says: the settings by their paths, and how many columns and accepted findings are its own. */
export interface Stated {
  readonly paths: ReadonlySet<SettingPath>;
  readonly columns: number;
  readonly accepted: number;
}

/** Every setting by its path, but for columns and accepted findings: these come from both places, one after the other. */
export function settingsByPath(settings: Settings): ReadonlyMap<SettingPath, unknown> {
  const { columns: _, accepted: __, rules, metricClasses, words, riskShares, ...single } = settings;
  const found = new Map<SettingPath, unknown>(Object.entries(single));
  for (const [id, { options = {}, ...rule }] of Object.entries(rules)) {
    for (const [name, value] of Object.entries(rule)) found.set(`rules.${id}.${name}`, value);
    for (const [name, value] of Object.entries(options)) found.set(`rules.${id}.options.${name}`, value);
  }
  for (const [name, values] of Object.entries({ metricClasses, words, riskShares }))
    for (const [key, value] of Object.entries(values)) found.set(`${name}.${key}`, value);
  return found;
}

/**
 * What the workbook states, even where it is what holds anyhow, and what the profile has changed.
 * @param settings those that the audit used, with the workbook's own over the profile's over the defaults
 */
export function settingSources(settings: Settings, stated: Stated): readonly SettingSource[] {
  const usual = settingsByPath(DEFAULT_SETTINGS);
  const sources: SettingSource[] = [];
  for (const [setting, value] of settingsByPath(settings)) {
    if (stated.paths.has(setting)) sources.push({ setting, from: 'workbook' });
    else if (!isSame(value, usual.get(setting))) sources.push({ setting, from: 'profile' });
  }
  for (const setting of ['columns', 'accepted'] as const) {
    if (stated[setting] > 0) sources.push({ setting, from: 'workbook' });
    if (settings[setting].length > stated[setting]) sources.push({ setting, from: 'profile' });
  }
  return sources;
}

/** What differs from the defaults, as the text of a file of settings; null where nothing does. */
export function profileText(base: Settings): string | null {
  const usual: Readonly<Record<string, unknown>> = { ...DEFAULT_SETTINGS };
  const changed = Object.entries(base).filter(([setting, value]) => !isSame(value, usual[setting]));
  return changed.length === 0 ? null : JSON.stringify(Object.fromEntries(changed));
}

/** Values of settings are texts, numbers, truths or lists of these. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

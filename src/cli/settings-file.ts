/** `--settings file.json`: what the audit assumes, for the command line. */
import { basename } from 'node:path';
import { DEFAULT_SETTINGS, type Settings } from '../audit/settings/settings';
import { readWhole } from '../hosts/xlsx/read-file';
import { filled } from '../workbook';
import { CannotAudit } from './console';

/** What the file says over the defaults, or over those that `base` holds. @throws CannotAudit with one sentence for a file that cannot be used. */
export async function settingsFromFile(path: string | undefined, base: Settings = DEFAULT_SETTINGS): Promise<Settings> {
  if (path === undefined) return base;
  const text = await textOf(path);
  // Most audits have no such file, and are not to load what checks it.
  const [{ settingsIn }, { SETTINGS_FAULTS }] = await Promise.all([import('../settings-text'), import('../schema-check')]);
  const read = settingsIn(text, base);
  if ('settings' in read) return read.settings;
  const { code, data } = read.fault;
  throw new CannotAudit(`${basename(path)} cannot be used: ${filled(SETTINGS_FAULTS[code], data, String)}.`);
}

async function textOf(path: string): Promise<string> {
  try {
    return new TextDecoder().decode((await readWhole(path)).bytes);
  } catch (cause) {
    throw new CannotAudit(`${basename(path)} cannot be opened: check that file of settings.`, { cause });
  }
}

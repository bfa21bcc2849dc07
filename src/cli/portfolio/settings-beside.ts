/** Settings of one workbook of many: a file beside it, in its folder, or in a folder above. */
import { access } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Settings } from '../../audit/settings/settings';
import { settingsFromFile } from '../settings-file';

const NAME = 'plumbline.json';

/** The nearest file wins, part by part, over those above it and over `base`. `root`: the folder above which nothing is looked for. */
export async function settingsBeside(path: string, root: string, base: Settings): Promise<Settings> {
  const above: string[] = [];
  const top = resolve(root);
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    above.unshift(join(folder, NAME));
    if (folder === top || folder === dirname(folder)) break;
  }
  let settings = base;
  for (const file of [...above, join(dirname(resolve(path)), `${basename(path)}.${NAME}`)]) {
    if (await isThere(file)) settings = await settingsFromFile(file, settings);
  }
  return settings;
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

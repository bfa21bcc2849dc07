/** A file of settings as text, checked: what an organisation assumes, over the defaults. */
import { RULES } from './audit/rules';
import { DEFAULT_SETTINGS, type Settings } from './audit/settings/settings';
import { faultIn, type SettingsFault } from './schema-check';
import { SETTINGS_SCHEMA } from './settings-schema';

/** What the text says over `base`, or what is wrong with it: a setting that nobody knows would be left out in silence otherwise. */
export function settingsIn(text: string, base: Settings = DEFAULT_SETTINGS): { readonly settings: Settings } | { readonly fault: SettingsFault } {
  const parsed = parsedJson(text);
  if (parsed === undefined) return { fault: { code: 'not-json' } };
  const fault = faultIn(parsed, SETTINGS_SCHEMA) ?? optionFault(parsed as Partial<Settings>);
  return fault === null ? { settings: { ...base, ...(parsed as Partial<Settings>) } } : { fault };
}

/** Options are each rule's own. */
function optionFault({ rules = {} }: Partial<Settings>): SettingsFault | null {
  for (const [id, { options = {} }] of Object.entries(rules)) {
    const known = RULES.find((rule) => rule.id === id)?.options ?? {};
    for (const [name, value] of Object.entries(options)) {
      const where = `rules.${id}.options`;
      if (!Object.hasOwn(known, name)) return { code: 'takes-no', data: { where, name } };
      const type = typeof known[name];
      const fault = type === 'number' || type === 'string' || type === 'boolean' ? faultIn(value, { type }, `${where}.${name}`) : null;
      if (fault !== null) return fault;
    }
  }
  return null;
}

/** Undefined for what is no JSON; a mark of the order of bytes, which some editors write, says nothing. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

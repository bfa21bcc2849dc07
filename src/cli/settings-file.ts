/** `--settings file.json`: what the audit assumes, for the command line. */
import { basename } from 'node:path';
import type { ErrorObject } from 'ajv';
import { KINDS } from '../audit/fields';
import { WORD_LIST_TITLES } from '../audit/reading/word-lists';
import { CATALOGUE_ORDER, profileOf } from '../audit/scores/profile';
import { DEFAULT_SETTINGS, type Settings } from '../audit/settings/settings';
import { readWhole } from '../hosts/xlsx/read-file';
import { CannotAudit } from './console';
import { SEVERITIES } from '../audit/severity';

const nullable = (type: object): object => ({ anyOf: [type, { type: 'null' }] });
const text = { type: 'string' };
const optionValue = { type: ['number', 'string', 'boolean'] };
const record = (values: object): object => ({ type: 'object', additionalProperties: values });
const strict = (properties: Record<string, object>, required: readonly string[] = []): object => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});

/** Rules that put spend at risk: those that hold a part of a score down. */
const STAKED = CATALOGUE_ORDER.filter((rule) => profileOf(rule)?.atRisk !== undefined);

/** JSON Schema of a settings file: any part of the settings, nothing else. */
const SETTINGS_SCHEMA = strict({
  fiscalYearStart: nullable({ type: 'integer', minimum: 1, maximum: 12 }),
  fiscalYearNamedBy: { enum: ['first', 'last'] },
  topPriorities: { type: 'integer', minimum: 1, maximum: 50 },
  currency: nullable({ type: 'string', pattern: '^[A-Z]{3}$' }),
  gradeLadder: { type: 'array', items: text, minItems: 2 },
  averageSalary: nullable({ type: 'number', minimum: 0 }),
  hourlyCost: nullable({ type: 'number', minimum: 0 }),
  riskLimit: { type: 'number', minimum: 0, maximum: 1 },
  replacementShare: { type: 'number', minimum: 0, maximum: 10 },
  companyWideWords: { type: 'array', items: text },
  reviewEveryOkr: { type: 'integer', minimum: 1 },
  reviewEverySmart: { type: 'integer', minimum: 1 },
  organisation: { enum: ['regulated', 'agile', null] },
  goalSetting: { enum: ['new', 'practised', null] },
  goalReview: nullable({ type: 'number', minimum: 1 }),
  readHiddenSheets: { type: 'boolean' },
  hideNames: { type: 'boolean' },
  acceptedLeaveScore: { type: 'boolean' },
  columns: {
    type: 'array',
    items: strict({ sheet: text, header: text, kind: nullable({ enum: KINDS }), field: nullable(text) }, ['sheet', 'header', 'kind', 'field']),
  },
  rules: record(strict({ off: text, severity: { enum: SEVERITIES }, options: record(optionValue) })),
  accepted: {
    type: 'array',
    items: strict(
      {
        finding: nullable(text),
        rule: nullable(text),
        subject: nullable(text),
        reason: text,
        by: nullable(text),
        until: nullable({ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
      },
      ['finding', 'rule', 'subject', 'reason', 'by', 'until'],
    ),
  },
  metricClasses: record(text),
  words: { type: 'object', propertyNames: { enum: Object.keys(WORD_LIST_TITLES) }, additionalProperties: { type: 'array', items: text } },
  riskShares: { ...record({ type: 'number', minimum: 0, maximum: 1 }), propertyNames: { enum: STAKED } },
});

/** What the file says over the defaults, or over those that `base` holds. @throws CannotAudit with one sentence for a file that cannot be used. */
export async function settingsFromFile(path: string | undefined, base: Settings = DEFAULT_SETTINGS): Promise<Settings> {
  if (path === undefined) return base;
  const parsed = await parsedFile(path);
  // Most audits have no such file, and are not to load what checks it.
  const { default: Ajv } = await import('ajv');
  const validate = new Ajv({ allErrors: false, allowUnionTypes: true }).compile<Partial<Settings>>(SETTINGS_SCHEMA);
  if (validate(parsed)) return { ...base, ...parsed };
  const error = validate.errors?.[0];
  const where = (error?.instancePath ?? '').split('/').filter(Boolean).join('.') || 'the file';
  throw new CannotAudit(`${basename(path)}: ${whatIsWrong(where, error)}.`);
}

function whatIsWrong(where: string, error: ErrorObject | undefined): string {
  const extra = error?.params['additionalProperty'] as string | undefined;
  if (extra !== undefined) return `“${extra}” is not a setting`;
  if (error?.propertyName !== undefined) return `${where} takes no “${error.propertyName}”`;
  return `${where} ${error?.message ?? 'is not valid'}`;
}

async function parsedFile(path: string): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder().decode((await readWhole(path)).bytes)) as unknown;
  } catch (cause) {
    const why = cause instanceof SyntaxError ? 'is not JSON' : 'cannot be opened';
    throw new CannotAudit(`${basename(path)} ${why}: check that file of settings.`, { cause });
  }
}

/** The shape of a file of settings: that of an organisation beside the pane, and that of `--settings`. */
import { fieldNames, KINDS } from './audit/fields';
import { METRIC_CLASS_NAMES } from './audit/reading/words/metric-classes';
import { WORD_LIST_TITLES } from './audit/reading/word-lists';
import { CATALOGUE_ORDER, profileOf } from './audit/scores/profile';
import type { Settings } from './audit/settings/settings';
import { SEVERITIES } from './audit/severity';
import type { Schema } from './schema-check';

const text: Schema = { type: 'string' };
const nullable = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const record = (values: Schema): Schema => ({ type: 'object', additionalProperties: values });
const strict = (properties: Readonly<Record<string, Schema>>, required: readonly string[] = []): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});

/** Rules that put spend at risk: those that hold a part of a score down. */
const STAKED = CATALOGUE_ORDER.filter((rule) => profileOf(rule)?.atRisk !== undefined);
const FIELDS = KINDS.flatMap((kind): readonly string[] => fieldNames(kind));

/** Any part of the settings, and nothing else. */
export const SETTINGS_SCHEMA = strict({
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
    items: strict({ sheet: text, header: text, kind: nullable({ enum: KINDS }), field: nullable({ enum: FIELDS }) }, ['sheet', 'header', 'kind', 'field']),
  },
  rules: {
    ...record(
      strict({
        off: nullable({ type: 'string', minLength: 1 }),
        severity: { enum: SEVERITIES },
        options: record({ anyOf: [{ type: 'number' }, text, { type: 'boolean' }] }),
      }),
    ),
    propertyNames: { enum: CATALOGUE_ORDER },
  },
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
  metricClasses: record({ enum: METRIC_CLASS_NAMES.map(([name]) => name) }),
  words: { ...record({ type: 'array', items: text }), propertyNames: { enum: Object.keys(WORD_LIST_TITLES) } },
  riskShares: { ...record({ type: 'number', minimum: 0, maximum: 1 }), propertyNames: { enum: STAKED } },
} satisfies Record<keyof Settings, Schema>);

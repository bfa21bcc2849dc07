/** Whether a value is of a shape. A small part of JSON Schema, told without making code of it: a page that may run nothing but its own scripts can. */
import type { CodedOf } from './workbook';

/** The part of JSON Schema that is understood. */
export interface Schema {
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'null';
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly (string | null)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: false | Schema;
  readonly propertyNames?: { readonly enum: readonly string[] };
}

/** What is wrong with a file of settings, and where. */
export const SETTINGS_FAULTS = {
  'not-json': 'it is not JSON',
  'not-an-object': 'it is not a JSON object of settings',
  'not-a-setting': '“{name}” is not a setting',
  'takes-no': '{where} takes no “{name}”',
  lacks: '{where} lacks “{name}”',
  'must-be-text': '{where} must be a text',
  'must-be-number': '{where} must be a number',
  'must-be-whole': '{where} must be a whole number',
  'must-be-yes-or-no': '{where} must be true or false',
  'must-be-list': '{where} must be a list',
  'must-be-object': '{where} must be an object',
  'must-be-one-of': '{where} must be one of {list}',
  'must-be-at-least': '{where} must be at least {least}',
  'must-be-at-most': '{where} must be at most {most}',
  'must-have': '{where} must have at least {least} <entry|entries>',
  'must-look-like': '{where} is not written as it should be',
} as const;

export type SettingsFault = CodedOf<typeof SETTINGS_FAULTS, string>;

const TYPES = {
  string: 'must-be-text',
  number: 'must-be-number',
  integer: 'must-be-whole',
  boolean: 'must-be-yes-or-no',
  array: 'must-be-list',
  object: 'must-be-object',
  null: 'must-be-object',
} as const satisfies Record<NonNullable<Schema['type']>, keyof typeof SETTINGS_FAULTS>;

/** The first that is wrong; null for a value that is of the shape. Nothing is wrong at more depth than the schema has. */
export function faultIn(value: unknown, schema: Schema, where = ''): SettingsFault | null {
  if (schema.anyOf !== undefined) {
    const faults = schema.anyOf.map((one) => faultIn(value, one, where));
    return faults.includes(null) ? null : (faults[0] ?? null);
  }
  if (schema.type !== undefined && !isOf(value, schema.type)) return where === '' ? { code: 'not-an-object' } : { code: TYPES[schema.type], data: { where } };
  if (schema.enum !== undefined && !schema.enum.some((one) => one === value))
    return { code: 'must-be-one-of', data: { where, list: schema.enum.map(String).join(', ') } };
  if (typeof value === 'number') {
    if (schema.minimum !== undefined && value < schema.minimum) return { code: 'must-be-at-least', data: { where, least: String(schema.minimum) } };
    if (schema.maximum !== undefined && value > schema.maximum) return { code: 'must-be-at-most', data: { where, most: String(schema.maximum) } };
  }
  if (typeof value === 'string') {
    if (value.length < (schema.minLength ?? 0) || (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)))
      return { code: 'must-look-like', data: { where } };
  }
  if (Array.isArray(value)) return inList(value, schema, where);
  return typeof value === 'object' && value !== null ? inObject(value as Readonly<Record<string, unknown>>, schema, where) : null;
}

function inList(list: readonly unknown[], { items, minItems = 0 }: Schema, where: string): SettingsFault | null {
  if (list.length < minItems) return { code: 'must-have', data: { where, least: String(minItems) } };
  if (items === undefined) return null;
  for (const [place, item] of list.entries()) {
    const fault = faultIn(item, items, `${where}.${place}`);
    if (fault !== null) return fault;
  }
  return null;
}

function inObject(object: Readonly<Record<string, unknown>>, schema: Schema, where: string): SettingsFault | null {
  const { required = [], properties = {}, additionalProperties, propertyNames } = schema;
  for (const name of required) if (!Object.hasOwn(object, name)) return { code: 'lacks', data: { where, name } };
  for (const [name, value] of Object.entries(object)) {
    if (propertyNames !== undefined && !propertyNames.enum.includes(name)) return { code: 'takes-no', data: { where, name } };
    const known = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (known === false) return { code: 'not-a-setting', data: { name } };
    const fault = known === undefined ? null : faultIn(value, known, where === '' ? name : `${where}.${name}`);
    if (fault !== null) return fault;
  }
  return null;
}

function isOf(value: unknown, type: NonNullable<Schema['type']>): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'null') return value === null;
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type && (type !== 'number' || Number.isFinite(value));
}

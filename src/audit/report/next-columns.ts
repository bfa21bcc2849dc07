/** Which column to add next: the one that lets most further questions be asked, in the order in which a training plan is built. */
import { fieldDefinition, fieldNames, type FieldName, type Kind } from '../fields';
import type { Mapping } from '../mapping/types';
import { fold } from '../reading/fold';
import { headersAmong } from '../mapping/synonyms';
import type { Model } from '../model/types';
import { unmetNeeds, type RuleRun } from '../run-rules';
import type { Rule } from '../rule';

export interface NextColumn {
  readonly field: FieldName;
  /** The header to write, in the language of the workbook's own headers, and what a cell below it may say. */
  readonly header: string;
  readonly example: string;
  /** The sheet that has a table of this kind; null where one is to be made. */
  readonly sheet: string | null;
  /** The rules that can be asked once this column, and those listed before it, are there; none where it only makes others possible. */
  readonly rules: readonly string[];
}

/**
 * Built backward from outcomes: what the business wants, with who answers for it and what measures it; then competency, goal and KPI, link; then the rest.
 * Whoever has a calendar is never shown first how to justify it.
 */
const STEPS: readonly ((field: FieldName, kind: Kind) => boolean)[] = [
  (_, kind) => kind === 'priority',
  (field, kind) => kind === 'competency' || field === 'module.competency',
  (_, kind) => kind === 'kpi' || kind === 'keyResult' || kind === 'objective',
  (field, kind) => kind === 'link' || LINKING.has(field),
  () => true,
];
/** Columns without which a row of these kinds is none, whatever else it says. */
const WHOLE: Partial<Record<Kind, readonly FieldName[]>> = {
  completion: ['completion.module', 'completion.person', 'completion.completed'],
};
const LINKING: ReadonlySet<FieldName> = new Set(['module.kpi', 'module.keyResult', 'module.objective', 'module.priority']);

/** A rule that cannot be asked, of which columns it lacks one each, and those that it would take. */
interface Waiting {
  readonly rule: Rule;
  readonly needs: readonly (readonly FieldName[])[];
  wanted: Set<FieldName>;
}

/** The columns that are missing, each with what it opens. A rule that was turned off asks for nothing. */
export function nextColumns(model: Model, mapping: Mapping, runs: readonly RuleRun[]): NextColumn[] {
  const headerOf = headersAmong(mapping.tables.flatMap(({ columns }) => columns.map(({ header }) => header)));
  const tables = ownTables(mapping);
  const added = new Set<FieldName>();
  // A column whose names are strangers is there all the same.
  const isHere = (field: FieldName): boolean => model.headerOf(field) !== null;
  const isThere = (field: FieldName): boolean => added.has(field) || isHere(field);
  // Also of a column listed already: its row may still lack what makes it a record.
  const chosen = (choices: readonly FieldName[]): FieldName => choices.find((field) => added.has(field)) ?? likeliest(choices, tables);
  const wantedBy = (needs: Waiting['needs']): Set<FieldName> =>
    new Set(needs.flatMap((choices) => withItsRow(chosen(choices)).filter((field) => !isThere(field))));
  let waiting: readonly Waiting[] = runs
    .filter(({ rule, outcome }) => outcome === 'skipped' && (model.settings.rules[rule.id]?.off ?? null) === null)
    .map(({ rule }) => {
      const needs = unmetNeeds(rule, isHere);
      return { rule, needs, wanted: wantedBy(needs) };
    });
  const found: NextColumn[] = [];
  for (const step of STEPS) {
    for (;;) {
      const field = mostWanted(waiting, step);
      if (field === null) break;
      added.add(field);
      for (const one of waiting) {
        // Where another column would have done, the choice may be this one now; all others lack one column less.
        if (one.needs.some((choices) => choices.length > 1 && choices.includes(field))) one.wanted = wantedBy(one.needs);
        else one.wanted.delete(field);
      }
      const asked = waiting.filter(({ wanted }) => wanted.size === 0);
      waiting = waiting.filter(({ wanted }) => wanted.size > 0);
      found.push({ ...columnFor(field, model, headerOf), rules: asked.map(({ rule }) => rule.id) });
    }
  }
  return found;
}

/** Of tables that are there, the column that alone, and whatever else is still missing, opens most questions; null where none does. */
export function bestBeside(model: Model, mapping: Mapping, rules: readonly Rule[]): NextColumn | null {
  const tables = ownTables(mapping);
  const opens = new Map<FieldName, string[]>();
  for (const rule of rules) {
    const [choices, another] = model.settings.rules[rule.id]?.off === undefined ? unmetNeeds(rule, (field) => model.headerOf(field) !== null) : [];
    if (choices === undefined || another !== undefined) continue;
    const field = likeliest(choices, tables);
    const lacksOnlyThis = tables.has(kindOf(field)) && withItsRow(field).every((one) => one === field || model.headerOf(one) !== null);
    if (lacksOnlyThis) opens.set(field, [...(opens.get(field) ?? []), rule.id]);
  }
  const [best] = [...opens].sort(([one, its], [other, others]) => others.length - its.length || placeOf(one) - placeOf(other));
  if (best === undefined) return null;
  const column = columnFor(best[0], model, headersAmong(mapping.tables.flatMap(({ columns }) => columns.map(({ header }) => header))));
  return column.sheet === null ? null : { ...column, rules: best[1] };
}

/** Where the catalogue lists it, what matters most first; a code that somebody would have to think of comes last. */
function placeOf(field: FieldName): number {
  return fieldDefinition(field).type === 'id' ? Number.POSITIVE_INFINITY : fieldNames(kindOf(field)).indexOf(field);
}

/** A sheet that is to be made: its columns, and what stands in the first of them. */
export interface SheetOfNames {
  readonly columns: readonly NextColumn[];
  readonly names: readonly string[];
}

/** More modules than this were taken by nobody; a list of them is no start. */
const MOST_NAMES = 500;
const NAME = 'module.name';

/** Where rows say which modules were taken and no list says what those are: that list, with the column that opens most questions. Null where there is none to make. */
export function modulesTaken(model: Model, mapping: Mapping, rules: readonly Rule[]): SheetOfNames | null {
  if (model.hasTable('module')) return null;
  const taken = new Map<string, string>();
  for (const { reference } of model.references)
    if (reference.field === 'completion.module' && reference.targets.length === 0)
      taken.set(fold(reference.text), taken.get(fold(reference.text)) ?? reference.text);
  if (taken.size === 0 || taken.size > MOST_NAMES) return null;
  const opens = new Map<FieldName, string[]>();
  for (const rule of rules) {
    if (model.settings.rules[rule.id]?.off !== undefined) continue;
    const unmet = unmetNeeds(rule, (field) => field === NAME || model.headerOf(field) !== null);
    if (unmet.length > 1 || unmetNeeds(rule, (field) => model.headerOf(field) !== null).length === 0) continue;
    // By the name alone it opens with whichever column is chosen.
    const choices = unmet[0]?.filter((field) => kindOf(field) === 'module') ?? fieldNames('module');
    for (const field of choices) opens.set(field, [...(opens.get(field) ?? []), rule.id]);
  }
  opens.delete(NAME);
  const [best] = [...opens].sort(([one, its], [other, others]) => others.length - its.length || placeOf(one) - placeOf(other));
  if (best === undefined) return null;
  const headerOf = headersAmong(mapping.tables.flatMap(({ columns }) => columns.map(({ header }) => header)));
  const column = (field: FieldName, opened: readonly string[]): NextColumn => ({ ...columnFor(field, model, headerOf), rules: opened });
  return { columns: [column(NAME, []), column(...best)], names: [...taken.values()] };
}

/** The field of a step that opens most rules; among equals the one that makes a row a record, then the one that most wait for. */
function mostWanted(waiting: readonly Waiting[], step: (typeof STEPS)[number]): FieldName | null {
  const opens = new Map<FieldName, { alone: number; with: number }>();
  for (const { wanted } of waiting) {
    for (const field of wanted) {
      if (!step(field, kindOf(field))) continue;
      const known = opens.get(field) ?? { alone: 0, with: 0 };
      known.with += 1;
      if (wanted.size === 1) known.alone += 1;
      opens.set(field, known);
    }
  }
  const ranked = [...opens].sort(
    ([one, its], [other, others]) => others.alone - its.alone || rankOf(one) - rankOf(other) || others.with - its.with || (one < other ? -1 : 1),
  );
  return ranked[0]?.[0] ?? null;
}

/** Without its name a row is no record: that column comes first. */
function rankOf(field: FieldName): number {
  return isRequired(field) ? 0 : 1;
}

function isRequired(field: FieldName): boolean {
  return WHOLE[kindOf(field)]?.includes(field) ?? fieldDefinition(field).required === true;
}

/** A field with those without which its row is no record. */
const withItsRow = perField((field): readonly FieldName[] => [...fieldNames(kindOf(field)).filter(isRequired), field]);

/** What the catalogue of fields says is worked out once. */
function perField<T>(answer: (field: FieldName) => T): (field: FieldName) => T {
  const known = new Map<FieldName, T>();
  return (field) => {
    const before = known.get(field);
    if (before !== undefined) return before;
    const now = answer(field);
    known.set(field, now);
    return now;
  };
}

/** Of columns of which one is enough, one of a table that is there. */
function likeliest(choices: readonly FieldName[], tables: ReadonlySet<Kind>): FieldName {
  return choices.find((field) => tables.has(kindOf(field))) ?? (choices[0] as FieldName);
}

/** Kinds that can take a further column: of two that share the rows of one block, it would be the one's with more columns. */
function ownTables({ tables }: Mapping): ReadonlySet<Kind> {
  const widths = tables.map(({ kind, sheet, headerRow, area, columns }) => ({
    kind,
    block: `${sheet}!${headerRow}:${area.left}`,
    width: columns.filter(({ field }) => field !== null).length,
  }));
  return new Set(widths.filter(({ block, width }) => widths.every((other) => other.block !== block || other.width <= width)).map(({ kind }) => kind));
}

function kindOf(field: FieldName): Kind {
  return field.slice(0, field.indexOf('.')) as Kind;
}

function columnFor(field: FieldName, model: Model, headerOf: (field: FieldName) => string): Omit<NextColumn, 'rules'> {
  const kind = kindOf(field);
  const beside = fieldNames(kind).flatMap((one) => model.headerOf(one)?.sheet ?? [])[0];
  return {
    field,
    header: headerOf(field),
    example: fieldDefinition(field).example,
    sheet: model.hasTable(kind) ? (beside ?? null) : null,
  };
}

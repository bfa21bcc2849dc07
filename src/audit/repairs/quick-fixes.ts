/** What mends a finding with one safe edit of one cell, or lets a person choose among few: never of a formula, and never without a preview. */
import { distance } from 'fastest-levenshtein';
import { cellAddress, type Address, type CellValue, type WorkbookSnapshot } from '../../workbook';
import { fieldDefinition, type FieldName } from '../fields';
import type { Mapping } from '../mapping/types';
import type { AnyRecord, Model, Reference } from '../model/types';
import { fold } from '../reading/fold';
import { findingId } from '../report/finding-id';
import type { Finding } from '../report/report';
import { FixableCells, namesPeople, type FixableCell } from './fixable-cells';
import { inPost } from './person-to-name';

/** The cell that would change, and what it could hold; of a `person`, one of {@link Fixes.people}. */
export type QuickFix = { readonly at: Address; readonly before: CellValue } & (
  | { readonly code: 'nearest-name'; readonly to: readonly string[] }
  | { readonly code: 'as-number'; readonly to: readonly number[] }
  | { readonly code: 'name-person' }
);

export interface Fixes {
  /** By finding: of each of its cells that can be mended, one edit, in the order in which the finding names them. */
  readonly of: Readonly<Record<string, readonly QuickFix[]>>;
  /** Whom a cell can name: people of the list who are in post, in the order of their names. */
  readonly people: readonly string[];
}

/** Where a person is missing, in the cell that the finding stands on. */
const PERSON_MISSING: ReadonlySet<string> = new Set(['unowned-module', 'unsponsored-module', 'unowned-objective', 'unowned-priority', 'kpi-without-owner']);
const NAME_NOT_FOUND: ReadonlySet<string> = new Set(['dangling-reference', 'unknown-person']);
/** A list of people that is longer is no list to choose from. */
const MOST_PEOPLE = 5000;
/** Cells of one finding that are offered at once; the audit after them offers the next. */
const MOST_CELLS = 20;

const isReference = (field: FieldName): boolean => fieldDefinition(field).type === 'reference';

export function quickFixes(findings: readonly Finding[], model: Model, workbook: WorkbookSnapshot, mapping: Mapping): Fixes {
  const all = inPost(model).map(({ text }) => text);
  const people = all.length > MOST_PEOPLE ? [] : [...new Set(all)].sort((one, other) => one.localeCompare(other));
  const lost = lostNames(model);
  const numbers = new NumbersAsText(model);
  const cells = new FixableCells(workbook, mapping);
  const of: Record<string, readonly QuickFix[]> = {};
  for (const finding of findings) {
    const { id, rule, sheet, cell, subjects, accepted } = finding;
    if (accepted !== null) continue;
    const fixOf = (at: Address): QuickFix | null => {
      if (PERSON_MISSING.has(rule)) return missing(cells.at(at, namesPeople), people);
      if (NAME_NOT_FOUND.has(rule)) return nearest(cells.at(at, isReference), lost, finding);
      return rule === 'number-stored-as-text' ? asNumber(cells.at(at), numbers) : null;
    };
    const fixes: QuickFix[] = [];
    const first = cellAddress(sheet, cell);
    const named =
      subjects?.map((one) => cellAddress(one.sheet, one.cell)) ?? (rule === 'number-stored-as-text' && first !== undefined ? numbers.likeThat(first) : [first]);
    for (const at of named) {
      const fix = at === undefined || fixes.some((one) => keyOf(one.at) === keyOf(at)) ? null : fixOf(at);
      if (fix !== null) fixes.push(fix);
      if (fixes.length === MOST_CELLS) break;
    }
    if (fixes.length > 0) of[id] = fixes;
  }
  return { of, people: Object.values(of).some(([first]) => first?.code === 'name-person') ? people : [] };
}

function keyOf({ sheet, row, column }: Address): string {
  return `${row}:${column}:${sheet}`;
}

/** A cell that says nobody in words ("tbc") is written over; one with anything longer is somebody's remark. */
const LONGEST_NOBODY = 30;

function missing(cell: FixableCell | null, people: readonly string[]): QuickFix | null {
  if (cell === null || people.length === 0 || String(cell.before ?? '').length > LONGEST_NOBODY) return null;
  return { code: 'name-person', at: cell.at, before: cell.before };
}

interface LostName {
  readonly record: AnyRecord;
  readonly reference: Reference;
}

/** By cell, the names in it that are nowhere else. */
function lostNames(model: Model): ReadonlyMap<string, readonly LostName[]> {
  const lost = new Map<string, LostName[]>();
  for (const { record, reference } of model.references) {
    if (reference.targets.length > 0) continue;
    const key = keyOf(reference.at);
    const known = lost.get(key);
    if (known === undefined) lost.set(key, [{ record, reference }]);
    else if (known.every((one) => one.reference.text !== reference.text)) known.push({ record, reference });
  }
  return lost;
}

/** Of several such names in a cell each is mended by itself, by the finding that means it; by one that speaks of many cells, each by what is nearest. */
function nearest(cell: FixableCell | null, lost: ReadonlyMap<string, readonly LostName[]>, finding: Finding): QuickFix | null {
  if (cell === null) return null;
  const { at, before } = cell;
  const all = lost.get(keyOf(at)) ?? [];
  if (typeof before !== 'string') return null;
  const meant = all.filter((one) => means(finding, one));
  const names = meant.length > 0 || finding.subjects === undefined ? meant : all;
  const to = names.flatMap(({ reference: { text, nearest: near } }) => {
    const [front, back] = text.includes('@') ? [] : (around(before, text) ?? []);
    if (front === undefined || back === undefined) return [];
    const texts = near.flatMap((record) => textFor(record, text, near) ?? []).map((one) => `${front}${one}${back}`);
    return names.length > 1 ? texts.slice(0, 1) : texts;
  });
  return to.length === 0 ? null : { code: 'nearest-name', at, before, to: [...new Set(to)] };
}

/** Whether a finding is about this name: one of people is known by whom it names, of others each is about one name of one record. */
function means({ id, rule, subject }: Finding, { record, reference: { field, text } }: LostName): boolean {
  if (subject.kind === 'name') return fold(subject.name) === fold(text);
  const own = findingId(rule, `${record.key}|${field}|${text}`);
  return id === own || id.startsWith(`${own}-`);
}

/** What stands before and after a name in a cell; null where the name is not there, or more than once. */
function around(cell: string, name: string): readonly [string, string] | null {
  const found: number[] = [];
  for (let at = cell.indexOf(name); at >= 0; at = cell.indexOf(name, at + 1)) found.push(at);
  // “KPI-7” is a part of “KPI-70”, and no other name.
  const whole = found.filter((at) => isEdge(cell.slice(0, at).trimEnd().at(-1)) && isEdge(cell.slice(at + name.length).trimStart()[0]));
  const [place, another] = whole.length > 0 ? whole : found;
  return place === undefined || another !== undefined ? null : [cell.slice(0, place), cell.slice(place + name.length)];
}

function isEdge(character: string | undefined): boolean {
  return character === undefined || SEPARATOR.test(character);
}

const SEPARATOR = /[;,|/\n]/;

/** The id or the name of a record, whichever is more like what stands there; null where neither says which record is meant. */
function textFor({ id, name }: AnyRecord, text: string, all: readonly AnyRecord[]): string | null {
  const isName = name.trim() !== '' && !SEPARATOR.test(name) && all.filter((one) => fold(one.name) === fold(name)).length === 1;
  if (id === null || id.trim() === '') return isName ? name.trim() : null;
  if (!isName) return id;
  const [wanted, asId, asName] = [fold(text), fold(id), fold(name)];
  return distance(wanted, asId) <= distance(wanted, asName) ? id : name.trim();
}

/** Cells whose text is read as a number. */
class NumbersAsText {
  private readonly known = new Map<string, { readonly value: number; readonly column: string }>();
  private readonly columns = new Map<string, Address[]>();

  constructor({ oddCells }: Model) {
    for (const { oddity, at, raw, record, field } of oddCells) {
      if (oddity !== 'number-as-text' || record === null || typeof raw !== 'string' || this.known.has(keyOf(at))) continue;
      const read = (record.fields as Readonly<Record<string, { readonly value?: unknown } | undefined>>)[field.slice(field.indexOf('.') + 1)];
      if (typeof read?.value !== 'number' || !isThatNumber(raw, read.value)) continue;
      const column = `${field} ${at.column} ${at.sheet}`;
      this.known.set(keyOf(at), { value: read.value, column });
      const cells = this.columns.get(column);
      if (cells === undefined) this.columns.set(column, [at]);
      else cells.push(at);
    }
  }

  valueAt(at: Address): number | undefined {
    return this.known.get(keyOf(at))?.value;
  }

  /** Those that are read as the same field in the same column, itself among them: a finding speaks of all of them. */
  likeThat(at: Address): readonly Address[] {
    return this.columns.get(this.known.get(keyOf(at))?.column ?? '') ?? [at];
  }
}

const PLAIN_NUMBER = /^[-+]?[\d.,'’\s]+$/u;

/** Whether the text is the number and nothing else: no unit, no percentage, no thousands that the header speaks of. */
function isThatNumber(text: string, value: number): boolean {
  if (!PLAIN_NUMBER.test(text.trim()) || !Number.isFinite(value)) return false;
  const digits = (of: string): string => of.replace(/\D/g, '').replace(/^0+|0+$/g, '');
  return digits(text) === digits(String(value)) && text.trim().startsWith('-') === value < 0;
}

function asNumber(cell: FixableCell | null, numbers: NumbersAsText): QuickFix | null {
  const number = cell === null ? undefined : numbers.valueAt(cell.at);
  return cell === null || number === undefined ? null : { code: 'as-number', at: cell.at, before: cell.before, to: [number] };
}

/** What mends a finding with one safe edit of one cell, or lets a person choose among few: never of a formula, and never without a preview. */
import { distance } from 'fastest-levenshtein';
import { isFormulaAt, parseArea, sheetNamed, valueAt, type Address, type CellValue, type WorkbookSnapshot } from '../../workbook';

import type { AnyRecord, Model, Reference } from '../model/types';
import { fold } from '../reading/fold';
import type { Finding } from '../report/report';
import { inPost } from './person-to-name';

/** The cell that would change, and what it could hold; of a `person`, one of {@link Fixes.people}. */
export type QuickFix = { readonly at: Address; readonly before: CellValue } & (
  | { readonly code: 'nearest-name'; readonly to: readonly string[] }
  | { readonly code: 'as-number'; readonly to: readonly number[] }
  | { readonly code: 'name-person' }
);

export interface Fixes {
  /** By finding. */
  readonly of: Readonly<Record<string, QuickFix>>;
  /** Whom a cell can name: people of the list who are in post, in the order of their names. */
  readonly people: readonly string[];
}

/** Where a person is missing, in the cell that the finding stands on. */
const PERSON_MISSING: ReadonlySet<string> = new Set(['unowned-module', 'unsponsored-module', 'unowned-objective', 'unowned-priority', 'kpi-without-owner']);
const NAME_NOT_FOUND: ReadonlySet<string> = new Set(['dangling-reference', 'unknown-person']);
/** A list of people that is longer is no list to choose from. */
const MOST_PEOPLE = 5000;

export function quickFixes(findings: readonly Finding[], model: Model, workbook: WorkbookSnapshot): Fixes {
  const all = inPost(model).map(({ text }) => text);
  const people = all.length > MOST_PEOPLE ? [] : [...new Set(all)].sort((one, other) => one.localeCompare(other));
  const lost = lostNames(model);
  const numbers = numbersAsText(model);
  const of: Record<string, QuickFix> = {};
  for (const { id, rule, sheet, cell, subjects, accepted } of findings) {
    if (accepted !== null) continue;
    const place = placeOf(workbook, subjects?.[0] ?? { sheet, cell });
    if (place === null) continue;
    const fix = PERSON_MISSING.has(rule) ? missing(place, people) : NAME_NOT_FOUND.has(rule) ? nearest(place, lost) : asNumber(rule, place, numbers);
    if (fix !== null) of[id] = fix;
  }
  return { of, people: Object.values(of).some(({ code }) => code === 'name-person') ? people : [] };
}

interface Place {
  readonly at: Address;
  readonly before: CellValue;
}

/** Null for no single cell, and for one whose value a formula gives. */
function placeOf(workbook: WorkbookSnapshot, { sheet: name, cell }: { readonly sheet: string; readonly cell: string }): Place | null {
  const [area, sheet] = [parseArea(cell), sheetNamed(workbook, name)];
  if (area === undefined || sheet === undefined || area.top !== area.bottom || area.left !== area.right) return null;
  const at = { sheet: sheet.name, row: area.top, column: area.left };
  return isFormulaAt(sheet, at.row, at.column) ? null : { at, before: valueAt(sheet, at.row, at.column) };
}

function keyOf({ sheet, row, column }: Address): string {
  return `${row}:${column}:${sheet}`;
}

/** A cell that says nobody in words ("tbc") is written over; one with anything longer is somebody's remark. */
const LONGEST_NOBODY = 30;

function missing({ at, before }: Place, people: readonly string[]): QuickFix | null {
  return people.length === 0 || String(before ?? '').length > LONGEST_NOBODY ? null : { code: 'name-person', at, before };
}

/** By cell, the names in it that are nowhere else. */
function lostNames(model: Model): ReadonlyMap<string, readonly Reference[]> {
  const lost = new Map<string, Reference[]>();
  for (const { reference } of model.references) {
    if (reference.targets.length > 0) continue;
    const key = keyOf(reference.at);
    const known = lost.get(key);
    if (known === undefined) lost.set(key, [reference]);
    else if (known.every(({ text }) => text !== reference.text)) known.push(reference);
  }
  return lost;
}

/** Only of a cell with one such name is it clear which one the finding means. */
function nearest({ at, before }: Place, lost: ReadonlyMap<string, readonly Reference[]>): QuickFix | null {
  const [reference, another] = lost.get(keyOf(at)) ?? [];
  if (reference === undefined || another !== undefined || typeof before !== 'string' || reference.text.includes('@')) return null;
  const parts = before.split(reference.text);
  if (parts.length !== 2) return null;
  const to = reference.nearest.flatMap((record) => {
    const text = textFor(record, reference.text, reference.nearest);
    return text === null ? [] : [parts.join(text)];
  });
  return to.length === 0 ? null : { code: 'nearest-name', at, before, to: [...new Set(to)] };
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

/** By cell, what a text is read as. */
function numbersAsText(model: Model): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { oddity, at, raw, record, field } of model.oddCells) {
    if (oddity !== 'number-as-text' || record === null || typeof raw !== 'string') continue;
    const read = (record.fields as Readonly<Record<string, { readonly value?: unknown } | undefined>>)[field.slice(field.indexOf('.') + 1)];
    if (typeof read?.value === 'number' && isThatNumber(raw, read.value)) numbers.set(keyOf(at), read.value);
  }
  return numbers;
}

const PLAIN_NUMBER = /^[-+]?[\d.,'’\s]+$/u;

/** Whether the text is the number and nothing else: no unit, no percentage, no thousands that the header speaks of. */
function isThatNumber(text: string, value: number): boolean {
  if (!PLAIN_NUMBER.test(text.trim()) || !Number.isFinite(value)) return false;
  const digits = (of: string): string => of.replace(/\D/g, '').replace(/^0+|0+$/g, '');
  return digits(text) === digits(String(value)) && text.trim().startsWith('-') === value < 0;
}

function asNumber(rule: string, { at, before }: Place, numbers: ReadonlyMap<string, number>): QuickFix | null {
  const number = rule === 'number-stored-as-text' ? numbers.get(keyOf(at)) : undefined;
  return number === undefined ? null : { code: 'as-number', at, before, to: [number] };
}

/** Rows that add up others: "Total Lean", "Summe Führung", "M1 Total", "Gesamtsumme 2026". */
import { valueAt, type SheetSnapshot } from '../../workbook';
import { fieldDefinition } from '../fields';
import { fold } from '../reading/fold';
import type { MappedColumn } from './types';

const WORD =
  'grand totals?|sub ?totals?|totals?|sum|summe|gesamt|gesamtsumme|gesamtergebnis|gesamtkosten|gesamtbetrag|zwischensumme|teilsumme|teilergebnis|endsumme|insgesamt|ergebnis|somme|ensemble|total general|sous total|average|mean|durchschnitt|moyenne';
const AROUND = new RegExp(`^(?:${WORD})(?: (?:for|of|fur|von|der|des|du|de|pour|la|le))* (?<after>.+)$|^(?<before>.+) (?:${WORD})$`, 'u');
const SIGMA = /^[Σ∑]\s*(?<name>.*)$/u;
/** What may stand beside the word in the total of a whole table. */
const WHOLE = /^(?:(?:19|20)\d\d|fy ?\d\d(?:\d\d)?|eur|usd|chf|gbp|all|alle|tous|q[1-4](?: \d{4})?|h[12](?: \d{4})?|costs?|kosten|couts?|budget)$/;
/** A cent, for the machine's last digits. */
const CENT = 0.01;
/** Looked at in one table, so that a sheet of nothing but totals stays cheap. */
const MOST_STEPS = 200_000;
const NUMERIC: ReadonlySet<string> = new Set(['number', 'money']);

/** The rows among these whose text says so, and whose name is that of others or whose figure is their sum: "Total quality" is a course. */
export function totalRows(rows: readonly number[], columns: readonly MappedColumn[], sheet: SheetSnapshot): ReadonlySet<number> {
  const mapped = columns.filter(({ field }) => field !== null);
  const texts = mapped.filter(({ field }) => field !== null && ['id', 'text', 'reference'].includes(fieldDefinition(field).type));
  const figures = mapped.filter(({ field }) => field !== null && NUMERIC.has(fieldDefinition(field).type));
  const named = new Map<number, string>();
  for (const row of rows) {
    const name = texts.map(({ column }) => namedIn(valueAt(sheet, row, column))).find((one) => one !== null) ?? null;
    if (name !== null) named.set(row, name);
  }
  if (named.size === 0) return new Set();
  const known = new Set<string>();
  for (const row of rows) if (!named.has(row)) for (const { column } of texts) known.add(fold(String(valueAt(sheet, row, column) ?? '')));
  known.delete('');
  const found = new Set<number>();
  let steps = 0;
  rows.forEach((row, place) => {
    const name = named.get(row);
    if (name !== undefined && (name === '' || WHOLE.test(name) || known.has(name) || addsUp(place))) found.add(row);
  });
  return found;

  /** Whether the row holds one text and no more than a currency beside it: nobody owns a total. */
  function isBare(row: number): boolean {
    return texts.filter(({ field, column }) => field !== 'module.currency' && String(valueAt(sheet, row, column) ?? '') !== '').length === 1;
  }

  /** Whether one of its figures is the sum of the rows right above it. */
  function addsUp(place: number): boolean {
    return figures.some(({ column }) => {
      const total = valueAt(sheet, rows[place] as number, column);
      if (typeof total !== 'number' || total === 0) return false;
      let sum = 0;
      for (let above = place - 1; above >= 0 && steps < MOST_STEPS && !found.has(rows[above] as number); above--, steps++) {
        const value = valueAt(sheet, rows[above] as number, column);
        if (typeof value === 'number') sum += value;
        if (Math.abs(sum - total) < CENT && (place - above > 1 || isBare(rows[place] as number))) return true;
      }
      return false;
    });
  }
}

/** What a text adds up, folded: empty for everything; null for a text that speaks of no total. */
function namedIn(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 80) return null;
  const sigma = SIGMA.exec(value.trim());
  if (sigma !== null) return fold(sigma.groups?.['name'] ?? '');
  const { after, before } = AROUND.exec(fold(value))?.groups ?? {};
  return after ?? before ?? null;
}

/** Headers that say no more than that a column holds the whole: `Total`, `Summe`, `Jahr 2026`. */
import { fold } from '../reading/fold';
import { withoutUnit } from './fold-header';

const TOTAL =
  /^(?:(?:grand |sum )?totals?|sum|summe|gesamt|gesamtsumme|insgesamt|total (?:annuel|general|annee|year|jahr)|year|full year|annual|jahr|gesamtjahr|annee)(?: (?:19|20)\d\d)?$/;

/** Whether a header says no more than that it holds the whole. */
export function isWhole(header: string): boolean {
  return TOTAL.test(fold(withoutUnit(header)));
}

/** One amount in two columns: as it was paid, with a column that says in which currency, and in the currency that all are counted in, which its header names. */
import { isMoney, type FieldName } from '../fields';
import { fold } from '../reading/fold';
import { readDenomination } from '../reading/read-denomination';
import { wordPattern } from '../reading/word-pattern';
import { MONEY_WORDS } from '../reading/words/costs';
import type { Assigned } from './assign-columns';
import type { BlockColumn } from './find-blocks';
import { notUsed } from './reasons';
import { meaningsOf } from './synonyms';
import type { ColumnProfile } from './value-evidence';

const MONEY = wordPattern(MONEY_WORDS);
/** Mostly words are no amounts. */
const MOST_WORDS = 0.5;

/** Without the column of currencies, where every amount that counts has its own in its header, and another column of amounts has none: it is theirs. */
export function withoutForeignCurrency(
  columns: Map<number, Assigned>,
  open: readonly BlockColumn[],
  profileOf: (column: number) => ColumnProfile,
): Map<number, Assigned> {
  const fieldOf = ({ column }: BlockColumn): FieldName | null => columns.get(column)?.field ?? null;
  const stated = open.find((column) => fieldOf(column)?.endsWith('.currency') === true);
  if (stated === undefined) return columns;
  const namesOne = ({ header, group }: BlockColumn): boolean => [header, group].some((text) => (readDenomination(text)?.currency ?? null) !== null);
  const amounts = open.filter((column) => columns.get(column.column)?.how !== 'by hand' && isMoney(fieldOf(column)));
  const speaksOfMoney = ({ header }: BlockColumn): boolean => MONEY.test(fold(header)) || meaningsOf(header).some(({ field }) => isMoney(field));
  const other = open.find(
    (column) =>
      column !== stated &&
      fieldOf(column) === null &&
      !namesOne(column) &&
      speaksOfMoney(column) &&
      profileOf(column.column).numbers > 0 &&
      profileOf(column.column).words < MOST_WORDS &&
      profileOf(column.column).percents === 0,
  );
  if (amounts.length === 0 || !amounts.every(namesOne) || other === undefined) return columns;
  return new Map(columns).set(stated.column, notUsed({ code: 'currency-of-other', data: { header: other.header } }));
}

/** Prices for one beside a column that says how many: `Day rate` and `Days`, `Unit price` and `Quantity`, in a ledger also `Price per participant`. */
import type { FieldName } from '../fields';
import { fold } from '../reading/fold';
import { wordPattern } from '../reading/word-pattern';
import { COUNT_OF_WORDS, PRICES_OF_ONE } from '../reading/words/costs';
import type { Assigned, Assignment } from './assign-columns';

import type { BlockColumn } from './find-blocks';
import { withoutUnit } from './fold-header';
import { notUsed } from './reasons';
import { isComplete } from './required-fields';
import { meaningsOf } from './synonyms';
import type { CountedIn } from './types';
import type { ColumnProfile } from './value-evidence';
import { isWhole } from './whole-column';

interface Product {
  readonly price: BlockColumn;
  readonly count: BlockColumn;
  readonly of: CountedIn;
}

export interface CostProducts {
  /** Prices times what days, hours or pieces there are. */
  readonly counted: readonly Product[];
  /** Prices for each who takes part, times those who do: rows of modules know them by their own fields. */
  readonly perPerson: readonly Product[];
  /** The column of figures that holds the whole, by its header alone: `Total`. */
  readonly whole: BlockColumn | null;
}

const COUNT_OF = new RegExp(`^(?:${[...COUNT_OF_WORDS].sort((one, other) => other.length - one.length).join('|')}) (?=\\S)`, 'u');
const FAMILIES = PRICES_OF_ONE.map(({ of, prices, counts }) => ({
  of,
  isPrice: new RegExp(`^(?:\\S+ )?(?:${wordPattern(prices).source})(?: \\S+)?$`, 'u'),
  isCount: new RegExp(`^(?:${wordPattern(counts).source})$`, 'u'),
}));
const EACH: FieldName = 'module.costPerPerson';
const PEOPLE: ReadonlySet<FieldName> = new Set<FieldName>(['module.learners', 'module.learnersPlanned']);
/** Mostly words are no prices. */
const MOST_WORDS = 0.5;

export function costProducts(open: readonly BlockColumn[], profileOf: (column: number) => ColumnProfile): CostProducts {
  const figures = open.filter(({ column }) => profileOf(column).words < MOST_WORDS);
  const plain = new Map(figures.map((column) => [column, fold(withoutUnit(column.header)).trim()]));
  const pairs = (of: CountedIn, isPrice: (column: BlockColumn) => boolean, isCount: (column: BlockColumn) => boolean): readonly Product[] => {
    const [prices, counts] = [figures.filter(isPrice), figures.filter(isCount)];
    const [price, count] = [prices[0], counts[0]];
    return price === undefined || count === undefined || price === count || prices.length > 1 || counts.length > 1 ? [] : [{ price, count, of }];
  };
  const textOf = (column: BlockColumn): string => plain.get(column) ?? '';
  const unit = (column: BlockColumn): string => fold(column.header).trim();
  const counted = FAMILIES.flatMap(({ of, isPrice, isCount }) =>
    pairs(
      of,
      (column) => isPrice.test(textOf(column)),
      (column) => [textOf(column), unit(column), textOf(column).replace(COUNT_OF, '')].some((text) => isCount.test(text)),
    ),
  );
  const means = (column: BlockColumn, fields: ReadonlySet<FieldName>): boolean => meaningsOf(column.header).some(({ field }) => fields.has(field));
  const perPerson = pairs(
    'pieces',
    (column) => means(column, new Set([EACH])),
    (column) => means(column, PEOPLE),
  );
  return {
    whole: figures.find(({ header }) => isWhole(header)) ?? null,
    counted,
    perPerson: perPerson.filter(({ price }) => !counted.some((one) => one.price === price)),
  };
}

/** An amount is a price times how many; where a column states the whole, that counts, and where two prices could be the cost, neither. */
export function withProducts(assignment: Assignment, { counted, perPerson, whole: total }: CostProducts, open: readonly BlockColumn[]): Assignment {
  const { kind } = assignment;
  const products = [...counted, ...perPerson];
  if (products.length === 0 || (kind !== 'module' && kind !== 'cost') || (kind === 'module' && counted.length === 0)) return assignment;
  const columns = new Map<number, Assigned>(assignment.columns);
  const amounts: readonly FieldName[] = kind === 'cost' ? ['cost.amount'] : ['module.cost', 'module.budget'];
  const prices = new Set(products.map(({ price }) => price.column));
  const whole =
    open.find(({ column }) => !prices.has(column) && amounts.includes(columns.get(column)?.field ?? EACH)) ??
    (total !== null && (columns.get(total.column)?.field ?? null) === null ? total : undefined);
  const field = amounts[0] as FieldName;
  if (whole !== undefined) {
    if ((columns.get(whole.column)?.field ?? null) === null) columns.set(whole.column, { field, confidence: 0.8, how: 'synonym', reason: null });
    for (const { price } of products) columns.set(price.column, notUsed({ code: 'price-of-one', data: { header: whole.header } }));
    const [only, ...others] = products;
    const own = columns.get(whole.column);
    if (only !== undefined && others.length === 0 && own !== undefined)
      columns.set(whole.column, { ...own, orElse: { price: only.price.column, column: only.count.column, of: only.of } });
  } else if (products.length > 1) {
    const headers = products.map(({ price }) => `“${price.header}”`);
    for (const { price } of products)
      columns.set(price.column, notUsed({ code: 'contested', data: { headers: { list: headers }, field: { anyOf: [field] } } }));
    return { ...assignment, columns };
  } else {
    const [{ price, count, of }] = products as [Product];
    const times = { column: count.column, of };
    columns.set(price.column, { field, confidence: 0.8, how: 'synonym', reason: { code: 'times', data: { header: count.header } }, times });
  }
  const taken = new Set([...columns.values()].flatMap((one) => one.field ?? []));
  return { ...assignment, columns, score: assignment.score + PRODUCT, complete: assignment.complete || isComplete(kind, taken) };
}

/** A price and how many say as much of a table as a header of cost does. */
const PRODUCT = 0.7;

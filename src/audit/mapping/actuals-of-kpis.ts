/** Beside a KPI and its target “Actual” is what the KPI reached, and no money spent; where a budget stands there too, the amounts tell. */
import type { FieldName } from '../fields';
import { readDenomination } from '../reading/read-denomination';
import type { Assigned, Assignment } from './assign-columns';
import type { BlockColumn } from './find-blocks';
import { notUsed } from './reasons';
import { meaningsOf } from './synonyms';
import type { ColumnProfile } from './value-evidence';

const PAID: FieldName = 'module.actual';
const MONEY: ReadonlySet<FieldName> = new Set<FieldName>(['module.cost', 'module.budget', 'module.committed']);
/** What was reached is mostly of the size of what was wanted. */
const CLOSE = 4;

export function withoutActualsOfKpis(assignment: Assignment, columns: readonly BlockColumn[], profileOf: (column: number) => ColumnProfile): Assignment {
  const fieldOf = ({ column }: BlockColumn): FieldName | null => assignment.columns.get(column)?.field ?? null;
  if (assignment.kind !== 'module' || !columns.some((column) => fieldOf(column) === 'module.kpi')) return assignment;
  const actual = columns.find((column) => fieldOf(column) === PAID);
  if (actual === undefined || !means(actual, 'kpi.current') || (readDenomination(actual.header)?.currency ?? null) !== null) return assignment;
  const wanted = columns.filter((column) => fieldOf(column) === null && (means(column, 'kpi.target') || means(column, 'kpi.baseline')));
  if (wanted.length === 0) return assignment;
  const money = columns.filter((column) => MONEY.has(fieldOf(column) ?? PAID));
  const [isOfKpi, isOfMoney] = [wanted, money].map((others) => others.some((other) => areClose(profileOf(actual.column), profileOf(other.column))));
  if (money.length > 0 && isOfKpi !== true && isOfMoney === true) return assignment;
  const isUnsure = money.length > 0 && isOfKpi === isOfMoney;
  const headers = [...wanted, ...money].map(({ header }) => `“${header}”`);
  const reason = notUsed(isUnsure ? { code: 'actual-of-what', data: { headers: { list: headers } } } : { code: 'of-the-kpi' });
  return { ...assignment, columns: new Map<number, Assigned>([...assignment.columns, [actual.column, reason]]) };
}

function means({ header }: BlockColumn, field: FieldName): boolean {
  const meanings = meaningsOf(header);
  return meanings.some((one) => one.field === field) && !meanings.some((one) => MONEY.has(one.field));
}

function areClose({ typical: one }: ColumnProfile, { typical: other }: ColumnProfile): boolean {
  if (one === null || other === null || one * other <= 0) return false;
  const ratio = one / other;
  return ratio < CLOSE && ratio > 1 / CLOSE;
}

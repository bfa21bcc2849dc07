/** What a module names to be served, found or not. */
import { lifeOf } from './life';
import { perRecord } from './per-model';
import { linksOf } from './services';
import { isLost } from '../reading/lost-value';
import type { FieldName } from '../fields';
import type { Link, Model, Module, Reference } from '../model/types';
import type { FieldCell } from '../reading/types';

/** Columns that say what a module serves. */
export const SERVING_COLUMNS = [
  'module.kpi',
  'module.keyResult',
  'module.objective',
  'module.priority',
  'link.kpi',
  'link.keyResult',
  'link.objective',
] as const satisfies readonly FieldName[];

/** Those of them that name a metric. */
export const METRIC_COLUMNS = ['module.kpi', 'module.keyResult', 'link.kpi', 'link.keyResult'] as const satisfies readonly FieldName[];

/** Whether any column says what modules serve: their own, or that of a link whose modules are those of this workbook. */
export function saysWhatServes(model: Model): boolean {
  return SERVING_COLUMNS.some((field) => model.has(field) && (!field.startsWith('link.') || model.has('link.module')));
}

type Cell = FieldCell<readonly Reference[]> | undefined;
const GOALS = ['kpi', 'keyResult', 'objective'] as const;

export interface Naming {
  /** Goals are named, found or not. */
  readonly names: boolean;
  /** All links that name one were cancelled. */
  readonly cancelled: Link | null;
  /** A cell that should name one could not be read. */
  readonly unreadable: boolean;
}

/** Whether a module's own row, or a link row that holds, names something to serve. */
export const namingOfGoals = perRecord((model, module: Module): Naming => {
  const links = linksOf(model, module);
  const naming = links.filter(({ fields }) => GOALS.some((field) => isFilled(fields[field] as Cell)));
  const own = [...GOALS, 'priority' as const].map((field) => module.fields[field] as Cell);
  const held = naming.filter((link) => lifeOf(model, link) !== 'left-out');
  const cells = [...own, ...links.flatMap(({ fields }) => GOALS.map((field) => fields[field] as Cell))];
  return {
    names: own.some(isFilled) || held.length > 0,
    cancelled: held.length === 0 ? (naming[0] ?? null) : null,
    unreadable: cells.some(isLost),
  };
});

function isFilled(cell: Cell): boolean {
  return (cell?.value ?? []).length > 0;
}

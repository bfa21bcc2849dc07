/** What finance asks of each module: last year, plan, and what is spent to date, where columns or rows say so. */
import { cellName, type WorkbookSnapshot } from '../../workbook';
import { costsOf } from '../facts/cost';
import type { MappedColumn, MappedTable, Mapping, MoneyYear } from '../mapping/types';
import { buildModel } from '../model/build-model';
import { parseIso, type Day } from '../reading/days';
import { readable } from '../reading/readable';
import type { Settings } from '../settings/settings';

export interface FinanceFigures {
  readonly lastYear: number | null;
  readonly plan: number | null;
  readonly toDate: number | null;
}

/** The figures of the module at a cell, in a currency. */
export type FinanceOf = (at: { readonly sheet: string; readonly cell: string }, currency: string) => FinanceFigures;

const NOTHING: FinanceFigures = { lastYear: null, plan: null, toDate: null };
const A_YEAR = 365;
/** Fields of a module that hold money. */
const MONEY = /^module\.(?:cost|budget|actual|committed)/;

interface Known {
  readonly mapping: Mapping;
  readonly settings: Settings;
}

/** Null where nothing tells last year's costs, or what was planned from what was spent. */
export function financeFigures({ mapping, settings }: Known, snapshot: WorkbookSnapshot, asOf: string): FinanceOf | null {
  const day = parseIso(asOf);
  const before = lastYears(mapping, (day ?? 0) - A_YEAR);
  if (day === null || (before === null && !mapping.tables.some(tellsSpent))) return null;
  const { workbook } = readable(snapshot);
  const known = new Map<string, FinanceFigures>();
  const keep = (of: Mapping, on: Day, figuresOf: (cost: ReturnType<typeof costsOf>[number]) => Partial<FinanceFigures>): void => {
    const model = buildModel(workbook, of, settings, on);
    for (const module of model.modules)
      for (const cost of costsOf(model, module)) {
        const key = keyOf({ sheet: module.at.sheet, cell: cellName(module.at.row, module.at.column) }, cost.currency);
        known.set(key, { ...(known.get(key) ?? NOTHING), ...figuresOf(cost) });
      }
  };
  keep(mapping, day, ({ plan, spent }) => ({ plan, toDate: spent }));
  if (before !== null) keep(before, day - A_YEAR, ({ plan }) => ({ lastYear: plan }));
  return (at, currency) => known.get(keyOf(at, currency)) ?? NOTHING;
}

function keyOf({ sheet, cell }: { readonly sheet: string; readonly cell: string }, currency: string): string {
  return `${sheet}!${cell}!${currency}`;
}

function tellsSpent({ columns, stage }: MappedTable): boolean {
  return stage !== undefined || columns.some(({ field, stage: of }) => of !== undefined || field === 'module.actual' || field === 'cost.type');
}

/** The mapping with no money but that of the year of a day; null where no column is of it, or rows of costs stand beside that say no year. */
function lastYears(mapping: Mapping, day: Day): Mapping | null {
  const isOf = ({ span }: MoneyYear): boolean => span !== null && span.start <= day && day <= span.end;
  const is = ({ ofYear }: MappedColumn): boolean => ofYear !== undefined && isOf(ofYear);
  if (mapping.tables.some(({ kind }) => kind === 'cost') || !mapping.tables.some(({ kind, columns }) => kind === 'module' && columns.some(is))) return null;
  const only = (column: MappedColumn): MappedColumn => {
    const { ofYear: _, ...rest } = column;
    return is(column) ? rest : MONEY.test(rest.field ?? '') ? { ...rest, field: null } : rest;
  };
  return { ...mapping, tables: mapping.tables.map((table) => ({ ...table, columns: table.columns.map(only) })) };
}

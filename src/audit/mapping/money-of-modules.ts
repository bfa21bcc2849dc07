/** Lists that name modules of another sheet and say only what is paid for them: those rows are costs, and no modules once more. */
import type { SheetSnapshot } from '../../workbook';
import { distinctIn, Evidence } from './evidence';
import { saysOnlyMoney } from './refuted-kinds';
import type { MappedTable } from './types';

/** Of the names on such a list, so many at least are modules elsewhere. */
const MOST_OF_THEM = 0.8;

interface Listed {
  readonly table: MappedTable;
  readonly sheet: SheetSnapshot;
}

/** Those among tables of modules that are a ledger of the others. */
export function moneyOfModules(tables: readonly Listed[]): readonly MappedTable[] {
  const modules = tables.filter(({ table }) => table.kind === 'module' && table.columns.every(({ how }) => how !== 'by hand' && how !== 'vendor layout'));
  const money = modules.filter(({ table }) => saysOnlyMoney(table.columns));
  const others = modules.filter((one) => !money.includes(one));
  if (money.length === 0 || others.length === 0) return [];
  const known = new Evidence(others).names('module');
  return money.flatMap((listed) => {
    const naming = listed.table.columns.find(({ field }) => field === 'module.id') ?? listed.table.columns.find(({ field }) => field === 'module.name');
    const names = naming === undefined ? [] : [...distinctIn(listed, naming.column)];
    return names.length > 0 && names.filter((name) => known.has(name)).length >= names.length * MOST_OF_THEM ? [listed.table] : [];
  });
}

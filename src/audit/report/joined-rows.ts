/** Which rows of a list were put together as one record: a KPI with a row for each year, one that stands there twice, a module that is held several times. */
import { runsOf } from '../facts/module-groups';
import type { Kind } from '../fields';
import type { MappingReason } from '../mapping/reasons';
import type { Mapping } from '../mapping/types';
import type { Model, Module } from '../model/types';
import { addTo } from '../model/grouped';

/** More are counted. */
const MOST_NAMED = 5;
const MOST_ROWS = 6;

interface Joined {
  readonly name: string;
  readonly rows: readonly { readonly at: { readonly sheet: string; readonly row: number } }[];
}

/** One line for each list with such rows, by the names of the records and the numbers of their rows. */
export function joinedTold(model: Model, { tables }: Mapping): Mapping['notUnderstood'] {
  const kpis = model.kpis.map((kpi): Joined => ({ name: kpi.name, rows: model.rowsOf(kpi) }));
  const modules = model.modules.filter((module) => model.standingFor(module) === module).map((module) => ({ name: module.name, rows: runsOf(model, module) }));
  const held = modules.filter(({ rows }) => differing(rows, OF_RUNS) === rows.length);
  const said = modules.filter(({ rows }) => differing(rows, OF_COPIES) === 1);
  return [...toldOf('kpi', 'joined-rows', kpis, tables), ...toldOf('module', 'runs-of-one', held, tables), ...toldOf('module', 'same-rows', said, tables)];
}

/** What tells runs of one module apart; rows that say the same of the same run are copies, and no runs. */
const OF_RUNS = ['cohort', 'start', 'end', 'location', 'deliverer'] as const;
/** And what two rows must also say alike to count once. */
const OF_COPIES = [...OF_RUNS, 'unit', 'cost', 'budget', 'actual'] as const;

/** How many different things rows say in those fields. */
function differing(modules: readonly Module[], names: typeof OF_COPIES | typeof OF_RUNS): number {
  const said = ({ fields }: Module): string =>
    names
      .map((name) =>
        String(fields[name]?.raw ?? '')
          .trim()
          .toLowerCase(),
      )
      .join('|');
  return new Set(modules.map(said)).size;
}

function toldOf(
  kind: Kind,
  code: Extract<MappingReason['code'], 'joined-rows' | 'runs-of-one' | 'same-rows'>,
  records: readonly Joined[],
  tables: Mapping['tables'],
): Mapping['notUnderstood'] {
  const bySheet = new Map<string, { readonly name: string; readonly rows: readonly number[] }[]>();
  for (const { name, rows: all } of records) {
    const sheets = new Map<string, number[]>();
    for (const { at } of all) addTo(sheets, at.sheet, at.row + 1);
    for (const [sheet, rows] of sheets) if (rows.length > 1) addTo(bySheet, sheet, { name, rows: [...new Set(rows)].sort((one, other) => one - other) });
  }
  return [...bySheet].flatMap(([sheet, joined]) => {
    const area = tables.find((table) => table.kind === kind && table.sheet === sheet)?.area ?? null;
    const several = joined.filter(({ rows }) => rows.length > 1);
    if (several.length === 0) return [];
    const named = several.slice(0, MOST_NAMED).map(({ name, rows }) => `“${name}” (rows ${shown(rows)})`);
    const more = several.length - named.length;
    const all = more === 0 ? named.join(', ') : `${named.join(', ')} and ${more} more`;
    return [{ sheet, area, reason: { code, data: { rows: all } } }];
  });
}

function shown(rows: readonly number[]): string {
  return rows.length <= MOST_ROWS ? rows.join(', ') : `${rows.slice(0, MOST_ROWS - 1).join(', ')} and ${rows.length - MOST_ROWS + 1} more`;
}

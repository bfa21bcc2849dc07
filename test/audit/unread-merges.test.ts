/** A host that does not say which cells are merged gives the same records and money, or the report says on which blank cells that hangs. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { audit } from '../../src/audit/audit';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import type { Address, Area, CellValue, WorkbookSnapshot } from '../../src/workbook';
import { collection } from '../hosts/xlsx/collection';
import { casesFile, describeWithCases, describeWithData } from '../support/available';
import { snapshotOf } from '../support/sheet';
import { COLLECTION } from './mapping/collection/collection';
import { draw, workbookOf } from './mapping/collection/draw';

const untold = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({ ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, merged: null })) });
const hasMerged = ({ sheets }: WorkbookSnapshot): boolean => sheets.some(({ merged }) => (merged ?? []).length > 0);

interface Told {
  readonly says: string;
  readonly warned: boolean;
}

function told(workbook: WorkbookSnapshot): Told {
  const { modules, kpis, money, tables, warnings } = audit(workbook, { asOf: '2026-06-30' }).report;
  const says = JSON.stringify({
    modules: modules.map(({ id, name, cost }) => [id, name, cost]),
    kpis: kpis.map(({ id, name, current, target }) => [id, name, current, target]),
    money,
    tables: tables.map(({ kind, sheet, range, rows, columns }) => [kind, sheet, range, rows, columns.map(({ header, field }) => [header, field])]),
  });
  return { says, warned: warnings.some((warning) => warning.startsWith('Excel was not asked which cells are merged')) };
}

const HEADERS = ['Module ID', 'Module', 'Sponsor', 'Priority', 'KPI', 'Cost (EUR)', 'Owner'];
const cellOf = (header: string, row: number, pick: number): CellValue =>
  ({
    'Module ID': `M-${row}`,
    Module: `${['Coaching talks', 'Lean basics', 'Negotiation'][pick % 3]} ${row}`,
    Sponsor: ['Ines Berg', 'Kim Lund'][pick % 2],
    Priority: ['Grow revenue', 'Keep engineers'][pick % 2],
    KPI: ['Win rate', 'Retention'][pick % 2],
    'Cost (EUR)': 100 * row,
    Owner: ['Ines Berg', 'Kim Lund'][(pick + row) % 2],
  })[header] ?? null;

interface Generated {
  readonly grid: readonly (readonly CellValue[])[];
  readonly merged: readonly Area[];
}

/** A list of modules in which one cell is merged over the rows below it, or the title over all columns. */
const lists: fc.Arbitrary<Generated> = fc
  .record({
    headers: fc.subarray(HEADERS, { minLength: 2 }).map((headers) => (headers.includes('Module') ? headers : ['Module', ...headers])),
    picks: fc.array(fc.nat(5), { minLength: 3, maxLength: 9 }),
    column: fc.nat(6),
    top: fc.nat(8),
    height: fc.integer({ min: 2, max: 3 }),
    title: fc.boolean(),
  })
  .map(({ headers, picks, column, top, height, title }) => {
    const rows = picks.map((pick, row) => headers.map((header) => cellOf(header, row + 1, pick)));
    const [at, first] = [column % headers.length, top % (rows.length - 1)];
    const last = Math.min(rows.length, first + height) - 1;
    for (let row = first + 1; row <= last; row++) (rows[row] as CellValue[])[at] = null;
    const above = title ? [['Modules of the year', ...headers.slice(1).map(() => null)]] : [];
    const down = 1 + above.length;
    const areas: Area[] = [{ top: first + down, bottom: last + down, left: at, right: at }];
    return {
      grid: [...above, headers, ...rows],
      merged: title ? [...areas, { top: 0, bottom: 0, left: 0, right: headers.length - 1 }] : areas,
    };
  });

it('the same, or told, over generated lists', () => {
  let differed = 0;
  fc.assert(
    fc.property(lists, ({ grid, merged }) => {
      const workbook = snapshotOf({ Modules: grid }, { sheets: { Modules: { merged } } });
      const [known, unknown] = [told(workbook), told(untold(workbook))];
      expect(known.warned).toBe(false);
      if (known.says === unknown.says) return;
      differed += 1;
      expect([unknown.warned, grid]).toEqual([true, grid]);
    }),
    { numRuns: 400, seed: 10 },
  );
  expect(differed).toBeGreaterThan(20);
});

/** The cells that a report without merged areas names, each with what the merged cell says in the workbook that has them. */
function withNamedFilled(grid: Generated['grid'], merged: readonly Area[], named: readonly Address[]): (readonly CellValue[])[] {
  return grid.map((line, row) =>
    line.map((value, column) => {
      const isNamed = named.some((at) => at.row === row && at.column === column);
      const area = merged.find(({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right);
      return isNamed && area ? (grid[area.top]?.[area.left] ?? null) : value;
    }),
  );
}

it('whatever differs hangs on the cells that are named: filled in, both say the same', () => {
  let differed = 0;
  fc.assert(
    fc.property(lists, ({ grid, merged }) => {
      const workbook = snapshotOf({ Modules: grid }, { sheets: { Modules: { merged } } });
      const known = told(workbook);
      if (known.says === told(untold(workbook)).says) return;
      differed += 1;
      const named = audit(untold(workbook), { asOf: '2026-06-30' }).model.maybeMerged;
      const filled = snapshotOf({ Modules: withNamedFilled(grid, merged, named) }, { sheets: { Modules: { merged: null } } });
      expect([told(filled).says, grid]).toEqual([known.says, grid]);
    }),
    { numRuns: 150 },
  );
  expect(differed).toBeGreaterThan(20);
});

it('the sum of its amounts is the same whatever is known of merged cells, as long as every module has an id', () => {
  const sums = ({ report }: ReturnType<typeof audit>): unknown => report.money.map(({ currency, total }) => [currency, total]);
  fc.assert(
    fc.property(lists, ({ grid, merged }) => {
      const header = grid.find((line) => line.includes('Module'));
      const at = header?.indexOf('Module ID') ?? -1;
      const workbook = snapshotOf({ Modules: grid }, { sheets: { Modules: { merged } } });
      if (at < 0 || merged.some(({ left, right }) => left === at && right === at)) return;
      expect(sums(audit(untold(workbook), { asOf: '2026-06-30' }))).toEqual(sums(audit(workbook, { asOf: '2026-06-30' })));
    }),
    { numRuns: 100 },
  );
});

it('an Excel table has no merged cells, and nothing is told of it', () => {
  const grid = [
    ['Module ID', 'Module', 'Sponsor'],
    ['M1', 'Coaching', 'Ines Berg'],
    ['M2', 'Lean basics', null],
  ];
  const tables = [{ name: 'Modules', area: { top: 0, left: 0, bottom: 2, right: 2 }, headerRow: true, totalsRow: false }];
  expect(told(snapshotOf({ Modules: grid }, { sheets: { Modules: { merged: null, tables } } })).warned).toBe(false);
  expect(told(snapshotOf({ Modules: grid }, { sheets: { Modules: { merged: null } } })).warned).toBe(true);
});

it.each(COLLECTION.filter(({ merged }) => merged !== undefined).map((sheet) => [sheet.name, sheet] as const))(
  'the same over the drawn sheet %s',
  (_, sheet) => {
    const workbook = workbookOf(sheet.name, draw(sheet));
    expect(told(untold(workbook)).says).toBe(told(workbook).says);
  },
);

async function expectSame(path: string): Promise<void> {
  let workbook: WorkbookSnapshot;
  try {
    workbook = await (await openXlsx(new Uint8Array(readFileSync(path)), basename(path))).read();
  } catch {
    // Which files are refused, and how, is told elsewhere.
    return;
  }
  if (hasMerged(workbook)) expect(told(untold(workbook)).says).toBe(told(workbook).says);
}

describeWithData('the same over public workbooks', () => {
  it.each(collection().map((path) => [basename(path), path]))('%s', (_, path) => expectSame(path));
});

describeWithCases('the same over the cases', () => {
  it.each(readdirSync(casesFile('workbooks')))('%s', (name) => expectSame(casesFile('workbooks', name)));
});

/** A small workbook that every screen has something to say about. */
import { snapshotOf, type SheetOptions } from '../support/sheet';
import type { WorkbookSnapshot } from '../../src/workbook';

const SHEETS = {
  Priorities: [
    ['Priority ID', 'Priority', 'Rank', 'Executive', 'KPI'],
    ['P1', 'Grow revenue in the north by 12 %', 1, 'Ines Weber', 'K1'],
    ['P2', 'Be closer to our customers', 2, null, null],
    ['P3', 'Cut delivery time to 14 days', 3, 'Sam Haugen', 'K2'],
  ],
  KPIs: [
    ['KPI ID', 'KPI', 'Owner', 'Direction', 'Baseline', 'Target', 'Current'],
    ['K1', 'Revenue in the north', 'Ines Weber', 'up', 100, 112, 104],
    ['K2', 'Delivery time, days', 'Sam Haugen', 'down', 20, 14, 18],
  ],
  Modules: [
    ['Module ID', 'Module', 'Sponsor', 'Priority', 'KPI', 'Cost', 'Currency', 'Start', 'End'],
    ['M1', 'Selling with numbers', 'Ines Weber', 'P1', 'K1', 12_000, 'EUR', '2026-02-01', '2026-11-30'],
    ['M2', '<b>Delegating</b>', null, 'P3', 'K2', 8_000, 'EUR', '2026-03-01', '2026-12-31'],
    ['M3', '=2+2', 'Sam Haugen', null, null, 5_000, 'EUR', '2026-03-01', '2026-12-31'],
  ],
  Scribbles: [['ask', 'Ines', 'about'], [], ['lunch']],
} as const;

/** The modules are an Excel table with room to its right. */
export function smallWorkbook(options: SheetOptions = {}): WorkbookSnapshot {
  const tables = [{ name: 'Training', area: { top: 0, left: 0, bottom: 3, right: 8 }, headerRow: true, totalsRow: false }];
  return snapshotOf(SHEETS, { name: 'Small.xlsx', sheets: { Modules: { tables, ...options } } });
}

/** A workbook with nothing that the audit could read. */
export function strangeWorkbook(): WorkbookSnapshot {
  return snapshotOf(
    {
      Recipes: [
        ['Flour', 500],
        ['Water', 350],
        ['Salt', 10],
      ],
    },
    { name: 'Bread.xlsx' },
  );
}

/** What audits keep for the next one of the same workbook: of sheets that have not changed, what they were taken to be and what was read of them. */
import type { WorkbookSnapshot } from '../workbook';
import { SheetMemory } from './mapping/sheet-memory';
import type { KnownSheet, KnownSheets } from './mapping/map-workbook';
import type { KnownTables, TablesByPlace } from './model/known-tables';
import type { Day } from './reading/days';
import type { Settings } from './settings/settings';

export class AuditMemory {
  readonly #sheets = new SheetMemory<KnownSheet>();
  readonly #tables = new SheetMemory<TablesByPlace>();

  of(workbook: WorkbookSnapshot, settings: Settings, asOf: Day): { readonly sheets: KnownSheets; readonly tables: KnownTables } {
    const by = JSON.stringify(settings);
    return { sheets: this.#sheets.knownOf(workbook, by), tables: this.#tables.knownOf(workbook, `${asOf} ${by}`) };
  }
}

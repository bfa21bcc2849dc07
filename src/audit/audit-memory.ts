/** What audits keep for the next one of the same workbook: of sheets that have not changed, what they were taken to be and what was read of them; of a few edited cells, all that they leave as it is. */
import type { WorkbookSnapshot } from '../workbook';
import { renewed } from './facts/renewing';
import { SheetMemory } from './mapping/sheet-memory';
import type { KnownSheet, KnownSheets } from './mapping/map-workbook';
import type { Mapping } from './mapping/types';
import { openModel } from './model/build-model';
import { FollowedModel } from './model/followed-model';
import type { TablesByPlace } from './model/known-tables';
import { isSame } from './model/same';
import type { Model } from './model/types';
import type { Day } from './reading/days';
import type { Settings } from './settings/settings';

interface KnownModel {
  readonly by: string;
  readonly tables: Mapping['tables'];
  readonly followed: FollowedModel;
}

export class AuditMemory {
  readonly #sheets = new SheetMemory<KnownSheet>();
  readonly #tables = new SheetMemory<TablesByPlace>();
  #model: KnownModel | null = null;

  sheetsOf(workbook: WorkbookSnapshot, settings: Settings): KnownSheets {
    return this.#sheets.knownOf(workbook, JSON.stringify(settings));
  }

  /** The model of the audit before, in which edited cells say what they say now, where nothing else changed; else a new one. */
  modelOf(workbook: WorkbookSnapshot, mapping: Mapping, settings: Settings, asOf: Day): Model {
    const by = `${asOf} ${JSON.stringify(settings)}`;
    const open = openModel(workbook, mapping, settings, asOf, this.#tables.knownOf(workbook, by));
    const known = this.#model;
    // Until it is renewed, nothing it says is sure.
    this.#model = null;
    const edited = known?.by === by && isSame(known.tables, mapping.tables) ? known.followed.exchanged(open, workbook) : null;
    if (known !== null && edited !== null) renewed(known.followed.model, edited, known.followed.all);
    this.#model = known !== null && edited !== null ? known : { by, tables: mapping.tables, followed: new FollowedModel(open, workbook) };
    return this.#model.followed.model;
  }
}

/** What an audit would make of an edited workbook: money, score and priorities, by the rules that can put spend at risk alone. */
import { withOtherNames } from '../facts/per-model';
import { mapWorkbook, type KnownSheets } from '../mapping/map-workbook';
import type { Mapping } from '../mapping/types';
import { openModel } from '../model/build-model';
import type { KnownTables } from '../model/known-tables';
import { NamesCell } from '../model/names-cell';
import { readable } from '../reading/readable';
import { judge, type Judged } from '../report/judge';
import { ENGLISH } from '../report/language';
import { RULES } from '../rules';
import { runRules } from '../run-rules';
import { profileOf } from '../scores/profile';
import type { Model } from '../model/types';
import type { Settings } from '../settings/settings';
import type { WorkbookSnapshot } from '../../workbook';
import { edited, type CellChange } from './edited';
import { NamesInCells } from './other-names';
import { isSame } from '../model/same';

export interface Outcome {
  /** In whole cents, by currency. */
  readonly atRisk: ReadonlyMap<string, number>;
  readonly alignment: number | null;
  readonly coverage: number | null;
  /** By key of a module. */
  readonly scores: ReadonlyMap<string, number | null>;
  /** Keys of the top priorities that a chain reaches. */
  readonly served: ReadonlySet<string>;
}

/** What the first audit knows of a workbook, as it is read. */
export interface FirstAudit {
  readonly workbook: WorkbookSnapshot;
  readonly sheets: KnownSheets;
  readonly mapping: Mapping;
  readonly model: Model;
  readonly settings: Settings;
}

const isStaked = (id: string): boolean => profileOf(id)?.atRisk !== undefined;
/** Rules that put spend at risk, and those that keep such a finding from being listed. */
const DECIDING = RULES.filter(({ id, masks }) => isStaked(id) || masks.some(isStaked));

/** Audits edited workbooks. What they have in common with the first is not read again, and often all but a few names is. */
export class ReAudit {
  private names: NamesInCells | null = null;
  /** Tables of sheets that the last edit left alone. */
  private readonly tables: KnownTables = new Map();

  constructor(private readonly first: FirstAudit) {}

  after(changes: readonly CellChange[]): Outcome {
    const { workbook, sheets, mapping, model, settings } = this.first;
    const { workbook: text } = readable(edited(workbook, changes));
    const mapped = mapWorkbook(text, settings, new Map(sheets));
    if (isSame(mapped, mapping)) {
      this.names ??= new NamesInCells(workbook, mapping, model, settings);
      const other = this.names.after(changes);
      if (other !== null) return NamesCell.while(other.says, () => outcomeIn(withOtherNames(model, other), settings));
    }
    return outcomeIn(openModel(text, mapped, settings, model.asOf, this.tables).model, settings);
  }
}

export function outcomeIn(model: Model, settings: Settings): Outcome {
  return outcomeOf(judge({ model, runs: runRules(DECIDING, model, settings), settings, before: null, language: ENGLISH }));
}

export function outcomeOf({ accounts, alignment, coverage, scores, served }: Judged): Outcome {
  return {
    atRisk: new Map(accounts.map(({ currency, atRisk }) => [currency, Math.round(atRisk * 100)])),
    alignment: alignment.alignment,
    coverage,
    scores: new Map([...scores].map(([{ key }, { score }]) => [key, score])),
    served: new Set(served.flatMap(({ priority, modules }) => (modules.length > 0 ? [priority.key] : []))),
  };
}

/** What an audit would make of an edited workbook: money, score and priorities, by the rules that can put spend at risk alone. */
import { mapWorkbook } from '../mapping/map-workbook';
import { buildModel } from '../model/build-model';
import { readable } from '../reading/readable';
import type { Day } from '../reading/days';
import { judge, type Judged } from '../report/judge';
import { ENGLISH } from '../report/language';
import { RULES } from '../rules';
import { runRules } from '../run-rules';
import { profileOf } from '../scores/profile';
import type { Settings } from '../settings/settings';
import type { WorkbookSnapshot } from '../../workbook';

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

const isStaked = (id: string): boolean => profileOf(id)?.atRisk !== undefined;
/** Rules that put spend at risk, and those that keep such a finding from being listed. */
const DECIDING = RULES.filter(({ id, masks }) => isStaked(id) || masks.some(isStaked));

export function reaudit(workbook: WorkbookSnapshot, settings: Settings, day: Day): Outcome {
  const { workbook: text } = readable(workbook);
  const model = buildModel(text, mapWorkbook(text, settings), settings, day);
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

/** From a report to the cells that would show it. */
import { readLedger, type SheetEdit, type WorkbookSnapshot, type WritePlan } from '../../workbook';
import type { Mapping } from '../mapping/types';
import type { Report } from '../report/report';
import type { Settings } from '../settings/settings';
import { readable } from '../reading/readable';
import { inputsOf } from '../state/inputs';
import { DEFAULT_CHOICES, type WriteChoices } from './choices';
import { ENTERED, findingsSheet } from './findings-sheet';
import { nameHider, withoutNames } from './hidden-names';
import { besideColumns } from './beside-columns';
import { saidBeside } from './said-beside';
import { scorecardSheet } from './scorecard-sheet';

export interface Audited {
  readonly report: Report;
  readonly mapping: Mapping;
  readonly settings: Settings;
}

/** The cells that would show a report; `workbook` must be the snapshot that was audited, or values would land in other rows. */
export function planWrite({ report, mapping, settings }: Audited, workbook: WorkbookSnapshot, choices: WriteChoices = DEFAULT_CHOICES): WritePlan {
  const ledger = readLedger(workbook);
  const hide = settings.hideNames ? nameHider(mapping, readable(workbook).workbook) : null;
  const own = (edit: SheetEdit, kept?: ReadonlySet<number>): SheetEdit => (hide === null ? edit : withoutNames(edit, hide, kept));
  return {
    purpose: 'write',
    asOf: report.asOf,
    inputs: inputsOf(workbook, ledger),
    columns: besideColumns(saidBeside(report, choices), mapping, workbook, ledger),
    sheets: [...(choices.scorecard ? [own(scorecardSheet(report))] : []), ...(choices.findings ? [own(findingsSheet(report, workbook), ENTERED)] : [])],
  };
}

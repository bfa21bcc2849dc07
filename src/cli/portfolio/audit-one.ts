/** Audits one workbook of a portfolio into rows; whatever is wrong with it becomes a row, too. */
import { audit } from '../../audit/audit';
import { SCORING_VERSION, VERSION } from '../../audit/report/version';
import type { Settings } from '../../audit/settings/settings';
import { readSettings } from '../../audit/state/settings-sheet';
import { openFile } from '../../hosts/xlsx/file-host';
import { readWhole } from '../../hosts/xlsx/read-file';
import { HostError } from '../../workbook';
import { CannotAudit } from '../console';
import { failureSentence } from '../failure';
import { digestOf, resultOf, type Result } from './result';
import { settingsBeside } from './settings-beside';
import { RUN_COLUMNS, runRow, TABLES, type Row } from './tables';
import type { FoundWorkbook } from './find-workbooks';

export interface Task extends FoundWorkbook {
  readonly asOf: string;
  /** Those of the whole portfolio. */
  readonly settings: Settings;
  /** Of the result that is kept; null where there is none. */
  readonly known: string | null;
}

/** Null where the kept result still holds. Never throws. */
export async function auditOne(task: Task): Promise<Result | null> {
  try {
    const settings = await settingsBeside(task.path, task.root, task.settings);
    const read = await readWhole(task.path);
    const fingerprint = fingerprintOf(task, read.bytes, settings);
    if (fingerprint === task.known) return null;
    const workbook = await (await openFile(task.path, read)).read();
    const made = audit(workbook, { asOf: task.asOf, settings: readSettings(workbook, settings).settings });
    const every = everyRow(task, fingerprint);
    const rows = (own: readonly Row[]): Row[] => own.map((row) => ({ ...every, ...row }));
    return resultOf({
      workbook: task.workbook,
      fingerprint,
      tables: { runs: rows([runRow(made)]), ...Object.fromEntries(Object.entries(TABLES).map(([name, table]) => [name, rows(table.rows(made))])) },
    });
  } catch (error) {
    return failedResult(task, error instanceof CannotAudit || error instanceof HostError ? error.message : failureSentence(error));
  }
}

/** What is kept of a workbook that could not be audited. Without a fingerprint it is tried again on every run. */
export function failedResult(task: Task, reason: string): Result {
  const empty = Object.fromEntries(Object.keys(RUN_COLUMNS).map((name) => [name, null]));
  return resultOf({ workbook: task.workbook, fingerprint: '', tables: { runs: [{ ...everyRow(task, ''), ...empty, outcome: 'failed', reason }] } });
}

function fingerprintOf({ asOf }: Task, file: Uint8Array, settings: Settings): string {
  return digestOf(file, JSON.stringify(settings), asOf, VERSION, String(SCORING_VERSION));
}

function everyRow({ workbook, asOf }: Task, fingerprint: string): Row {
  return { workbook, fingerprint, asOf, version: VERSION, scoringVersion: SCORING_VERSION };
}

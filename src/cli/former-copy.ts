/** The audited copy that stands where the new one is to go: it is rebuilt where nothing that people did in it would be lost. */
import { basename } from 'node:path';
import { inputsOf } from '../audit/state/inputs';
import { DISK } from '../hosts/xlsx/disk';
import { openFile } from '../hosts/xlsx/file-host';
import { saveTarget, type SeenFile } from '../hosts/xlsx/save-target';
import { HostError, readLedger, type Ledger, type WorkbookSnapshot } from '../workbook';
import { CannotAudit } from './console';

/** The copy before is kept once, under its name with this ending. */
export const KEPT_AS = '.bak';

export interface FormerCopy {
  readonly workbook: WorkbookSnapshot;
  readonly seen: SeenFile;
}

interface OurCopy extends FormerCopy {
  readonly ledger: Ledger;
}

/**
 * The copy of an earlier audit of the same workbook; null where there is none, or one that `force` gives up.
 * @throws CannotAudit or HostError with one sentence when what is there must not be replaced.
 */
export async function formerCopy(path: string, source: string, force: boolean): Promise<FormerCopy | null> {
  const { there } = await saveTarget(path, 'anything', DISK);
  if (there === null) return null;
  const copy = await ourCopy(path);
  if (copy === null || !isAuditOf(copy.ledger, basename(source))) {
    if (force) return null;
    const what = copy === null ? 'Plumbline did not write it' : `it is no audit of ${basename(source)}`;
    throw new CannotAudit(`${path} is there already and ${what}: it is left alone; choose another name with -o, or say --force to replace it.`);
  }
  if (!force && inputsOf(copy.workbook, copy.ledger).digest !== copy.ledger.inputs?.digest)
    throw new CannotAudit(
      `${path} was changed since Plumbline wrote it, and a new copy of ${basename(source)} would lose that: go on with \`plumbline audit ${path}\`, or say --force to leave the changes behind.`,
    );
  await checkKept(`${path}${KEPT_AS}`, force);
  return copy;
}

/** What a new copy would carry over, for a report that is not written; never refuses. */
export async function formerState(path: string, source: string): Promise<FormerCopy | null> {
  const copy = await ourCopy(path);
  return copy !== null && isAuditOf(copy.ledger, basename(source)) ? copy : null;
}

/** A file of that name that is not ours is not replaced either. */
async function checkKept(path: string, force: boolean): Promise<void> {
  const { there } = await saveTarget(path, 'anything', DISK);
  if (there !== null && !force && (await ourCopy(path)) === null)
    throw new CannotAudit(
      `${path} is there already and Plumbline did not write it, but the copy before is kept under that name: move it, or say --force to replace it.`,
    );
}

/** Null for whatever is no workbook that we wrote. */
async function ourCopy(path: string): Promise<OurCopy | null> {
  try {
    const file = await openFile(path);
    const workbook = await file.read();
    const ledger = readLedger(workbook);
    return ledger === null ? null : { workbook, ledger, seen: file.seen };
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/** Whether the ledger is that of a finished audit of a workbook of that name. */
function isAuditOf({ inputs, state }: Ledger, name: string): boolean {
  return state === 'complete' && inputs?.workbook === name;
}

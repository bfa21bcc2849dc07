/** The host for workbooks as files: everything happens on bytes in memory, in Node and in a browser alike. */
import type { Address, Applied, Host, PlanPurpose, ReadOptions, WorkbookSnapshot, WritePlan } from '../../workbook';
import { readWorkbook, type WorkbookReading } from './read-workbook';
import { WorkbookPackage } from './workbook-package';

export interface XlsxHost extends Host {
  /** The workbook as it now stands; the very bytes it was opened from until a plan has been applied. */
  toBytes(): Uint8Array;
}

/** Opens a workbook. @throws HostError with one sentence for whatever cannot be read. */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<XlsxHost> {
  const host = new FileBytesHost(bytes, name);
  await host.open();
  return host;
}

function takesBack(purpose: PlanPurpose): boolean {
  return purpose === 'revert' || purpose === 'remove';
}

class FileBytesHost implements XlsxHost {
  private opened: WorkbookPackage | undefined;
  private reading: WorkbookReading | undefined;

  constructor(
    private bytes: Uint8Array,
    private readonly name: string,
  ) {}

  async open(): Promise<WorkbookPackage> {
    return (this.opened ??= await WorkbookPackage.open(this.bytes, this.name));
  }

  async read(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
    return (await this.current(options)).snapshot;
  }

  async apply(plan: WritePlan): Promise<Applied> {
    const source = await this.open();
    const reading = await this.current({});
    // Most workbooks are only read: what writes is loaded by those that are written to.
    const { applyPlan } = await import('./apply-plan');
    if (takesBack(plan.purpose)) {
      const { exactlyReversed } = await import('./exact-reversal');
      const before = await exactlyReversed(source, reading.snapshot, plan);
      if (before !== undefined) return this.replaced(before, plan);
    }
    // Its trees are about to be changed; should anything fail, the bytes are as before and are opened again.
    this.opened = undefined;
    const { applied, changes } = await applyPlan(source, reading, plan);
    if (changes.size > 0) {
      this.bytes = await source.archive.rewrite(changes);
      this.reading = undefined;
    }
    return takesBack(plan.purpose) ? { ...applied, restored: 'cell by cell' } : applied;
  }

  private replaced(bytes: Uint8Array, plan: WritePlan): Applied {
    [this.bytes, this.opened, this.reading] = [bytes, undefined, undefined];
    const cellsWritten = plan.columns.reduce((sum, { rows }) => sum + rows.length + 1, 0);
    return { cellsWritten, sheetsWritten: plan.sheets.map(({ name }) => name), refused: [], restored: 'byte by byte' };
  }

  async show(_at: Address): Promise<void> {
    // A file has no window to show a cell in.
  }

  toBytes(): Uint8Array {
    return this.bytes;
  }

  private async current(options: ReadOptions): Promise<WorkbookReading> {
    // The bytes change only through `apply`, so what was read from them stays true.
    return (this.reading ??= await readWorkbook(await this.open(), options));
  }
}

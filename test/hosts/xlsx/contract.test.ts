/** A file keeps the contract of hosts. */
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { fixContract, startContract, textCellContract } from '../contract-fixes';
import { leftContract } from '../contract-left';
import { hostContract, type Opened } from '../contract';
import { MemoryWorkbook } from '../memory-workbook';
import { fileOf } from './file-of';

/** Each workbook's file is written once: the library takes its time. */
const files = new WeakMap<WorkbookSnapshot, Promise<Uint8Array>>();

async function open(workbook: WorkbookSnapshot): Promise<Opened> {
  const { name } = workbook;
  const file = files.get(workbook) ?? fileOf(workbook);
  files.set(workbook, file);
  let bytes = await file;
  const read = async (): Promise<WorkbookSnapshot> => (await openXlsx(bytes, name)).read();
  return {
    host: {
      read,
      apply: async (plan) => {
        const file = await openXlsx(bytes, name);
        const applied = await file.apply(plan);
        bytes = file.toBytes();
        return applied;
      },
      show: () => Promise.resolve(),
    },
    mutate: async (mutation) => {
      const mutable = new MemoryWorkbook(await read());
      mutable.mutate(mutation);
      bytes = await fileOf(mutable.snapshot());
    },
    snapshot: read,
  };
}

hostContract('A file', open);
fixContract('A file', open);
startContract('A file', open);
textCellContract('A file', open);
leftContract('A file', open);

/** What becomes of a mutant: audited without a part lost and given back, or refused in one sentence; anything else is a fault of ours. */
import { audit } from '../../src/audit/audit';
import { planRevert } from '../../src/audit/plan/revert-plan';
import { planWrite } from '../../src/audit/plan/write-plan';
import { openXlsx, type XlsxHost } from '../../src/hosts/xlsx/xlsx-host';
import { HostError, LEDGER_SHEET, type WorkbookSnapshot } from '../../src/workbook';
import { packed } from '../hosts/xlsx/packages';

export type Fate = 'audited' | 'refused';

const NAME = 'Mutant.xlsx';

/** @throws Error for whatever a person must never see. */
export async function fateOf(bytes: Uint8Array): Promise<Fate> {
  let host: XlsxHost;
  let before: WorkbookSnapshot;
  try {
    host = await openXlsx(bytes, NAME);
    before = await host.read();
    const plan = planWrite(audit(before, { asOf: '2026-06-30' }), before);
    const { refused } = await host.apply(plan);
    for (const { message } of refused) if (!isSentence(message)) throw new Error(`no sentence: ${message}`);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (error.code === 'broken-part' || !isSentence(error.message)) throw error;
    return 'refused';
  }
  const now = packed(host.toBytes());
  // A name with a broken character may be spelled otherwise: then its bytes are there under that.
  const kept = new Set([...now.values()].map((part) => part.toString('latin1')));
  const isLost = ([path, part]: [string, Buffer]): boolean => !now.has(path) && !kept.has(part.toString('latin1')) && !/calcChain\.xml$/i.test(path);
  const lost = [...partsOf(bytes)].filter(isLost).map(([path]) => path);
  if (lost.length > 0) throw new Error(`lost ${lost.join()}`);
  await againAsBefore(host, before);
  return 'audited';
}

/** The parts of a mutant; none where its directory is broken in a way that only a tolerant reader forgives. */
function partsOf(bytes: Uint8Array): Map<string, Buffer> {
  try {
    return packed(bytes);
  } catch (error) {
    if (error instanceof RangeError) return new Map();
    throw error;
  }
}

const isSentence = (message: string): boolean => /^\S[^\n]*\.$/.test(message);

/** What was written opens again, and is taken back to what people had. */
async function againAsBefore(host: XlsxHost, before: WorkbookSnapshot): Promise<void> {
  const plan = planRevert(await host.read());
  if (plan === null) return;
  const { refused } = await host.apply(plan);
  if (refused.length > 0) throw new Error(`not taken back: ${refused[0]?.message}`);
  const after = await host.read();
  // A ledger of an older format comes back in today's.
  const cells = ({ sheets }: WorkbookSnapshot): string =>
    JSON.stringify(sheets.map(({ name, rows, cells: held }) => (name === LEDGER_SHEET ? name : [name, rows, held])));
  if (cells(after) !== cells(before)) throw new Error('other cells after a revert');
}

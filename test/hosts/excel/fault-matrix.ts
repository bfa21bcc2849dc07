/** Breaks every round trip of a read, a write and a revert with every error code of Excel's, and says what became of the workbook. */
import { HostError, LEDGER_SHEET, type Applied, type Host, type WritePlan } from '../../../src/workbook';
import { planRevert } from '../../../src/audit/plan/revert-plan';
import { excelHost } from '../../../src/hosts/excel/excel-host';
import { Emulator } from '../../emulator/emulator';
import type { Fault, Meddling } from '../../emulator/faults';
import { setContent, setNumberFormat, valueOf } from '../../emulator/model/sheet';
import type { Workbook } from '../../emulator/model/workbook';
import { connect } from '../../emulator/node';
import { pictureOf } from '../../emulator/to-snapshot';
import { MODULES as MODULES_SHEET, writePlan } from './plans';
import { modulesWorkbook } from './workbooks';

export type Act = 'read' | 'write' | 'revert';
/** A number is the share of the batch that is done. */
export type When = 'before' | 'half' | 'after' | number;

/** Round trips that each act takes. */
export const TRIPS: Readonly<Record<Act, number>> = { read: 3, write: 3, revert: 2 };
const MODULES = 4;
/** More often than anything is tried again. */
const ALWAYS = 40;

/** What Excel makes of results that it accepts, and where it goes on by itself. */
export const ALTERED = ['coerced', 'expanded'] as const;
type Altered = (typeof ALTERED)[number];
const isAltered = (code: string): code is Altered => (ALTERED as readonly string[]).includes(code);

/** One cell, half of them, or all; of an expansion, rows beyond the table. */
const SHARE_OF = { before: 0, half: 0.5, after: 1 } as const;

function meddling(code: Altered, when: When): Meddling {
  const share = typeof when === 'number' ? when : SHARE_OF[when];
  return (sheet, area) => {
    if (sheet.name !== MODULES_SHEET || area.top === 0 || area.left < 8) return;
    const value = valueOf(sheet, area.top, area.left);
    // What is emptied spreads nowhere.
    if (value === null) return;
    if (code === 'expanded') {
      const more = 1 + Math.round(share * 4);
      for (let row = area.bottom + 1; row <= area.bottom + more; row++) setContent(sheet, row, area.left, value);
      for (const table of sheet.tables) table.area = { ...table.area, bottom: Math.max(table.area.bottom, area.bottom + more) };
      return;
    }
    const texts = Array.from({ length: area.bottom - area.top + 1 }, (_, down) => area.top + down).filter(
      (row) => typeof valueOf(sheet, row, area.left) === 'string',
    );
    for (const row of texts.slice(0, Math.max(1, Math.ceil(share * texts.length)))) {
      setContent(sheet, row, area.left, 46_024);
      setNumberFormat(sheet, row, area.left, 'd-mmm');
    }
  };
}

export interface Outcome {
  /** How much of the act shows in the workbook; `bare` where all values do, but not all looks. */
  readonly state: 'untouched' | 'done' | 'half' | 'bare';
  /** What the person is told; null when nothing had to be. */
  readonly error: HostError | null;
  /** Said of a write that was made, but not whole, and of each cell in which Excel put something else. */
  readonly remarks: readonly string[];
  readonly sound: readonly string[];
}

/** What people see, without the text of the ledger, which tells of the past. */
function seen(emulator: Emulator, looks = true): string {
  const { workbook } = emulator;
  // Cut off within its very first calls, a write leaves an empty ledger sheet behind, and nothing else; the page says so.
  const sheets = workbook.sheets.filter(({ name, rows }) => name !== LEDGER_SHEET || rows.some((row) => row?.values.some((value) => value !== null)));
  return pictureOf({ ...workbook, sheets }, { looks })
    .split('\n')
    .filter((line) => !line.includes('"j'))
    .join('\n');
}

function newEmulator(workbook = modulesWorkbook(MODULES)): { emulator: Emulator; host: Host } {
  const emulator = new Emulator({ workbook, platform: 'web' });
  connect(emulator);
  return { emulator, host: excelHost({ wait: () => Promise.resolve(), sayAfter: 5, giveUpAfter: 15 }) };
}

async function revertPlan(host: Host): Promise<WritePlan> {
  const plan = planRevert(await host.read());
  if (!plan) throw new Error('There is no ledger to revert by.');
  return plan;
}

async function write(host: Host): Promise<void> {
  const snapshot = await host.read();
  const applied = await host.apply(writePlan(snapshot, { ours: snapshot.sheets[0]?.cells[0]?.[8] === 'Alignment score' }));
  if (applied.refused.length > 0) throw new Error(`Refused: ${JSON.stringify(applied.refused)}`);
}

interface References {
  readonly original: string;
  readonly written: string;
  /** As written, but for looks. */
  readonly bare: string;
}

let references: References | undefined;

async function known(): Promise<References> {
  if (references) return references;
  const { emulator, host } = newEmulator();
  const original = seen(emulator);
  await write(host);
  return (references = { original, written: seen(emulator), bare: seen(emulator, false) });
}

interface Broken {
  readonly emulator: Emulator;
  readonly host: Host;
  readonly error: unknown;
  readonly remarks: readonly string[];
}

/** The workbook before an act, and what the act applies. */
interface Start {
  readonly workbook: Workbook;
  readonly plan: WritePlan | null;
}

const starts = new Map<Act, Start>();

/** Made once for each act: a plan is no more than data, and what leads there is broken by the acts before. */
async function startOf(act: Act): Promise<Start> {
  const known = starts.get(act);
  if (known) return known;
  const { emulator, host } = newEmulator();
  if (act === 'revert') await write(host);
  const plan = act === 'read' ? null : act === 'write' ? writePlan(await host.read()) : await revertPlan(host);
  const start: Start = { workbook: structuredClone(emulator.workbook), plan };
  starts.set(act, start);
  return start;
}

async function broken(act: Act, roundTrip: number, when: When, code: string, times: number): Promise<Broken> {
  const { workbook, plan } = await startOf(act);
  const { emulator, host } = newEmulator(structuredClone(workbook));
  // Whoever applies a plan has read before.
  if (plan !== null) await host.read();
  const perform = (): Promise<unknown> => (plan === null ? host.read() : host.apply(plan));
  const fault: Fault = isAltered(code)
    ? { roundTrip, when: 'after', code: 'accepted', meddling: meddling(code, when), times: 1 }
    : { roundTrip, when: when === 'half' ? { share: 0.5 } : typeof when === 'number' ? { share: when } : when, code, times };
  emulator.fail(fault);
  let remarks: readonly string[] = [];
  const error = await perform().then(
    (made) => {
      const { remarks: said = [], refused = [] } = made as Partial<Applied>;
      remarks = [...said, ...refused.filter(({ why }) => why.code === 'cell-altered').map(({ message }) => message)];
      return null;
    },
    (caught: unknown) => caught,
  );
  emulator.faults.clear();
  // The person has been told by now that Excel did not answer.
  emulator.deliverLate();
  return { emulator, host, error, remarks };
}

function stateOf(act: Act, emulator: Emulator, { original, written, bare }: References): Outcome['state'] {
  const picture = seen(emulator);
  if (act === 'read') return picture === original ? 'untouched' : 'half';
  const [start, end] = act === 'write' ? [original, written] : [written, original];
  if (picture === start || picture === end) return picture === start ? 'untouched' : 'done';
  return act === 'write' && seen(emulator, false) === bare ? 'bare' : 'half';
}

/** One broken run, judged; `sound` lists what is wrong with it, and is empty when all promises hold. */
export async function outcomeOf(act: Act, roundTrip: number, when: When, code: string, times = ALWAYS): Promise<Outcome> {
  const expected = await known();
  const first = await broken(act, roundTrip, when, code, times);
  const state = stateOf(act, first.emulator, expected);
  const faults: string[] = [];
  const error = first.error instanceof HostError ? first.error : null;
  if (first.error !== null && !error) faults.push(`the error is no HostError: ${String(first.error)}`);
  const isTold = (state === 'bare' && first.remarks.length > 0) || (isAltered(code) && first.remarks.length > 0);
  const asBroken = seen(first.emulator);
  if (error === null && first.error === null && act !== 'read' && state !== 'done' && !isTold) faults.push('no error was told, and it is not done');
  if (state === 'done' && times === 1 && first.remarks.length > 0) faults.push(`it was done, but said not to be: ${first.remarks.join(' ')}`);
  if (error && act !== 'read' && state !== 'untouched' && !/may be|try again to finish/.test(error.message))
    faults.push(`the message hides that something was written: ${error.message}`);
  // While the fault lasts, nothing can be switched.
  if (times === 1 && !first.emulator.switches.events) faults.push('events were left switched off');
  try {
    if (act === 'revert') {
      const plan = planRevert(await first.host.read());
      if (plan) await first.host.apply(plan);
      if (seen(first.emulator) !== expected.original) faults.push('reverting again does not finish');
    } else {
      await write(first.host);
      if (seen(first.emulator) !== expected.written) faults.push('writing again does not finish');
      const afterwards = await revertPlan(first.host);
      await first.host.apply(afterwards);
      // A revert takes back the last write: where the first one was complete, that is the second, and what Excel had made of the first comes back.
      const complete = act === 'write' && (isAltered(code) || (state !== 'half' && state !== 'untouched'));
      if (seen(first.emulator) !== (complete ? (isAltered(code) ? asBroken : expected.written) : expected.original))
        faults.push('a revert after writing again does not lead back');
    }
    if (act === 'write' && (state === 'half' || state === 'bare')) {
      const second = await broken(act, roundTrip, when, code, times);
      await second.host.apply(await revertPlan(second.host));
      if (seen(second.emulator) !== expected.original) faults.push('it cannot be reverted');
    }
  } catch (caught) {
    faults.push(`a new run fails: ${caught instanceof Error ? caught.message : String(caught)}`);
  }
  return { state, error, remarks: first.remarks, sound: faults };
}

/** Each step of a save fails once, and at each the process is killed once: the name always stands for a whole file. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DISK, type Disk } from '../../../src/hosts/xlsx/disk';
import type * as SaveFile from '../../../src/hosts/xlsx/save-file';
import type { SaveOptions } from '../../../src/hosts/xlsx/save-file';

let folder: string;
let target: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-save-'));
  target = join(folder, 'copy.xlsx');
});
afterEach(() => rmSync(folder, { recursive: true }));

const OLD = Buffer.from('the old file, whole');
const NEW = Buffer.from('the new file, whole and longer');

/** A process of its own: what is under way in one is not known to another. */
async function save(bytes: Uint8Array, options: SaveOptions, disk?: Disk): Promise<void> {
  let saveFile: typeof SaveFile.saveFile | undefined;
  jest.isolateModules(() => {
    saveFile = jest.requireActual<typeof SaveFile>('../../../src/hosts/xlsx/save-file').saveFile;
  });
  await saveFile?.(target, bytes, options, disk);
}

type Fault = 'refused' | 'refused after it was done' | 'killed before' | 'killed after';

/** A disk on which the step of that number goes wrong; after a kill nothing more happens at all. */
function faulty(step: number, fault: Fault): { disk: Disk; steps: () => number; name: () => string; close: () => Promise<unknown> } {
  const opened: FileHandle[] = [];
  let count = 0;
  let at = '';
  const dead = (): boolean => fault.startsWith('killed') && count > step;
  const tried = async (name: string, call: () => unknown): Promise<unknown> => {
    if (dead()) throw new Error('this process was killed');
    if (count++ !== step) return call();
    at = name;
    const refusal = Object.assign(new Error(`ENOSPC: ${name}`), { code: fault.startsWith('killed') ? 'KILLED' : 'ENOSPC' });
    if (fault === 'refused' || fault === 'killed before') throw refusal;
    await call();
    throw refusal;
  };
  const stepped = <T extends object>(whole: T, prefix: string): T =>
    new Proxy(whole, {
      get: (from, key) => {
        const value: unknown = Reflect.get(from, key);
        if (typeof value !== 'function') return value;
        return async (...args: unknown[]) => {
          const call = async (): Promise<unknown> => {
            const result: unknown = await Reflect.apply(value, from, args);
            if (key === 'open') opened.push(result as FileHandle);
            return result;
          };
          const result = await tried(`${prefix}${String(key)}`, call);
          return key === 'open' ? stepped(result as FileHandle, 'file.') : result;
        };
      },
    });
  // Files of a killed process are closed for it; one that is closed already says so.
  const close = (): Promise<unknown> => Promise.allSettled(opened.map((file) => file.close()));
  return { disk: stepped({ ...DISK }, ''), steps: () => count, name: () => at, close };
}

const SCENARIOS: readonly (readonly [string, SaveOptions | null])[] = [
  ['a new file', null],
  ['a file that is replaced', { replaces: 'anything', mode: 0o644 }],
  ['a file that is replaced and kept', { replaces: 'anything', keptAs: '.bak' }],
];

describe.each(SCENARIOS)('%s', (_, replacing) => {
  const options: SaveOptions = replacing ?? { replaces: 'nothing', mode: 0o600 };
  const prepare = (): void => {
    rmSync(folder, { recursive: true });
    folder = mkdtempSync(join(tmpdir(), 'plumbline-save-'));
    target = join(folder, 'copy.xlsx');
    if (replacing !== null) writeFileSync(target, OLD, { mode: 0o640 });
  };
  const stands = (path: string): string => {
    const there = readdirSync(folder).includes(path) ? readFileSync(join(folder, path)) : null;
    return there === null ? 'none' : there.equals(OLD) ? 'old' : there.equals(NEW) ? 'new' : 'broken';
  };
  const before = replacing === null ? 'none' : 'old';

  it.each<Fault>(['refused', 'refused after it was done', 'killed before', 'killed after'])('is whole whichever step is %s', async (fault) => {
    const seen = new Set<string>();
    for (let step = 0; ; step++) {
      prepare();
      const { disk, steps, name, close } = faulty(step, fault);
      const error: unknown = await save(NEW, options, disk).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      await close();
      if (steps() <= step) {
        expect(step).toBeGreaterThan(8);
        break;
      }
      seen.add(name());
      expect([before, 'new']).toContain(stands('copy.xlsx'));
      expect(['none', 'old']).toContain(stands('copy.xlsx.bak'));
      // Nothing may be lost: what stood there stands there, or under its kept name.
      if (options.keptAs !== undefined) expect([stands('copy.xlsx'), stands('copy.xlsx.bak')]).toContain('old');
      if (fault === 'refused' && error === null) expect(stands('copy.xlsx')).toBe('new');
      if (fault === 'refused' && error !== null) expect(stands('copy.xlsx')).toBe(before);
      // The next run finishes, and clears what was left.
      const now = stands('copy.xlsx');
      await save(NEW, { ...options, replaces: now === 'none' ? 'nothing' : 'anything' });
      expect(stands('copy.xlsx')).toBe('new');
      expect(readdirSync(folder).filter((file) => file.endsWith('.part'))).toEqual([]);
      if (replacing !== null) expect(statSync(target).mode & 0o777).toBe(0o640);
    }
    const must = ['open', 'file.writeFile', 'file.sync', 'file.close', replacing === null ? 'link' : 'rename'];
    expect([...seen]).toEqual(expect.arrayContaining(must));
  });
});

it('on a disk without links still takes no name that is taken', async () => {
  const disk: Disk = { ...DISK, link: () => Promise.reject(Object.assign(new Error('no links'), { code: 'EPERM' })) };
  await save(NEW, { replaces: 'nothing' }, disk);
  expect(readFileSync(target).equals(NEW)).toBe(true);
  await expect(save(OLD, { replaces: 'nothing' }, disk)).rejects.toMatchObject({ code: 'is-there' });
  rmSync(target);
  const late: Disk = {
    ...disk,
    link: () => {
      writeFileSync(target, OLD);
      return disk.link('', '');
    },
  };
  await expect(save(NEW, { replaces: 'nothing' }, late)).rejects.toMatchObject({ code: 'is-there' });
  expect(readFileSync(target).equals(OLD)).toBe(true);
  expect(readdirSync(folder)).toEqual(['copy.xlsx']);
});

it('clears what a run on another machine left only when it is a day old, and nothing that is not ours', async () => {
  const other = '.plumbline-0123456789-1-0123456789ab.part';
  for (const name of [other, '.plumbline-notes.part', '.plumbline-0123456789-1-0123456789ab.part.txt']) writeFileSync(join(folder, name), 'x');
  await save(NEW, { replaces: 'nothing' });
  expect(readdirSync(folder)).toContain(other);
  utimesSync(join(folder, other), new Date(0), new Date(0));
  await save(OLD, { replaces: 'anything' });
  expect(readdirSync(folder).sort()).toEqual(['.plumbline-0123456789-1-0123456789ab.part.txt', '.plumbline-notes.part', 'copy.xlsx']);
});

/** What stands on the disk after each thing that can happen while a result is saved: the table of docs/command-line.md, line by line. */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openFile } from '../../src/hosts/xlsx/file-host';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import { sheetNamed, type WorkbookSnapshot } from '../../src/workbook';
import { fileOf } from '../hosts/xlsx/file-of';
import { smallWorkbook } from '../taskpane/small-workbook';
import { runCommand, type Said } from './run-command';

const ROOT = resolve(__dirname, '../..');
const isRoot = process.getuid?.() === 0;

interface Made {
  readonly code: number | null;
  readonly afterwards: string;
}

let folder: string;
let book: string;
let copy: string;
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await fileOf(smallWorkbook());
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-saving-'));
  book = join(folder, 'book.xlsx');
  copy = join(folder, 'book.audited.xlsx');
  writeFileSync(book, bytes);
});
afterEach(() => rmSync(folder, { recursive: true }));

const audit = (...more: string[]): Promise<Said> => runCommand('audit', book, '--as-of', '2026-06-30', '--fail-on', 'never', ...more);

/** The text of a cell that only a test could have put there. */
const OWNER = 'Ines answers for this';

/** Changes cells of a saved workbook as another program does: by its text. */
async function edited(path: string, change: (cells: Map<string, string>) => void): Promise<void> {
  const ExcelJS = await import('exceljs');
  const file = new ExcelJS.default.Workbook();
  await file.xlsx.readFile(path);
  const cells = new Map<string, string>();
  change(cells);
  for (const [at, value] of cells) {
    const [sheet = '', cell = ''] = at.split('!');
    const page = file.getWorksheet(sheet);
    if (page === undefined) throw new Error(`no sheet ${sheet}`);
    page.getCell(cell).value = value;
  }
  await file.xlsx.writeFile(path);
}

/** Enters an action owner beside the first finding. */
const fillIn = (path = copy): Promise<void> => edited(path, (cells) => cells.set('Plumbline Findings!L7', OWNER));
const changeInputs = (path = copy): Promise<void> => edited(path, (cells) => cells.set('KPIs!C2', 'Somebody else'));

const snapshot = async (path: string): Promise<WorkbookSnapshot> => (await openFile(path)).read();
const findings = async (path: string): Promise<string> => JSON.stringify(sheetNamed(await snapshot(path), 'Plumbline Findings')?.cells ?? null);
const left = (): string[] => readdirSync(folder).sort();

/** Whether it is an audited copy, whole. */
async function isCopy(path: string): Promise<boolean> {
  return (await findings(path)).includes('Finding id');
}

const OLD = Buffer.from('what somebody keeps');

/** Puts a file there, saves over it, and says whether it is still the old one. */
async function overOld(prepare: () => void, run: () => Promise<Said> = audit): Promise<Made> {
  writeFileSync(copy, OLD);
  prepare();
  const before = left();
  const said = await run();
  expect(said.err.trim().split('\n').length).toBe(1);
  expect(left()).toEqual(before);
  return { code: said.code, afterwards: readFileSync(copy).equals(OLD) ? 'the old file' : 'another file' };
}

const NOBODY = 65534;

/** Does something with the rights of a user who owns nothing here. */
async function asNobody<T>(act: () => Promise<T>): Promise<T> {
  process.setegid?.(NOBODY);
  process.seteuid?.(NOBODY);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
    process.setegid?.(0);
  }
}

/** Audits, lets people work in the copy, audits again. */
async function again(work: () => Promise<void>, ...more: string[]): Promise<Made & { readonly said: Said }> {
  expect((await audit()).code).toBe(0);
  await work();
  const worked = readFileSync(copy);
  const said = await audit(...more);
  if (readFileSync(copy).equals(worked)) {
    expect(left()).toEqual(expect.not.arrayContaining(['book.audited.xlsx.part']));
    return { code: said.code, afterwards: 'the old file', said };
  }
  expect(left()).toEqual(['book.audited.xlsx', 'book.audited.xlsx.bak', 'book.xlsx']);
  const kept = readFileSync(`${copy}.bak`).equals(worked) ? '; the one before as `.bak`' : '';
  const entered = (await findings(copy)).includes(OWNER) ? ' with what they entered' : '';
  return { code: said.code, afterwards: `the new file${entered}${kept}`, said };
}

async function refusedOver(what: string, make: () => void, is: () => boolean): Promise<Made> {
  make();
  const before = left();
  const { code, err } = await audit();
  expect(err.trim().split('\n').length).toBe(1);
  expect(left()).toEqual(before);
  return { code, afterwards: is() ? what : 'something else' };
}

const plumbline = (...args: string[]): string[] => ['--import', 'tsx', 'src/cli/main.ts', ...args];

const made: Readonly<Record<string, () => Promise<Made>>> = {
  'nothing stands there': async () => {
    chmodSync(book, 0o400);
    const { code } = await audit();
    const afterwards = (await isCopy(copy)) && (statSync(copy).mode & 0o777) === 0o600;
    expect(left()).toEqual(['book.audited.xlsx', 'book.xlsx']);
    return { code, afterwards: afterwards ? 'the new file, readable by nobody who could not read the workbook' : 'a file others can read' };
  },
  'a file that Plumbline did not write stands there': () => overOld(() => undefined),
  'a file that Plumbline did not write stands there, with `--force`': async () => {
    writeFileSync(copy, OLD);
    const { code } = await audit('--force');
    expect(left()).toEqual(['book.audited.xlsx', 'book.xlsx']);
    return { code, afterwards: (await isCopy(copy)) ? 'the new file' : 'another file' };
  },
  'our copy stands there, filled in by people': async () => {
    const { code, afterwards } = await again(fillIn);
    return { code, afterwards };
  },
  'our copy stands there, and people changed its inputs': async () => {
    const { said, ...rest } = await again(changeInputs);
    expect(said.err).toContain(`\`plumbline audit ${copy}\``);
    expect(said.err).toContain('--force');
    return rest;
  },
  'our copy stands there, and people changed its inputs, with `--force`': async () => {
    const { code, afterwards } = await again(async () => {
      await fillIn();
      await changeInputs();
    }, '--force');
    return { code, afterwards };
  },
  'our copy of another workbook stands there': async () => {
    const other = join(folder, 'other.xlsx');
    writeFileSync(other, bytes);
    await runCommand('audit', other, '-o', copy, '--fail-on', 'never');
    const before = readFileSync(copy);
    const { code, err } = await audit();
    expect(err).toMatch(/it is no audit of book\.xlsx/);
    return { code, afterwards: readFileSync(copy).equals(before) ? 'the old file' : 'another file' };
  },
  "our copy stands there, and somebody's own file is called `.bak`": async () => {
    const { code, afterwards, said } = await again(async () => writeFileSync(`${copy}.bak`, OLD));
    expect(said.err).toMatch(/\.bak is there already/);
    expect(readFileSync(`${copy}.bak`).equals(OLD)).toBe(true);
    return { code, afterwards };
  },
  'a `.bak` of an earlier run stands there': async () => {
    const { code, afterwards } = await again(async () => {
      await fillIn();
      await audit();
      await edited(copy, (cells) => cells.set('Plumbline Findings!I5', 'and comments'));
    });
    return { code, afterwards };
  },
  'the file there is read-only': () =>
    overOld(
      () => chmodSync(copy, 0o444),
      () => audit('--force'),
    ),
  'the file there is private, and belongs to somebody else': async () => {
    writeFileSync(copy, OLD);
    chmodSync(copy, 0o640);
    chownSync(copy, 4321, 4322);
    const { code } = await audit('--force');
    const { uid, gid, mode } = statSync(copy);
    const same = uid === 4321 && gid === 4322 && (mode & 0o777) === 0o640 && (await isCopy(copy));
    return { code, afterwards: same ? 'the new file, as private, theirs as before' : 'another owner or other permissions' };
  },
  'the file there belongs to somebody else, and we may not give it back': async () => {
    // A first run loads all that is needed: afterwards we are somebody who may not even read this checkout.
    await audit('--force');
    chmodSync(folder, 0o777);
    return overOld(
      () => chmodSync(copy, 0o666),
      async () => {
        const said = await asNobody(() => audit('--force'));
        expect(said.err).toMatch(/belongs to somebody else/);
        return said;
      },
    );
  },
  'a link to a file stands there': async () => {
    mkdirSync(join(folder, 'shelf'));
    const real = join(folder, 'shelf', 'real.xlsx');
    writeFileSync(real, OLD);
    symlinkSync('shelf/real.xlsx', copy);
    const { code } = await audit('--force');
    expect(readdirSync(join(folder, 'shelf'))).toEqual(['real.xlsx']);
    return { code, afterwards: readlinkSync(copy) === 'shelf/real.xlsx' && (await isCopy(real)) ? 'the link, to the new file' : 'something else' };
  },
  'a link to nothing stands there': () =>
    refusedOver(
      'the link',
      () => symlinkSync('nowhere.xlsx', copy),
      () => readlinkSync(copy) === 'nowhere.xlsx',
    ),
  'the file there has a second name (hard link)': () =>
    overOld(
      () => linkSync(copy, join(folder, 'second.xlsx')),
      () => audit('--force'),
    ),
  'a folder stands there': () =>
    refusedOver(
      'the folder',
      () => mkdirSync(copy),
      () => lstatSync(copy).isDirectory(),
    ),
  'a pipe stands there': () =>
    refusedOver(
      'the pipe',
      () => spawnSync('mkfifo', [copy]),
      () => lstatSync(copy).isFIFO(),
    ),
  'a device stands there': () =>
    refusedOver(
      'the device',
      () => spawnSync('mknod', [copy, 'c', '1', '3']),
      () => lstatSync(copy).isCharacterDevice(),
    ),
  'the target is the workbook itself, through a link': async () => {
    symlinkSync(book, copy);
    const { code, err } = await audit('--force');
    expect(err).toMatch(/which is never changed/);
    return { code, afterwards: readFileSync(book).equals(Buffer.from(bytes)) ? 'the old file' : 'another file' };
  },
  'the workbook is a pipe': () =>
    refusedOver(
      'nothing',
      () => {
        rmSync(book);
        spawnSync('mkfifo', [book]);
      },
      () => left().length === 1,
    ),
  'the workbook is a device': () =>
    refusedOver(
      'nothing',
      () => {
        rmSync(book);
        spawnSync('mknod', [book, 'c', '1', '5']);
      },
      () => left().length === 1,
    ),
  'the disk is full': () => onDisk('size=16k', []),
  'the disk is read-only': () => onDisk('size=1m', ['-o', 'remount,ro']),
  'the folder is not there': async () => {
    const { code, err } = await audit('-o', join(folder, 'nowhere', 'x.xlsx'));
    expect(err).toMatch(/there is no such file or folder/);
    return { code, afterwards: left().length === 1 ? 'nothing' : 'something' };
  },
  'the name is too long for the disk': async () => {
    const { code, err } = await audit('-o', join(folder, `${'n'.repeat(251)}.xlsx`));
    expect(err).toMatch(/its name is too long/);
    return { code, afterwards: left().length === 1 ? 'nothing' : 'something' };
  },
  'the file there changes while it is audited': async () => {
    await audit();
    const { seen } = await openFile(copy);
    const changed = Buffer.from('somebody was quicker');
    writeFileSync(copy, changed);
    const file = await openFile(book);
    await expect(file.saveAs(copy, { replaces: seen, keptAs: '.bak' })).rejects.toMatchObject({ code: 'changed' });
    expect(left()).toEqual(['book.audited.xlsx', 'book.xlsx']);
    return { code: 2, afterwards: readFileSync(copy).equals(changed) ? 'the changed file' : 'another file' };
  },
  'another file comes up there while it is audited': async () => {
    const file = await openFile(book);
    writeFileSync(copy, OLD);
    await expect(file.saveAs(copy, { replaces: 'nothing' })).rejects.toMatchObject({ code: 'is-there' });
    expect(left()).toEqual(['book.audited.xlsx', 'book.xlsx']);
    return { code: 2, afterwards: readFileSync(copy).equals(OLD) ? 'that file' : 'another file' };
  },
  'two runs at once': async () => {
    writeFileSync(copy, OLD);
    const codes = await Promise.all([audit('--force'), audit('--force')].map(async (said) => (await said).code));
    // The slower one may find the quicker one's file instead of the one it looked at, and then leaves it.
    expect(codes).toContain(0);
    expect(left()).toEqual(['book.audited.xlsx', 'book.xlsx']);
    return { code: Math.min(...codes), afterwards: (await isCopy(copy)) ? 'the new file' : 'another file' };
  },
  'killed while writing': async () => {
    writeFileSync(copy, OLD);
    const child = spawn(process.execPath, ['-r', KILLER, ...plumbline('audit', book, '--force', '--fail-on', 'never')], { cwd: ROOT, stdio: 'ignore' });
    const signal = await new Promise((done) => child.on('exit', (_, by) => done(by)));
    expect(signal).toBe('SIGKILL');
    const whole = readFileSync(copy).equals(OLD);
    const parts = left().filter((name) => name.endsWith('.part'));
    expect(parts.length).toBe(1);
    expect((await audit('--force')).code).toBe(0);
    expect(left()).toEqual(['book.audited.xlsx', 'book.xlsx']);
    return { code: null, afterwards: whole ? 'the old file; what was left is cleared by the next run' : 'another file' };
  },
};

/** Kills the process when it has written half of a file. */
const KILLER = join(__dirname, 'kill-while-writing.cjs');

/** A small disk of its own, where the file there is the old one. */
async function onDisk(size: string, remount: readonly string[]): Promise<Made> {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  expect(spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'none', disk]).status).toBe(0);
  try {
    const target = join(disk, 'book.audited.xlsx');
    writeFileSync(target, OLD);
    if (remount.length > 0) expect(spawnSync('mount', [...remount, disk]).status).toBe(0);
    const { code, err } = await audit('-o', target, '--force');
    expect(err.trim().split('\n').length).toBe(1);
    expect(readdirSync(disk)).toEqual(['book.audited.xlsx']);
    return { code, afterwards: readFileSync(target).equals(OLD) ? 'the old file' : 'another file' };
  } finally {
    spawnSync('umount', [disk]);
  }
}

/** What only the superuser of a machine may prepare. */
const NEEDS_ROOT = [
  'the file there is private, and belongs to somebody else',
  'the file there belongs to somebody else, and we may not give it back',
  'a device stands there',
  'the workbook is a device',
];
/** What only somebody who may mount disks can prepare. */
const NEEDS_MOUNT = ['the disk is full', 'the disk is read-only'];

function canMount(): boolean {
  const there = mkdtempSync(join(tmpdir(), 'plumbline-mount-'));
  try {
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'none', there]).status !== 0) return false;
    return spawnSync('umount', [there]).status === 0;
  } finally {
    rmSync(there, { recursive: true });
  }
}

const documented = readFileSync(join(ROOT, 'docs/command-line.md'), 'utf8')
  .split('\n| What happens | Exit code | Afterwards |\n')[1]
  ?.split('\n\n')[0]
  ?.split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

it('has a test for every line of the table, and a line for every test', () => {
  expect(documented?.map(([, what]) => what)).toEqual(Object.keys(made));
});

const mounts = canMount();
describe.each(documented ?? [])('%s%s', (_, what = '', code = '', afterwards = '') => {
  const able = (isRoot || !NEEDS_ROOT.includes(what)) && (mounts || !NEEDS_MOUNT.includes(what));
  (able ? it : it.skip)(`ends with ${code}: ${afterwards}`, async () => {
    expect(await made[what]?.()).toEqual({ code: code === '–' ? null : Number(code), afterwards });
  });
});

describe('the second quarter', () => {
  it('starts from the audited copy, and everything that people entered goes on', async () => {
    await audit();
    await fillIn();
    await changeInputs();
    const { code, out } = await runCommand('audit', copy, '--as-of', '2026-09-30', '--fail-on', 'never');
    expect(code).toBe(0);
    const second = join(folder, 'book.2026-09-30.audited.xlsx');
    expect(out).toContain(`Audited copy: ${second}`);
    expect(await findings(second)).toContain(OWNER);
    const third = await runCommand('audit', second, '--as-of', '2026-12-31', '--fail-on', 'never');
    expect(third.code).toBe(0);
    expect(left()).toEqual(['book.2026-09-30.audited.xlsx', 'book.2026-12-31.audited.xlsx', 'book.audited.xlsx', 'book.xlsx']);
    expect(await findings(join(folder, 'book.2026-12-31.audited.xlsx'))).toContain(OWNER);
  });

  it('from the book itself keeps statuses, and a finding that is gone is resolved', async () => {
    await audit();
    const mended = await openXlsx(bytes, 'book.xlsx');
    writeFileSync(book, mended.toBytes());
    await edited(book, (cells) => cells.set('Modules!C3', 'Sam Haugen'));
    const again = async (...more: string[]): Promise<Said> => audit('--as-of', '2026-09-30', '-o', copy, ...more);
    const dry = JSON.parse((await again('--dry-run', '--format', 'json')).out) as { findings: { status: string }[] };
    expect(new Set(dry.findings.map(({ status }) => status))).toEqual(new Set(['open']));
    expect((await again()).code).toBe(0);
    const sheet = await findings(copy);
    expect(sheet).toContain('"Resolved"');
    expect(sheet).toContain('"Open"');
    expect(sheet).not.toContain('"New"');
  });

  it('can be taken back: the copy reverts to the book', async () => {
    await audit();
    await fillIn();
    await audit();
    const back = join(folder, 'back.xlsx');
    expect((await runCommand('revert', copy, '-o', back)).code).toBe(0);
    expect((await snapshot(back)).sheets).toEqual((await snapshot(book)).sheets);
  });
});

it.each([
  ['map', ['--save']],
  ['accept', []],
  ['revert', []],
  ['remove', ['--yes']],
])('%s replaces nothing without --force', async (command, more) => {
  const report = JSON.parse((await audit('--format', 'json')).out) as { findings: { id: string }[] };
  const id = report.findings[0]?.id ?? '';
  const args = command === 'accept' ? [book, id, '--reason', 'a pilot', '--as-of', '2026-06-30'] : [copy];
  const target = join(folder, 'target.xlsx');
  writeFileSync(target, OLD);
  const refused = await runCommand(command, ...args, ...more, '-o', target);
  expect(refused).toMatchObject({ code: 2, err: expect.stringMatching(/is there already and is left alone/) as string });
  expect(readFileSync(target).equals(OLD)).toBe(true);
  expect((await runCommand(command, ...args, ...more, '-o', target, '--force')).code).toBe(0);
  expect(readFileSync(target).equals(OLD)).toBe(false);
});

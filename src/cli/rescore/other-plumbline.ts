/** Where another Plumbline stands and how it is started: a package, packed or unpacked, its program, or its sources. */
import { mkdtemp, readFile, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readWhole } from '../../hosts/xlsx/read-file';
import { CannotAudit } from '../console';
import { unpack } from './unpack';

export interface OtherPlumbline {
  /** What Node is given before the command's own arguments. */
  readonly start: readonly string[];
  /** Where it is run; sources find their packages from there. */
  readonly cwd: string;
  /** Takes away what was unpacked. */
  readonly remove: () => Promise<void>;
}

const SCRIPT = /\.[cm]?js$/;
/** Where installers put it below the folder that they were given. */
const INSTALLED = ['', 'package', 'node_modules/plumbline', 'lib/node_modules/plumbline'];

/** @throws CannotAudit with one sentence where that is no Plumbline, HostError where it cannot be read. */
export async function otherPlumbline(path: string): Promise<OtherPlumbline> {
  const kept = { remove: () => Promise.resolve() };
  if (await isFolder(path)) return { ...(await inFolder(resolve(path), path)), ...kept };
  // What an installer puts on the path leads to the program.
  const file = await realpath(path).catch(() => resolve(path));
  const { bytes } = await readWhole(file);
  if (SCRIPT.test(file)) return { start: [file], cwd: process.cwd(), ...kept };
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-other-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const unpacked = await unpack(bytes, folder);
    if (unpacked === null) throw noPlumbline(path);
    return { ...(await inFolder(unpacked, path)), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function inFolder(folder: string, named: string): Promise<Omit<OtherPlumbline, 'remove'>> {
  for (const below of INSTALLED) {
    const home = join(folder, below);
    const { name, bin, scripts } = await packageIn(home);
    if (name !== 'plumbline') continue;
    const program = typeof bin === 'string' ? bin : fieldOf(bin, 'plumbline');
    if (typeof program === 'string' && (await isThere(join(home, program)))) return { start: [join(home, program)], cwd: home };
    // Sources say themselves how they are run.
    const script = fieldOf(scripts, 'plumbline');
    const [node, ...start] = typeof script === 'string' ? script.split(/\s+/) : [];
    if (node === 'node' && start.length > 0) return { start, cwd: home };
  }
  throw noPlumbline(named);
}

function noPlumbline(path: string): CannotAudit {
  return new CannotAudit(
    `${path} is no Plumbline: --by takes the package of another version (plumbline-….tgz), a folder that it was unpacked or installed in, its bin/plumbline.js or its sources.`,
  );
}

async function packageIn(folder: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const read: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** The workbooks that a portfolio is made of: files as named, folders with all that is in them. */
import { opendir, stat } from 'node:fs/promises';
import { join, posix, relative, resolve, sep } from 'node:path';
import { diskWords } from '../../hosts/xlsx/disk-words';
import { CannotAudit } from '../console';

export interface FoundWorkbook {
  /** Where it is. */
  readonly path: string;
  /** What it is called in the data set: its path inside the folder that was named, with `/` on every system. */
  readonly workbook: string;
  /** The folder that was named, up to which settings are looked for; that of the file where the file was named. */
  readonly root: string;
}

const WORKBOOK = /\.(xlsx|xlsm|csv)$/i;
/** Copies of ours, and what Excel leaves beside a workbook that is open. */
const LEFT_OUT = /^(?:~\$|\.)|\.(?:audited|rollout|mapped|sent|signed)\.(?:xlsx|xlsm)$/i;

/**
 * In the order of their names, each once. Links to folders are not followed, so that no circle is walked; `except` is not walked either.
 * @throws CannotAudit for a path that is not there, and where two files would have one name.
 */
export async function findWorkbooks(paths: readonly string[], except: string): Promise<FoundWorkbook[]> {
  const found = new Map<string, FoundWorkbook>();
  const several = paths.length > 1;
  for (const path of paths) {
    for await (const one of under(path, several, resolve(except))) {
      const known = found.get(one.workbook);
      if (known !== undefined && resolve(known.path) !== resolve(one.path))
        throw new CannotAudit(`${known.path} and ${one.path} would both be called ${one.workbook}: name a folder that holds both.`);
      found.set(one.workbook, one);
    }
  }
  return [...found.values()].sort((one, other) => (one.workbook < other.workbook ? -1 : 1));
}

async function* under(path: string, several: boolean, except: string): AsyncGenerator<FoundWorkbook> {
  const called = (file: string, root: string): string => {
    const inside = relative(root, file).split(sep).join(posix.sep);
    return several ? posix.join(path.split(sep).join(posix.sep), inside) : inside;
  };
  if (!(await isFolder(path))) {
    const folder = resolve(path, '..');
    yield { path, workbook: several ? posix.normalize(path.split(sep).join(posix.sep)) : called(path, folder), root: folder };
    return;
  }
  for await (const file of filesIn(path, except)) yield { path: file, workbook: called(file, path), root: path };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (cause) {
    throw new CannotAudit(`${path} cannot be opened (${diskWords(cause)}): check its name and that you may read it.`, { cause });
  }
}

async function* filesIn(top: string, except: string): AsyncGenerator<string> {
  const folders = [top];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      for await (const entry of await opendir(folder)) {
        const path = join(folder, entry.name);
        if (LEFT_OUT.test(entry.name)) continue;
        if (entry.isDirectory()) {
          if (resolve(path) !== except) folders.push(path);
        } else if (WORKBOOK.test(entry.name)) yield path;
      }
    } catch (cause) {
      throw new CannotAudit(`${folder} cannot be listed (${diskWords(cause)}): check that you may read it.`, { cause });
    }
  }
}

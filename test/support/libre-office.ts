/** LibreOffice as a test calls it: what it makes of a workbook that we wrote, with every formula worked out anew. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LIBREOFFICE } from './available';
import { PATIENCE } from './patience';

/** Asks LibreOffice to work every formula out, whatever value the file holds. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** The file that LibreOffice saves of a workbook, and where it stands until the suite ends. */
interface Converted {
  readonly bytes: Uint8Array;
  readonly path: string;
}

/** For a whole suite: one profile serves all its conversions, and goes with its files when the suite ends. */
export function libreOffice(): (to: 'xlsx' | 'pdf', name: string, bytes: Uint8Array) => Converted {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plumbline-'));
    mkdirSync(join(folder, 'profile/user'), { recursive: true });
    writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), RECALCULATE);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (to, name, bytes) => {
    const [from, out] = [join(folder, `${name}.xlsx`), join(folder, 'out')];
    writeFileSync(from, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(LIBREOFFICE, [profile, '--headless', '--convert-to', to, '--outdir', out, from], { stdio: 'pipe', timeout: PATIENCE });
    const path = join(out, `${name}.${to}`);
    return { bytes: new Uint8Array(readFileSync(path)), path };
  };
}

/** Draws the pictures of `docs/guide/`: what Plumbline writes into the sample company's workbook, as LibreOffice prints it. Run by `npm run guide`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { audit } from '../../src/audit/audit';
import { choicesNamed, DEFAULT_CHOICES } from '../../src/audit/plan/choices';
import { planWrite } from '../../src/audit/plan/write-plan';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import { LIBREOFFICE } from '../support/available';
import { SAMPLE_AS_OF, SAMPLE_NAME, sampleSheets } from './sample/sample-workbook';
import { sampleBytes } from './write-samples';

const FOLDER = resolve(__dirname, '../../docs/guide');
const QUARTER_BEFORE = '2026-03-31';
const ALL = choicesNamed(['all']) ?? DEFAULT_CHOICES;
/** Dots to the inch: small files that can still be read. */
const RESOLUTION = 72;
const PICTURES = ['Scorecard', 'Modules', 'Findings', 'Review', 'History', 'Matrix', 'Money', 'Impact', 'Units', 'Case', 'Settings'] as const;

async function audited(bytes: Uint8Array, asOf: string): Promise<Uint8Array> {
  const host = await openXlsx(bytes, SAMPLE_NAME);
  const workbook = await host.read();
  await host.apply(planWrite(audit(workbook, { asOf }), workbook, ALL));
  return host.toBytes();
}

/** The first review of the Review sheet, as both sides would fill it in. */
function signed(bytes: Uint8Array): Uint8Array {
  const entries: Readonly<Record<string, string>> = {
    B: QUARTER_BEFORE,
    D: 'Yes, but for service revenue, which nothing trains for',
    E: 'Plan a module on selling service contracts',
    F: 'Noor Kovacs',
    I: 'Kim Bauer',
    J: 'Jonas Novak',
  };
  const parts = unzipSync(bytes);
  const [path, part] = Object.entries(parts).find(([, each]) => strFromU8(each).includes('Answers, decisions and signatures')) ?? [];
  if (path === undefined || part === undefined) throw new Error('There is no Review sheet.');
  let xml = strFromU8(part);
  const row = /<c r="A(\d+)"[^>]*><is><t>Q1 2026</.exec(xml)?.[1] ?? '';
  for (const [column, text] of Object.entries(entries))
    xml = xml.replace(new RegExp(`<c r="${column}${row}"( s="\\d+")?/>`), `<c r="${column}${row}"$1 t="inlineStr"><is><t>${text}</t></is></c>`);
  return zipSync({ ...parts, [path]: strToU8(xml) });
}

/** The workbook with one sheet shown, and nothing else to print. */
function alone(bytes: Uint8Array, shown: string): Uint8Array {
  const parts = unzipSync(bytes);
  const list = strFromU8(parts['xl/workbook.xml'] as Uint8Array);
  const place = [...list.matchAll(/<sheet [^>]*>/g)].findIndex(([tab]) => tab.includes(`name="${shown}"`));
  const shownAlone = list
    .replace(/<bookViews>.*<\/bookViews>/s, '')
    .replace(/<definedName name="_xlnm.Print_\w+" localSheetId="(\d+)"[^>]*>[^<]*<\/definedName>/g, (name, sheet) => (Number(sheet) === place ? name : ''))
    .replace('<sheets>', `<bookViews><workbookView activeTab="${place}"/></bookViews><sheets>`)
    .replace(/<sheet [^>]*>/g, (tab) =>
      tab.includes(`name="${shown}"`) ? tab : tab.replace(/ state="[^"]*"/, '').replace('<sheet ', '<sheet state="hidden" '),
    );
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(shownAlone) });
}

async function drawGuide(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-'));
  mkdirSync(FOLDER, { recursive: true });
  const own = await sampleBytes(sampleSheets().filter(({ name }) => !name.startsWith('Plumbline ')));
  const bytes = await audited(signed(await audited(own, QUARTER_BEFORE)), SAMPLE_AS_OF);
  for (const name of PICTURES) {
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, alone(bytes, `Plumbline ${name}`));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(LIBREOFFICE, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], { stdio: 'pipe' });
    const picture = join(FOLDER, name.toLowerCase());
    execFileSync('pdftoppm', ['-r', String(RESOLUTION), '-f', '1', '-l', '1', '-singlefile', '-png', join(folder, `${name}.pdf`), picture]);
  }
  rmSync(folder, { recursive: true, force: true });
}

void drawGuide();

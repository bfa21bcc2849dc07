/** Audited with all sheets that we can write, filled in, audited again, and taken back: over every public workbook and the samples, each part equals what it was. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8, zipSync } from 'fflate';
import { audit } from '../../../src/audit/audit';
import { planRemove } from '../../../src/audit/plan/remove-plan';
import { planRevert } from '../../../src/audit/plan/revert-plan';
import { choicesNamed } from '../../../src/audit/plan/choices';
import { planWrite } from '../../../src/audit/plan/write-plan';
import { openXlsx, type XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { HostError, isFormulaAt, LEDGER_SHEET, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/workbook';
import { describeWithData } from '../../support/available';
import { collection } from './collection';
import { expectSameParts, unzipped } from './packages';

const SAMPLES = join(__dirname, '../../../samples');

/** Gives what was read before. */
async function auditInto(host: XlsxHost): Promise<WorkbookSnapshot> {
  const workbook = await host.read();
  await host.apply(planWrite(audit(workbook, { asOf: '2026-06-30' }), workbook, choicesNamed(['all']) ?? undefined));
  return workbook;
}

/** Somebody wrote into the sheet of findings, and saved all else as it was. */
function filledIn(bytes: Uint8Array): Uint8Array {
  const parts = unzipped(bytes);
  const path = Object.keys(parts).find((each) => /worksheets\//.test(each) && strFromU8(parts[each]!).includes('Your entries in'));
  if (path === undefined) throw new Error('no findings');
  const xml = strFromU8(parts[path]!).replace('</row>', '<c r="Z1" t="inlineStr"><is><t>Talk to Mia</t></is></c></row>');
  return zipSync({ ...parts, [path]: Buffer.from(xml) }, { level: 1 });
}

/** What stands in a sheet; of formulas that they stand there, for results may have to be calculated again. */
function typed(sheet: SheetSnapshot): unknown {
  const lines = sheet.cells.map((line, index) => line.map((value, column) => (isFormulaAt(sheet, sheet.rows[index] as number, column) ? 'a formula' : value)));
  return { name: sheet.name, rows: sheet.rows, lines };
}

async function expectGivenBack(bytes: Uint8Array, name: string): Promise<void> {
  const host = await openXlsx(bytes, name);
  const { sheets } = await auditInto(host);
  // A workbook whose structure is protected gets no ledger, and so nothing at all.
  if (!(await host.read()).sheets.some(({ mark }) => mark === LEDGER_SHEET)) return expectSameParts(host.toBytes(), bytes);
  const audited = host.toBytes();
  expect((await host.apply(planRevert(await host.read())!)).restored).toBe('byte by byte');
  expectSameParts(host.toBytes(), bytes);

  const gone = await openXlsx(audited, name);
  expect((await gone.apply(planRemove(await gone.read())!.plan)).restored).toBe('byte by byte');
  expectSameParts(gone.toBytes(), bytes);

  const filled = filledIn(audited);
  const second = await openXlsx(filled, name);
  await auditInto(second);
  const twice = second.toBytes();
  expect((await second.apply(planRevert(await second.read())!)).restored).toBe('byte by byte');
  expectSameParts(second.toBytes(), filled);

  const all = await openXlsx(twice, name);
  const removal = planRemove(await all.read())!;
  expect((await all.apply(removal.plan)).refused).toEqual([]);
  expect((await all.read()).sheets.map(typed)).toEqual(sheets.map(typed));
}

describe('the samples', () => {
  // Not the copies that `npm run audit` may have left beside them.
  it.each(readdirSync(SAMPLES).filter((name) => /(?<!\.audited)\.xlsx$/.test(name)))('%s', async (name) => {
    await expectGivenBack(new Uint8Array(readFileSync(join(SAMPLES, name))), name);
  });
});

describeWithData('every public workbook', () => {
  it.each(collection().map((path) => [basename(path), path]))('%s', async (name, path) => {
    const bytes = new Uint8Array(readFileSync(path));
    try {
      await (await openXlsx(bytes, name)).read();
    } catch (error) {
      // Which ones are refused, and how, is told elsewhere.
      return expect(error).toBeInstanceOf(HostError);
    }
    await expectGivenBack(bytes, name);
  });
});

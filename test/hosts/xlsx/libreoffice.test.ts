/** A second program at our files: LibreOffice opens what we write, and what it saved in between still comes back. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import ExcelJS from 'exceljs';
import { audit } from '../../../src/audit/audit';
import { planRemove } from '../../../src/audit/plan/remove-plan';
import { planRevert } from '../../../src/audit/plan/revert-plan';
import { planWrite } from '../../../src/audit/plan/write-plan';
import { openXlsx, type XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { HostError, type WorkbookSnapshot, type WritePlan } from '../../../src/workbook';
import { describeWithData, describeWithLibreOffice, EVERYTHING_REQUIRED, LIBREOFFICE } from '../../support/available';
import { PATIENCE } from '../../support/patience';
import { collection, fullPlan } from './collection';
import { sheetOf } from './bad-files';
import { columnOf, planOf, sheetEdit } from './plans';

/** All of them take more than a minute: where not everything is required, a few with much in them stand for the rest. */
const SAMPLE = [
  'xlsx-populate__preserve-existing_template.xlsx',
  'poi__integration_stress002.xlsx',
  'ClosedXML__TryToLoad_PivotTableWithTableSource.xlsx',
  'ClosedXML__xlsx_universal-content-strict.xlsx',
  'fy2018-apr-complete.xlsx',
  'style-alternate-content.xlsx',
  'ExcelTables.xlsx',
  '62629_target.xlsm',
];

const SAMPLE_COMPANY = join(__dirname, '../../../samples/halden-instruments.xlsx');

// One profile for all: making one takes LibreOffice longer than most conversions.
let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'plumbline-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function converted(to: string, files: readonly string[]): string {
  execFileSync(
    LIBREOFFICE,
    [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', to, '--outdir', join(folder, 'out'), ...files],
    { stdio: 'pipe', timeout: PATIENCE },
  );
  return join(folder, 'out');
}

/** Values, formulas and resolved looks of all cells, widths, freezes and names, as a reader that is not ours sees them. */
async function looksOf(bytes: Uint8Array): Promise<unknown> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const sheets = workbook.worksheets.map((sheet) => {
    const cells: [string, unknown, unknown][] = [];
    sheet.eachRow({ includeEmpty: true }, (row) =>
      row.eachCell({ includeEmpty: true }, ({ address, value, style }) => {
        if (value !== null || Object.keys(style).length > 0) cells.push([address, value, style]);
      }),
    );
    return { name: sheet.name, state: sheet.state, views: sheet.views, widths: sheet.columns?.map(({ width }) => width), cells };
  });
  return { sheets, names: workbook.definedNames.model };
}

describeWithLibreOffice('LibreOffice', () => {
  it('sees what was written', async () => {
    const host = await openXlsx(
      sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>Module</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row>'),
      'x.xlsx',
    );
    await host.apply(
      planOf({
        columns: [columnOf(await host.read(), 'Sheet1', [{ formula: '=A2*3', value: 3 }])],
        sheets: [
          sheetEdit([
            ['a "quoted", text', 2.5],
            ['=1+1', true],
          ]),
        ],
      }),
    );
    const file = join(folder, 'x.xlsx');
    writeFileSync(file, host.toBytes());
    // The last number asks for every sheet in a file of its own.
    const out = converted('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1', [file]);
    expect(readFileSync(join(out, 'x-Sheet1.csv'), 'utf8')).toBe('Module,Alignment score\n1,3\n');
    expect(readFileSync(join(out, 'x-Plumbline Findings.csv'), 'utf8')).toBe('"a ""quoted"", text",2.5\n=1+1,TRUE\n');
  });

  describe('saves in between', () => {
    const plans: readonly (readonly [string, (workbook: WorkbookSnapshot) => WritePlan])[] = [
      ['an audit', (workbook) => planWrite(audit(workbook, { asOf: '2026-06-30' }), workbook)],
      ['two columns beside each sheet', fullPlan],
    ];
    const saved = new Map<string, Uint8Array>();
    let before: unknown;

    beforeAll(async () => {
      const original = new Uint8Array(readFileSync(SAMPLE_COMPANY));
      writeFileSync(join(folder, 'original.xlsx'), original);
      for (const [name, plan] of plans) {
        const host = await openXlsx(original, 'x.xlsx');
        await host.apply(plan(await host.read()));
        writeFileSync(join(folder, `${name}.xlsx`), host.toBytes());
      }
      const names = ['original', ...plans.map(([name]) => name)];
      const out = converted(
        'xlsx',
        names.map((name) => join(folder, `${name}.xlsx`)),
      );
      for (const name of names) saved.set(name, new Uint8Array(readFileSync(join(out, `${name}.xlsx`))));
      before = await looksOf(saved.get('original')!);
    });

    it.each(plans.map(([name]) => name))('and after %s all is as in its copy of the original', async (name) => {
      const removal = async (of: XlsxHost): Promise<WritePlan> => planRemove(await of.read())!.plan;
      for (const undo of [async (of: XlsxHost) => planRevert(await of.read())!, removal]) {
        const back = await openXlsx(saved.get(name)!, 'x.xlsx');
        expect(await back.apply(await undo(back))).toMatchObject({ refused: [], restored: 'cell by cell' });
        expect(await looksOf(back.toBytes())).toEqual(before);
      }
    });
  });

  describeWithData('and the public workbooks', () => {
    it('opens what was written into them', async () => {
      const wanted = EVERYTHING_REQUIRED ? collection() : collection().filter((path) => SAMPLE.includes(basename(path)));
      const files: string[] = [];
      for (const path of wanted) {
        try {
          const host = await openXlsx(new Uint8Array(readFileSync(path)), basename(path));
          await host.apply(fullPlan(await host.read()));
          // Some names occur in two folders.
          const file = join(folder, `${files.length}-${basename(path)}`);
          writeFileSync(file, host.toBytes());
          files.push(file);
        } catch (error) {
          expect(error).toBeInstanceOf(HostError);
        }
      }
      const out = converted('ods', files);
      expect(new Set(readdirSync(out).filter((name) => name.endsWith('.ods')))).toEqual(
        new Set(files.map((file) => basename(file).replace(/\.xls[xm]$/, '.ods'))),
      );
    });
  });
});

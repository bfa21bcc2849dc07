import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { HostError } from '../../../src/workbook';
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

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'plumbline-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function converted(to: string, files: readonly string[]): string {
  execFileSync(
    LIBREOFFICE,
    [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', to, '--outdir', join(folder, 'out'), ...files],
    { stdio: 'pipe', timeout: PATIENCE },
  );
  return join(folder, 'out');
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
      expect(new Set(readdirSync(out))).toEqual(new Set(files.map((file) => basename(file).replace(/\.xls[xm]$/, '.ods'))));
    });
  });
});

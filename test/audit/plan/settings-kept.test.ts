/** The Settings sheet written with an audit: it says what was assumed and read, changes nothing by itself, and what people enter there counts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { audit, type Audit } from '../../../src/audit/audit';
import { choicesNamed, DEFAULT_CHOICES } from '../../../src/audit/plan/choices';
import { planRemove } from '../../../src/audit/plan/remove-plan';
import { planWrite } from '../../../src/audit/plan/write-plan';
import { inputsOf } from '../../../src/audit/state/inputs';
import { readSettings } from '../../../src/audit/state/settings-sheet';
import { openXlsx, type XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { ownSheetNamed, readLedger, type CellInput, type CellValue, type WorkbookSnapshot } from '../../../src/workbook';
import { fileOf } from '../../hosts/xlsx/file-of';
import { expectSameParts } from '../../hosts/xlsx/packages';
import { casesFile, describeWithCases } from '../../support/available';
import { snapshotOf } from '../../support/sheet';

const AS_OF = '2026-06-30';
const CHOICES = choicesNamed(['settings']) ?? DEFAULT_CHOICES;
/** Two columns of one header, another that nobody understands, and a course in each column. */
const BOOK: Record<string, CellValue[][]> = {
  KPIs: [
    ['KPI ID', 'KPI', 'Target', 'Actual', 'Target', 'Qwrtz'],
    ['K-1', '=Retention', 5, 4, 6, 'x'],
  ],
  Matrix: [
    ['Name', 'Role', 'Coaching basics', 'Selling basics'],
    ['Ines Weber', 'Lead', 'Yes', 'No'],
    ['Jo Bell', 'Lead', 'No', 'Yes'],
  ],
  Modules: [
    ['Module ID', 'Module', 'KPI', 'Total cost', 'Boss'],
    ['M-1', 'Coaching basics', 'K-1', 12_000, 'Ines Weber'],
  ],
};

function audited(workbook: WorkbookSnapshot): Audit {
  return audit(workbook, { asOf: AS_OF, settings: readSettings(workbook).settings });
}

async function written(host: XlsxHost): Promise<WorkbookSnapshot> {
  const workbook = await host.read();
  expect((await host.apply(planWrite(audited(workbook), workbook, CHOICES))).refused).toEqual([]);
  return host.read();
}

const settingsIn = (workbook: WorkbookSnapshot): readonly (readonly CellValue[])[] => ownSheetNamed(workbook, 'Plumbline Settings')?.cells ?? [];
const line = (cells: readonly (readonly CellInput[])[], first: string, header?: string): readonly CellInput[] =>
  (cells.find((row) => row[0] === first && (header === undefined || row[1] === header)) ?? []).slice(0, 4);
const said = ({ report: { tables, modules, scores, money, kpis } }: Audit): string => JSON.stringify({ tables, modules, scores, money, kpis });

/** The workbook with another text in a column of a row of the Settings. */
function entered(workbook: WorkbookSnapshot, first: string, header: string | null, column: number, value: CellValue): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name !== 'Plumbline Settings'
      ? sheet
      : {
          ...sheet,
          cells: sheet.cells.map((row) =>
            row[0] === first && (header === null || row[1] === header)
              ? Array.from({ length: Math.max(row.length, column + 1) }, (_, at) => (at === column ? value : (row[at] ?? null)))
              : row,
          ),
        },
  );
  return { ...workbook, sheets };
}

it('says what was assumed and how each column was read, and the next audit says the same', async () => {
  const original = await fileOf(snapshotOf(BOOK));
  const host = await openXlsx(original, 'x.xlsx');
  const before = audited(await host.read());
  const once = await written(host);
  expect(line(settingsIn(once), 'Top priorities').filter((_, column) => column !== 2)).toEqual(['Top priorities', null, 3]);
  expect(line(settingsIn(once), 'Modules', 'Total cost')).toEqual(['Modules', 'Total cost', null, 'module.cost']);
  expect(line(settingsIn(once), 'KPIs', 'Qwrtz')).toEqual(['KPIs', 'Qwrtz', null, 'not understood']);
  expect(readSettings(once)).toMatchObject({ notUnderstood: [], settings: { columns: [] } });
  expect(said(audited(once))).toBe(said(before));
  // Nobody changed an input: what the ledger says of them is what the next audit finds.
  expect(inputsOf(once)).toEqual(readLedger(once)?.inputs);
  const twice = await written(host);
  expect(settingsIn(twice)).toEqual(settingsIn(once));
  const removal = planRemove(twice);
  expect((await host.apply(removal!.plan)).restored).toBe('byte by byte');
  expectSameParts(host.toBytes(), original);
});

it('takes what people enter, keeps it, and counts it as an input', async () => {
  const host = await openXlsx(await fileOf(snapshotOf(BOOK)), 'x.xlsx');
  const once = await written(host);
  const boss = entered(entered(once, 'Modules', 'Boss', 2, 'module.owner'), 'Top priorities', null, 1, 5);
  expect(inputsOf(boss)).not.toEqual(readLedger(once)?.inputs);
  const { mapping, settings } = audited(boss);
  expect(settings.topPriorities).toBe(5);
  const columns = mapping.tables.flatMap((table) => table.columns);
  expect(columns.find(({ header }) => header === 'Boss')).toMatchObject({ field: 'module.owner', how: 'by hand' });
  const kept = planWrite(audited(boss), boss, CHOICES).sheets.find(({ name }) => name === 'Plumbline Settings')?.cells ?? [];
  expect(line(kept, 'Modules', 'Boss')).toEqual(['Modules', 'Boss', 'module.owner', null]);
  expect(line(kept, 'Modules', 'Module').slice(0, 3)).toEqual(['Modules', 'Module', null]);
  expect(line(kept, 'Top priorities').slice(0, 2)).toEqual(['Top priorities', 5]);
});

it('is left as it is where somebody entered what nobody understands', async () => {
  const host = await openXlsx(await fileOf(snapshotOf(BOOK)), 'x.xlsx');
  const wrong = entered(await written(host), 'Top priorities', null, 1, 'many');
  expect(readSettings(wrong).notUnderstood).toEqual([expect.stringContaining('“many” is no value for “Top priorities”')]);
  expect(planWrite(audited(wrong), wrong, CHOICES).sheets.map(({ name }) => name)).not.toContain('Plumbline Settings');
});

it('offers what a cell may say, and says what each part is for', async () => {
  const workbook = snapshotOf(BOOK);
  const sheet = planWrite(audited(workbook), workbook, CHOICES).sheets.find(({ name }) => name === 'Plumbline Settings');
  const lists = sheet?.pickLists.map(({ choices }) => choices.slice(0, 2).join()) ?? [];
  expect(lists).toEqual(expect.arrayContaining(['yes,no', 'critical,high', '(leave alone),module.id']));
  const parts = ['Assumptions', 'Columns', 'Rules', 'Accepted findings', 'What a metric measures', 'Words'];
  for (const part of parts) expect(sheet?.cells.find(([first]) => first === part)?.[1]).toEqual(expect.stringMatching(/^[A-Z].+\.$/));
});

describeWithCases('of every case', () => {
  it('the same workbook with its Settings is audited alike', async () => {
    const folder = casesFile('workbooks');
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.xlsx'))) {
      const host = await openXlsx(new Uint8Array(readFileSync(join(folder, name))), name);
      const before = await host.read();
      expect([name, said(audited(await written(host)))]).toEqual([name, said(audited(before))]);
    }
  });
});

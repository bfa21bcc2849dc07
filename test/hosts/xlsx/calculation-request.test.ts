/** A file that a write of ours asks to be calculated asks no longer once that write is taken back, and at every time is read as it was: no result is doubted for our sake. */
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { planRemove } from '../../../src/audit/plan/remove-plan';
import { planRevert } from '../../../src/audit/plan/revert-plan';
import { openXlsx, type XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { LEDGER_SHEET, readLedger, type WorkbookSnapshot } from '../../../src/workbook';
import { workbookWith } from './bad-files';
import { partText, unzipped } from './packages';
import { columnOf, planOf, sheetEdit } from './plans';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const WORKBOOK = 'xl/workbook.xml';

interface Drawn {
  /** Whether a formula of somebody's reads our column. */
  readonly reads: boolean;
  readonly settings: '' | '<calcPr calcId="191029"/>' | '<calcPr fullCalcOnLoad="1"/>';
  /** For each write, whether it writes the column, and whether another program saves afterwards. */
  readonly writes: readonly { readonly column: boolean; readonly saved: boolean }[];
}

function file({ reads, settings }: Pick<Drawn, 'reads' | 'settings'>): Uint8Array {
  const formula = (row: number): string => `<c r="B${row}"><f>${reads ? `IF(C${row}&gt;0,0,0)` : 'A2*0'}</f><v>0</v></c>`;
  const rows = ['Coaching', 'Ethics'].map((name, index) => `<row r="${index + 2}"><c r="A${index + 2}" t="str"><v>${name}</v></c>${formula(index + 2)}</row>`);
  const head = '<row r="1"><c r="A1" t="str"><v>Module</v></c><c r="B1" t="str"><v>Refunds</v></c></row>';
  const plain = workbookWith({ 'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData>${head}${rows.join('')}</sheetData></worksheet>` });
  return workbookWith({
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData>${head}${rows.join('')}</sheetData></worksheet>`,
    [WORKBOOK]: partText(plain, WORKBOOK).replace('</workbook>', `${settings}</workbook>`),
  });
}

/** The same, said in other bytes; a program that calculates takes the request out. */
function savedElsewhere(bytes: Uint8Array, calculates = false): Uint8Array {
  const other = (path: string, part: Uint8Array): Uint8Array => {
    const xml = Buffer.from(part).toString();
    return Buffer.from(`${calculates && path === WORKBOOK ? xml.replace(' fullCalcOnLoad="1"', '') : xml}\n`);
  };
  return zipSync(Object.fromEntries(Object.entries(unzipped(bytes)).map(([path, part]) => [path, path.endsWith('.xml') ? other(path, part) : part])));
}

const asks = (bytes: Uint8Array): boolean => partText(bytes, WORKBOOK).includes('fullCalcOnLoad="1"');
const opened = (bytes: Uint8Array): Promise<XlsxHost> => openXlsx(bytes, 'Plan.xlsx');

async function written(bytes: Uint8Array, column: boolean, time: number): Promise<Uint8Array> {
  const host = await opened(bytes);
  const workbook = await host.read();
  const ours = workbook.sheets[0]!.cells[0]?.[2] !== undefined;
  const columns = column ? [columnOf(workbook, 'Sheet1', [80 + time, 40], { column: 2, headerRow: 0, rows: [1, 2], ours })] : [];
  // Two zeros of our own, one below the other.
  const zero = { formula: '=0*1', value: 0 };
  expect((await host.apply(planOf({ columns, sheets: [sheetEdit([['Severity'], [zero], [zero]])] }))).refused).toEqual([]);
  return host.toBytes();
}

async function takenBack(bytes: Uint8Array, back: 'revert' | 'remove'): Promise<Uint8Array> {
  const host = await opened(bytes);
  const workbook = await host.read();
  expect((await host.apply(back === 'revert' ? planRevert(workbook)! : planRemove(workbook)!.plan)).refused).toEqual([]);
  return host.toBytes();
}

/** What people would see. */
async function seen(bytes: Uint8Array): Promise<unknown> {
  const { sheets, warnings }: WorkbookSnapshot = await (await opened(bytes)).read();
  return [sheets.filter(({ mark }) => mark !== LEDGER_SHEET).map(({ name, rows, cells }) => ({ name, rows, cells })), warnings];
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  reads: fc.boolean(),
  settings: fc.constantFrom<Drawn['settings']>('', '<calcPr calcId="191029"/>', '<calcPr fullCalcOnLoad="1"/>'),
  writes: fc.array(fc.record({ column: fc.boolean(), saved: fc.boolean() }), { minLength: 1, maxLength: 3 }),
});

async function statesOf({ writes, ...kind }: Drawn): Promise<Uint8Array[]> {
  const states = [file(kind)];
  for (const [time, { column, saved }] of writes.entries()) {
    const now = await written(states.at(-1)!, column, time);
    states.push(saved ? savedElsewhere(now) : now);
  }
  return states;
}

it('after any writes and saves of others, what a write asked for is known as ours', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async (kind) => {
      const states = await statesOf(kind);
      const [, doubts] = (await seen(states[0]!)) as [unknown, string[]];
      const now = states.at(-1)!;
      expect(((await seen(now)) as [unknown, string[]])[1]).toEqual(doubts);
      expect(readLedger(await (await opened(now)).read())?.asksToCalculate === true).toBe(asks(now) && !asks(states[0]!));
    }),
    { numRuns: 15 },
  );
});

it('a write that is taken back takes its request along, cell by cell as byte by byte', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async (kind) => {
      const states = await statesOf(kind);
      let now = savedElsewhere(states.at(-1)!);
      for (const before of states.slice(0, -1).reverse()) {
        now = await takenBack(now, 'revert');
        expect([asks(now), await seen(now)]).toEqual([asks(before), await seen(before)]);
        const only = partText(now, WORKBOOK);
        if (before === states[0]) expect(only.includes('calcPr')).toBe(kind.settings !== '');
        // The ledger of the write before has no way back for this file any more, nor another one.
        if (readLedger(await (await opened(now)).read())?.before.sheets.length !== 0) continue;
        break;
      }
    }),
    { numRuns: 15 },
  );
});

it('a removal takes the request along unless a result may know of our cells', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, fc.boolean(), async (kind, calculated) => {
      const states = await statesOf(kind);
      const now = await takenBack(savedElsewhere(states.at(-1)!, calculated), 'remove');
      const ledger = readLedger(await (await opened(states.at(-1)!)).read());
      const knows = kind.reads && kind.writes.some(({ column }) => column) && (calculated || ledger?.uncalculated !== true);
      const original = asks(states[0]!) && !calculated;
      expect(asks(now)).toBe(original || knows);
      if (!knows && !calculated) expect(await seen(now)).toEqual(await seen(states[0]!));
    }),
    { numRuns: 15 },
  );
});

/** The digest of an audit's inputs: what people keep changes it, what is ours does not. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { audit } from '../../../src/audit/audit';
import { planWrite } from '../../../src/audit/plan/write-plan';
import { inputsOf } from '../../../src/audit/state/inputs';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { readLedger, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/workbook';
import { snapshotOf, type Drawn } from '../../support/sheet';
import { SAMPLE_AS_OF, SAMPLE_NAME } from '../../workbooks/sample/sample-workbook';

let written: WorkbookSnapshot;
beforeAll(async () => {
  const host = await openXlsx(readFileSync(resolve(__dirname, '../../../samples', SAMPLE_NAME)), SAMPLE_NAME);
  const workbook = await host.read();
  await host.apply(planWrite(audit(workbook, { asOf: SAMPLE_AS_OF }), workbook));
  written = await host.read();
});

/** The workbook with one cell changed. */
function changed(workbook: WorkbookSnapshot, sheet: string, index: number, column: number, value: CellValue): WorkbookSnapshot {
  const sheets = workbook.sheets.map((one) =>
    one.name !== sheet ? one : { ...one, cells: one.cells.map((row, place) => (place === index ? Object.assign([...row], { [column]: value }) : row)) },
  );
  return { ...workbook, sheets };
}

it('stands in the ledger, and is found again in the workbook that was written', () => {
  const kept = readLedger(written)?.inputs;
  expect(kept).toEqual({ workbook: SAMPLE_NAME, digest: expect.stringMatching(/^[0-9a-z]{14}$/) as string });
  expect(inputsOf(written)).toEqual(kept);
});

it('is another one when any cell of people’s is', () => {
  const before = inputsOf(written).digest;
  const people = written.sheets.filter(({ name }) => !name.startsWith('Plumbline '));
  fc.assert(
    fc.property(fc.nat(people.length - 1), fc.nat(), fc.nat(5), fc.constantFrom<CellValue>('another', 12.5, true, null), (which, some, column, value) => {
      const { name, rows, cells } = people[which] as SheetSnapshot;
      const index = some % rows.length;
      const old = cells[index]?.[column] ?? null;
      expect(inputsOf(changed(written, name, index, column, value)).digest === before).toBe(old === value);
    }),
    { numRuns: 60 },
  );
});

it('is the same whatever people enter into our sheets, and another one for other settings and sign-offs', () => {
  const before = inputsOf(written).digest;
  for (const sheet of ['Plumbline Findings', 'Plumbline Scorecard']) expect(inputsOf(changed(written, sheet, 5, 6, 'Ines')).digest).toBe(before);
  const settings = snapshotOf({ 'Plumbline Settings': [['Setting', 'Value']] }).sheets;
  expect(inputsOf({ ...written, sheets: [...written.sheets, ...settings] }).digest).not.toBe(before);
  expect(inputsOf(changed(written, 'Plumbline Review', 5, 3, 'signed')).digest).not.toBe(before);
});

describe.each<[string, Drawn, Drawn, boolean]>([
  ['a last digit that another program rounds', 0.1 + 0.2, 0.3, true],
  ['another spelling of a date format', { value: 46000, format: 'yyyy-mm-dd' }, { value: 46000, format: 'dd\\.mm\\.yyyy' }, true],
  ['a number that is no date any more', { value: 46000, format: 'yyyy-mm-dd' }, 46000, false],
  ['another currency', { value: 500, format: '#,##0 [$€]' }, { value: 500, format: '#,##0 [$£]' }, false],
  ['a number that is a text now', 5, '5', false],
  ['an empty text', null, '', true],
])('for %s', (_, one, other, same) => {
  it(same ? 'is the same' : 'is another one', () => {
    const of = (cell: Drawn): string => inputsOf(snapshotOf({ A: [['Cost'], [cell, 'x']] })).digest;
    expect(of(one) === of(other)).toBe(same);
  });
});

it('tells cells apart that read the same one after the other', () => {
  const of = (...row: Drawn[]): string => inputsOf(snapshotOf({ A: [row] })).digest;
  expect(new Set([of('a', 'b'), of('ab'), of(null, 'ab'), of('a', null, 'b')]).size).toBe(4);
});

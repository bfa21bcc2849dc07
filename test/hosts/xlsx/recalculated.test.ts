/** Every sheet of ours in another program, after two audits: each formula comes to what was written beside it, and no cell holds an error. */
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { inputValue, isErrorValue, ownSheetNamed, valueAt, type CellInput, type CellValue, type SheetEdit } from '../../../src/workbook';
import { describeWithLibreOffice } from '../../support/available';
import { libreOffice } from '../../support/libre-office';
import { asFinanceKeepsThem, auditedTwice } from '../../workbooks/sample/audited-twice';

const OURS = ['Scorecard', 'Modules', 'Matrix', 'Money', 'Impact', 'Case', 'Units', 'Review', 'Findings', 'History', 'Settings'];
const converted = libreOffice();

const isFormula = (input: CellInput): boolean => typeof input === 'object' && input !== null && 'formula' in input;

/** Numbers to nine digits: the other program adds up in another order. */
function rounded(value: CellValue): CellValue {
  if (value === '') return null;
  return typeof value === 'number' ? Number(value.toPrecision(9)) : value;
}

/** Of a list of rows those from a line that begins so. */
function from({ cells }: SheetEdit, start: string): readonly (readonly CellInput[])[] {
  return cells.slice(cells.findIndex(([first]) => String(first).startsWith(start)));
}

describeWithLibreOffice('LibreOffice', () => {
  it('works each formula of each sheet out to the value that stands there, finance’s columns and the History of two audits among them', async () => {
    const { bytes, sheets } = await auditedTwice(asFinanceKeepsThem);
    expect(sheets.map(({ name }) => name)).toEqual(OURS.map((name) => `Plumbline ${name}`));
    const saved = await (await openXlsx(converted('xlsx', 'all', bytes).bytes, 'x.xlsx')).read();
    const formulas = new Map<string, number>();
    for (const sheet of sheets) {
      const now = ownSheetNamed(saved, sheet.name);
      if (now === undefined) throw new Error(`${sheet.name} is gone`);
      expect([sheet.name, now.cells.flat().filter(isErrorValue)]).toEqual([sheet.name, []]);
      const said = sheet.cells.map((line) => line.map((input) => rounded(inputValue(input))));
      const found = sheet.cells.map((line, row) => line.map((_, column) => rounded(valueAt(now, row, column))));
      expect([sheet.name, found]).toEqual([sheet.name, said]);
      formulas.set(sheet.name.replace('Plumbline ', ''), sheet.cells.flat().filter(isFormula).length);
    }
    for (const name of ['Scorecard', 'Modules', 'Matrix', 'Money', 'Units', 'Review']) expect([name, formulas.get(name)]).not.toEqual([name, 0]);
    const sheet = (name: string): SheetEdit => sheets.find((one) => one.name === `Plumbline ${name}`) as SheetEdit;
    const finance = from(sheet('Money'), 'As finance reads it');
    expect(finance[0]).toEqual(['As finance reads it, in EUR', 'Last year', 'Plan', 'To date', '% of plan', 'Forecast']);
    expect(finance.flat().filter(isFormula).length).toBeGreaterThan(6);
    expect(sheet('History').cells.filter(([on]) => /^\d{4}-/.test(String(on)))).toHaveLength(2);
  });
});

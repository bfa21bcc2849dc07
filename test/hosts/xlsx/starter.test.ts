import ExcelJS from 'exceljs';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { starterXlsx } from '../../../src/hosts/xlsx/starter-xlsx';
import { partText, unzipped } from './packages';
import { columnOf, planOf, sheetEdit } from './plans';

const area = { top: 0, left: 0, bottom: 3, right: 2 };

async function starter(): Promise<Uint8Array> {
  return starterXlsx([
    {
      sheet: sheetEdit(
        [
          ['Module', 'Status', 'Start'],
          ['Coaching', 'planned', 46203],
        ],
        {
          name: 'Modules',
          styles: [{ area: { top: 1, left: 2, bottom: 1, right: 2 }, style: 'date' }],
          pickLists: [{ area: { top: 1, left: 1, bottom: 3, right: 1 }, choices: ['planned', 'running'] }],
          widths: [20, 12, 12],
          frozenRows: 1,
        },
      ),
      table: { name: 'Modules', area },
      notes: [{ row: 0, column: 0, text: 'The name people know it by & <nothing> else.' }],
      dates: [{ top: 1, left: 2, bottom: 3, right: 2 }],
      numbers: [{ top: 1, left: 3, bottom: 3, right: 3 }],
      rangeLists: [{ area: { top: 1, left: 4, bottom: 3, right: 4 }, range: 'Lists!$A$1:$A$2' }],
    },
    { sheet: sheetEdit([['one'], ['two']], { name: 'Lists', hidden: true, filter: { top: 0, left: 0, bottom: 1, right: 0 } }) },
  ]);
}

describe('a workbook made from nothing', () => {
  it('has tables, notes and checks that other programs read', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(await starter()) as unknown as ArrayBuffer);
    expect(workbook.worksheets.map(({ name, state }) => `${name} ${state}`)).toEqual(['Modules visible', 'Lists hidden']);
    const sheet = workbook.getWorksheet('Modules')!;
    expect(sheet.getTable('Modules')).toBeDefined();
    expect(JSON.stringify(sheet.getCell('A1').note)).toContain('people know it by & <nothing> else');
    expect(sheet.getCell('B3').dataValidation).toMatchObject({ type: 'list', formulae: ['"planned,running"'] });
    expect(sheet.getCell('C3').dataValidation).toMatchObject({ type: 'date', operator: 'greaterThanOrEqual' });
    expect(sheet.getCell('D3').dataValidation).toMatchObject({ type: 'decimal' });
    expect(sheet.getCell('E3').dataValidation).toMatchObject({ type: 'list', formulae: ['Lists!$A$1:$A$2'] });
    expect(sheet.getCell('C2').value).toEqual(new Date(Date.UTC(2026, 5, 30)));
  });

  it('can be audited and written into like any other', async () => {
    const host = await openXlsx(await starter(), 'Starter.xlsx');
    const before = await host.read();
    expect(before.sheets[0]?.tables).toEqual([{ name: 'Modules', area, headerRow: true, totalsRow: false }]);
    const applied = await host.apply(planOf({ columns: [columnOf(before, 'Modules', [70, null, null])] }));
    expect(applied.refused).toEqual([]);
    expect((await host.read()).sheets[0]?.tables[0]?.area.right).toBe(3);
    expect(partText(host.toBytes(), 'xl/workbook.xml')).toContain(`localSheetId="1" hidden="1">Lists!$A$1:$A$2</`);
    expect(Object.keys(unzipped(host.toBytes()))).not.toContain('xl/worksheets/_rels/sheet9.xml.rels');
  });
});

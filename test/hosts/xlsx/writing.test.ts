import ExcelJS from 'exceljs';
import { openXlsx, type XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { xmlFault } from '../../../src/hosts/xlsx/well-formed';
import { planRevert } from '../../../src/audit/plan/revert-plan';
import { planRemove } from '../../../src/audit/plan/remove-plan';
import { LEDGER_SHEET, readLedger, sheetNamed, valueAt, type ColumnEdit, type SheetSnapshot } from '../../../src/workbook';
import { sheetOf, workbookWith } from './bad-files';
import { partText, unzipped } from './packages';
import { columnOf, deletion, FINDINGS, planOf, sheetEdit } from './plans';

async function hostOf(draw: (workbook: ExcelJS.Workbook) => void): Promise<XlsxHost> {
  const workbook = new ExcelJS.Workbook();
  draw(workbook);
  return openXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()), 'Plan.xlsx');
}

const plainBlock = (book: ExcelJS.Workbook): void => {
  const sheet = book.addWorksheet('Modules');
  sheet.addRows([
    ['Module', 'Cost'],
    ['Coaching', 10],
    ['Ethics', 20],
    ['Finance', 30],
  ]);
  sheet.getRow(1).font = { bold: true };
};

const withTable = (book: ExcelJS.Workbook): void => {
  book.addWorksheet('Modules').addTable({
    name: 'Modules',
    ref: 'A1',
    columns: [{ name: 'Module', filterButton: true }, { name: 'Cost' }],
    rows: [
      ['Coaching', 10],
      ['Ethics', 20],
      ['Finance', 30],
    ],
  });
};

function sheetNow(workbook: Parameters<typeof sheetNamed>[0], name = 'Modules'): SheetSnapshot {
  const sheet = sheetNamed(workbook, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** What an independent reader finds in a saved workbook. */
async function reread(host: XlsxHost): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(host.toBytes()) as unknown as ArrayBuffer);
  return workbook;
}

function expectWellFormed(bytes: Uint8Array): void {
  for (const [path, part] of Object.entries(unzipped(bytes)))
    if (/\.(xml|rels)$/.test(path)) expect([path, xmlFault(Buffer.from(part).toString())]).toEqual([path, undefined]);
}

describe('a column beside a plain block', () => {
  it('is written, read back by others, and looks like its neighbours', async () => {
    const host = await hostOf(plainBlock);
    const before = await host.read();
    const applied = await host.apply(
      planOf({
        columns: [
          columnOf(before, 'Modules', [80, 'not evaluated', null]),
          columnOf(before, 'Modules', ['=cmd', { formula: '=B3*2', value: 40 }, true], { away: 2, header: 'Flags', style: 'text' }),
        ],
      }),
    );
    expect(applied).toEqual({ cellsWritten: 8, sheetsWritten: [], refused: [] });
    const now = sheetNow(await host.read());
    expect(now.cells).toEqual([
      ['Module', 'Cost', 'Alignment score', 'Flags'],
      ['Coaching', 10, 80, '=cmd'],
      ['Ethics', 20, 'not evaluated', 40],
      ['Finance', 30, null, true],
    ]);
    const sheet = (await reread(host)).getWorksheet('Modules')!;
    expect(sheet.getCell('C1').font).toMatchObject({ bold: true });
    expect(sheet.getCell('D2').value).toBe('=cmd');
    expect(sheet.getCell('D3').value).toMatchObject({ formula: 'B3*2', result: 40 });
    expect(sheet.getCell('C2').numFmt).toBe('0');
    expect(sheet.getColumn(3).width).toBeCloseTo(16);
    expect(partText(host.toBytes(), 'xl/worksheets/sheet1.xml')).toContain('<dimension ref="A1:D4"');
    expectWellFormed(host.toBytes());
  });

  it('can be taken out again, and the workbook then holds what it held', async () => {
    const host = await hostOf(plainBlock);
    const before = await host.read();
    await host.apply(planOf({ columns: [columnOf(before, 'Modules', [1, 2, 3])], sheets: [sheetEdit([['a']])] }));
    const plan = planRevert(await host.read());
    const applied = await host.apply(plan!);
    expect(applied.refused).toEqual([]);
    expect((await host.read()).sheets).toEqual(before.sheets);
  });

  it('is written over where it is ours, formulas included', async () => {
    const host = await hostOf(plainBlock);
    const first = await host.read();
    await host.apply(planOf({ columns: [columnOf(first, 'Modules', [{ formula: '=1+1', value: 2 }, 2, 3])] }));
    const second = await host.read();
    const again = columnOf(second, 'Modules', [7, 8, 9], { column: 2, ours: true });
    expect((await host.apply(planOf({ columns: [again] }))).refused).toEqual([]);
    expect(sheetNow(await host.read()).cells.map((row) => row[2])).toEqual(['Alignment score', 7, 8, 9]);
    await host.apply(planRevert(await host.read())!);
    expect(sheetNow(await host.read()).cells.map((row) => row[2])).toEqual(['Alignment score', 2, 2, 3]);
  });

  it('fills rows and cells that did not exist, where they belong', async () => {
    const host = await openXlsx(
      sheetOf(
        '<row r="2" spans="1:2"><c r="A2" t="inlineStr"><is><t>Module</t></is></c><c r="F2"><v>9</v></c></row><row r="4" ht="20"/><row r="6" spans="1:1"><c r="A6"><v>1</v></c></row>',
        { before: '<dimension ref="A2:F6"/><cols><col min="6" max="8" width="4"/></cols>' },
      ),
      'x',
    );
    const edit = columnOf(await host.read(), 'Sheet1', [1, 2, 3, 4, 5], { column: 2, headerRow: 1, guards: [] });
    expect((await host.apply(planOf({ columns: [edit] }))).refused).toEqual([]);
    const sheet = sheetNow(await host.read(), 'Sheet1');
    expect(sheet.rows).toEqual([1, 2, 3, 4, 5, 6]);
    expect(sheet.cells.map((row) => row[2])).toEqual(['Alignment score', 1, 2, 3, 4, 5]);
    const xml = partText(host.toBytes(), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<row r="4" ht="20"><c r="C4"');
    expect(xml).toContain('spans="1:3"');
    expect(xml).toContain('<dimension ref="A2:F7"/>');
    expect(xml).toMatch(/<cols><col min="3" max="3"[^>]*\/><col min="6" max="8" width="4"\/><\/cols>/);
    expect(xml.indexOf('r="C2"')).toBeLessThan(xml.indexOf('r="F2"'));
  });

  it('writes into an empty sheet and into elements with a prefix', async () => {
    const empty = await openXlsx(
      workbookWith({
        'xl/worksheets/sheet1.xml': '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>',
      }),
      'x',
    );
    await empty.apply(planOf({ columns: [columnOf(await empty.read(), 'Sheet1', ['a'], { column: 0, headerRow: 0, guards: [] })] }));
    expect(sheetNow(await empty.read(), 'Sheet1').cells).toEqual([['Alignment score'], ['a']]);
    expect(partText(empty.toBytes(), 'xl/worksheets/sheet1.xml')).toMatch(/<x:sheetData><x:row r="1"><x:c r="A1"/);
  });
});

describe('a column of an Excel table', () => {
  const two = (workbook: Awaited<ReturnType<XlsxHost['read']>>): ColumnEdit[] => [
    columnOf(workbook, 'Modules', [1, 2, 3]),
    columnOf(workbook, 'Modules', ['x', 'y', 'z'], { away: 2, header: 'Alignment flags\nof "all" <kinds>', style: 'text' }),
  ];

  it('joins the table: its area, its columns and its filter', async () => {
    const host = await hostOf(withTable);
    expect((await host.apply(planOf({ columns: two(await host.read()) }))).refused).toEqual([]);
    expect(sheetNow(await host.read()).tables[0]?.area).toEqual({ top: 0, left: 0, bottom: 3, right: 3 });
    const table = partText(host.toBytes(), 'xl/tables/table1.xml');
    expect(table).toContain('ref="A1:D4"');
    expect(table).toContain('<tableColumns count="4">');
    expect(table).toMatch(/<tableColumn id="3" name="Alignment score"\/><tableColumn id="4" name="Alignment flags_x000a_of &quot;all&quot; &lt;kinds&gt;"\/>/);
    expect(table).toMatch(/<autoFilter ref="A1:D4"/);
    expectWellFormed(host.toBytes());
    await reread(host);
  });

  it('leaves the table again', async () => {
    const host = await hostOf(withTable);
    const before = await host.read();
    const original = partText(host.toBytes(), 'xl/tables/table1.xml');
    await host.apply(planOf({ columns: two(before), sheets: [sheetEdit([['a']])] }));
    const removal = planRemove(await host.read());
    expect((await host.apply(removal!.plan)).refused).toEqual([]);
    expect((await host.read()).sheets).toEqual(before.sheets);
    expect(partText(host.toBytes(), 'xl/tables/table1.xml')).toBe(original);
  });

  it('stays when it holds something that is not ours', async () => {
    const host = await hostOf(withTable);
    await host.apply(planOf({ columns: [columnOf(await host.read(), 'Modules', [1, 2], { rows: [1, 2] })] }));
    const now = await host.read();
    const strange = columnOf(now, 'Modules', ['mine'], { column: 2, rows: [3], ours: true, header: 'Alignment score' });
    await host.apply(planOf({ columns: [strange] }));
    const out = columnOf(await host.read(), 'Modules', [null, null], { column: 2, rows: [1, 2], ours: true, header: null });
    const applied = await host.apply(planOf({ columns: [out], purpose: 'remove' }));
    expect(applied.refused.map(({ code }) => code)).toEqual(['not-empty']);
    expect(sheetNow(await host.read()).cells.map((row) => row[2] ?? null)).toEqual(['Alignment score', null, null, 'mine']);
  });
});

describe('what is refused', () => {
  const refusals = async (host: XlsxHost, edit: ColumnEdit): Promise<string[]> => {
    const bytes = host.toBytes();
    const { refused, cellsWritten } = await host.apply(planOf({ columns: [edit] }));
    for (const { message } of refused) expect(message).toMatch(/^[^\n]+\.$/);
    if (cellsWritten === 0) expect(host.toBytes()).toBe(bytes);
    return refused.map(({ code, at }) => `${code} ${at.row},${at.column}`);
  };

  it('a row whose guard changed, a cell that changed, a cell that filled up', async () => {
    const host = await hostOf(plainBlock);
    const edit = columnOf(await host.read(), 'Modules', [1, 2, 3]);
    expect(await refusals(host, { ...edit, guards: [{ ...edit.guards[0]!, values: ['Coaching', 'Ethics renamed', 'Finance'] }] })).toEqual(['changed 2,2']);
    const filled = await hostOf((book) => (plainBlock(book), void (book.getWorksheet('Modules')!.getCell('C3').value = 'note')));
    expect(await refusals(filled, edit)).toEqual(['not-empty 2,2']);
    const emptied = await hostOf(plainBlock);
    expect(await refusals(emptied, { ...edit, ours: true, headerBefore: 'Alignment score', before: [1, 2, 3] })).toEqual(['changed 0,2']);
  });

  it('a sheet or a header that went, a table that went or moved', async () => {
    const host = await hostOf(withTable);
    const edit = columnOf(await host.read(), 'Modules', [1, 2, 3]);
    expect(await refusals(host, { ...edit, sheet: 'Gone' })).toEqual(['sheet-gone 0,2']);
    expect(await refusals(host, { ...edit, table: 'Gone' })).toEqual(['table-gone 0,2']);
    expect(await refusals(host, { ...edit, column: 4 })).toEqual(['moved 0,4']);
    expect(await refusals(host, { ...edit, header: 'cost' })).toEqual(['name-taken 0,2']);
    expect(await refusals(host, { ...edit, guards: [{ ...edit.guards[0]!, header: 'Programme' }] })).toEqual(['moved 0,2']);
  });

  it('protected sheets, merged cells, neighbours of a table, the last column', async () => {
    const locked = await hostOf((book) => (plainBlock(book), void book.getWorksheet('Modules')!.protect('', {})));
    expect(await refusals(locked, columnOf(await locked.read(), 'Modules', [1, 2, 3]))).toEqual(['protected 0,2']);
    const merged = await hostOf((book) => (plainBlock(book), book.getWorksheet('Modules')!.mergeCells('B3:C3')));
    expect(await refusals(merged, columnOf(await merged.read(), 'Modules', [1, 2, 3], { column: 2 }))).toEqual(['merged 2,2']);
    const crowded = await hostOf((book) => (withTable(book), void (book.getWorksheet('Modules')!.getCell('C4').value = 'note')));
    expect(await refusals(crowded, columnOf(await crowded.read(), 'Modules', [1, 2], { rows: [1, 2] }))).toEqual(['not-empty 0,2']);
    const wide = await hostOf(plainBlock);
    expect(await refusals(wide, columnOf(await wide.read(), 'Modules', [1], { column: 16_384 }))).toEqual(['not-empty 0,16384']);
  });

  it('formulas, their spills, and owners of shared ones; our own may go all together', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>0</v></c></row><row r="2"><c r="B2"><f>A1</f><v>1</v></c><c r="C2"><f t="array" ref="C2:C3">A1:A2</f><v>1</v></c><c r="D2"><f t="shared" ref="D2:D3" si="0">A1</f><v>1</v></c></row><row r="3"><c r="C3"><v>2</v></c><c r="D3"><f t="shared" si="0"/><v>2</v></c></row>';
    const host = await openXlsx(sheetOf(rows), 'x');
    const workbook = await host.read();
    const edit = (column: number, options: Partial<ColumnEdit> = {}): ColumnEdit =>
      columnOf(workbook, 'Sheet1', [7, 8], { column, headerRow: 0, rows: [1, 2], guards: [], ...options });
    const code = async (one: ColumnEdit): Promise<string[]> => refusals(await openXlsx(sheetOf(rows), 'x'), one);
    expect(await code(edit(1))).toEqual(['formula 1,1']);
    expect(await code(edit(2))).toEqual(['formula 1,2', 'formula 2,2']);
    expect(await code(edit(2, { ours: true }))).toEqual(['formula 1,2', 'formula 2,2']);
    expect(await code(edit(3))).toEqual(['formula 1,3', 'formula 2,3']);
    expect(await code(edit(3, { ours: true, rows: [1], values: [7], before: [1] }))).toEqual(['formula 1,3']);
    expect(await code(edit(3, { ours: true, rows: [2], values: [7], before: [2] }))).toEqual([]);
    expect(await code(edit(3, { ours: true }))).toEqual([]);
  });

  it('everything, where the structure is locked and no ledger can be added', async () => {
    const host = await openXlsx(
      workbookWith({
        'xl/workbook.xml': partText(sheetOf(''), 'xl/workbook.xml').replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>'),
        'xl/worksheets/sheet1.xml': partText(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>'), 'xl/worksheets/sheet1.xml'),
      }),
      'x',
    );
    const applied = await host.apply(planOf({ columns: [columnOf(await host.read(), 'Sheet1', [1])], sheets: [sheetEdit([['a']])] }));
    expect(applied.cellsWritten).toBe(0);
    expect(applied.refused.map(({ code }) => code)).toEqual(['protected', 'protected']);
  });
});

describe('our own sheets', () => {
  const findings = sheetEdit(
    [
      ['Severity', 'What', 'Where'],
      ['high', 'A text & <b> "q" é 😀 _x0041_ \u0001', 'A1'],
      ['low', '=1+1', { formula: '=SUM(1,2)', value: 3 }],
    ],
    {
      styles: [
        { area: { top: 0, left: 0, bottom: 0, right: 2 }, style: 'header' },
        { area: { top: 1, left: 0, bottom: 1, right: 0 }, style: 'high' },
      ],
      links: [{ row: 1, column: 2, to: { sheet: "Bob's plan", row: 3, column: 1 } }],
      pickLists: [{ area: { top: 1, left: 3, bottom: 9, right: 3 }, choices: ['open', 'done "now"'] }],
      widths: [10, 60, 20],
      frozenRows: 1,
      frozenColumns: 1,
      filter: { top: 0, left: 0, bottom: 2, right: 2 },
      wrapped: [1],
    },
  );

  it('come with links, filter, frozen header, pick-lists, widths and looks', async () => {
    const host = await hostOf(plainBlock);
    const applied = await host.apply(planOf({ sheets: [findings] }));
    expect(applied).toMatchObject({ sheetsWritten: [FINDINGS], refused: [] });
    const sheet = (await reread(host)).getWorksheet(FINDINGS)!;
    expect(sheet.getCell('B2').value).toBe('A text & <b> "q" é 😀 _x005F_x0041_ ');
    expect(sheetNow(await host.read(), FINDINGS).cells[1]?.[1]).toBe('A text & <b> "q" é 😀 _x0041_ ');
    expect(sheet.getCell('B3').value).toBe('=1+1');
    expect(sheet.getCell('C3').value).toMatchObject({ formula: 'SUM(1,2)', result: 3 });
    expect(sheet.getCell('A1').font).toMatchObject({ bold: true });
    expect(sheet.getCell('B2').alignment).toMatchObject({ wrapText: true });
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 });
    expect(sheet.autoFilter).toBe('A1:C3');
    expect(sheet.getColumn(2).width).toBeCloseTo(60);
    expect(sheet.getCell('D5').dataValidation).toMatchObject({ type: 'list', formulae: ['"open,done ""now"""'] });
    const xml = partText(host.toBytes(), 'xl/worksheets/sheet2.xml');
    expect(xml).toContain(`<hyperlink ref="C2" location="'Bob''s plan'!B4"/>`);
    expect(xml).toMatch(/<c r="B3" s="\d+" t="inlineStr">/);
    expect(partText(host.toBytes(), 'xl/workbook.xml')).toContain(`localSheetId="1" hidden="1">'Plumbline Findings'!$A$1:$C$3</`);
    expect(partText(host.toBytes(), 'xl/styles.xml')).toContain('quotePrefix="1"');
    expectWellFormed(host.toBytes());
  });

  it('are replaced in their place, keep how they print, and are taken out with everything about them', async () => {
    const host = await hostOf((book) => (plainBlock(book), book.addWorksheet('Second')));
    const before = await host.read();
    const original = Object.fromEntries(['xl/workbook.xml', 'docProps/app.xml', '[Content_Types].xml'].map((path) => [path, partText(host.toBytes(), path)]));
    await host.apply(planOf({ sheets: [findings] }));
    expect((await host.read()).sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
      'Modules visible',
      'Second visible',
      `${FINDINGS} visible`,
      `${LEDGER_SHEET} hidden`,
    ]);
    expect(partText(host.toBytes(), 'docProps/app.xml')).toMatch(
      /<vt:lpstr>Second<\/vt:lpstr><vt:lpstr>Plumbline Findings<\/vt:lpstr><vt:lpstr>Plumbline Ledger<\/vt:lpstr>/,
    );
    await host.apply(planOf({ sheets: [sheetEdit([['only this']])] }));
    const replaced = await host.read();
    expect(sheetNow(replaced, FINDINGS).cells).toEqual([['only this']]);
    expect(partText(host.toBytes(), 'xl/workbook.xml')).not.toContain('FilterDatabase');
    await host.apply(planRevert(replaced)!);
    expect(sheetNow(await host.read(), FINDINGS).cells[0]).toEqual(['Severity', 'What', 'Where']);
    await host.apply(planOf({ sheets: [deletion(FINDINGS), deletion(LEDGER_SHEET)], purpose: 'remove' }));
    expect((await host.read()).sheets).toEqual(before.sheets);
    for (const [path, xml] of Object.entries(original)) expect(partText(host.toBytes(), path)).toBe(xml);
    expectWellFormed(host.toBytes());
  });

  it('are never written over somebody else’s sheet of that name', async () => {
    const host = await hostOf((book) => (plainBlock(book), (book.addWorksheet(FINDINGS.toUpperCase()).getCell('A1').value = 'mine')));
    const applied = await host.apply(planOf({ sheets: [findings, deletion('Modules')] }));
    expect(applied.refused.map(({ code }) => code)).toEqual(['name-taken', 'name-taken']);
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['Modules', FINDINGS.toUpperCase()]);
  });

  it('leave names, views and order of the other sheets true when one in the middle goes', async () => {
    const host = await hostOf((book) => (plainBlock(book), book.addWorksheet('Last')));
    await host.apply(planOf({ sheets: [findings] }));
    const bytes = host.toBytes();
    const xml = partText(bytes, 'xl/workbook.xml');
    const [modules, last, ...own] = [...xml.matchAll(/<sheet [^>]*\/>/g)].map(([sheet]) => sheet);
    const shuffled = xml
      .replace(/<sheets>.*<\/sheets>/, `<bookViews><workbookView activeTab="3"/></bookViews><sheets>${modules}${own.join('')}${last}</sheets>`)
      .replace(
        /<definedNames>.*<\/definedNames>/,
        `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">x</definedName><definedName name="Print_Area" localSheetId="3">Last!$A$1</definedName><definedName name="Everywhere">Last!$A$1</definedName></definedNames>`,
      );
    const parts = unzipped(bytes);
    const moved = await openXlsx(
      workbookWith({ ...Object.fromEntries(Object.keys(parts).map((path) => [path, parts[path]])), 'xl/workbook.xml': shuffled }),
      'x',
    );
    await moved.apply(planOf({ sheets: [deletion(FINDINGS), deletion(LEDGER_SHEET)], purpose: 'remove' }));
    const now = partText(moved.toBytes(), 'xl/workbook.xml');
    expect(now).toContain('<definedNames><definedName name="Print_Area" localSheetId="1">Last!$A$1</definedName><definedName name="Everywhere">');
    expect(now).toContain('activeTab="1"');
  });

  it('keep the workbook when nothing was left to write', async () => {
    const host = await hostOf(plainBlock);
    const bytes = host.toBytes();
    expect(await host.apply(planOf({}))).toEqual({ cellsWritten: 0, sheetsWritten: [], refused: [] });
    expect(host.toBytes()).toBe(bytes);
  });
});

describe('the ledger', () => {
  it('knows only what was really written', async () => {
    const host = await hostOf(plainBlock);
    const workbook = await host.read();
    const good = columnOf(workbook, 'Modules', [1, 2, 3]);
    await host.apply(
      planOf({
        columns: [
          { ...good, guards: [{ ...good.guards[0]!, values: ['Coaching', 'other', 'Finance'] }] },
          { ...good, column: 9, sheet: 'Gone', purpose: 'gone' },
        ],
        sheets: [sheetEdit([['a']])],
      }),
    );
    const ledger = readLedger(await host.read());
    expect(ledger).toMatchObject({ state: 'complete', columns: [{ sheet: 'Modules', purpose: 'test-2' }], sheets: [{ name: FINDINGS }] });
    expect(ledger?.before.columns[0]?.rows).toEqual([1, 3]);
    expect(valueAt(sheetNow(await host.read()), 2, 2)).toBeNull();
  });

  it('gives the same bytes for the same workbook and plan', async () => {
    const bytes = (await hostOf(plainBlock)).toBytes();
    const written = async (): Promise<Uint8Array> => {
      const host = await openXlsx(bytes, 'Plan.xlsx');
      await host.apply(planOf({ columns: [columnOf(await host.read(), 'Modules', [1, 2, 3])], sheets: [sheetEdit([['a']])] }));
      return host.toBytes();
    };
    expect(Buffer.from(await written()).equals(Buffer.from(await written()))).toBe(true);
  });
});

describe('formulas that depend on what is written', () => {
  it('are calculated when the file is opened, and the list of their order is made anew', async () => {
    const host = await hostOf((book) => {
      plainBlock(book);
      book.getWorksheet('Modules')!.getCell('F1').value = { formula: 'SUM(C:C)', result: 0 };
    });
    await host.apply(planOf({ columns: [columnOf(await host.read(), 'Modules', [1, 2, 3], { column: 2 })] }));
    expect(partText(host.toBytes(), 'xl/workbook.xml')).toMatch(/<calcPr[^>]* fullCalcOnLoad="1"/);
  });
});

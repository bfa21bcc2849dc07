/** A write leaves people's looks alone, and taking it back gives back what was there: byte by byte, or cell by cell where somebody saved in between. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, zipSync } from 'fflate';
import { openXlsx, type XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { lostByRevert, planRemove } from '../../../src/audit/plan/remove-plan';
import { planRevert } from '../../../src/audit/plan/revert-plan';
import { partImage, type PartImage } from '../../../src/hosts/xlsx/part-image';
import { escapeXml, unescapeXml } from '../../../src/hosts/xlsx/xml-text';
import { findLedger, LEDGER_SHEET, readLedger, whoseSheet, type Applied, type ColumnEdit, type WorkbookSnapshot } from '../../../src/workbook';
import { workbookWith } from './bad-files';
import { expectSameParts, partText, unzipped } from './packages';
import { columnOf, FINDINGS, planOf, sheetEdit } from './plans';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';

const styles = `<styleSheet ${MAIN}><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="0" fillId="2" borderId="0" applyFill="1"/></cellXfs></styleSheet>`;

/** Two modules; C2 is yellow and empty, C3 is not there. */
function file(options: { formulas?: string; head?: string; workbook?: (xml: string) => string; more?: Record<string, string> } = {}): Uint8Array {
  const rows = `<row r="1" spans="1:2"><c r="A1" t="str"><v>Module</v></c><c r="B1" t="str"><v>Cost</v></c></row><row r="2" spans="1:3"><c r="A2" t="str"><v>Coaching</v></c><c r="B2"><v>10</v></c><c r="C2" s="1"/></row><row r="3" spans="1:2"><c r="A3" t="str"><v>Ethics</v></c><c r="B3"><v>20</v></c></row>${options.formulas ?? ''}`;
  const parts = {
    [SHEET]: `<worksheet ${MAIN}><dimension ref="A1:C3"/>${options.head ?? ''}<sheetData>${rows}</sheetData></worksheet>`,
    'xl/styles.xml': styles,
    ...options.more,
  };
  const plain = workbookWith(parts);
  return options.workbook ? workbookWith({ ...parts, [WORKBOOK]: options.workbook(partText(plain, WORKBOOK)) }) : plain;
}

const scores = (workbook: WorkbookSnapshot, values: ColumnEdit['values'], options: Partial<ColumnEdit> = {}): ColumnEdit =>
  columnOf(workbook, 'Sheet1', values, { column: 2, headerRow: 0, rows: [1, 2], ...options });

async function audited(bytes: Uint8Array, times = 1): Promise<XlsxHost> {
  const host = await openXlsx(bytes, 'Plan.xlsx');
  for (let time = 0; time < times; time++) {
    const workbook = await host.read();
    const applied = await host.apply(
      planOf({ columns: [scores(workbook, [80 + time, 40], { ours: time > 0 })], sheets: [sheetEdit([['Severity'], [`High ${time}`]])] }),
    );
    expect(applied.refused).toEqual([]);
  }
  return host;
}

/** As another program would save it: the same, said in other bytes. */
async function savedElsewhere(host: XlsxHost): Promise<XlsxHost> {
  const parts = Object.entries(unzipped(host.toBytes())).map(([path, part]) => [path, path.endsWith('.xml') ? Buffer.concat([part, Buffer.from('\n')]) : part]);
  return openXlsx(zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>), 'Plan.xlsx');
}

async function reverted(host: XlsxHost): Promise<Applied> {
  return host.apply(planRevert(await host.read())!);
}

async function removed(host: XlsxHost): Promise<Applied> {
  return host.apply(planRemove(await host.read())!.plan);
}

describe('byte by byte', () => {
  it.each<[string, Uint8Array]>([
    ['a plain workbook', file()],
    ['one with widths', file({ head: '<cols><col min="5" max="6" width="4"/></cols>' })],
    ['one that others read', file({ formulas: '<row r="9"><c r="A9"><f>SUM(A1:Z8)</f><v>30</v></c></row>' })],
    ['one that asks to be calculated', file({ workbook: (xml) => xml.replace('</workbook>', '<calcPr calcId="1" fullCalcOnLoad="1"/></workbook>') })],
    [
      'one with names',
      file({ workbook: (xml) => xml.replace('</workbook>', '<definedNames><definedName name="x">Sheet1!$A$1</definedName></definedNames></workbook>') }),
    ],
  ])('%s comes back from one write and from three', async (_name, bytes) => {
    const once = await audited(bytes);
    expect(await reverted(once)).toMatchObject({ refused: [], restored: 'byte by byte' });
    expectSameParts(once.toBytes(), bytes);
    const thrice = await audited(bytes, 3);
    expect(await removed(thrice)).toMatchObject({ refused: [], restored: 'byte by byte' });
    expectSameParts(thrice.toBytes(), bytes);
  });

  it('a second write is taken back to the first, its looks and its ledger with it', async () => {
    const first = (await audited(file())).toBytes();
    const host = await audited(file(), 2);
    expect(await reverted(host)).toMatchObject({ restored: 'byte by byte' });
    expectSameParts(host.toBytes(), first);
    expect(await reverted(host)).toMatchObject({ restored: 'byte by byte' });
    expectSameParts(host.toBytes(), file());
  });

  it('is not taken back over what somebody changed in between', async () => {
    const host = await audited(file());
    const changed = await workbookFrom(host, { [SHEET]: partText(host.toBytes(), SHEET).replace('<v>10</v>', '<v>11</v>') });
    expect(await reverted(changed)).toMatchObject({ refused: [], restored: 'cell by cell' });
    expect((await changed.read()).sheets[0]?.cells).toEqual([
      ['Module', 'Cost'],
      ['Coaching', 11],
      ['Ethics', 20],
    ]);
  });

  it('adds no more to the file than a tenth and 64 kB', async () => {
    const noise = Array.from({ length: 300_000 }, (_, index) => String.fromCharCode(33 + ((index * index * 7919) % 90)))
      .join('')
      .replace(/[&<>]/g, 'x');
    const bytes = file({ more: { 'docProps/app.xml': `<Properties>${noise}</Properties>` } });
    const host = await audited(bytes);
    const ledger = partText(host.toBytes(), 'xl/worksheets/sheet3.xml');
    expect([...ledger.matchAll(/<t>f([^<]*)/g)].reduce((sum, [, text = '']) => sum + text.length, 0)).toBeLessThan(bytes.length / 10 + 64 * 1024);
  });
});

/** The workbook with some parts replaced. */
function workbookFrom(host: XlsxHost, parts: Record<string, string>): Promise<XlsxHost> {
  return openXlsx(
    zipSync({ ...unzipped(host.toBytes()), ...Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, Buffer.from(xml)])) }),
    'Plan.xlsx',
  );
}

describe('cell by cell, where another program has saved in between', () => {
  it('values, looks, widths and names come back, and nothing of ours is left', async () => {
    const original = await openXlsx(file(), 'Plan.xlsx');
    for (const undo of [reverted, removed]) {
      const host = await savedElsewhere(await audited(file()));
      expect(await undo(host)).toMatchObject({ refused: [], restored: 'cell by cell' });
      expect((await host.read()).sheets).toEqual((await original.read()).sheets);
      const xml = partText(host.toBytes(), SHEET);
      expect(xml).toContain('<c r="C2" s="1"/>');
      expect(xml).not.toContain('r="C3"');
      expect(xml).not.toContain('<col');
      expect(partText(host.toBytes(), WORKBOOK)).not.toMatch(/Plumbline|definedName/);
      expect(Object.keys(unzipped(host.toBytes())).sort()).toEqual(Object.keys(unzipped(file())).sort());
    }
  });

  it('a second write is taken back to the values of the first, which keep their looks', async () => {
    const host = await savedElsewhere(await audited(file(), 2));
    const before = partText(host.toBytes(), SHEET);
    expect(await reverted(host)).toMatchObject({ refused: [], restored: 'cell by cell' });
    const styleOf = (xml: string, cell: string): string | undefined => new RegExp(`<c r="${cell}"( s="\\d+")?`).exec(xml)?.[1];
    expect((await host.read()).sheets[0]?.cells.map((row) => row[2])).toEqual(['Alignment score', 80, 40]);
    for (const cell of ['C1', 'C2', 'C3']) expect([cell, styleOf(partText(host.toBytes(), SHEET), cell)]).toEqual([cell, styleOf(before, cell)]);
  });

  // Columns C and D are ours.
  it.each([
    ['one element for both', '<col min="3" max="4" width="16" customWidth="1"/>', ''],
    ['rounded, and in digits of another font', '<col min="3" max="3" width="15.29"/><col min="4" max="4" width="20.18"/>', ''],
    ['joined with others', '<col min="2" max="6" width="16.2"/>', '<col min="2" max="2" width="16.2"/><col min="5" max="6" width="16.2"/>'],
    ['beside others', '<col min="1" max="1" width="9"/><col min="3" max="4" width="16"/>', '<col min="1" max="1" width="9"/>'],
    ['changed by somebody', '<col min="3" max="4" width="40"/>', '<col min="3" max="4" width="40"/>'],
  ])('widths of ours go, those of others stay: %s', async (_name, saved, left) => {
    const host = await openXlsx(file(), 'Plan.xlsx');
    const workbook = await host.read();
    await host.apply(planOf({ columns: [2, 3].map((column) => scores(workbook, [80, 40], { column, purpose: `test-${column}` })) }));
    const changed = await workbookFrom(host, { [SHEET]: partText(host.toBytes(), SHEET).replace(/<cols>.*<\/cols>/, `<cols>${saved}</cols>`) });
    expect(await reverted(changed)).toMatchObject({ refused: [], restored: 'cell by cell' });
    expect(/<cols>(.*)<\/cols>/.exec(partText(changed.toBytes(), SHEET))?.[1] ?? '').toBe(left);
  });

  it('numbers beside our cells that were saved with 15 digits are still the same rows', async () => {
    const long = partText(file(), SHEET).replace('<v>10</v>', '<v>10.123456789012345</v>');
    const host = await workbookFrom(await openXlsx(file(), 'Plan.xlsx'), { [SHEET]: long });
    for (const first of [80, 90]) {
      const workbook = await host.read();
      const guards = [{ column: 1, header: 'Cost', values: [10.123456789012345, 20] }];
      await host.apply(planOf({ columns: [scores(workbook, [first, 40], { guards, ours: first > 80 })] }));
    }
    const saved = await workbookFrom(host, { [SHEET]: partText(host.toBytes(), SHEET).replace('10.123456789012345', '10.1234567890123') });
    expect(await reverted(saved)).toMatchObject({ restored: 'cell by cell' });
    expect((await saved.read()).sheets[0]?.cells.map((row) => row[2])).toEqual(['Alignment score', 80, 40]);
  });

  it('a ledger of the first format is still read', async () => {
    const old = new Uint8Array(readFileSync(join(__dirname, 'files/first-ledger.xlsx')));
    for (const undo of [reverted, removed]) {
      const host = await openXlsx(old, 'Plan.xlsx');
      expect(await undo(host)).toMatchObject({ refused: [], restored: 'cell by cell' });
      const { sheets } = await host.read();
      expect(sheets.map(({ name }) => name)).toEqual(['Priorities', 'Modules']);
      expect(sheets[1]?.cells).toEqual([
        ['Module ID', 'Module', 'Owner', 'Priority', 'Cost (EUR)'],
        ['M1', 'Coaching talks', 'Mia Lang', 'P1', 4000],
        ['M2', 'Feedback', null, 'P2', 500],
      ]);
    }
  });
});

describe('a write', () => {
  it('leaves a cell its own look, and writes only its value', async () => {
    const xml = partText((await audited(file())).toBytes(), SHEET);
    expect(xml).toContain('<c r="C2" s="1"><v>80</v></c>');
    expect(xml).toMatch(/<c r="C3" s="(?!1")\d+"><v>40<\/v>/);
  });

  it.each<[string, string, boolean]>([
    ['no formula', '', false],
    ['a formula of other cells', '<row r="9"><c r="A9"><f>SUM(B1:B8)</f><v>30</v></c></row>', false],
    ['a formula of ours', '<row r="9"><c r="A9"><f>COUNTA(C:C)</f><v>0</v></c></row>', true],
  ])('asks for a calculation only where somebody’s formula reads what it writes: %s', async (_name, formulas, asks) => {
    const host = await audited(file({ formulas }));
    expect(partText(host.toBytes(), WORKBOOK).includes('fullCalcOnLoad')).toBe(asks);
    // What we ask for ourselves is no doubt about the results.
    expect((await host.read()).warnings).toEqual([]);
  });

  it('keeps Excel’s order of calculation but for formulas of ours', async () => {
    const chain = `<calcChain ${MAIN}><c r="A9" i="1"/><c r="C2"/><c r="A8"/></calcChain>`;
    const bytes = workbookWithChain(
      file({ formulas: '<row r="8"><c r="A8"><f>1</f><v>1</v></c></row><row r="9"><c r="A9"><f>1</f><v>1</v></c></row>' }),
      chain,
    );
    const host = await audited(bytes);
    expect(partText(host.toBytes(), 'xl/calcChain.xml')).toBe(chain);
    const formula = await openXlsx(workbookWithChain(bytes, chain), 'Plan.xlsx');
    await formula.apply(planOf({ columns: [scores(await formula.read(), [{ formula: '=1+1', value: 2 }, 3])] }));
    await formula.apply(planOf({ columns: [scores(await formula.read(), [5, 6], { ours: true })] }));
    expect(partText(formula.toBytes(), 'xl/calcChain.xml')).toBe(`<calcChain ${MAIN}><c r="A9" i="1"/><c r="A8"/></calcChain>`);
  });
});

function workbookWithChain(bytes: Uint8Array, chain: string): Uint8Array {
  const parts = Object.fromEntries(Object.entries(unzipped(bytes)).map(([path, part]) => [path, strFromU8(part)]));
  const rels = 'xl/_rels/workbook.xml.rels';
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain';
  return workbookWith({
    ...parts,
    'xl/calcChain.xml': chain,
    [rels]: parts[rels]!.replace('</Relationships>', `<Relationship Id="rId99" Type="${type}" Target="calcChain.xml"/></Relationships>`),
  });
}

it('a tab that leads nowhere is told, and leads to no sheet of ours', async () => {
  const tab = '<sheet name="Lost" sheetId="9" r:id="rId3"/></sheets>';
  const host = await audited(file({ workbook: (xml) => xml.replace('</sheets>', tab) }));
  const workbook = await host.read();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', FINDINGS, LEDGER_SHEET]);
  expect(workbook.warnings).toEqual([expect.stringContaining('lists the sheet “Lost” but does not hold it')]);
  expect(await reverted(host)).toMatchObject({ refused: [], restored: 'byte by byte' });
});

describe('our sheets under another name', () => {
  const renamed = (host: XlsxHost): Promise<XlsxHost> =>
    workbookFrom(host, {
      [WORKBOOK]: partText(host.toBytes(), WORKBOOK).replace(`name="${LEDGER_SHEET}"`, 'name="Archive"').replace(`name="${FINDINGS}"`, 'name="What to do"'),
    });

  it('are found, written over and taken out', async () => {
    const host = await renamed(await audited(file()));
    const workbook = await host.read();
    expect(workbook.sheets.map(({ name, mark }) => [name, mark])).toEqual([
      ['Sheet1', undefined],
      ['What to do', FINDINGS],
      ['Archive', LEDGER_SHEET],
    ]);
    const again = await host.apply(planOf({ columns: [scores(workbook, [7, 8], { ours: true })], sheets: [sheetEdit([['Severity'], ['Low']])] }));
    expect(again.refused).toEqual([]);
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['Sheet1', 'What to do', 'Archive']);
    expect((await removed(host)).refused).toEqual([]);
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(partText(host.toBytes(), WORKBOOK)).not.toMatch(/Plumbline|Archive|What to do/);
  });

  // So it is where somebody forges it, and where a program puts sheets into another order and leaves the names.
  const withMarkOn = async (sheet: number): Promise<XlsxHost> => {
    const host = await audited(file());
    const marked = partText(host.toBytes(), WORKBOOK).replace(/localSheetId="1"/, `localSheetId="${sheet}"`);
    return workbookFrom(host, { [WORKBOOK]: marked });
  };

  it('a hidden name of ours on somebody’s sheet makes it no sheet of ours', async () => {
    const host = await withMarkOn(0);
    const before = await host.read();
    expect(before.sheets.map(({ mark }) => mark)).toEqual([undefined, undefined, LEDGER_SHEET]);
    expect(before.sheets.map((sheet) => whoseSheet(before, readLedger(before), sheet))).toEqual(['people', 'ours', 'ours']);
    const original = await (await openXlsx(file(), 'Plan.xlsx')).read();
    for (const back of [removed, reverted]) {
      const taken = await withMarkOn(0);
      expect(await back(taken)).toMatchObject({ refused: [], restored: 'cell by cell' });
      expect((await taken.read()).sheets).toEqual(original.sheets);
      expect(partText(taken.toBytes(), WORKBOOK)).not.toMatch(/Plumbline|definedName/);
    }
    const { refused } = await host.apply(planOf({ sheets: [sheetEdit([['Severity'], ['Low']])] }));
    expect(refused).toEqual([]);
    const after = await host.read();
    expect(after.sheets.map((sheet) => [sheet.name, whoseSheet(after, readLedger(after), sheet)])).toEqual([
      ['Sheet1', 'people'],
      [FINDINGS, 'ours'],
      [LEDGER_SHEET, 'ours'],
    ]);
  });

  it('the marks of all of them go, also one that a sheet of people’s carries beside the right one', async () => {
    const host = await audited(file());
    const copied = partText(host.toBytes(), WORKBOOK).replace('name="Sheet1"', 'name="Findings of March"').replace('localSheetId="1"', 'localSheetId="0"');
    // The sheet of findings has its mark in the copy, and its own.
    const twice = copied.replace(/<definedName ([^>]*)localSheetId="0"([^<]*<\/definedName>)/, '$&<definedName $1localSheetId="1"$2');
    const taken = await workbookFrom(host, { [WORKBOOK]: twice });
    expect((await taken.read()).sheets.map(({ mark }) => mark)).toEqual([FINDINGS, FINDINGS, LEDGER_SHEET]);
    expect(await removed(taken)).toMatchObject({ refused: [], restored: 'cell by cell' });
    expect((await taken.read()).sheets.map(({ name }) => name)).toEqual(['Findings of March']);
    expect(partText(taken.toBytes(), WORKBOOK)).not.toMatch(/_Plumbline|definedName/);
  });
});

it('marks that all stand one sheet too early are believed of none', async () => {
  const host = await audited(file());
  const marked = partText(host.toBytes(), WORKBOOK).replace('localSheetId="1"', 'localSheetId="0"').replace('localSheetId="2"', 'localSheetId="1"');
  const moved = await workbookFrom(host, { [WORKBOOK]: marked });
  const workbook = await moved.read();
  expect(workbook.sheets.map(({ mark }) => mark)).toEqual([undefined, undefined, undefined]);
  expect(findLedger(workbook)).toMatchObject({ state: 'readable', sheet: LEDGER_SHEET });
  expect(whoseSheet(workbook, readLedger(workbook), workbook.sheets[0]!)).toBe('people');
  const writes = [() => moved.apply(planOf({ columns: [scores(workbook, [7, 8], { ours: true })] })), () => reverted(moved), () => removed(moved)];
  for (const write of writes) {
    await write();
    expect((await moved.read()).sheets[0]?.cells.map((cells) => cells.slice(0, 2))).toEqual([
      ['Module', 'Cost'],
      ['Coaching', 10],
      ['Ethics', 20],
    ]);
  }
});

/** Replaces a text in the ledger, and in its image the way back of one part. */
async function forged(host: XlsxHost, change: (body: string) => string, way: readonly [path: string, old: Uint8Array]): Promise<XlsxHost> {
  const path = 'xl/worksheets/sheet3.xml';
  const xml = partText(host.toBytes(), path);
  const image = JSON.parse(unescapeXml([...xml.matchAll(/<t>f([^<]*)/g)].map(([, piece]) => piece).join(''))) as PartImage[];
  const [part, old] = way;
  const now = unzipped(host.toBytes())[part]!;
  const images = await Promise.all(image.map(async (one) => (one.path === part ? partImage(part, { old, now }) : one)));
  const [from, to] = [xml.search(/<row [^>]*><c [^>]*><is><t>f/), xml.indexOf('</sheetData>')];
  const row = `<row r="99"><c r="A99" t="inlineStr"><is><t>f${escapeXml(JSON.stringify(images))}</t></is></c></row>`;
  return workbookFrom(host, { [path]: change(`${xml.slice(0, from)}${row}${xml.slice(to)}`) });
}

describe('a forged ledger whose image leads to a file without somebody’s costs', () => {
  const emptied = Buffer.from(partText(file(), SHEET).replace('<c r="B2"><v>10</v></c>', '').replace('<c r="B3"><v>20</v></c>', ''));
  const claimed = (xml: string): string => xml.replaceAll('&quot;', '"').replaceAll('"column":2', '"column":1');

  it.each<[string, (xml: string) => string]>([
    ['as it is', (xml) => xml],
    ['that claims their column', claimed],
  ])('%s is not followed', async (_name, change) => {
    for (const back of [reverted, removed]) {
      const host = await forged(await audited(file()), change, [SHEET, emptied]);
      expect((await back(host)).restored).toBe('cell by cell');
      const [sheet] = (await host.read()).sheets;
      expect([sheet!.cells[1]?.[1], sheet!.cells[2]?.[1]]).toEqual([10, 20]);
    }
  });
});

it('a ledger that claims a column without our header takes nothing out of it', async () => {
  // Somebody's costs have no header where a forger says that ours was.
  const host = await audited(file({ formulas: '<row r="5"><c r="A5" t="str"><v>Module</v></c></row>' }));
  const path = 'xl/worksheets/sheet3.xml';
  const claimed = partText(host.toBytes(), path)
    .replaceAll('&quot;', '"')
    .replaceAll('"column":2,"headerRow":0', '"column":1,"headerRow":4')
    .replaceAll('Alignment score', 'Alignment flags')
    .replace(/<row [^>]*><c [^>]*><is><t>f.*(?=<\/sheetData>)/, '');
  const other = await (await workbookFrom(host, { [path]: claimed })).read();
  expect(planRevert(other)!.columns).toEqual([]);
  // A revert that was cut off may have taken the header; then people are asked about each cell.
  const begun = await (await workbookFrom(host, { [path]: claimed.replace('complete', 'writing') })).read();
  expect(lostByRevert(begun)).toEqual([
    { finding: 'Sheet1!B2', entries: [10] },
    { finding: 'Sheet1!B3', entries: [20] },
  ]);
});

it.each<[string, (xml: string) => string]>([
  ['cut', (xml) => xml.replace(/(<t>j)[^<]{50}/, '$1')],
  ['of a newer Plumbline', (xml) => xml.replace('<v>4</v>', '<v>99</v>')],
  ['somebody’s own', (xml) => xml.replace(/<t>Plumbline Ledger: [^<]*/, '<t>Account')],
])('a ledger that is %s keeps us from writing a second set of results', async (_name, change) => {
  const host = await audited(file());
  const path = 'xl/worksheets/sheet3.xml';
  const workbook = partText(host.toBytes(), WORKBOOK).replace(/<definedNames>.*<\/definedNames>/, '');
  const changed = await workbookFrom(host, { [path]: change(partText(host.toBytes(), path)), [WORKBOOK]: workbook });
  await expect(changed.apply(planOf({ sheets: [sheetEdit([['Severity']])] }))).rejects.toThrow(/^The [^\n]*Plan\.xlsx[^\n]*\.$/);
});

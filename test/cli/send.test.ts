/** `plumbline send`: what others get holds nothing of before and, if asked, no name of anybody. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import { LEDGER_SHEET, sheetNamed, type WorkbookSnapshot } from '../../src/workbook';
import { fileOf } from '../hosts/xlsx/file-of';
import { unzipped } from '../hosts/xlsx/packages';
import { snapshotOf } from '../support/sheet';
import { runCommand, type Said } from './run-command';

const PEOPLE: readonly (readonly [id: string, name: string, mail: string])[] = [
  ['E1', 'Ines Weber', 'ines.weber@halden.example'],
  ['E2', "Sinéad O'Neill & Co", 'soneill@halden.example'],
  ['E3', 'Jörg Müller-Lüdenscheidt', 'jm@halden.example'],
  ['amara.costa', 'Amara Costa', 'amara.costa@halden.example'],
];

let folder: string;
const at = (name: string): string => join(folder, name);
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An audited workbook in which names stand wherever a workbook can hold them. */
async function hostile(more: Readonly<Record<string, Uint8Array>> = {}): Promise<Uint8Array> {
  const bytes = await fileOf(
    snapshotOf(
      {
        Modules: [
          ['Module ID', 'Module', 'Sponsor', 'Owner', 'KPI', 'Total cost', 'Notes'],
          ['M1', 'Pipeline reviews', 'Ines Weber', 'Müller-Lüdenscheidt, Jörg', 'K1', 40_000, 'ask I. Weber, or WEBER, INES; ines.weber@halden.example'],
          ['M2', 'Listening', null, 'Ines Weber / Amara Costa', null, 12_000, '=CONCAT("Ines Weber")'],
        ],
        KPIs: [
          ['KPI ID', 'KPI', 'Owner', 'Baseline', 'Target'],
          ['K1', 'Conversion rate', 'Ines Weber', 15, 35],
        ],
        People: [['Employee ID', 'Name', 'E-mail', 'Function'], ...PEOPLE.map((person) => [...person, 'Sales'])],
        'Notes of Ines Weber': [['Amara Costa said so']],
      },
      { sheets: { People: { visibility: 'hidden' } } },
    ),
  );
  const parts = unzipped(bytes);
  const text = (path: string, change: (xml: string) => string): void => void (parts[path] = strToU8(change(strFromU8(parts[path]!))));
  text('xl/workbook.xml', (xml) =>
    xml.replace(
      '</sheets>',
      `</sheets><definedNames><definedName name="Ines_Weber">'Notes of Ines Weber'!$A$1</definedName><definedName name="Who">"Amara Costa"</definedName></definedNames>`,
    ),
  );
  text('xl/worksheets/sheet1.xml', (xml) =>
    xml
      .replace(
        '</sheetData>',
        `<row r="9"><c r="A9" t="inlineStr"><is><r><t>In</t></r><r><rPr><b/></rPr><t>es Web</t></r><r><t>er decides</t></r></is></c><c r="B9" t="str"><f>IF(Ines_Weber="x","Amara Costa",'Notes of Ines Weber'!A1)</f><v>Amara Costa said so</v></c></row></sheetData>`,
      )
      .replace('</worksheet>', '<headerFooter><oddFooter>&amp;LIn&#101;s Weber&amp;RSinéad O&apos;Neill &amp;amp; Co</oddFooter></headerFooter></worksheet>'),
  );
  const added: Record<string, string> = {
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>Zita Unlisted</dc:creator><cp:lastModifiedBy>Ines Weber</cp:lastModifiedBy><dc:title>Plan of Amara Costa</dc:title></cp:coreProperties>`,
    'xl/comments1.xml': `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Zita Unlisted</author></authors><commentList><comment ref="A2" authorId="0"><text><r><t>Zita Unlisted:</t></r><r><t xml:space="preserve">
Amara </t></r><r><t>Costa knows</t></r></text></comment></commentList></comments>`,
    'xl/persons/person.xml': `<personList xmlns="p"><person displayName="Ines Weber" id="{1}" userId="S::ines.weber@halden.example::1" providerId="AD"/></personList>`,
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${TYPE}/comments" Target="../comments1.xml"/><Relationship Id="rId2" Type="${TYPE}/hyperlink" Target="mailto:ines.weber@halden.example" TargetMode="External"/></Relationships>`,
  };
  for (const [path, xml] of Object.entries(added)) parts[path] = strToU8(xml);
  return zipSync({ ...parts, ...more }, { level: 1 });
}

const audited = async (name: string, bytes: Uint8Array): Promise<string> => {
  writeFileSync(at(`${name}.xlsx`), bytes);
  expect(await runCommand('audit', at(`${name}.xlsx`), '--as-of', '2026-06-30', '--fail-on', 'never')).toMatchObject({ code: 0 });
  return at(`${name}.audited.xlsx`);
};

const read = async (path: string): Promise<WorkbookSnapshot> => (await openXlsx(new Uint8Array(readFileSync(path)), path)).read();

/** Parts that say a name, as it stands, without its tags and entities, or with its letters apart. */
function saying(path: string, names: readonly string[]): string[] {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
      .replaceAll('&amp;', '&')
      .replaceAll('&apos;', "'");
  return Object.entries(unzipped(new Uint8Array(readFileSync(path)))).flatMap(([part, bytes]) => {
    const xml = plain(strFromU8(bytes));
    const wide = Buffer.from(bytes).toString('utf16le').toLowerCase();
    const forms = [xml, xml.replace(/<[^>]*>/g, ''), plain(xml), wide];
    return names.filter((name) => forms.some((form) => form.includes(name.toLowerCase()))).map((name) => `${part}: ${name}`);
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-send-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a workbook in which names stand everywhere', () => {
  const NAMES = [
    ...PEOPLE.flatMap(([, name, mail]) => [name, mail, name.split(' ').reverse().join(' '), name.split(' ').reverse().join(', ')]),
    'Ines_Weber',
    'I. Weber',
    'Müller-Lüdenscheidt, Jörg',
    'Zita Unlisted',
    'amara.costa',
  ];
  let said: Said;
  let source: string;
  beforeAll(async () => {
    source = await audited('hostile', await hostile());
    said = await runCommand('send', source, '--without-names', '-o', at('sent.xlsx'));
  });

  it('holds no name of the people table in any part, and says what is lost', () => {
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(saying(source, NAMES).length).toBeGreaterThan(10);
    expect(saying(at('sent.xlsx'), NAMES)).toEqual([]);
    expect(said.out).toMatch(
      /Taken out: the ledger.*\nNames: \d people are called by their ids, or by numbers, in \d+ parts of the file\..*\nOn this copy the check of the inputs may say that they changed.*\nWhat cannot be told: first names alone/,
    );
  });

  it('is a workbook still: the same cells but for names, formulas that fit their names, one id for one person', async () => {
    const [was, is] = [await read(source), await read(at('sent.xlsx'))];
    expect(is.sheets.map(({ visibility }) => visibility)).toEqual(was.sheets.filter(({ mark }) => mark !== LEDGER_SHEET).map(({ visibility }) => visibility));
    const modules = sheetNamed(is, 'Modules')!;
    expect(modules.cells[1]!.slice(0, 6)).toEqual(['M1', 'Pipeline reviews', 'E1', 'E3', 'K1', 40_000]);
    expect(modules.cells[2]!.slice(3, 7)).toEqual([expect.stringMatching(/^E1 \/ Person \d$/), null, 12_000, '=CONCAT("E1")']);
    expect(sheetNamed(is, 'Notes of E1')).toBeDefined();
    const parts = unzipped(new Uint8Array(readFileSync(at('sent.xlsx'))));
    expect(strFromU8(parts['xl/workbook.xml']!)).toContain(`<definedName name="Person_E1">'Notes of E1'!$A$1</definedName>`);
    expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).toMatch(/<f>IF\(Person_E1=&quot;x&quot;,&quot;Person \d&quot;,'Notes of E1'!A1\)<\/f>/);
    expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).toContain('E1 decides');
  });

  it('can be audited as any workbook', async () => {
    const { code, out } = await runCommand('audit', at('sent.xlsx'), '--dry-run', '--as-of', '2026-06-30', '--fail-on', 'never');
    expect(code).toBe(0);
    expect(out).toContain('2 modules');
  });
});

it('without being asked for names it takes out the ledger alone', async () => {
  const source = await audited('kept', await hostile());
  expect(await runCommand('send', source)).toMatchObject({ code: 0, err: '' });
  const [was, is] = [await read(source), await read(at('kept.sent.xlsx'))];
  expect(is.sheets.map(({ name, cells }) => [name, cells])).toEqual(
    was.sheets.filter(({ mark }) => mark !== LEDGER_SHEET).map(({ name, cells }) => [name, cells]),
  );
  expect(saying(at('kept.sent.xlsx'), ['Plumbline Ledger'])).toEqual([]);
  expect((await runCommand('revert', at('kept.sent.xlsx'))).code).toBe(2);
});

it('holds for the sample, in which 160 people are listed', async () => {
  const sample = new Uint8Array(readFileSync(resolve(__dirname, '../../samples/halden-instruments.xlsx')));
  const source = await audited('halden', sample);
  expect((await runCommand('send', source, '--without-names', '-o', at('halden.sent.xlsx'))).code).toBe(0);
  const people = (await read(source)).sheets.find(({ name }) => name === 'People')!;
  const header = people.cells.find((row) => row.includes('Name'))!;
  const names = people.cells.map((row) => row[header.indexOf('Name')]).filter((name): name is string => typeof name === 'string' && name.includes(' '));
  expect(names.length).toBeGreaterThan(100);
  expect(saying(at('halden.sent.xlsx'), names)).toEqual([]);
});

it.each([
  [
    'macros',
    { 'xl/vbaProject.bin': strToU8('Ines') },
    /hostile-macros\.audited\.xlsx cannot be sent without names: xl\/vbaProject\.bin cannot be searched for names/,
  ],
  ['a file in the file', { 'xl/embeddings/plan.docx': strToU8('x') }, /xl\/embeddings\/plan\.docx cannot be searched/],
  [
    'a name in a part that is no text',
    { 'xl/printerSettings/printerSettings1.bin': Buffer.from('\u0000Printer of Ines Weber\u0000', 'utf16le') },
    /printerSettings1\.bin holds a name/,
  ],
])('%s is a reason to send nothing', async (what, parts, sentence) => {
  const name = what === 'macros' ? 'hostile-macros' : `hostile-${what.replaceAll(' ', '-')}`;
  const source = await audited(name, await hostile(parts));
  const { code, err } = await runCommand('send', source, '--without-names', '-o', at('never.xlsx'));
  expect(code).toBe(2);
  expect(err).toMatch(sentence);
  expect(() => readFileSync(at('never.xlsx'))).toThrow('ENOENT');
});

it.each([
  ['a workbook that was never audited', 'plain.xlsx', ['plain.xlsx']],
  ['the workbook itself as the target', 'same', ['same.audited.xlsx', '-o', 'same.audited.xlsx']],
])('%s is one sentence and code 2', async (_, name, args) => {
  if (name === 'plain.xlsx') writeFileSync(at(name), await hostile());
  else await audited(name, await hostile());
  const { code, err } = await runCommand('send', ...args.map((one) => (one.startsWith('-') ? one : at(one))));
  expect(code).toBe(2);
  expect(err.trim().split('\n')).toHaveLength(1);
});

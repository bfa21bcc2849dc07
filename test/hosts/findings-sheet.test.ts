/** The Findings sheet as people use it, in files and in Excel: what they enter and choose stays theirs, however they sort, filter and rename. */
import { zipSync } from 'fflate';
import { audit } from '../../src/audit/audit';
import type { Finding, Report } from '../../src/audit/report/report';
import { planRemove } from '../../src/audit/plan/remove-plan';
import { planRevert } from '../../src/audit/plan/revert-plan';
import { planWrite } from '../../src/audit/plan/write-plan';
import { excelHost } from '../../src/hosts/excel/excel-host';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import { cellName, ownSheetNamed, type CellValue, type Host, type WorkbookSnapshot } from '../../src/workbook';
import { Emulator } from '../emulator/emulator';
import { workbookFrom } from '../emulator/from-snapshot';
import { connect } from '../emulator/node';
import { Person } from '../emulator/person';
import { pictureOf } from '../emulator/to-snapshot';
import { snapshotOf } from '../support/sheet';
import { fileOf } from './xlsx/file-of';
import { expectSameParts, partText, unzipped } from './xlsx/packages';

const FINDINGS = 'Plumbline Findings';
const TITLES = ['Action owner', 'Due', 'Comment'];

const BOOK = snapshotOf({
  Priorities: [
    ['Priority ID', 'Priority', 'Rank', 'Executive'],
    ['P1', 'Win back the midsize customers', 1, 'Ana Lind'],
    ['P2', '=Be closer to our customers', 2, null],
  ],
  KPIs: [
    ['KPI ID', 'KPI', 'Owner', 'Baseline', 'Target', 'Direction', 'Priority'],
    ['K1', 'Conversion rate', 'Bo Holm', 15, 35, 'up', 'P1'],
    ['K2', 'Customer complaints', null, 40, 20, 'down', 'P2'],
  ],
  Modules: [
    ['Module ID', 'Module', 'Business unit', 'Sponsor', 'Owner', 'KPI', 'Total cost', 'Currency'],
    ['M1', 'Pipeline reviews', 'Sales', 'Ana Lind', 'Bo Holm', 'K1', 40_000, 'EUR'],
    ['M2', '@Listening', 'Service', null, 'Cy Dahl', 'K2', 12_000, 'EUR'],
    ['M3', '-Storytelling', 'Sales', null, null, null, 9_000, 'EUR'],
  ],
});

/** A workbook somewhere, with somebody at it. Rows and columns count from zero. */
interface Place {
  host(): Promise<Host>;
  enter(row: number, column: number, value: CellValue): void;
  /** Turns the order of these rows round. */
  turnRound(top: number, bottom: number, right: number): void;
  rename(to: string): void;
  /** What rules there are of what may be entered. */
  rules(): string;
  expectOriginal(): void;
}

async function inFile(): Promise<Place> {
  const original = await fileOf(BOOK);
  let host = await openXlsx(original, 'Plan.xlsx');
  let called = FINDINGS;
  const changed = (path: string, change: (xml: string) => string): Record<string, Uint8Array> => {
    const parts = unzipped(host.toBytes());
    return { ...parts, [path]: Buffer.from(change(Buffer.from(parts[path]!).toString())) };
  };
  let pending: Record<string, Uint8Array> | null = null;
  const page = (): string =>
    Object.keys(unzipped(host.toBytes())).find((path) => /worksheets\/.*xml$/.test(path) && partText(host.toBytes(), path).includes('Findings in'))!;
  const save = (parts: Record<string, Uint8Array>): void => {
    pending = parts;
  };
  const settled = async (): Promise<typeof host> => {
    if (pending !== null) host = await openXlsx(zipSync(pending, { level: 1 }), 'Plan.xlsx');
    pending = null;
    return host;
  };
  const edits: (() => void)[] = [];
  return {
    host: async () => {
      for (const edit of edits.splice(0)) {
        edit();
        await settled();
      }
      return host;
    },
    enter: (row, column, value) =>
      void edits.push(() =>
        save(
          changed(page(), (xml) =>
            xml.replace(new RegExp(`<c r="${cellName(row, column)}"[^>]*?(?:/>|>.*?</c>)`, 's'), () =>
              typeof value === 'number'
                ? `<c r="${cellName(row, column)}"><v>${value}</v></c>`
                : `<c r="${cellName(row, column)}" t="inlineStr"><is><t xml:space="preserve">${String(value).replace(/[<&]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</t></is></c>`,
            ),
          ),
        ),
      ),
    turnRound: (top, bottom) =>
      void edits.push(() =>
        save(
          changed(page(), (xml) => {
            const rows = [...xml.matchAll(/<row r="(\d+)"[^>]*>.*?<\/row>/gs)].filter(([, row]) => Number(row) > top && Number(row) <= bottom + 1);
            const numbers = rows.map(([, row]) => row!);
            const turned = rows.map(([text, row], index) =>
              text.replaceAll(new RegExp(`(?<= r="[A-Z]*)${row!}(?=")`, 'g'), numbers[numbers.length - 1 - index]!),
            );
            return xml.replace(rows.map(([text]) => text).join(''), () => turned.reverse().join(''));
          }),
        ),
      ),
    rename: (to) =>
      void edits.push(() => {
        save(changed('xl/workbook.xml', (xml) => xml.replace(`name="${called}"`, `name="${to}"`).replaceAll(`'${called}'!`, `'${to}'!`)));
        called = to;
      }),
    rules: () =>
      partText(host.toBytes(), page())
        .match(/<dataValidation .*?<\/dataValidation>/gs)
        ?.join('') ?? '',
    expectOriginal: () => expectSameParts(host.toBytes(), original),
  };
}

function inExcel(): Promise<Place> {
  const emulator = new Emulator({ workbook: workbookFrom(BOOK), platform: 'web' });
  connect(emulator);
  const original = pictureOf(emulator.workbook);
  const person = new Person(emulator);
  const host = excelHost({ wait: () => Promise.resolve() });
  let called = FINDINGS;
  return Promise.resolve({
    host: () => Promise.resolve(host),
    enter: (row, column, value) => person.edit(called, cellName(row, column), value),
    turnRound: (top, bottom, right) => {
      // Sorted by a column of which the last row comes first.
      for (let row = top; row <= bottom; row++) person.edit(called, cellName(row, right + 1), bottom - row);
      person.sort(called, `A${top + 1}:${cellName(bottom, right + 1)}`, right + 1);
      for (let row = top; row <= bottom; row++) person.edit(called, cellName(row, right + 1), null);
    },
    rename: (to) => {
      person.renameSheet(called, to);
      called = to;
    },
    rules: () => JSON.stringify(emulator.workbook.sheets.flatMap(({ validations }) => validations.map(({ area, rule }) => ({ area, rule })))),
    expectOriginal: () => expect(pictureOf(emulator.workbook)).toBe(original),
  });
}

const PLACES: readonly (readonly [string, () => Promise<Place>])[] = [
  ['a file', inFile],
  ['Excel', inExcel],
];

interface Written {
  readonly report: Report;
  readonly workbook: WorkbookSnapshot;
  /** Row and column of each title and finding, counting from zero. */
  at(id: string, title: string): readonly [row: number, column: number];
  value(id: string, title: string): CellValue;
  readonly header: number;
  readonly last: number;
  readonly right: number;
}

async function written(place: Place, asOf = '2026-06-30', change: (workbook: WorkbookSnapshot) => WorkbookSnapshot = (workbook) => workbook): Promise<Written> {
  const host = await place.host();
  const before = await host.read();
  const audited = audit(change(before), { asOf });
  expect((await host.apply(planWrite(audited, before))).refused).toEqual([]);
  return seen(audited.report, await host.read());
}

function seen(report: Report, workbook: WorkbookSnapshot): Written {
  const sheet = ownSheetNamed(workbook, FINDINGS)!;
  const header = sheet.cells.findIndex((row) => row.includes('Finding id'));
  const titles = sheet.cells[header]!;
  const line = (id: string): number => sheet.cells.findIndex((row) => row[titles.indexOf('Finding id')] === id);
  const at = (id: string, title: string): readonly [number, number] => [sheet.rows[line(id)]!, titles.indexOf(title)];
  return {
    report,
    workbook,
    at,
    value: (id, title) => sheet.cells[line(id)]?.[titles.indexOf(title)] ?? null,
    header: sheet.rows[header]!,
    last: sheet.rows.at(-1)!,
    right: titles.length - 1,
  };
}

const idOf = ({ report }: Written, rule: string): string => report.findings.find((finding) => finding.rule === rule)!.id;
const ENTERED: readonly CellValue[] = ['=HYPERLINK("https://example.org")', 46_300, '@Cy: “+1” for <waiting> & seeing'];

describe.each(PLACES)('in %s', (_, make) => {
  let place: Place;
  beforeEach(async () => {
    place = await make();
  });

  it('each finding says where it lies, whose it is and what it would clear, in the order of its titles', async () => {
    const once = await written(place);
    const id = idOf(once, 'unsponsored-module');
    expect(['Severity', 'Dimension', 'Unit', 'About', 'Owner', 'Status'].map((title) => once.value(id, title))).toEqual([
      'High',
      'Ownership',
      'Service',
      '@Listening',
      'Cy Dahl',
      'New',
    ]);
    const cleared = once.report.findings.flatMap((finding) => finding.clears.map(({ amount }) => [once.value(finding.id, 'Clears'), amount]));
    expect(cleared.length).toBeGreaterThan(0);
    for (const [shown, amount] of cleared) expect(shown).toBe(amount);
  });

  it('what people enter survives sorting, another name and another run, and text stays text', async () => {
    const once = await written(place);
    const ids = once.report.findings.map(({ id }) => id);
    ids.forEach((id, finding) =>
      TITLES.forEach((title, column) => place.enter(...once.at(id, title), column === 1 ? 46_300 + finding : `${ENTERED[column] as string} ${finding}`)),
    );
    place.turnRound(once.header + 1, once.last, once.right);
    place.rename('To do');
    const turned = seen(once.report, await (await place.host()).read());
    expect(turned.at(ids[0]!, 'Status')[0]).toBe(once.last);
    for (const asOf of ['2026-06-30', '2026-09-30']) {
      const again = await written(place, asOf);
      const kept = ids.map((id) => TITLES.map((title) => again.value(id, title)));
      expect(kept).toEqual(ids.map((__, finding) => [`${ENTERED[0] as string} ${finding}`, 46_300 + finding, `${ENTERED[2] as string} ${finding}`]));
      expect(again.workbook.sheets.map(({ name }) => name)).toContain('To do');
      const sheet = ownSheetNamed(again.workbook, FINDINGS)!;
      expect(sheet.patterns.flatMap(({ formulas }) => formulas)).toEqual([]);
    }
  });

  it('a finding is accepted by choice, with the comment as the reason, until somebody chooses otherwise', async () => {
    const once = await written(place);
    const id = idOf(once, 'unsponsored-module');
    const atRisk = ({ report }: Written): number => report.money[0]!.atRisk;
    place.enter(...once.at(id, 'Status'), 'Accepted');
    const unsaid = await written(place);
    expect(found(unsaid, id).accepted).toBeNull();
    expect(unsaid.value(id, 'Status')).toBe('Reason missing');
    place.enter(...unsaid.at(id, 'Comment'), 'The CFO decides in May');
    const accepted = await written(place);
    expect(found(accepted, id)).toMatchObject({ status: 'accepted', accepted: { reason: 'The CFO decides in May' } });
    expect(accepted.value(id, 'Status')).toBe('Accepted');
    expect(atRisk(accepted)).toBe(atRisk(once) - found(once, id).clears[0]!.amount);
    expect(accepted.report.money[0]!.acceptedRisk).toBe(found(once, id).clears[0]!.amount);
    expect(found(await written(place), id).status).toBe('accepted');
    place.enter(...accepted.at(id, 'Status'), 'Open');
    const opened = await written(place);
    expect(found(opened, id)).toMatchObject({ status: 'open', accepted: null });
    expect(atRisk(opened)).toBe(atRisk(once));
  });

  it('what is mended stays below as resolved, and is reopened when it comes back', async () => {
    const once = await written(place);
    const id = idOf(once, 'unsponsored-module');
    const mended = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({
      ...workbook,
      sheets: workbook.sheets.map((sheet) =>
        sheet.name === 'Modules'
          ? { ...sheet, cells: sheet.cells.map((row) => (row[0] === 'M2' ? [...row.slice(0, 3), 'Ana Lind', ...row.slice(4)] : row)) }
          : sheet,
      ),
    });
    const resolved = await written(place, '2026-09-30', mended);
    expect(resolved.report.findings.map((finding) => finding.id)).not.toContain(id);
    expect([resolved.value(id, 'Status'), resolved.value(id, 'About'), resolved.value(id, 'Clears')]).toEqual([
      'Resolved',
      '@Listening',
      once.value(id, 'Clears'),
    ]);
    expect(found(await written(place, '2026-12-31'), id).status).toBe('reopened');
  });

  it('the choices are there to pick, and go with the sheet', async () => {
    await written(place);
    expect(place.rules()).toContain('New,Open,Reopened,Accepted');
    const host = await place.host();
    expect((await host.apply(planRevert(await host.read())!)).refused).toEqual([]);
    place.expectOriginal();
    await written(place);
    await written(place, '2026-09-30');
    expect((await host.apply(planRemove(await host.read())!.plan)).refused).toEqual([]);
    place.expectOriginal();
  });
});

function found({ report }: Written, id: string): Finding {
  return report.findings.find((finding) => finding.id === id)!;
}

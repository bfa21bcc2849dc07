/** What changed is read alone where that is known, and the snapshot is the one that a whole reading gives. */
import fc from 'fast-check';
import { excelHost } from '../../../src/hosts/excel/excel-host';
import { cellName, formatAt, isFormulaAt, type Host, type WorkbookSnapshot } from '../../../src/workbook';
import { Emulator } from '../../emulator/emulator';
import { workbookFrom } from '../../emulator/from-snapshot';
import { connect } from '../../emulator/node';
import { Person } from '../../emulator/person';
import { turns } from '../../support/patience';
import { snapshotOf, type Drawn } from '../../support/sheet';
import { modulesWorkbook } from './workbooks';

const ROWS = 40;

/** A list, another one with a column of formulas, and one that is far away from everything. */
function lists(): WorkbookSnapshot {
  const line = (index: number): Drawn[] => [`M-${index}`, `Module ${index}`, index % 4 === 0 ? null : index, { value: index / 8, format: '0%' }];
  const body = Array.from({ length: ROWS }, (_, index) => line(index + 1));
  const sums = body.map((cells, index): Drawn[] => [...cells.slice(0, 3), { value: 0, formula: `=C${index + 2}*2` }]);
  return snapshotOf({
    Modules: [['Module ID', 'Module', 'Cost', 'Share'], ...body],
    Sums: [['ID', 'Name', 'Cost', 'Twice'], ...sums],
    Notes: [
      ['kept', 'by'],
      ['the', 'academy'],
    ],
  });
}

function started(workbook = workbookFrom(lists())) {
  const emulator = new Emulator({ workbook, platform: 'web' });
  connect(emulator);
  const host = excelHost({ wait: () => Promise.resolve(), live: true });
  return { emulator, host, person: new Person(emulator) };
}

const watching = (host: Host): Promise<unknown> => host.watch?.({ onChange: () => undefined }) ?? Promise.resolve();

/** All that an audit sees of a workbook, whatever the order of its patterns and formats. */
function seen(workbook: WorkbookSnapshot): unknown {
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.rows,
    cells: sheet.cells.map((line, index) =>
      line.map((value, column) => [
        value,
        formatAt(workbook, sheet, sheet.rows[index] as number, column),
        isFormulaAt(sheet, sheet.rows[index] as number, column),
      ]),
    ),
    tables: sheet.tables,
    hiddenRows: sheet.hiddenRows,
  }));
}

async function readAgain(host: Host): Promise<{ readonly part: number | null; readonly workbook: WorkbookSnapshot }> {
  let part: number | null = null;
  const workbook = await host.read({ forAudit: true, again: true, onPart: (cells) => (part = cells) });
  return { part, workbook };
}

/** As another host sees it that has read nothing before. */
const readWhole = (): Promise<WorkbookSnapshot> => excelHost({ wait: () => Promise.resolve() }).read({ forAudit: true });

// Microsoft's client is one for all tests: events that are on their way would reach the next one.
afterEach(() => turns());

const VALUES = [
  fc.constant('KPI-07'),
  fc.constant(null),
  fc.integer({ min: 0, max: 9_999 }),
  fc.boolean(),
  fc.string({ maxLength: 8 }).map((text) => `t${text}`),
] as const;
const EDITS = fc.array(
  fc.record({
    sheet: fc.constantFrom('Modules', 'Sums'),
    row: fc.integer({ min: 1, max: ROWS }),
    column: fc.integer({ min: 1, max: 2 }),
    value: fc.oneof(...VALUES),
  }),
  {
    minLength: 1,
    maxLength: 4,
  },
);

test('whatever is edited, reading it again gives what reading everything gives', async () => {
  await fc.assert(
    fc.asyncProperty(EDITS, async (edits) => {
      const { host, person } = started();
      await watching(host);
      await host.read({ forAudit: true });
      for (const { sheet, row, column, value } of edits) person.edit(sheet, cellName(row, column), value);
      await turns();
      expect(seen((await readAgain(host)).workbook)).toEqual(seen(await readWhole()));
      // And once more, upon what was read in part.
      person.edit('Modules', 'B2', 'Another name');
      await turns();
      expect(seen((await readAgain(host)).workbook)).toEqual(seen(await readWhole()));
    }),
    { numRuns: 12 },
  );
});

test('an edit in a workbook of 5,000 modules is seen within three round trips, and few of its cells are read', async () => {
  const { emulator, host, person } = started(modulesWorkbook(5000));
  await watching(host);
  const before = await host.read({ forAudit: true });
  emulator.resetTraffic();
  person.edit('Training modules', 'B2501', 'Another name');
  await turns();
  const { part, workbook } = await readAgain(host);
  expect(emulator.traffic.roundTrips).toBeLessThanOrEqual(3);
  const cells = before.sheets.reduce((sum, sheet) => sum + sheet.cells.reduce((all, line) => all + line.length, 0), 0);
  expect(part).toBeGreaterThan(0);
  expect(part).toBeLessThan(cells / 3);
  expect(workbook.sheets.flatMap((sheet) => sheet.cells.filter((line) => line.includes('Another name')))).toHaveLength(1);
});

test.each<[string, (person: Person) => void]>([
  ['a row is put in', (person) => person.insertRows('Modules', 5)],
  ['a row goes', (person) => person.deleteRows('Modules', 5)],
  ['rows are put in and taken out', (person) => (person.insertRows('Modules', 5), person.deleteRows('Modules', 9))],
  ['a column is put in', (person) => person.insertColumns('Modules', 1)],
  ['a sheet is renamed', (person) => person.renameSheet('Modules', 'Courses')],
  ['a sheet goes', (person) => person.deleteSheet('Notes')],
  ['a cell is filled below the list', (person) => person.edit('Modules', 'B60', 'one more')],
  ['a formula is edited over', (person) => person.edit('Sums', 'D4', 12)],
])('everything is read where %s', async (_, happens) => {
  const { host, person } = started();
  await watching(host);
  await host.read({ forAudit: true });
  happens(person);
  await turns();
  const { part, workbook } = await readAgain(host);
  expect(part).toBeNull();
  expect(seen(workbook)).toEqual(seen(await readWhole()));
});

test('rows that were sorted without a word are noticed by their first column', async () => {
  const { emulator, host, person } = started();
  await watching(host);
  await host.read({ forAudit: true });
  const raise = emulator.events.raise.bind(emulator.events);
  emulator.events.raise = () => undefined;
  person.sort('Modules', 'A2:D41', 1);
  person.edit('Modules', 'A2', 'M-999');
  emulator.events.raise = raise;
  person.edit('Modules', 'B30', 'Another name');
  await turns();
  const { part, workbook } = await readAgain(host);
  expect(part).toBeNull();
  expect(seen(workbook)).toEqual(seen(await readWhole()));
});

test('everything is read where nobody watched, after a write of ours, and after a reading that failed', async () => {
  const { host, person, emulator } = started();
  await host.read({ forAudit: true });
  person.edit('Modules', 'B3', 'Another name');
  expect((await readAgain(host)).part).toBeNull();
  await watching(host);
  await readAgain(host);
  person.edit('Modules', 'B4', 'Another name');
  await turns();
  emulator.fail({ roundTrip: 1, when: 'before', code: 'InvalidArgument' });
  await host.read({ forAudit: true, again: true }).catch(() => undefined);
  const { workbook } = await readAgain(host);
  expect(seen(workbook)).toEqual(seen(await readWhole()));
});

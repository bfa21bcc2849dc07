/** Little data is the normal case: what a person with a calendar, OKRs, KPIs or an export is told, and the way on. */
import { audited } from '../../src/auditor';
import { directAuditor } from '../../src/auditor';
import { ENGLISH } from '../../src/audit/report/language';
import { parseIso, type Day } from '../../src/audit/reading/days';
import { excelHost } from '../../src/hosts/excel/excel-host';
import { Session } from '../../src/session';
import type { NextColumn } from '../../src/audit/report/next-columns';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';
import { snapshotOf } from '../support/sheet';
import { Emulator } from '../emulator/emulator';
import { workbookFrom } from '../emulator/from-snapshot';
import { connect } from '../emulator/node';
import { EMPTY, LITTLE } from '../workbooks/little';
import { strangeWorkbook } from './small-workbook';

const TODAY = '2026-06-30';

function opened(snapshot: WorkbookSnapshot) {
  const emulator = new Emulator({ workbook: workbookFrom(snapshot) });
  connect(emulator);
  return { emulator, session: new Session({ host: excelHost({ live: false }), auditor: directAuditor, today: () => TODAY }) };
}

/** With one more column, each cell of which holds its example. */
function withColumn(workbook: WorkbookSnapshot, { sheet, header, example }: NextColumn): WorkbookSnapshot {
  const put = (one: SheetSnapshot): SheetSnapshot => {
    const width = Math.max(...one.cells.map(({ length }) => length));
    return {
      ...one,
      cells: one.cells.map((cells, row) => [...Array.from({ length: width }, (_, column) => cells[column] ?? null), row === 0 ? header : example]),
    };
  };
  return { ...workbook, sheets: workbook.sheets.map((one) => (one.name === sheet ? put(one) : one)) };
}

function withList(workbook: WorkbookSnapshot, columns: readonly NextColumn[], names: readonly string[]): WorkbookSnapshot {
  const list = snapshotOf({
    Modules: [columns.map(({ header }) => header), ...names.map((name) => [name, ...columns.slice(1).map(({ example }) => example)])],
  });
  return { ...workbook, sheets: [...workbook.sheets, ...list.sheets] };
}

describe.each(Object.entries(LITTLE))('with %s alone', (_, workbook) => {
  const { said, report } = audited(workbook, TODAY, undefined, ENGLISH);

  it('is not told that all is well', () => {
    expect(report.tables.length).toBeGreaterThan(0);
    expect(`${said.headline} ${report.findings.length === 0 ? said.withoutFindings : ''}`).not.toMatch(/nothing that was checked is wrong/i);
    expect(said.hasLittleToJudge).toBe(true);
  });

  it('is told how many more questions a column opens, and can add it', async () => {
    if (workbook === LITTLE.lms) return;
    const beside = said.nextSteps.flatMap(({ columns, sentence }) => columns.filter(({ sheet }) => sheet !== null).map((column) => ({ column, sentence })));
    const [first] = beside;
    if (first === undefined) throw new Error('no column can be added');
    expect(first.sentence).toMatch(/ [1-9]\d* more questions? can be asked\.$/);
    const { session } = opened(workbook);
    await session.audit();
    const asked = (): number => session.get().result?.report.rules.filter(({ outcome }) => outcome !== 'skipped').length ?? 0;
    const before = asked();
    await session.previewColumn(first.column);
    await session.apply();
    expect(session.get()).toMatchObject({ trouble: null, planned: null });
    expect(asked()).toBe(before + first.column.rules.length);
  });

  it('is told as many questions as are asked once the column is filled', () => {
    for (const { columns, names } of said.nextSteps) {
      const [column, another] = columns.slice(names === undefined ? 0 : 1);
      if (column === undefined || another !== undefined || (names === undefined && column.sheet === null)) continue;
      const filled = names === undefined ? withColumn(workbook, column) : withList(workbook, columns, names);
      const asked = (of: WorkbookSnapshot): readonly string[] =>
        audited(of, TODAY).report.rules.flatMap(({ id, outcome }) => (outcome === 'skipped' ? [] : [id]));
      const before = new Set(asked(workbook));
      expect(asked(filled).filter((id) => !before.has(id))).toEqual(expect.arrayContaining([...column.rules]));
      expect(asked(filled).filter((id) => !before.has(id))).toHaveLength(column.rules.length);
    }
  });

  it('answers three questions, and has priorities and briefings from then on', async () => {
    const { session, emulator } = opened(workbook);
    await session.audit();
    await session.previewStart({
      outcomes: [
        { outcome: 'Grow revenue abroad by 12 %', owner: 'Ada Lind', measure: 'Contract value' },
        { outcome: 'Keep our people', owner: 'Jo Berg', measure: '' },
        { outcome: '', owner: '', measure: '' },
      ],
      namedBy: 'CFO',
      day: parseIso(TODAY) as Day,
    });
    expect(session.get().planned).toMatchObject({ for: 'start', foreseen: { refused: [] } });
    await session.apply();
    const { result, ledger, since } = session.get();
    expect(result?.report.priorities.map(({ name, top }) => [name, top])).toEqual([
      ['Grow revenue abroad by 12 %', true],
      ['Keep our people', true],
    ]);
    expect(result?.report.tables.map(({ kind }) => kind)).toContain('briefing');
    expect([ledger, since === null]).toEqual([null, false]);
    expect(emulator.workbook.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Priorities', 'Briefings']));
  });
});

it('whoever has an export of completions makes the list of its modules with one press, and more is asked', async () => {
  const { session, emulator } = opened(LITTLE.lms);
  await session.audit();
  const [step, another] = session.get().result?.said.nextSteps.filter(({ names }) => names !== undefined) ?? [];
  expect([step?.names, another]).toEqual([['Coaching essentials', 'Negotiating abroad'], undefined]);
  expect(step?.sentence).toBe(
    'With a sheet of modules with the columns “Training title” (such as Coaching Essentials) and “KPI served” (such as KPI-01), 6 more questions can be asked.',
  );
  const asked = (): number => session.get().result?.report.rules.filter(({ outcome }) => outcome !== 'skipped').length ?? 0;
  const before = asked();
  await session.previewStart({ headers: step?.columns.map(({ header }) => header) ?? [], names: step?.names ?? [] });
  expect(session.get().planned).toMatchObject({ for: 'start', foreseen: { refused: [] } });
  await session.apply();
  expect(emulator.workbook.sheets.map(({ name }) => name)).toEqual(['Export', 'Modules']);
  expect(asked()).toBe(before + 6);
});

describe('an empty workbook', () => {
  it.each([
    ['sample', 15],
    ['headers', 5],
  ] as const)('is filled with a %s', async (what, sheets) => {
    const { session, emulator } = opened(EMPTY);
    await session.look();
    expect(session.get().mapping?.tables).toEqual([]);
    await session.previewStart(what);
    await session.apply();
    expect(session.get()).toMatchObject({ trouble: null, ledger: null });
    expect(emulator.workbook.sheets).toHaveLength(sheets + 1);
    const { result } = session.get();
    if (what === 'sample') expect(result?.report.findings.length).toBeGreaterThan(0);
    // Headings without rows are no tables yet.
    else expect(result?.mapping.tables).toEqual([]);
  });
});

it('a workbook with nothing that is read has no tables to praise', () => {
  const { said, report } = audited(strangeWorkbook(), TODAY, undefined, ENGLISH);
  expect([report.tables.length, said.withoutFindings]).toEqual([0, expect.not.stringMatching(/wrong/)]);
});

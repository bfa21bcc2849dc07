/** The laws of a session, over the Excel host and the emulated workbook. */
import fc from 'fast-check';
import { choicesNamed, DEFAULT_CHOICES } from '../../src/audit/plan/choices';
import { REVIEW_QUESTIONS } from '../../src/audit/state/review-before';
import { entryOf, reviewBook, type EnteredCell } from '../../src/audit/state/review-entered';
import { excelHost } from '../../src/hosts/excel/excel-host';
import { fieldNames } from '../../src/audit/fields';
import { directAuditor, type Auditor } from '../../src/auditor';
import { Session } from '../../src/session';
import { cellName, HostError, type Host } from '../../src/workbook';
import { Emulator } from '../emulator/emulator';
import { workbookFrom } from '../emulator/from-snapshot';
import { valueOf } from '../emulator/model/sheet';
import { sheetOf } from '../emulator/model/workbook';
import { connect } from '../emulator/node';
import { Person } from '../emulator/person';
import { pictureOf } from '../emulator/to-snapshot';
import { turns } from '../support/patience';
import { plannedParts, type PlannedCell } from '../../src/taskpane/parts/planned-cells';
import { IN_ENGLISH } from '../../src/taskpane/words';
import { snapshotOf } from '../support/sheet';
import { smallWorkbook, strangeWorkbook } from './small-workbook';

const TODAY = '2026-06-30';

function opened(snapshot = smallWorkbook(), auditor: Auditor = directAuditor) {
  const emulator = new Emulator({ workbook: workbookFrom(snapshot) });
  connect(emulator);
  const session: Session = new Session({
    host: excelHost({ onWaiting: (sentence) => session.wait(sentence), wait: () => Promise.resolve(), sayAfter: 5, live: true }),
    auditor,
    today: () => TODAY,
  });
  const value = (sheet: string, row: number, column: number) =>
    valueOf(sheetOf(emulator.workbook, sheet) as NonNullable<ReturnType<typeof sheetOf>>, row, column);
  return { emulator, session, person: new Person(emulator), value, picture: () => pictureOf(emulator.workbook) };
}

/** Events come in their own time. */
const heard = (): Promise<void> => turns();

function missing(): never {
  throw new Error('there is none');
}

/** A session over a host whose methods are given. */
function over(host: Partial<Host>): Session {
  const never = (): Promise<never> => Promise.reject(new Error('not expected'));
  return new Session({
    host: { read: () => Promise.resolve(smallWorkbook()), apply: never, show: never, ...host },
    auditor: directAuditor,
    today: () => TODAY,
  });
}

// Microsoft's client is one for all tests: an event that is still on its way would reach the next test's session.
afterEach(heard);

describe('one person at one workbook', () => {
  it('goes to the last of the cells asked for while it is on its way', async () => {
    const gone: number[] = [];
    const show = async ({ row }: { row: number }): Promise<void> => {
      gone.push(row);
      await turns();
    };
    const session = over({ show });
    const first = session.show({ sheet: 'Modules', row: 1, column: 0 });
    for (const row of [2, 3, 4]) await session.show({ sheet: 'Modules', row, column: 0 });
    await first;
    expect(gone).toEqual([1, 4]);
  });

  it('looks, audits, previews, writes and takes back, exactly', async () => {
    const { session, picture, value } = opened();
    const before = picture();
    await session.look();
    expect(session.get().mapping?.tables.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['priority', 'kpi', 'module']));
    expect(session.get().result).toBeNull();
    await session.audit();
    expect(session.get().result?.report.asOf).toBe(TODAY);
    expect(session.get().result?.report.findings.length).toBeGreaterThan(0);
    await session.preview();
    expect(picture()).toBe(before);
    await session.apply();
    expect(session.get()).toMatchObject({ planned: null, work: null, trouble: null, ledger: { state: 'complete', asOf: TODAY } });
    expect(session.get().outcome?.applied.refused).toEqual([]);
    expect(value('Modules', 0, 9)).toBe('Alignment score');
    await session.previewRevert();
    await session.apply();
    expect(session.get().ledger).toBeNull();
    expect(picture()).toBe(before);
  });

  it('reads no more after a write than it takes to write, and knows of the ledger what the workbook says', async () => {
    const { session, emulator } = opened();
    const known = async () => {
      const told = session.get().ledger;
      await session.look();
      expect(session.get().ledger).toEqual(told);
      return told;
    };
    for (const day of [TODAY, '2026-09-30']) {
      session.chooseDay(day);
      await session.audit();
      await session.preview();
      emulator.resetTraffic();
      await session.apply();
      // What the plan will touch, values, looks; a later write first reads what the audit left out of our own sheets.
      expect(emulator.traffic.roundTrips).toBeLessThanOrEqual(day === TODAY ? 3 : 6);
      expect(await known()).toEqual({ state: 'complete', asOf: day });
    }
    await session.previewRevert();
    await session.apply();
    expect(await known()).toEqual({ state: 'complete', asOf: TODAY });
    await session.previewRemove();
    await session.apply();
    expect(await known()).toBeNull();
  });

  it('removes everything, and says what people would lose', async () => {
    const { session, person, picture } = opened();
    const before = picture();
    await session.preview();
    await session.apply();
    await session.look();
    const findings = session.get().workbook?.sheets.find(({ name }) => name === 'Plumbline Findings');
    const header = findings?.cells.findIndex((row) => row.includes('Comment')) ?? -1;
    const column = findings?.cells[header]?.indexOf('Comment') ?? -1;
    person.edit('Plumbline Findings', `${String.fromCharCode(65 + column)}${(findings?.rows[header + 1] ?? 0) + 1}`, 'asked the CFO');
    await session.previewRemove();
    expect(session.get().planned?.answers.flatMap(({ entries }) => entries)).toContain('asked the CFO');
    await session.apply();
    expect(picture()).toBe(before);
  });

  it('writes only the parts that are chosen', async () => {
    const { session, emulator, value } = opened();
    await session.preview({ ...DEFAULT_CHOICES, findings: false, moduleColumns: false });
    await session.apply();
    expect(emulator.workbook.sheets.map(({ name }) => name).sort()).toEqual([
      'KPIs',
      'Modules',
      'Plumbline Ledger',
      'Plumbline Modules',
      'Plumbline Scorecard',
      'Priorities',
      'Scribbles',
    ]);
    expect(value('Modules', 0, 9)).toBeNull();
  });

  it('makes an edit of one cell, audits again by itself and says what that did; Revert takes it back, and a removal leaves it', async () => {
    const { session, picture, value } = opened();
    const before = picture();
    await session.audit();
    const fix = { at: { sheet: 'Modules', row: 2, column: 2 }, before: null };
    await session.previewFix(fix, 'Sam Haugen');
    expect(session.get().planned).toMatchObject({ for: 'fix', plan: { purpose: 'fix' }, foreseen: { refused: [] } });
    expect(picture()).toBe(before);
    await session.apply();
    expect(value('Modules', 2, 2)).toBe('Sam Haugen');
    expect(session.get()).toMatchObject({ planned: null, outcome: null, stale: false, since: { cells: 1 }, ledger: { state: 'complete' } });
    expect(session.get().since?.cleared).toBeGreaterThan(0);
    await session.previewRemove();
    expect(session.get().planned?.fixes).toMatchObject([{ ...fix.at, after: 'Sam Haugen' }]);
    session.cancel();
    await session.previewRevert();
    await session.apply();
    expect(picture()).toBe(before);
  });

  it('adds the header of a column that lets more be asked, and takes it back', async () => {
    const { session, picture, value } = opened();
    const before = picture();
    await session.audit();
    const next = session.get().result?.report.nextColumns.find(({ sheet }) => sheet === 'Modules') ?? missing();
    await session.previewColumn(next);
    await session.apply();
    expect(value('Modules', 0, 9)).toBe(next.header);
    expect(session.get().result?.report.nextColumns.some(({ field }) => field === next.field)).toBe(false);
    await session.previewRevert();
    await session.apply();
    expect(picture()).toBe(before);
  });

  it('refuses an edit on a protected sheet before anything is written, and says so for a cell of no table', async () => {
    const { session, picture } = opened(smallWorkbook({ protected: true }));
    const before = picture();
    await session.audit();
    await session.previewFix({ at: { sheet: 'Modules', row: 2, column: 2 }, before: null }, 'Sam Haugen');
    expect(session.get().planned?.foreseen.refused.map(({ code }) => code)).toEqual(['protected']);
    await session.previewFix({ at: { sheet: 'Scribbles', row: 0, column: 0 }, before: 'ask' }, 'Sam Haugen');
    expect(session.get()).toMatchObject({ planned: null, trouble: { code: 'no-safe-edit' } });
    expect(picture()).toBe(before);
  });

  it('keeps an acceptance in the workbook, audits again by itself and says what that did; Revert takes it back', async () => {
    const { session, picture } = opened();
    const before = picture();
    await session.audit();
    const [finding] = session.get().result?.report.findings ?? [];
    const accepted = { finding: finding?.id ?? missing(), rule: null, subject: null, reason: '=agreed with the CFO', by: null, until: null };
    await session.previewSettings((settings, columns) => ({ settings: { ...settings, accepted: [...settings.accepted, accepted] }, columns }));
    expect(session.get().planned).toMatchObject({ for: 'settings', plan: { purpose: 'write' } });
    expect(picture()).toBe(before);
    await session.apply();
    expect(session.get().result?.report.findings.find(({ id }) => id === finding?.id)?.accepted).toMatchObject({ reason: '=agreed with the CFO' });
    expect(session.get().since).toEqual({ cells: 0, cleared: 1, appeared: [], altered: [] });
    await session.previewRevert();
    await session.apply();
    expect(picture()).toBe(before);
  });

  it('keeps what was typed into the review, reads it back, and Revert takes it out again', async () => {
    const { session, picture, person } = opened();
    const before = picture();
    await session.audit();
    const row = { period: 'Q2 2026', question: REVIEW_QUESTIONS.metrics };
    const typed = (field: EnteredCell['field'], to: string, from = ''): EnteredCell => ({ ...row, field, from, to });
    await session.previewReview([typed('Date', TODAY), typed('Decision', '=drop it'), typed('Signed by HR', 'Ana')]);
    expect(session.get().planned).toMatchObject({ for: 'review', plan: { purpose: 'write', columns: [], sheets: [{ name: 'Plumbline Review' }] } });
    expect(picture()).toBe(before);
    await session.apply();
    const read = (field: EnteredCell['field']): string => entryOf(reviewBook(session.get().workbook ?? missing()), { ...row, field });
    expect([read('Decision'), read('Date'), read('Signed by HR')]).toEqual(['=drop it', TODAY, 'Ana']);
    // A co-author writes on the sheet itself: what is typed in the pane does not go over it.
    const sheet = session.get().workbook?.sheets.find(({ name }) => name === 'Plumbline Review') ?? missing();
    const at = sheet.cells.findIndex((cells) => cells.includes('=drop it'));
    person.edit('Plumbline Review', cellName(sheet.rows[at] as number, sheet.cells[at]?.indexOf('=drop it') as number), 'keep it');
    await session.previewReview([typed('Decision', 'change it', '=drop it')]);
    expect(session.get()).toMatchObject({ planned: null, trouble: { code: 'review-changed' } });
    expect(read('Decision')).toBe('keep it');
    await session.previewReview([typed('Decision', 'change it', 'keep it'), typed('Owner', 'Bo')]);
    await session.apply();
    expect([read('Decision'), read('Owner'), read('Signed by HR')]).toEqual(['change it', 'Bo', 'Ana']);
    await session.previewRemove();
    await session.apply();
    expect(picture()).toBe(before);
  });

  it('keeps a corrected column and a changed setting, for this audit and the next session', async () => {
    const { session, picture } = opened();
    const before = picture();
    await session.look();
    await session.previewSettings((settings, columns) => ({
      settings: { ...settings, topPriorities: 1 },
      columns: columns.map((column) => (column.header === 'Sponsor' ? { ...column, field: 'module.owner' as const } : column)),
    }));
    await session.apply();
    const owner = () =>
      session
        .get()
        .mapping?.tables.flatMap(({ columns }) => columns)
        .find(({ header }) => header === 'Sponsor');
    expect(owner()).toMatchObject({ field: 'module.owner', how: 'by hand' });
    expect(session.get().outcome).toBeNull();
    await session.audit();
    expect(owner()).toMatchObject({ field: 'module.owner' });
    expect(session.get().result?.settings.topPriorities).toBe(1);
    expect(session.get().result?.report.priorities.filter(({ top }) => top)).toHaveLength(1);
    await session.previewRemove();
    await session.apply();
    expect(picture()).toBe(before);
  });

  it('keeps another kind of rows for a table, and reads its other columns by that', async () => {
    const { session } = opened();
    await session.look();
    const kinds = (): (string | undefined)[] => [
      ...new Set(
        session
          .get()
          .mapping?.tables.filter(({ sheet }) => sheet === 'Modules')
          .map(({ kind }) => kind),
      ),
    ];
    expect(kinds()).toContain('module');
    const name = session
      .get()
      .mapping?.tables.flatMap(({ columns }) => columns)
      .find(({ field }) => field === 'module.name')?.header;
    await session.previewSettings((settings, columns) => ({
      settings,
      columns: columns.map((column) =>
        column.sheet === 'Modules' && column.header === name ? { ...column, kind: 'objective' as const, field: 'objective.title' as const } : column,
      ),
    }));
    await session.apply();
    expect(kinds()).toEqual(['objective']);
  });

  it('keeps what a block is whose headers nobody knows, and what its columns mean, with other tables and without any', async () => {
    const unknown = {
      Zeug: [
        ['Zeug', 'Taler', 'Wer es will'],
        ['Talks that count', 12_000, 'Ines Weber'],
        ['Selling with numbers', 9_000, 'Sam Haugen'],
      ],
    };
    for (const others of [
      {},
      {
        KPIs: [
          ['KPI', 'Target', 'Current'],
          ['Revenue', 10, 9],
        ],
      },
    ]) {
      const { session, picture } = opened(snapshotOf({ ...unknown, ...others }));
      const before = picture();
      await session.look();
      const block = session.get().mapping?.notUnderstood.find(({ sheet }) => sheet === 'Zeug');
      expect(block?.headers?.map(({ header, at }) => [header, at.row, at.column])).toEqual([
        ['Zeug', 0, 0],
        ['Taler', 0, 1],
        ['Wer es will', 0, 2],
      ]);
      const fields = fieldNames('module');
      const said = { sheet: 'Zeug', kind: 'module', fields, readAs: null } as const;
      await session.previewSettings((settings, columns) => ({
        settings,
        columns: [...columns, { ...said, header: 'Zeug', field: 'module.name' }, { ...said, header: 'Wer es will', field: 'module.sponsor' }],
      }));
      await session.apply();
      await session.audit();
      const read = (): unknown => session.get().mapping?.tables.find(({ sheet }) => sheet === 'Zeug');
      expect(read()).toMatchObject({
        kind: 'module',
        rows: [1, 2],
        columns: [{ field: 'module.name', how: 'by hand' }, { field: null }, { field: 'module.sponsor' }],
      });
      expect(session.get().result?.report.modules.map(({ name }) => name)).toEqual(['Talks that count', 'Selling with numbers']);
      // Another correction later forgets nothing of it.
      await session.previewSettings((settings, columns) => ({ settings: { ...settings, topPriorities: 1 }, columns }));
      await session.apply();
      await session.look();
      expect(read()).toMatchObject({ kind: 'module' });
      await session.previewRemove();
      await session.apply();
      expect(picture()).toBe(before);
    }
  });

  it('says what the last edits did, on the same day', async () => {
    const { session, person } = opened();
    await session.audit();
    expect(session.get().since).toBeNull();
    person.edit('Modules', 'C3', 'Sam Haugen');
    await session.audit();
    expect(session.get().since).toMatchObject({ cells: 1 });
    expect(session.get().since?.cleared).toBeGreaterThan(0);
    session.chooseDay('2026-12-31');
    await session.audit();
    expect(session.get().since).toBeNull();
  });

  it('has nothing to take back where nothing was written', async () => {
    const { session } = opened();
    await session.previewRevert();
    expect(session.get()).toMatchObject({ planned: null, trouble: { again: null } });
    expect(session.get().trouble?.message).toMatch(/nothing that Plumbline/);
  });

  it('maps a workbook it does not understand to no table', async () => {
    const { session } = opened(strangeWorkbook());
    await session.look();
    expect(session.get().mapping?.tables).toEqual([]);
    expect(session.get().trouble).toBeNull();
  });
});

describe('when the workbook changes meanwhile', () => {
  it('says so, and audits again before it plans', async () => {
    const { session, person, value } = opened();
    await session.audit();
    person.sort('Modules', 'A2:I4', 5);
    await heard();
    expect(session.get().stale).toBe(true);
    await session.preview();
    expect(session.get().stale).toBe(false);
    await session.apply();
    const { report } = session.get().result ?? missing();
    for (const module of report.modules) {
      const row = Number(/\d+/.exec(module.at.cell)?.[0]) - 1;
      expect(value('Modules', row, 1)).toBe(module.name);
      expect(value('Modules', row, 9)).toBe(module.score === null ? 'not evaluated' : Math.round(module.score));
    }
  });

  it('never puts a value into another row: what changed after the preview is refused', async () => {
    const { session, person, value } = opened();
    await session.preview();
    person.sort('Modules', 'A2:I4', 5);
    await session.apply();
    const refused = session.get().outcome?.applied.refused ?? [];
    expect(refused.length).toBeGreaterThan(0);
    for (const { at } of refused.filter(({ at: { sheet } }) => sheet === 'Modules')) expect(value('Modules', at.row, at.column)).toBeNull();
  });

  it('shows only what changes: nothing beside modules that stand as they did, one cell where one score moves', async () => {
    const { session, person, value } = opened();
    const changed = (): Record<string, readonly PlannedCell[]> =>
      Object.fromEntries(
        plannedParts((session.get().planned ?? missing()).foreseen, session.get().workbook ?? missing(), IN_ENGLISH).map(({ title, cells }) => [
          title,
          cells(Infinity),
        ]),
      );
    await session.preview();
    const first = changed();
    expect(first['Alignment score']).toHaveLength(4);
    expect(first['Alignment score']?.[1]).toMatchObject({ cell: 'J2', row: 'Selling with numbers', before: '' });
    await session.apply();
    await session.audit();
    // What we wrote is nobody's edit.
    expect(session.get().since).toMatchObject({ cells: 0, cleared: 0, appeared: [] });
    await session.preview();
    expect(changed()).toMatchObject({ 'Alignment score': [], 'Alignment flags': [] });
    const before = value('Modules', 2, 9);
    person.edit('Modules', 'C3', 'Sam Haugen');
    await heard();
    await session.preview();
    expect(changed()['Alignment score']).toEqual([{ cell: 'J3', row: '<b>Delegating</b>', before: String(before), after: expect.any(String) as string }]);
  });

  it('lists nothing of any sheet or column of ours that stands as it would be written', async () => {
    const { session, person } = opened();
    const listed = (): (readonly [string, number])[] =>
      plannedParts((session.get().planned ?? missing()).foreseen, session.get().workbook ?? missing(), IN_ENGLISH)
        .filter(({ count }) => count > 0)
        .map(({ title, count }) => [title, count]);
    const all = choicesNamed(['all']) ?? missing();
    await session.preview(all);
    expect(listed().length).toBeGreaterThanOrEqual(12);
    await session.apply();
    await session.audit();
    await session.preview(all);
    expect(listed()).toEqual([]);
    // What people change there is told.
    person.edit('Plumbline Modules', 'A1', 'Ours');
    await heard();
    await session.preview(all);
    expect(listed()).toEqual([['Plumbline Modules', 1]]);
  });

  it('is not misled by its own write', async () => {
    const { session } = opened();
    await session.preview();
    await session.apply();
    await heard();
    expect(session.get().stale).toBe(false);
    await session.preview();
    expect(session.get().planned?.plan.columns.every(({ ours }) => ours)).toBe(true);
  });

  it('a co-author’s change counts as well', async () => {
    const { session, emulator } = opened();
    await session.audit();
    new Person(emulator, 'Remote').edit('KPIs', 'G2', 111);
    await heard();
    expect(session.get().stale).toBe(true);
  });
});

describe('refusals and failures', () => {
  it('a protected sheet is named, the rest is written', async () => {
    const { session, value } = opened(smallWorkbook({ protected: true }));
    await session.preview();
    const { foreseen } = session.get().planned ?? missing();
    await session.apply();
    expect(session.get().outcome?.applied.refused.map(({ message }) => message)).toEqual(foreseen.refused.map(({ message }) => message));
    const { refused, sheetsWritten } = session.get().outcome?.applied ?? missing();
    expect(refused.map(({ code }) => code)).toEqual(expect.arrayContaining(['protected']));
    expect(refused.every(({ message }) => message.includes('Modules'))).toBe(true);
    expect(sheetsWritten).toContain('Plumbline Scorecard');
    expect(value('Modules', 0, 9)).toBeNull();
  });

  it('says what to do while a cell is being edited, and goes on afterwards', async () => {
    const { session, emulator } = opened();
    emulator.editMode.start();
    const said: (string | null)[] = [];
    session.subscribe(() => {
      const { waiting } = session.get();
      if (waiting !== said.at(-1)) said.push(waiting);
      if (waiting !== null) emulator.editMode.finish();
    });
    await session.look();
    expect(said.find((sentence) => sentence !== null)).toMatch(/Enter or Esc/);
    expect(session.get()).toMatchObject({ waiting: null, trouble: null });
    expect(session.get().mapping?.tables.length).toBeGreaterThan(0);
  });

  it('a write that is cut off half way can be taken back, exactly', async () => {
    const { session, emulator, picture } = opened();
    const before = picture();
    await session.preview();
    // Also when it is written again without one undo step for all of it.
    emulator.fail({ roundTrip: 2, when: { share: 0.6 }, code: 'AccessDenied', times: 3 });
    await session.apply();
    emulator.faults.clear();
    expect(session.get().trouble?.message).toMatch(/Revert/);
    expect(session.get().ledger?.state).toBe('writing');
    await session.previewRevert();
    await session.apply();
    expect(session.get().trouble).toBeNull();
    expect(picture()).toBe(before);
  });

  it('a host’s sentence is told, and tried again where that may help', async () => {
    let attempts = 0;
    const session = over({
      read: () => {
        attempts += 1;
        return attempts === 1 ? Promise.reject(new HostError('InactiveWorkbook', 'Click into this workbook.', 'by-person')) : Promise.resolve(smallWorkbook());
      },
    });
    await session.audit();
    expect(session.get().trouble?.message).toBe('Click into this workbook.');
    await session.get().trouble?.again?.();
    expect(session.get().trouble).toBeNull();
    expect(session.get().result).not.toBeNull();
  });

  it('no second attempt is offered where it would not help', async () => {
    const session = over({ read: () => Promise.reject(new HostError('ApiNotFound', 'Update Excel.')) });
    await session.look();
    expect(session.get().trouble).toEqual({ code: 'ApiNotFound', message: 'Update Excel.', again: null });
  });

  it('a mistake of ours is owned', async () => {
    const session = over({ read: () => Promise.reject(new TypeError('x is undefined')) });
    await session.look();
    expect(session.get().trouble?.message).toMatch(/Plumbline itself failed.*x is undefined/);
  });

  it('an audit that is stopped leaves no trouble and no result', async () => {
    const stopped: Auditor = {
      ...directAuditor,
      audit: (_, { signal }) => new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('stopped')))),
    };
    const { session } = opened(smallWorkbook(), stopped);
    const audit = session.audit();
    await new Promise<void>((resolve) => session.subscribe(() => session.get().work?.canStop === true && resolve()));
    session.stop();
    await audit;
    expect(session.get()).toMatchObject({ work: null, trouble: null, result: null });
  });

  it('does one thing at a time', async () => {
    let reads = 0;
    const session = over({
      read: () => {
        reads += 1;
        return Promise.resolve(smallWorkbook());
      },
    });
    await Promise.all([session.look(), session.audit(), session.preview()]);
    expect(reads).toBe(1);
    expect(session.get().result).toBeNull();
  });
});

describe('whatever a person does', () => {
  const STEPS = ['look', 'audit', 'preview', 'own', 'apply', 'cancel', 'previewRevert', 'previewRemove', 'dismiss'] as const;

  it('people’s cells stay as they are, and removing everything leaves no trace', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...STEPS), { maxLength: 10 }), async (steps) => {
        const { session, picture, emulator } = opened();
        const before = picture();
        for (const step of steps) {
          if (step === 'own') await session.preview({ ...DEFAULT_CHOICES, moduleColumns: false });
          else await session[step]();
          expect(session.get().work).toBeNull();
          expect(session.get().trouble?.message ?? '').not.toMatch(/itself failed/);
        }
        const theirs = emulator.workbook.sheets.filter(({ name }) => !name.startsWith('Plumbline '));
        for (const sheet of theirs) sheet.rows.forEach((row) => expect(row?.values.length ?? 0).toBeLessThanOrEqual(11));
        session.cancel();
        await session.previewRemove();
        await session.apply();
        expect(picture()).toBe(before);
      }),
      { numRuns: 25 },
    );
  });
});

describe('live', () => {
  it('tells of the cells that are selected, and of nothing once it is switched off', async () => {
    const { session, person } = opened();
    await session.audit();
    person.select('Modules', 'A3:C4');
    await heard();
    expect(session.get().selected).toEqual({ sheet: 'Modules', area: { top: 2, left: 0, bottom: 3, right: 2 } });
    await session.setLive(false);
    person.select('Modules', 'A2');
    person.edit('Modules', 'B2', 'Another name');
    await heard();
    expect(session.get()).toMatchObject({ live: false, selected: null, stale: false });
    await session.setLive(true);
    person.select('Modules', 'A2');
    person.edit('Modules', 'B3', 'Another name');
    await heard();
    expect(session.get()).toMatchObject({ live: true, selected: { sheet: 'Modules' }, stale: true });
  });

  it('is off where watching may do harm, until a person switches it on', async () => {
    const emulator = new Emulator({ workbook: workbookFrom(smallWorkbook()) });
    connect(emulator);
    const session = new Session({ host: excelHost({ wait: () => Promise.resolve() }), auditor: directAuditor, today: () => TODAY });
    expect([session.get().live, session.canBeLive]).toEqual([false, true]);
    await session.audit();
    new Person(emulator).edit('Modules', 'B2', 'Another name');
    await heard();
    expect(session.get().stale).toBe(false);
  });

  it('audits again what was edited alone, says so, and finds what a whole audit finds', async () => {
    const { session, person, emulator } = opened();
    await session.audit();
    person.edit('Modules', 'C3', 'Ines Weber');
    await heard();
    emulator.resetTraffic();
    await session.auditAgain();
    expect(emulator.traffic.roundTrips).toBeLessThanOrEqual(3);
    const { result, readPart, since } = session.get();
    expect(readPart).toBeGreaterThan(0);
    expect(since?.cells).toBe(1);
    await session.audit();
    expect(session.get()).toMatchObject({ readPart: null, since: { cells: 0, cleared: 0, appeared: [], altered: [] } });
    expect(session.get().result?.report.findings).toEqual(result?.report.findings);
  });
});

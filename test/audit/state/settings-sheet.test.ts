import fc from 'fast-check';
import { fieldNames } from '../../../src/audit/fields';
import { settingsSheet } from '../../../src/audit/state/settings-drawn';
import { readSettings } from '../../../src/audit/state/settings-sheet';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/audit/settings/settings';
import type { CellValue } from '../../../src/workbook';
import { snapshotOf } from '../../support/sheet';

const valuesOf = (settings: Settings): CellValue[][] =>
  settingsSheet(settings, []).cells.map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.value : cell)));
const readBack = (cells: CellValue[][]): ReturnType<typeof readSettings> => readSettings(snapshotOf({ 'Plumbline Settings': cells }));

const settings: fc.Arbitrary<Settings> = fc
  .record({
    fiscalYearStart: fc.option(fc.integer({ min: 1, max: 12 })),
    fiscalYearNamedBy: fc.constantFrom('first' as const, 'last' as const),
    topPriorities: fc.integer({ min: 1, max: 9 }),
    currency: fc.option(fc.constantFrom('EUR', 'USD')),
    gradeLadder: fc.constantFrom(['Junior', 'Senior'], ['A', 'B', 'C']),
    reviewEveryOkr: fc.integer({ min: 1, max: 400 }),
    readHiddenSheets: fc.boolean(),
    hideNames: fc.boolean(),
    rules: fc.constantFrom(
      {},
      { 'crowded-objective': { options: { most: 7 } } },
      { 'stale-kpi': { off: 'we read KPIs by hand' } },
      { 'vague-goal': { severity: 'low' as const } },
    ),
    accepted: fc.constantFrom(
      [],
      [{ finding: 'unlinked-module-abc', rule: null, subject: null, reason: 'a pilot', by: 'Ines Weber', until: '2026-12-31' }],
      [{ finding: null, rule: 'vague-goal', subject: 'O-01', reason: 'on purpose', by: null, until: null }],
    ),
    metricClasses: fc.constantFrom({}, { 'Net promoter score': 'perception' }),
    words: fc.constantFrom({}, { vague: ['synergy', '-better'] }, { change: ['shrink'], activity: ['badge*'] }),
  })
  .map((some) => ({ ...DEFAULT_SETTINGS, ...some }));

it('reads back what it writes', () => {
  fc.assert(
    fc.property(settings, (written) => {
      expect(readBack(valuesOf(written))).toMatchObject({ settings: written, notUnderstood: [] });
    }),
  );
});

it('has the fields to choose from in the sheet itself, each list once, right of what is read', () => {
  const choice = { sheet: 'Plan', header: 'Boss', kind: 'module' as const, field: null, fields: fieldNames('module') };
  const { cells, pickLists } = settingsSheet(DEFAULT_SETTINGS, [
    choice,
    { ...choice, header: 'Cost' },
    { ...choice, header: 'KPI', fields: fieldNames('kpi') },
  ]);
  const fields = pickLists.filter(({ listed }) => listed !== undefined);
  expect(fields).toHaveLength(3);
  expect(new Set(fields.map(({ listed }) => listed?.left))).toEqual(new Set([7, 8]));
  for (const { choices, listed } of fields) {
    const column = cells.slice(listed?.top, (listed?.bottom ?? 0) + 1).map((row) => row[listed?.left ?? 0]);
    expect(column).toEqual(choices);
  }
  expect(readBack(cells as CellValue[][]).notUnderstood).toEqual([]);
});

it('reads a corrected column', () => {
  const sheet = [['Columns'], ['Sheet', 'Header', 'Field'], ['Plan', 'Boss', 'module.sponsor'], ['Plan', 'Colour', '(leave alone)']];
  expect(readBack(sheet).settings.columns).toEqual([
    { sheet: 'Plan', header: 'Boss', kind: 'module', field: 'module.sponsor' },
    { sheet: 'Plan', header: 'Colour', kind: null, field: null },
  ]);
});

it.each([
  [[['Assumptions'], ['Setting', 'Value'], ['Top priorities', 'many']], /“many” is no value for “Top priorities”/],
  [[['Assumptions'], ['Setting', 'Value'], ['Moon phase', 'full']], /no setting “Moon phase”/],
  [[['Columns'], ['Sheet', 'Header', 'Field'], ['Plan', 'Boss', 'module.boss']], /no field “module.boss”/],
  [[['Rules'], ['Rule'], ['vague-goal', '', 'awful']], /“awful” is no severity/],
  [[['Words'], ['List'], ['Curses', 'heck']], /no list “Curses” \(there are Vague words, /],
])('says what it cannot read and goes on: %j', (cells, sentence) => {
  const { settings: read, notUnderstood } = readBack(cells as CellValue[][]);
  expect(notUnderstood).toEqual([expect.stringMatching(sentence)]);
  expect(read).toEqual(DEFAULT_SETTINGS);
});

it('takes a date cell for the end of an acceptance', () => {
  const sheet = [['Accepted findings'], ['Finding id'], ['x-1', null, null, 'why', 'who', 46387]];
  expect(readBack(sheet as CellValue[][]).settings.accepted).toEqual([
    { finding: 'x-1', rule: null, subject: null, reason: 'why', by: 'who', until: '2026-12-31' },
  ]);
});

it('never throws on junk', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('Assumptions', 'Columns', 'Rules', 'Accepted findings', 'What a metric measures', '__proto__', 'toString.x'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }), (cells) => {
      expect(() => readBack(cells)).not.toThrow();
    }),
  );
});

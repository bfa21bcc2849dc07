/** The one answer to “may this be written?”: as the in-memory workbook’s own check gives it, whatever people did meanwhile; one sentence a reason. */
import fc from 'fast-check';
import { checkPlan, groundOf, isOurSheet, readLedger, REFUSALS, refusalSentence, why, type RefusalReason, type WhyOf } from '../../src/workbook';
import { MODULES, modulesPlan, modulesWorkbook, reasonsOf } from '../hosts/contract-workbooks';
import { MemoryHost } from '../hosts/memory-host';
import { MemoryWorkbook, type Mutation } from '../hosts/memory-workbook';

const AT = { sheet: MODULES, row: 3, column: 6 };
const AREA = { top: 3, left: 6, bottom: 5, right: 6 };

/** A reason of each kind, with data as a workbook may have them. */
const REASONS: { readonly [R in RefusalReason]: WhyOf<R> } = {
  'workbook-read-only': why('workbook-read-only'),
  'written-since': why('written-since'),
  'no-ledger': why('no-ledger'),
  'structure-protected': why('structure-protected', { sheet: 'Plumbline Findings' }),
  'structure-kept': why('structure-kept', { sheet: 'Plumbline Findings' }),
  'foreign-sheet': why('foreign-sheet', { sheet: 'Plumbline Findings' }),
  'column-elsewhere': why('column-elsewhere', { at: AT, header: { held: 'Alignment score' } }),
  'column-unfound': why('column-unfound', { at: AT, header: { held: 'Alignment score' } }),
  'sheet-copied': why('sheet-copied', { sheet: 'Plumbline Findings (2)', ours: 'Plumbline Findings' }),
  'sheet-unmarked': why('sheet-unmarked', { sheet: 'To do', ours: 'Plumbline Findings' }),
  'ledger-stays': why('ledger-stays', { sheet: 'Plumbline Ledger' }),
  'last-sheet': why('last-sheet', { sheet: 'Plumbline Scorecard' }),
  'sheet-gone': why('sheet-gone', { sheet: MODULES }),
  'sheet-protected': why('sheet-protected', { sheet: MODULES }),
  'sheet-full': why('sheet-full', { sheet: MODULES }),
  'header-gone': why('header-gone', { cell: 'G4', sheet: MODULES, header: { held: 'Module ID' } }),
  'table-gone': why('table-gone', { sheet: MODULES, table: 'Modules' }),
  'table-moved': why('table-moved', { sheet: MODULES, table: 'Modules' }),
  'table-grown': why('table-grown', { table: 'Modules' }),
  'column-inside': why('column-inside', { table: 'Modules', column: 'G' }),
  'header-taken': why('header-taken', { table: 'Modules', header: { held: 'Alignment score' } }),
  'merged-beside': why('merged-beside', { sheet: MODULES, table: 'Modules', area: AREA }),
  'table-beside': why('table-beside', { sheet: MODULES, table: 'Modules' }),
  'table-in-way': why('table-in-way', { sheet: MODULES, table: 'Rates' }),
  'in-use-beside': why('in-use-beside', { table: 'Modules', cell: 'G4', sheet: MODULES }),
  'stranger-in-column': why('stranger-in-column', { at: AT, now: { held: 12 } }),
  'cell-merged': why('cell-merged', { at: AT }),
  'cell-formula': why('cell-formula', { at: AT }),
  'cell-filled': why('cell-filled', { at: AT, now: { held: 'x'.repeat(32_000) } }),
  'cell-changed': why('cell-changed', { at: AT, before: { held: null }, now: { held: true } }),
  'cell-altered': why('cell-altered', { at: AT, wanted: { held: '1-2' }, now: { held: 46_024 } }),
  'own-cell-filled': why('own-cell-filled', { at: AT }),
  'row-changed': why('row-changed', { at: AT, beside: { ...AT, column: 1 } }),
  'rows-filtered': why('rows-filtered', { of: 'Modules' }),
  'rows-hidden': why('rows-hidden', { sheet: MODULES }),
  'cells-unplaced': why('cells-unplaced', { sheet: MODULES }),
  'table-filled': why('table-filled', { table: 'Modules' }),
};

test.each(Object.values(REASONS))('$code: one sentence, which says what to do or where to look', (reason) => {
  const sentence = refusalSentence(reason);
  expect(sentence).toMatch(/^['\p{Lu}][^\n]+: [^\n]+\.$/u);
  expect(sentence.length).toBeLessThan(250);
});

test('another language is another table of sentences', () => {
  const french = { ...REFUSALS, 'sheet-gone': 'La feuille {sheet} n’existe plus : relancez l’audit.' };
  expect(refusalSentence(why('sheet-gone', { sheet: 'Budget' }), french)).toBe('La feuille Budget n’existe plus : relancez l’audit.');
});

const row = fc.integer({ min: 1, max: 11 });
const column = fc.integer({ min: 0, max: 9 });
const areas = fc.record({ top: row, left: column, height: fc.integer({ min: 0, max: 4 }), width: fc.integer({ min: 0, max: 3 }) });
const areaOf = areas.map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width }));
const mutations: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({
    kind: fc.constant('edit' as const),
    sheet: fc.constant(MODULES),
    row,
    column,
    value: fc.constantFrom(null, '', 'Alignment score', 'alignment FLAGS', 'Coaching', 1, 57, 'M-1'),
  }),
  fc.record({ kind: fc.constant('merge' as const), sheet: fc.constant(MODULES), area: areaOf }),
  fc.record({ kind: fc.constant('make-table' as const), sheet: fc.constant(MODULES), table: fc.constantFrom('Rates', 'Notes'), area: areaOf }),
  fc.record({ kind: fc.constant('insert-row' as const), sheet: fc.constant(MODULES), row }),
  fc.record({ kind: fc.constant('delete-row' as const), sheet: fc.constant(MODULES), row }),
  fc.record({ kind: fc.constant('insert-column' as const), sheet: fc.constant(MODULES), column }),
  fc.constant<Mutation>({ kind: 'rename-table', sheet: MODULES, table: 'Modules', name: 'MODULES' }),
  fc.constant<Mutation>({ kind: 'convert-table', sheet: MODULES, table: 'Modules' }),
  fc.constant<Mutation>({ kind: 'protect', sheet: MODULES }),
);

test('it answers as the in-memory workbook does, whatever people did since the plan was made', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('table' as const, 'plain' as const),
      fc.boolean(),
      fc.array(mutations, { minLength: 1, maxLength: 4 }),
      async (kind, written, changes) => {
        const workbook = new MemoryWorkbook(modulesWorkbook(kind));
        const host = new MemoryHost(workbook);
        if (written) await host.apply(modulesPlan(await host.read(), 1));
        const plan = modulesPlan(await host.read(), 2);
        for (const change of changes) workbook.mutate(change);
        const now = workbook.snapshot();
        const ledger = readLedger(now);
        const ground = groundOf(now, {
          locked: false,
          visibleSheets: now.sheets.flatMap(({ name, visibility }) => (visibility === 'visible' ? [name] : [])),
          isOurs: (name) => isOurSheet(ledger, name),
        });
        const expected = await host.apply(plan);
        expect(reasonsOf(checkPlan(plan, ground).refused)).toEqual(reasonsOf(expected.refused));
      },
    ),
    { numRuns: 300 },
  );
});

test('a sheet with formulas over another one is refused with it', async () => {
  const host = new MemoryHost(new MemoryWorkbook(modulesWorkbook('plain')));
  await host.apply(modulesPlan(await host.read(), 1));
  const now = await host.read();
  const ledger = readLedger(now);
  const plan = modulesPlan(now, 2);
  const [scorecard, ...others] = plan.sheets;
  if (scorecard === undefined) throw new Error('no Scorecard');
  const figures = { ...scorecard, name: 'Plumbline Modules' };
  const refusedOf = (needs: string | undefined, locked: boolean): unknown =>
    checkPlan(
      { ...plan, columns: [], sheets: [needs === undefined ? scorecard : { ...scorecard, needs }, figures, ...others] },
      groundOf(now, { locked, visibleSheets: [MODULES], isOurs: (name) => isOurSheet(ledger, name) }),
    ).refused.map(({ at, why: { code } }) => [at.sheet, code]);
  expect(refusedOf('Plumbline Modules', true)).toEqual([
    ['Plumbline Modules', 'structure-protected'],
    ['Plumbline Scorecard', 'structure-protected'],
  ]);
  expect(refusedOf(undefined, true)).toEqual([['Plumbline Modules', 'structure-protected']]);
  expect(refusedOf('Plumbline Modules', false)).toEqual([]);
});

/** Laws that hold for every rule, over its own examples and over junk. */
import fc from 'fast-check';
import { fieldNames, KINDS, type FieldName } from '../../src/audit/fields';
import { mapWorkbook } from '../../src/audit/mapping/map-workbook';
import { buildModel } from '../../src/audit/model/build-model';
import { parseIso } from '../../src/audit/reading/days';
import { runReason } from '../../src/audit/report/run-reason';
import type { Rule } from '../../src/audit/rule';
import { RULES } from '../../src/audit/rules';
import { runRules, type RuleRun } from '../../src/audit/run-rules';
import { DEFAULT_SETTINGS } from '../../src/audit/settings/settings';
import { cellName, type CellValue, type WorkbookSnapshot } from '../../src/workbook';
import { deepFreeze, snapshotOf, type Drawn } from '../support/sheet';
import { exampleWorkbook } from './example-workbook';

type Grid = Drawn[][];
type Grids = Record<string, Grid>;

const examplesOf = (rule: Rule): string[] => [
  rule.examples.flagged,
  rule.examples.clean,
  ...(rule.examples.undecided === undefined ? [] : [rule.examples.undecided]),
];
const dayOfRule = (rule: Rule): number => parseIso(rule.examples.asOf ?? '2026-03-31') as number;

function gridsOf(workbook: WorkbookSnapshot): Grids {
  return Object.fromEntries(
    workbook.sheets.map((sheet) => {
      const grid: Grid = [];
      sheet.rows.forEach((row, index) => (grid[row] = [...(sheet.cells[index] ?? [])]));
      for (const { column, top, bottom, seen } of sheet.formulaRuns ?? [])
        for (let row = top; row <= bottom; row++) (grid[row] as Drawn[])[column] = { value: (grid[row]?.[column] ?? null) as CellValue, formula: seen };
      return [sheet.name, Array.from(grid, (row) => row ?? [])];
    }),
  );
}

function runOn(rule: Rule, workbook: WorkbookSnapshot): RuleRun {
  const mapping = mapWorkbook(workbook, DEFAULT_SETTINGS);
  const model = buildModel(workbook, mapping, DEFAULT_SETTINGS, dayOfRule(rule));
  return runRules([rule], model, DEFAULT_SETTINGS)[0] as RuleRun;
}

/** What a run says, without addresses: its counts and who was flagged with which message. */
function said(run: RuleRun): unknown {
  return {
    outcome: run.outcome,
    checked: run.checked,
    undecided: run.undecided,
    flagged: run.flagged
      .map(({ subject, problems }) => [subject.key, problems.map(({ message, about }) => [message, about ?? ''])])
      .sort((one, other) => String(one[0]).localeCompare(String(other[0]))),
  };
}

const cellsOf = (run: RuleRun): string[] =>
  run.flagged.flatMap(({ subject, problems }) => problems.map(({ at = subject.at }) => `${at.sheet}!${cellName(at.row, at.column)}`)).sort();

describe.each(RULES.map((rule) => [rule.id, rule as Rule] as const))('%s', (_, rule) => {
  it('leaves a frozen workbook as it was and says the same twice', () => {
    for (const example of examplesOf(rule)) {
      const { workbook } = exampleWorkbook(example);
      deepFreeze(workbook);
      expect(said(runOn(rule, workbook))).toEqual(said(runOn(rule, workbook)));
    }
  });

  it('does not care for the order of rows', () => {
    for (const example of examplesOf(rule)) {
      const { workbook } = exampleWorkbook(example);
      const turned = Object.fromEntries(Object.entries(gridsOf(workbook)).map(([name, [header = [], ...rows]]) => [name, [header, ...rows.reverse()]]));
      expect(said(runOn(rule, snapshotOf(turned)))).toEqual(said(runOn(rule, workbook)));
    }
  });

  it('moves its findings down with a blank row above', () => {
    for (const example of examplesOf(rule)) {
      const { workbook } = exampleWorkbook(example);
      const lowered = Object.fromEntries(Object.entries(gridsOf(workbook)).map(([name, rows]) => [name, [[], ...rows]]));
      const down = cellsOf(runOn(rule, workbook))
        .map((cell) => cell.replace(/\d+$/, (row) => String(Number(row) + 1)))
        .sort();
      expect(cellsOf(runOn(rule, snapshotOf(lowered)))).toEqual(down);
    }
  });

  it('reads only what it needs and uses', () => {
    const read = new Set<FieldName>([...rule.needs.flatMap((need) => (typeof need === 'object' ? need.anyOf : [need])), ...rule.uses]);
    for (const example of examplesOf(rule)) {
      const { workbook } = exampleWorkbook(example);
      const grids = gridsOf(workbook);
      for (const table of mapWorkbook(workbook, DEFAULT_SETTINGS).tables) {
        for (const { field, column } of table.columns) {
          if (field === null || read.has(field) || identifies(field)) continue;
          const blanked = {
            ...grids,
            [table.sheet]: (grids[table.sheet] ?? []).map((row, index) =>
              index > table.headerRow ? row.map((cell, at) => (at === column ? null : cell)) : row,
            ),
          };
          expect({ field, ...(said(runOn(rule, snapshotOf(blanked))) as object) }).toEqual({ field, ...(said(runOn(rule, workbook)) as object) });
        }
      }
    }
  });

  it('is skipped, and says why, when a column it needs is not there', () => {
    const { workbook } = exampleWorkbook(rule.examples.flagged);
    const grids = gridsOf(workbook);
    const { tables } = mapWorkbook(workbook, DEFAULT_SETTINGS);
    for (const need of rule.needs) {
      const fields = typeof need === 'object' ? need.anyOf : [need];
      const without = structuredClone(grids);
      for (const table of tables)
        for (const { field, column } of table.columns)
          if (field !== null && fields.includes(field)) for (const row of without[table.sheet] ?? []) row[column] = null;
      const run = runOn(rule, snapshotOf(without));
      expect(run.outcome).toBe('skipped');
      expect(runReason(run)).toMatch(/^no column for /);
    }
  });
});

/** Names and ids say which row is which; without them there is no record at all. */
function identifies(field: FieldName): boolean {
  return (
    /\.(id|name|title|cohort|firstName|lastName)$/.test(field) ||
    [
      'reading.kpi',
      'reading.period',
      'reading.value',
      'link.module',
      'completion.module',
      'completion.person',
      'briefing.priority',
      'briefing.executive',
      'briefing.date',
      'change.note',
      'change.date',
      'change.kind',
      'decision.subject',
      'decision.function',
      'decision.right',
      'cost.module',
      'cost.amount',
      'event.kpi',
      'event.date',
    ].includes(field)
  );
}

const JUNK: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    null,
    '',
    '#N/A',
    '#REF!',
    '=1+1',
    'n/a',
    '-',
    'Ø',
    '2026-02-30',
    '03/04/2026',
    'FY26-Q1',
    '1.234,5',
    '12%',
    'a; b, c / d',
    '\u0000',
    '𝒳'.repeat(40),
    -1,
    0,
    1e308,
    Number.MIN_VALUE,
    46000,
    true,
    false,
  ),
  fc.string({ maxLength: 12 }),
  fc.double({ noNaN: true }),
);

it('no rule crashes on junk in any cell', () => {
  const examples = RULES.flatMap((rule) => examplesOf(rule as Rule));
  fc.assert(
    fc.property(fc.constantFrom(...examples), fc.infiniteStream(JUNK), fc.integer({ min: 2, max: 9 }), (example, junk, every) => {
      let count = 0;
      const grids = Object.fromEntries(
        Object.entries(gridsOf(exampleWorkbook(example).workbook)).map(([name, [header = [], ...rows]]) => [
          name,
          [header, ...rows.map((row) => row.map((cell) => (count++ % every === 0 ? (junk.next().value ?? null) : cell)))],
        ]),
      );
      const workbook = snapshotOf(grids);
      const model = buildModel(workbook, mapWorkbook(workbook, DEFAULT_SETTINGS), DEFAULT_SETTINGS, parseIso('2026-03-31') as number);
      const crashed = runRules(RULES, model, DEFAULT_SETTINGS).filter(({ outcome }) => outcome === 'crashed');
      expect(crashed.map(({ rule, reason }) => [rule.id, reason])).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('every rule names fields that exist', () => {
  const known = new Set(KINDS.flatMap(fieldNames));
  for (const rule of RULES as readonly Rule[]) {
    for (const field of [...rule.needs.flatMap((need) => (typeof need === 'object' ? need.anyOf : [need])), ...rule.uses]) expect(known).toContain(field);
    for (const masked of rule.masks) expect(RULES.map(({ id }) => id as string)).toContain(masked);
  }
});

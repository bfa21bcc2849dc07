/** Two versions side by side: laws over whatever another version may print. */
import fc from 'fast-check';
import { audit } from '../../../src/audit/audit';
import { bothScores } from '../../../src/audit/report/both-scores';
import { bothScoresMarkdown, bothScoresText } from '../../../src/audit/report/both-scores-text';
import { NOT_TOLD, toldReport } from '../../../src/audit/report/told-report';
import { SCORING_VERSION } from '../../../src/audit/report/version';
import { snapshotOf } from '../../support/sheet';

const { report } = audit(
  snapshotOf({
    Modules: [
      ['Module', 'Owner', 'Sponsor', 'KPI', 'Cost (EUR)'],
      ['Talks that count', 'Bo Holm', 'Ana Lind', 'K1', 1000],
      ['Talks that count', 'Bo Holm', null, 'K1', 2000],
      ['Coaching', 'Bo Holm', null, null, 500],
    ],
    KPIs: [
      ['KPI', 'Baseline', 'Target', 'Direction'],
      ['K1', 15, 35, 'up'],
    ],
  }),
  { asOf: '2026-06-30' },
);
/** As a program prints it. */
const printed = JSON.parse(JSON.stringify(report)) as Record<string, unknown>;

it.each<[string, unknown]>([
  ['nothing', null],
  ['a text', 'x'],
  ['a list', []],
  ['no version', { modules: [] }],
  ['a version that is no whole number', { scoringVersion: 1.5, modules: [] }],
  ['no modules', { scoringVersion: 1 }],
])('%s is no report', (_, value) => expect(toldReport(value)).toBeNull());

it('what is not there is not told, and denies nothing', () => {
  const bare = toldReport({ scoringVersion: SCORING_VERSION, modules: printed['modules'] });
  expect(bare).toMatchObject({ version: NOT_TOLD, tables: NOT_TOLD, findings: NOT_TOLD, served: NOT_TOLD, measures: new Map() });
  const both = bothScores(report, bare as NonNullable<typeof bare>);
  expect(both.same).toBe(true);
  expect(both.measures.every(({ before }) => before === NOT_TOLD)).toBe(true);
});

it('a part of whatever is printed in its place is one sentence less, and never an error', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(printed), 'version'), fc.jsonValue(), fc.integer({ min: 1, max: 9 }), (key, value, scoringVersion) => {
      const told = toldReport({ ...printed, scoringVersion, [key]: value });
      if (told === null) return;
      const both = bothScores(report, told);
      expect(JSON.parse(JSON.stringify(both))).toEqual(both);
      expect(bothScoresText(both)).toContain('Scores\n');
      expect(bothScoresMarkdown(both)).toContain('| Measure |');
      // Whoever is on the right has the newer scores, and each module stands in one place.
      expect(both.before.scoringVersion).toBeLessThanOrEqual(both.now.scoringVersion);
      expect(both.modules.length + both.sameModules + both.onlyBefore.length).toBe(both.before.modules);
      expect(both.modules.length + both.sameModules + both.onlyNow.length).toBe(both.now.modules);
    }),
  );
});

it('names each module whose score differs, of several of one name the right one', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: 3, maxLength: 3 }), (scores) => {
      const modules = report.modules.map((module, index) => ({ ...module, score: scores[index] ?? null }));
      const told = toldReport({ ...printed, modules });
      const both = bothScores(report, told as NonNullable<typeof told>);
      const wanted = report.modules.flatMap(({ name, score }, index) =>
        score === (scores[index] ?? null) ? [] : [`${name} ${scores[index] ?? null} ${score}`],
      );
      expect(both.modules.map(({ name, before, now }) => `${name} ${before} ${now}`).sort()).toEqual(wanted.sort());
      expect(both.same).toBe(wanted.length === 0);
    }),
  );
});

it('shows a difference that whole points hide', () => {
  const told = toldReport({ ...printed, scores: { ...report.scores, alignment: (report.scores.alignment ?? 0) + 0.02 } });
  const [, line = ''] = /\n {2}Alignment +(.*)\n/.exec(bothScoresText(bothScores(report, told as NonNullable<typeof told>))) ?? [];
  const [before, now] = line.split(' → ');
  expect(before).not.toBe(now);
});

/** Laws of scores and money, over every rule's examples, the sample and generated workbooks. */
import fc from 'fast-check';
import { audit, type Audit } from '../../../src/audit/audit';
import type { Finding, ReportModule } from '../../../src/audit/report/report';
import { RULES } from '../../../src/audit/rules';
import { profileOf } from '../../../src/audit/scores/profile';
import { exampleWorkbook } from '../../rules/example-workbook';
import { snapshotOf } from '../../support/sheet';
import { SAMPLE_AS_OF, sampleSheets, sampleSnapshot } from '../../workbooks/sample/sample-workbook';
import { aboveTheirCap } from './above-their-cap';
import { AS_OF, choicesOf, grids, type Grids } from './generated-workbook';

const auditOf = (sheets: Grids): Audit => audit(snapshotOf(sheets), { asOf: AS_OF });
const cents = (amount: number): number => Math.round(amount * 100);

const showHundredAtRisk = ({ report }: Audit): string[] =>
  report.modules.filter(({ score, costAtRisk }) => (costAtRisk ?? 0) > 0 && Math.round(score ?? 0) === 100).map(({ name }) => name);

/** Dimensions with a score though no rule that answers their question judged anything, or without one though a rule did. */
const answeredByNobody = ({ report }: Audit): string[] =>
  report.scores.dimensions
    .filter(({ name, score }) => {
      const answering = report.rules.filter(({ id, outcome, checked }) => {
        const line = profileOf(id);
        return line?.dimension === name && outcome === 'ran' && checked > 0 && line.weight !== 0 && line.answers !== false;
      });
      return answering.length > 0 !== (score !== null);
    })
    .map(({ name }) => name);

const doNotAddUp = ({ report }: Audit): string[] =>
  report.money.flatMap(
    ({ currency, total, atRisk, acceptedRisk, notJudged, clean, byRule, byPriority, notJudgedBy, atRiskSpent, atRiskToSpend, waterfall, withoutPriority }) => {
      const sum = (amounts: readonly { readonly amount: number }[]): number => amounts.reduce((all, { amount }) => all + cents(amount), 0);
      const parts = [
        ['parts', cents(atRisk) + cents(acceptedRisk) + cents(notJudged) + cents(clean), total],
        ['rules', sum(byRule), atRisk],
        ['priorities', sum(byPriority), total],
        ['what cannot be judged', sum(notJudgedBy), notJudged],
        ['spent and to spend', atRiskSpent === null ? cents(atRisk) : cents(atRiskSpent) + cents(atRiskToSpend ?? Number.NaN), atRisk],
        ['steps', sum(waterfall.slice(1)), total],
        ['what is left', cents(waterfall.at(-1)?.left ?? Number.NaN), 0],
        // A credit reaches priorities, and none: only amounts above 0 are listed by module.
        ['without a priority', Math.max(0, sum(byPriority.filter(({ priority }) => priority === 'unallocated')) - sum(withoutPriority)), 0],
      ] as const;
      return parts.filter(([, one, other]) => one !== cents(other)).map(([what]) => `${what} in ${currency}`);
    },
  );

/** ROI % = (ratio − 1) × 100, and net benefit = benefit − cost, of whatever module they are told. */
const returnsDisagree = ({ report }: Audit): string[] =>
  report.modules.flatMap(({ name, cost, money: { figures, on } }) => {
    const of = (wanted: string): number | undefined => figures.find(({ figure }) => figure === wanted)?.value;
    const [roi, ratio, net, benefit] = [of('roi'), of('benefitCostRatio'), of('netBenefit'), of(on ?? '')];
    const far = (one: number, other: number): boolean => Math.abs(one - other) > 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
    const wrong =
      (roi === undefined) !== (ratio === undefined) ||
      (roi !== undefined && ratio !== undefined && far(roi, (ratio - 1) * 100)) ||
      (net !== undefined && far(net, (benefit ?? Number.NaN) - (cost ?? Number.NaN)));
    return wrong ? [`the return of ${name}`] : [];
  });

const broken = (one: Audit): string[] => [
  ...returnsDisagree(one),
  ...aboveTheirCap(one),
  ...showHundredAtRisk(one),
  ...answeredByNobody(one),
  ...doNotAddUp(one),
];

it.each(
  RULES.flatMap(({ id, examples: { flagged, clean, undecided, asOf } }) =>
    Object.entries({ flagged, clean, undecided }).flatMap(([which, text]) => (text === undefined ? [] : [[`${id}, ${which}`, text, asOf ?? '2026-03-31']])),
  ) as [string, string, string][],
)('the example of %s', (_, text, asOf) => {
  expect(broken(audit(exampleWorkbook(text).workbook, { asOf }))).toEqual([]);
});

it('the sample', () => {
  const one = audit(sampleSnapshot(sampleSheets()), { asOf: SAMPLE_AS_OF });
  expect(broken(one)).toEqual([]);
  // It holds what the laws speak of.
  expect(new Set(one.report.modules.flatMap(({ flags }) => flags).filter((rule) => profileOf(rule)?.component !== undefined)).size).toBeGreaterThan(6);
});

it('generated workbooks', () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(grids, (sheets) => {
      const one = auditOf(sheets);
      for (const { flags } of one.report.modules) for (const rule of flags) if (profileOf(rule)?.component !== undefined) met.add(rule);
      expect(broken(one)).toEqual([]);
    }),
    { numRuns: 40, endOnFailure: true },
  );
  expect(met.size).toBeGreaterThan(5);
});

/** Findings elsewhere, each by rule, cell and what it says. */
const elsewhere = ({ report }: Audit, { sheet, cell }: Finding): string =>
  report.findings
    .filter((one) => one.sheet !== sheet || one.cell !== cell)
    .map((one) => `${one.rule} ${one.sheet}!${one.cell} ${one.message}`)
    .sort()
    .join();
/** Rules that can tell less than before. */
const lessTold = (before: Audit, after: Audit): string[] =>
  after.report.rules.filter(({ undecided }, place) => undecided > (before.report.rules[place]?.undecided ?? 0)).map(({ id }) => id);

const checkedBy = ({ report }: Audit, rule: string): number => report.rules.find(({ id }) => id === rule)?.checked ?? 0;

/** No rule flags the cell any more, its own rule passes it, and every other verdict is held: the findings elsewhere, what can be told, and the other parts of the score. */
function isRepair(finding: Finding, before: Audit, after: Audit, module: ReportModule, same: ReportModule): boolean {
  if (after.report.findings.some(({ sheet, cell }) => sheet === finding.sheet && cell === finding.cell)) return false;
  const less = lessTold(before, after);
  if (elsewhere(before, finding) !== elsewhere(after, finding) || less.includes(finding.rule)) return false;
  if (checkedBy(after, finding.rule) < checkedBy(before, finding.rule)) return false;
  const own = profileOf(finding.rule)?.component;
  const moved = module.components.filter(({ name, state }) => name !== own && same.components.find((part) => part.name === name)?.state !== state);
  // Of a sponsor who is named now the grade may not be known: that costs nothing.
  return moved.length === 0;
}

it('a flagged cell that is put right, all else held, never costs points', () => {
  const repaired = new Set<string>();
  fc.assert(
    fc.property(grids, fc.nat(), (sheets, seed) => {
      const before = auditOf(sheets);
      const open = before.report.findings.filter(
        ({ rule, sheet, cell }) => profileOf(rule)?.component !== undefined && choicesOf(sheets, sheet, cell).length > 0,
      );
      const finding = open[seed % Math.max(open.length, 1)];
      if (finding === undefined) return;
      const worse = choicesOf(sheets, finding.sheet, finding.cell).flatMap(({ value, put }) => {
        const after = auditOf(put);
        return before.report.modules.flatMap((module, place) => {
          const same = after.report.modules[place];
          if (same?.name !== module.name || !isRepair(finding, before, after, module, same)) return [];
          repaired.add(finding.rule);
          // Too little that can be told is no lower score.
          return same.score !== null && same.score < (module.score ?? 0) - 1e-9
            ? [`${finding.rule}, ${String(value)}: ${module.name} ${module.score} -> ${same.score}`]
            : [];
        });
      });
      expect(worse).toEqual([]);
    }),
    { numRuns: 40, endOnFailure: true },
  );
  expect(repaired.size).toBeGreaterThan(1);
});

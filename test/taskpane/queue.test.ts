/** Laws of the queue: nothing is lost or doubled by dividing it, and the usual division has few groups. */
import fc from 'fast-check';
import { groupsOf, GROUPINGS, linesOf, matches, NO_FILTER, usualGrouping } from '../../src/taskpane/parts/queue';
import type { Finding } from '../../src/audit/report/report';
import { SEVERITIES } from '../../src/audit/severity';

const name = fc.constantFrom('Delegating', 'Selling', 'Coaching', 'Negotiating', '');
const finding = fc.record({
  rule: fc.constantFrom('unlinked-module', 'no-sponsor', 'stale-reading'),
  title: fc.constantFrom('Module that serves nothing', 'No sponsor'),
  severity: fc.constantFrom(...SEVERITIES),
  dimension: fc.constantFrom('strategy', 'ownership'),
  sheet: fc.constantFrom('Modules', 'KPIs'),
  cell: fc.constantFrom('B2', 'B3'),
  subject: fc.record({ kind: fc.constant('module'), id: fc.constantFrom('M1', 'M2', null), name }),
  owner: fc.constantFrom('Ines', 'Sam', null),
  unit: fc.constantFrom('North', null),
  clears: fc.constantFrom([], [{ currency: 'EUR', amount: 5 }]),
  accepted: fc.constantFrom(null, { reason: 'agreed', by: null, until: null }),
});
const findings = fc
  .array(finding, { maxLength: 40 })
  .map((list) => list.map((one, index) => ({ ...one, id: `f${index}`, message: '', fix: '', status: 'new' })) as unknown as Finding[]);
describe('the queue', () => {
  it('shows each finding once however it is divided, the gravest of each group first and accepted ones last', () => {
    fc.assert(
      fc.property(findings, fc.constantFrom(...GROUPINGS), (list, by) => {
        const groups = groupsOf(list, by);
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
        const shown = linesOf(groups).flatMap((line) => ('finding' in line ? [line.finding.id] : []));
        expect([...shown].sort()).toEqual(list.map(({ id }) => id).sort());
        for (const group of groups) {
          const ranks = group.findings.map((one) => (one.accepted === null ? 0 : 10) + SEVERITIES.indexOf(one.severity));
          expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
        }
      }),
    );
  });

  it('is divided into no more groups than a third of its findings, or by severity', () => {
    fc.assert(
      fc.property(findings, (list) => {
        const by = usualGrouping(list);
        if (by !== 'severity') expect(groupsOf(list, by).length * 3).toBeLessThanOrEqual(list.length);
      }),
    );
  });

  it('is narrowed by all that is chosen, and by nothing where nothing is', () => {
    fc.assert(
      fc.property(findings, (list) => {
        for (const one of list) {
          expect(matches(one, NO_FILTER)).toBe(true);
          expect(matches(one, { ...NO_FILTER, severities: ['high'], owner: 'Ines' })).toBe(one.severity === 'high' && one.owner === 'Ines');
          expect(matches(one, { ...NO_FILTER, words: 'sponsor MODULES' })).toBe(one.title === 'No sponsor' && one.sheet === 'Modules');
        }
      }),
    );
  });
});

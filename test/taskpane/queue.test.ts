/** Laws of the queue: nothing is lost or doubled by dividing it, the usual division has few groups, and whatever narrows it is within reach. */
import fc from 'fast-check';
import { narrowingsOf, NARROWINGS, offered, type Narrowing, type NarrowValue } from '../../src/taskpane/parts/narrowings';
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
  owner: fc.constantFrom('Ines', 'Sam', 'Ana', 'Bo', 'Cem', null),
  unit: fc.constantFrom('North', 'South', null),
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

  it('is divided by itself into at most a third as many groups as it has findings, into more than one, or not at all where nothing divides it so', () => {
    fc.assert(
      fc.property(findings, (list) => {
        const by = usualGrouping(list);
        const headings = linesOf(groupsOf(list, by)).filter((line) => 'group' in line).length;
        expect(headings * 3).toBeLessThanOrEqual(list.length);
        expect(headings).not.toBe(1);
        if (by === 'none')
          for (const other of GROUPINGS) expect([0, 1].includes(groupsOf(list, other).length) || groupsOf(list, other).length * 3 > list.length).toBe(true);
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

  it.each(NARROWINGS)('offers by %s what its findings have, each once, those with the most open work at hand', (by) => {
    fc.assert(
      fc.property(findings, fc.constantFrom(1, 3), (list, atHand) => {
        const values = narrowingsOf(list)[by];
        const counts = new Map<string, number>();
        for (const one of list) if (one[by] !== null) counts.set(one[by], (counts.get(one[by]) ?? 0) + 1);
        const divides = ![...counts.values()].includes(list.length);
        expect(Object.fromEntries(values.map(({ value, count }) => [value, count]))).toEqual(divides ? Object.fromEntries(counts) : {});
        for (const { value, count } of values) expect(list.filter((one) => matches(one, { ...NO_FILTER, [by]: value }))).toHaveLength(count);
        const { chips, rest } = offered<Narrowing>(values, null, atHand);
        expect([...chips, ...rest]).toEqual(values);
        expect(rest.length).not.toBe(1);
        expect(chips.length).toBeLessThanOrEqual(atHand + 1);
        const open = ({ value }: NarrowValue): number => list.filter((one) => one.accepted === null && one[by] === value).length;
        for (const one of chips) for (const other of rest) expect(open(one)).toBeGreaterThanOrEqual(open(other));
      }),
    );
  });

  it('offers what is chosen but has no finding any more, so that it can be taken off', () => {
    const values = [{ value: 'North', count: 3 }] as const;
    expect(offered<'unit'>(values, 'South', 3)).toEqual({ chips: [{ value: 'South', count: 0 }, ...values], rest: [] });
    expect(offered<'unit'>(values, 'North', 3)).toEqual({ chips: values, rest: [] });
  });
});

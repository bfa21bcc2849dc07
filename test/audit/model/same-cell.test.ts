/** A list of key results beside their objectives: a name that two objectives bear means the one in its own cell. */
import { audit } from '../../../src/audit/audit';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { snapshotOf } from '../../support/sheet';

describe('two teams with an objective of one name', () => {
  const { findings, tables } = audit(
    snapshotOf({
      OKRs: [
        ['ID', 'Title', 'Objective', 'Team', 'Quarter'],
        ['KR1', 'Cut open tickets to 40', 'Raise service quality', 'North', 'Q2 2026'],
        ['KR2', 'Answer 95 % of calls', 'Raise service quality', 'South', 'Q3 2026'],
        ['KR3', 'Cut waiting time to 2 days', 'Raise service quality', 'North', 'Q2 2026'],
      ],
    }),
    { asOf: '2026-06-01', settings: DEFAULT_SETTINGS },
  ).report;

  it('each key result belongs to that of its own row, and takes over its deadline', () => {
    expect(tables.map(({ kind }) => kind)).toEqual(['objective', 'keyResult']);
    const about = findings.filter(({ rule }) => ['ambiguous-reference', 'childless-objective', 'goal-without-deadline'].includes(rule));
    expect(about.map(({ message }) => message)).toEqual([]);
  });
});

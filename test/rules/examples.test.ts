/** Every rule's own examples: the marked cells are flagged, and no others. */
import { runReason } from '../../src/audit/report/run-reason';
import { RULES } from '../../src/audit/rules';
import { expectInStep } from '../support/in-step';
import { auditExample } from './run-example';

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const at = rule.examples.asOf === undefined ? {} : { asOf: rule.examples.asOf };

  it('flags exactly the marked cells', () => {
    const { cells, marked, messages, run } = auditExample(rule.examples.flagged, rule, at);
    expect({ outcome: run.outcome, reason: run.outcome === 'skipped' ? runReason(run) : null, cells }).toEqual({ outcome: 'ran', reason: null, cells: marked });
    expect(marked.length).toBeGreaterThan(0);
    for (const message of messages) {
      expect(message).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
      expect(message).toMatch(/[.?]$/);
    }
  });

  it('passes the clean example, having judged something', () => {
    const { cells, run } = auditExample(rule.examples.clean, rule, at);
    expect({ outcome: run.outcome, cells }).toEqual({ outcome: 'ran', cells: [] });
    const advice = 'Its clean example has nothing that the rule judges. Is it over? Examples are audited on 2026-03-31, unless asOf names another day.';
    expectInStep(run.checked > 0, true, advice);
  });

  const { undecided } = rule.examples;
  if (undecided !== undefined) {
    it('cannot tell where the data do not decide', () => {
      const { cells, run } = auditExample(undecided, rule, at);
      expect({ outcome: run.outcome, cells }).toEqual({ outcome: 'ran', cells: [] });
      expect(run.undecided).toBeGreaterThan(0);
    });
  }

  it('speaks plainly', () => {
    expect(rule.title.length).toBeLessThanOrEqual(60);
    expect(rule.title).toMatch(/^[A-Z]/);
    expect(rule.fix).toMatch(/^[A-Z][a-z]+ /);
    expect(rule.why.length).toBeGreaterThan(40);
    for (const template of Object.values(rule.messages)) expect(template).toMatch(/[.?]$/);
  });
});

import { readdirSync } from 'node:fs';
import { auditExample } from './run-example';
const mine = (process.env['RULES_A'] ?? '').split(',').filter(Boolean);
const files = readdirSync('src/audit/rules').filter((f) => f !== 'index.ts' && (mine.length === 0 || mine.includes(f.replace('.ts', ''))));
describe.each(files)('%s', (file) => {
  // eslint-disable-next-line
  const rule: any = Object.values(require(`../../src/audit/rules/${file}`))[0];
  const at = rule.examples.asOf === undefined ? {} : { asOf: rule.examples.asOf };
  it('flagged', () => {
    const { cells, marked, messages, run } = auditExample(rule.examples.flagged, rule, at);
    if (process.env['SHOW']) console.log(messages.join('\n'));
    expect({ outcome: run.outcome, reason: run.outcome === 'skipped' ? run.reason : null, cells }).toEqual({ outcome: 'ran', reason: null, cells: marked });
    expect(marked.length).toBeGreaterThan(0);
    for (const message of messages) { expect(message).not.toMatch(/\{\w+\}|undefined|NaN|\[object/); expect(message).toMatch(/[.?]$/); }
  });
  it('clean', () => {
    const { cells, run } = auditExample(rule.examples.clean, rule, at);
    expect({ outcome: run.outcome, cells }).toEqual({ outcome: 'ran', cells: [] });
    expect(run.checked).toBeGreaterThan(0);
  });
  if (rule.examples.undecided !== undefined) it('undecided', () => {
    const { cells, run } = auditExample(rule.examples.undecided, rule, at);
    expect({ outcome: run.outcome, cells }).toEqual({ outcome: 'ran', cells: [] });
    expect(run.undecided).toBeGreaterThan(0);
  });
  it('plain', () => {
    expect(rule.title.length).toBeLessThanOrEqual(60);
    expect(rule.title).toMatch(/^[A-Z]/);
    expect(rule.fix).toMatch(/^[A-Z][a-z]+ /);
    for (const t of Object.values(rule.messages)) expect(t).toMatch(/[.?]$/);
  });
});

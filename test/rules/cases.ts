/** Tables of small workbooks for one rule: ⚑ marks what must be flagged, and nothing else may be. */
import { RULES, type RuleId } from '../../src/audit/rules';
import { auditExample, type ExampleOptions } from './run-example';

export interface Case extends ExampleOptions {
  readonly name: string;
  /** Markdown tables as in a rule's own examples. */
  readonly sheets: string;
  /** How many subjects cannot be told; none unless stated. */
  readonly undecided?: number;
  /** Texts that the messages hold, one message each, in any order. */
  readonly says?: readonly (RegExp | string)[];
  /** How many subjects have a verdict, where that is the point. */
  readonly checked?: number;
}

export function describeCases(rule: RuleId, cases: readonly Case[]): void {
  describe(rule, () => {
    it.each(cases.map((one) => [one.name, one] as const))('%s', (_, { sheets, undecided = 0, says = [], checked, ...options }) => {
      const { run, cells, marked, messages } = auditExample(sheets, rule, options);
      expect({ outcome: run.outcome, cells, undecided: run.undecided }).toEqual({ outcome: 'ran', cells: marked, undecided });
      if (checked !== undefined) expect(run.checked).toBe(checked);
      for (const text of says) expect(messages.join('\n')).toMatch(text);
    });

    it('is seen to flag, to pass and, where it can, not to tell', () => {
      const due = new Set(['flags', 'passes', ...(canDoubt(rule) ? ['cannot tell'] : [])]);
      for (const { sheets, ...options } of cases) {
        if (due.size === 0) break;
        const { run } = auditExample(sheets, rule, options);
        if (run.flagged.length > 0) due.delete('flags');
        if (run.checked > run.flagged.length) due.delete('passes');
        if (run.undecided > 0) due.delete('cannot tell');
      }
      expect([...due]).toEqual([]);
    });
  });
}

function canDoubt(id: RuleId): boolean {
  return RULES.some((rule) => rule.id === id && String(rule.check).includes('cannotTell'));
}

/** A Markdown table with a heading. */
export function table(sheet: string, headers: string, rows: readonly string[]): string {
  return [`### ${sheet}`, `| ${headers} |`, ...rows.map((row) => `| ${row} |`)].join('\n');
}

/** The sheets of one workbook. */
export function workbook(...tables: readonly string[]): string {
  return tables.join('\n\n');
}

/** Rows made from their number, from 1. */
export function times(count: number, row: (number: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => row(index + 1));
}

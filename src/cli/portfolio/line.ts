/** One line on a workbook of a portfolio, as it ends. */
import { spendText } from '../../audit/report/text';
import { SEVERITIES } from '../../audit/severity';
import type { Result } from './result';
import type { Row } from './tables';

/** `kept`: the result of an earlier run, which still holds. */
export function lineOf(result: Result, kept: boolean): string {
  const [run = {}] = result.tables['runs'] ?? [];
  const whole = `${result.workbook}: ${run['outcome'] === 'audited' ? audited(run, result.tables['money'] ?? []) : notAudited(run)}`;
  return kept ? `${whole} (unchanged)` : whole;
}

function notAudited({ outcome, reason }: Row): string {
  return outcome === 'failed' ? `not audited. ${String(reason)}` : 'no table was understood, so nothing was audited';
}

function audited(run: Row, money: readonly Row[]): string {
  const { alignment } = run;
  const counts = SEVERITIES.filter((severity) => Number(run[severity]) > 0).map((severity) => `${String(run[severity])} ${severity}`);
  const spend = money.map((account) => spendText(account as unknown as Parameters<typeof spendText>[0]));
  return [
    `alignment ${typeof alignment === 'number' ? Math.round(alignment) : 'not evaluated'}`,
    counts.join(', ') || 'no finding',
    ...(spend.length === 0 ? [] : [`not shown to serve a priority: ${spend.join(', ')}`]),
  ].join('; ');
}

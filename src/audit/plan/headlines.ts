/** What an audit says in few sentences, the first of all what the money is not shown to serve; and where a good number flatters, what it leaves out. */
import type { Report } from '../report/report';
import { spendText } from '../report/text';
import { listText, numberText } from '../report/message';
import { noCosts } from '../report/no-costs';

/** From this alignment on, a reader takes all for well. */
const FLATTERING = 90;
const FEWEST_POINTS = 75;

export function headlines(report: Report): string[] {
  return [...spend(report), ...priorities(report), ...flattering(report)];
}

function spend(report: Report): string[] {
  if (report.modules.length === 0) return ['No module was found, so that nothing can be said of what training serves.'];
  if (report.money.length === 0) return [`What the spend serves is not evaluated: ${noCosts(report)}.`];
  const [largest, ...others] = report.money;
  if (largest === undefined) return [];
  if (largest.notJudged === largest.total && largest.total > 0) return [`Spend not shown to serve a priority: ${spendText(largest)}.`];
  const more = others.filter(({ atRisk }) => atRisk > 0).map(spendText);
  return [`${spendText(largest).replace(/;.*$/, '')} is not shown to serve a priority${more.length === 0 ? '' : `; ${listText(more)} besides`}.`];
}

function priorities({ priorities: all, scores }: Report): string[] {
  if (scores.coverage === null) return ['Whether the top priorities are served is not evaluated.'];
  const unserved = all.filter(({ top, modules }) => top && modules === 0);
  if (unserved.length === 0) return ['Every top priority has training that an unbroken chain leads from.'];
  const names = listText(unserved.slice(0, 2).map(({ name }) => `“${name.length > 60 ? `${name.slice(0, 59)}…` : name}”`));
  const further = unserved.length > 2 ? ` and ${unserved.length - 2} more` : '';
  return [`${unserved.length === 1 ? 'One top priority has' : `${numberText(unserved.length)} top priorities have`} no training: ${names}${further}.`];
}

/** A mean of many hides the few, and a score on few points says little. */
function flattering({ scores, priorities: all, modules }: Report): string[] {
  const { alignment } = scores;
  if (alignment === null || Math.round(alignment) < FLATTERING) return [];
  const unserved = all.filter(({ top, modules: count }) => top && count === 0).length;
  const score = `Alignment of ${Math.round(alignment)}`;
  if (unserved > 0) return [`${score} says how well the modules that there are serve something, not that something serves each priority.`];
  const scored = modules.filter(({ score: one }) => one !== null);
  const points = scored.reduce((sum, { evaluatedPoints }) => sum + evaluatedPoints, 0) / Math.max(1, scored.length);
  return points >= FEWEST_POINTS ? [] : [`${score} rests on ${Math.round(points)} of 100 points, on average: the rest could not be evaluated.`];
}

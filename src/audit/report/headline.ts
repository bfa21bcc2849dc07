/** What a person reads first: what of the spend is not shown to serve a priority, which priorities nothing serves, and where a good number flatters. */
import { noCosts } from './no-costs';
import type { Report } from './report';
import { inEnglish, type Saying } from './saying';

/** From this alignment on, a reader takes all for well. */
const FLATTERING = 90;
const FEWEST_POINTS = 75;
/** Of a long name, so many characters are enough to know it by. */
const LONGEST_NAME = 60;
const NAMED = 2;

/** One or two sentences; empty where neither money nor priorities were judged. */
export function headline(report: Report, saying: Saying = inEnglish): string {
  return [spend(report, saying), priorities(report, saying)].filter((sentence) => sentence !== null).join(' ');
}

/** All of it, a sentence each, with why there is none. */
export function headlines(report: Report, saying: Saying = inEnglish): string[] {
  const leftOut = flattering(report, saying);
  return [
    spend(report, saying) ?? noSpend(report, saying),
    priorities(report, saying) ?? saying.said({ code: 'served-untold' }),
    ...(leftOut === null ? [] : [leftOut]),
  ];
}

/** Null where no spend was judged. */
function spend({ money }: Report, { said, list, money: amount }: Saying): string | null {
  const judged = money.filter(({ total, notJudged }) => total > 0 && notJudged < total);
  if (judged.length === 0) return null;
  const parts = judged
    .filter(({ atRisk }) => atRisk > 0)
    .map(({ atRisk, total, currency }) =>
      said({ code: 'at-risk-of', data: { part: amount(atRisk, currency), whole: amount(total, currency), share: Math.round((100 * atRisk) / total) } }),
    );
  return parts.length === 0
    ? said({ code: 'spend-serves', data: { total: { list: judged.map(({ total, currency }) => amount(total, currency)) } } })
    : said({ code: 'spend-at-risk', data: { parts: list(parts) } });
}

function noSpend(report: Report, saying: Saying): string {
  if (report.modules.length === 0) return saying.said({ code: 'no-modules' });
  return report.money.length === 0 ? saying.said({ code: 'spend-untold', data: { why: noCosts(report, saying) } }) : saying.said({ code: 'spend-unjudged' });
}

/** Null where priorities were not judged. */
function priorities({ priorities: all, scores }: Report, { said, list }: Saying): string | null {
  const top = all.filter((priority) => priority.top);
  if (scores.coverage === null || top.length === 0) return null;
  const unserved = unservedOf(top);
  if (unserved.length === 0) return said({ code: 'all-served', data: { all: top.length } });
  const names = unserved
    .slice(0, NAMED)
    .map(({ name }) => said({ code: 'named', data: { text: name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name } }));
  const more = unserved.length > NAMED ? [said({ code: 'others', data: { count: unserved.length - NAMED } })] : [];
  return said({ code: 'some-served', data: { served: top.length - unserved.length, all: top.length, names: list([...names, ...more]) } });
}

/** What a high alignment leaves out, since a mean of many hides the few, and a score on few points says little; null where it leaves nothing out, or is not high. */
function flattering({ scores, priorities: all, modules }: Report, { said }: Saying): string | null {
  const { alignment } = scores;
  if (alignment === null || Math.round(alignment) < FLATTERING) return null;
  const score = Math.round(alignment);
  if (unservedOf(all.filter((priority) => priority.top)).length > 0) return said({ code: 'flatters-unserved', data: { score } });
  const scored = modules.filter((module) => module.score !== null);
  const points = scored.reduce((sum, { evaluatedPoints }) => sum + evaluatedPoints, 0) / Math.max(1, scored.length);
  return points >= FEWEST_POINTS ? null : said({ code: 'flatters-untold', data: { score, points: Math.round(points) } });
}

function unservedOf(top: Report['priorities']): Report['priorities'] {
  return top.filter(({ modules }) => modules === 0);
}

/** The sentence that a person reads first: what of the spend is not shown to serve a priority, and how many priorities are served. */
import type { Report } from './report';
import { inEnglish, type Saying } from './saying';

/** One or two sentences; empty where neither money nor priorities were judged. */
export function headline(
  { money, priorities, scores }: Pick<Report, 'money' | 'priorities' | 'scores'>,
  { said, list, money: amount }: Saying = inEnglish,
): string {
  const judged = money.filter(({ total, notJudged }) => total > 0 && notJudged < total);
  const top = priorities.filter((priority) => priority.top);
  const served = top.filter(({ modules }) => (modules ?? 0) > 0).length;
  const sentences: string[] = [];
  if (judged.length > 0) {
    const isClean = judged.every(({ atRisk }) => atRisk === 0);
    const parts = judged
      .filter(({ atRisk }) => atRisk > 0)
      .map(({ atRisk, total, currency }) => said({ code: 'at-risk-of', data: { part: amount(atRisk, currency), whole: amount(total, currency) } }));
    sentences.push(
      isClean
        ? said({ code: 'spend-serves', data: { total: { list: judged.map(({ total, currency }) => amount(total, currency)) } } })
        : said({ code: 'spend-at-risk', data: { parts: list(parts) } }),
    );
  }
  if (scores.coverage !== null && top.length > 0)
    sentences.push(
      served === top.length ? said({ code: 'all-served', data: { all: top.length } }) : said({ code: 'some-served', data: { served, all: top.length } }),
    );
  return sentences.join(' ');
}

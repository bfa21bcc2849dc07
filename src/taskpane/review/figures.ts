/** The figures that stand beside each of the three questions. */
import type { LinkCounts } from '../../audit/report/links';
import { capitalised } from '../../workbook';
import type { ShownReport } from '../../audit/report/report';
import { QUESTION_DIMENSIONS, type QuestionName } from '../../audit/state/review-before';
import type { Words } from '../words';

const STATES = { 'in place': 'in-place', 'not in place': 'not-in-place', 'not shown': 'not-shown' } as const;

export type Figure = readonly [name: string, value: string];

/** Of what the figures are. */
export interface Figured {
  readonly report: ShownReport;
  readonly links: LinkCounts;
}

export function figuresOf(question: QuestionName, figured: Figured, words: Words): Figure[] {
  const { say, score } = words;
  const scores = figured.report.scores.dimensions
    .filter(({ name }) => QUESTION_DIMENSIONS[question].includes(name))
    .map((part): Figure => [capitalised(say(`dimension-${part.name}`)), score(part.score)]);
  return [...OWN[question](figured, words), ...scores];
}

const OWN: Readonly<Record<QuestionName, (figured: Figured, words: Words) => Figure[]>> = {
  competencies: ({ report: { scores, priorities, competencyGaps } }, { say, score, voice }) => {
    const top = priorities.filter((priority) => priority.top);
    const served = top.filter(({ modules }) => (modules ?? 0) > 0).length;
    return [
      [say('alignment'), score(scores.alignment)],
      [say('priorities-served'), scores.coverage === null ? say('not-evaluated') : say('of', { part: served, whole: top.length })],
      ...(competencyGaps.length === 0 ? [] : [[say('lacking-competencies'), voice.number(competencyGaps.length)] as const]),
    ];
  },
  metrics: ({ report: { kpis }, links }, { say }) => {
    const count = (verdict: string): number => kpis.filter((kpi) => kpi.verdict === verdict).length;
    return [
      ...(links.all === 0 ? [] : [[say('links-proven'), say('of', { part: links.proven, whole: links.all })] as const]),
      ...(kpis.length === 0 ? [] : [[say('kpis'), say('kpi-counts', { met: count('met'), missed: count('not-met'), open: count('not-evaluated') })] as const]),
    ];
  },
  organisation: ({ report: { conditions } }, { say }) => conditions.map(({ name, state }): Figure => [name, say(STATES[state])]),
};

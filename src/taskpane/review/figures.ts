/** The figures that stand beside each of the three questions. */
import { capitalised } from '../../workbook';
import type { Report } from '../../audit/report/report';
import { QUESTION_DIMENSIONS, type QuestionName } from '../../audit/state/review-before';
import type { Words } from '../words';

const STATES = { 'in place': 'in-place', 'not in place': 'not-in-place', 'not shown': 'not-shown' } as const;

export type Figure = readonly [name: string, value: string];

export function figuresOf(question: QuestionName, report: Report, words: Words): Figure[] {
  const { say, score } = words;
  const scores = report.scores.dimensions
    .filter(({ name }) => QUESTION_DIMENSIONS[question].includes(name))
    .map((part): Figure => [capitalised(say(`dimension-${part.name}`)), score(part.score)]);
  return [...OWN[question](report, words), ...scores];
}

const OWN: Readonly<Record<QuestionName, (report: Report, words: Words) => Figure[]>> = {
  competencies: ({ scores, priorities, competencyGaps }, { say, score, voice }) => {
    const top = priorities.filter((priority) => priority.top);
    const served = top.filter(({ modules }) => (modules ?? 0) > 0).length;
    return [
      [say('alignment'), score(scores.alignment)],
      [say('priorities-served'), scores.coverage === null ? say('not-evaluated') : say('of', { part: served, whole: top.length })],
      ...(competencyGaps.length === 0 ? [] : [[say('lacking-competencies'), voice.number(competencyGaps.length)] as const]),
    ];
  },
  metrics: ({ links, kpis }, { say }) => {
    const count = (verdict: string): number => kpis.filter((kpi) => kpi.verdict === verdict).length;
    return [
      ...(links.length === 0
        ? []
        : [[say('links-proven'), say('of', { part: links.filter(({ verdict }) => verdict === 'proven').length, whole: links.length })] as const]),
      ...(kpis.length === 0 ? [] : [[say('kpis'), say('kpi-counts', { met: count('met'), missed: count('not-met'), open: count('not-evaluated') })] as const]),
    ];
  },
  organisation: ({ conditions }, { say }) => conditions.map(({ name, state }): Figure => [name, say(STATES[state])]),
};

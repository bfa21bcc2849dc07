/** The advice on a framework as the report carries it, and in words. */
import { frameworkAdvice } from '../facts/framework-advice';
import type { Model } from '../model/types';
import { ENGLISH, type Language } from './language';
import { sentenceOf } from './message';
import type { Report, ReportAdvice } from './report';

export function reportAdvice(model: Model, { lists, voice }: Language): ReportAdvice {
  const { framework, reasons, lacks } = frameworkAdvice(model);
  return {
    framework,
    reasons: reasons.map(({ code, data, speaksFor }) => ({
      code,
      words: sentenceOf(lists.frameworks, data === undefined ? { code } : { code, data }, voice),
      speaksFor,
    })),
    lacks: lacks.map((code) => ({ code, words: sentenceOf(lists.frameworks, { code }, voice) })),
  };
}

/** One sentence; null where no fact is stated. */
export function adviceText({ frameworkAdvice: { framework, reasons, lacks } }: Report, { lists, voice } = ENGLISH): string | null {
  const stated = lacks.length < MOST_FACTS;
  if (!stated) return null;
  const [for_, against] = [true, false].map((wanted) => reasons.filter(({ speaksFor }) => (speaksFor === framework) === wanted).map(({ words }) => words));
  const data = {
    framework,
    reasons: { list: framework === null ? reasons.map(({ words }) => words) : (for_ ?? []) },
    against: { list: against ?? [] },
    lacks: { list: lacks.map(({ words }) => words) },
  };
  const say = (code: 'advice' | 'advice-open' | 'advice-against' | 'advice-lacks'): string => sentenceOf(lists.frameworks, { code, data }, voice);
  return [
    say(framework === null ? 'advice-open' : 'advice'),
    ...(framework === null || (against ?? []).length === 0 ? [] : [say('advice-against')]),
    ...(lacks.length === 0 ? [] : [say('advice-lacks')]),
  ].join(' ');
}

/** Facts that may be stated. */
const MOST_FACTS = 3;

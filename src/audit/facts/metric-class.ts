/** Says what a metric counts, and the word that decided it; activity, perception and learning never count as impact. */
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings';
import { fold } from '../reading/fold';
import { perModel, perRecord } from './per-model';
import { targetsOf } from '../model/targets';
import type { Kpi, Measured } from '../model/types';
import { addedWords, keptWords } from '../reading/word-lists';
import { wordPattern } from '../reading/word-pattern';
import { METRIC_CLASS_NAMES, METRIC_CLASS_WORDS, SPARED_WORDS } from '../reading/words/metric-classes';
import type { MetricClass } from '../reading/types';

/** What a metric counts, and the word that decided it. */
export interface Classified {
  readonly class: MetricClass | null;
  readonly word: string | null;
}

type ClassPatterns = readonly (readonly [MetricClass, RegExp])[];

/** Words that a workbook adds say what it means by them, so they stand before all published ones. */
function classPatterns(settings: Settings): ClassPatterns {
  const added = METRIC_CLASSES.map((name) => [name, addedWords(name, settings)] as const);
  const kept = METRIC_CLASS_WORDS.map(([name, words]) => [name, keptWords(words, name, settings)] as const);
  return [...added, ...kept].flatMap(([name, words]) => (words.length === 0 ? [] : [[name, wordPattern(words)] as const]));
}

const METRIC_CLASSES = [...new Set(METRIC_CLASS_WORDS.map(([name]) => name))];
const PUBLISHED = classPatterns(DEFAULT_SETTINGS);
const NAMES = new Map(METRIC_CLASS_NAMES.flatMap(([name, forms]) => forms.map((form): [string, MetricClass] => [fold(form), name])));
/** Words of a class inside names that mean something else. */
const SPARED = wordPattern(SPARED_WORDS, 'gu');
const UNKNOWN: Classified = Object.freeze({ class: null, word: null });

/** A settings row wins, then the workbook's own column, then the words of name, unit and definition, in this order. */
export const classOf = perRecord((model, metric: Measured): Classified => finders(model)(metric, (kpi) => classOf(model, kpi)), 'no names');

type Find = (metric: Measured, ofKpi: (kpi: Kpi) => Classified) => Classified;

const finders = perModel(({ settings }) => classFinder(settings), 'no names');

export function classReader(settings: Settings): (metric: Measured) => Classified {
  const find = classFinder(settings);
  const read = (metric: Measured): Classified => find(metric, read);
  return read;
}

function classFinder(settings: Settings): Find {
  const patterns = Object.keys(settings.words).length === 0 ? PUBLISHED : classPatterns(settings);
  const chosen = new Map(Object.entries(settings.metricClasses).map(([metric, name]): [string, string] => [fold(metric), name]));
  return (metric, ofKpi) => {
    const set = chosen.get(fold(metric.name)) ?? chosen.get(fold(metric.id ?? ''));
    const stated = metric.kind === 'kpi' ? (metric.fields.class?.value ?? null) : null;
    for (const word of [set, stated]) {
      const named = word === undefined || word === null ? undefined : NAMES.get(fold(word));
      if (named !== undefined) return Object.freeze({ class: named, word: word as string });
    }
    const texts = [metric.name, metric.fields.measureUnit?.value ?? '', metric.kind === 'kpi' ? (metric.fields.definition?.value ?? '') : ''];
    const own = classify(texts, patterns);
    const [kpi] = metric.kind === 'kpi' ? [] : targetsOf<Kpi>(metric.fields.metric);
    return own.class === null && kpi !== undefined ? ofKpi(kpi) : own;
  };
}

/** By the first text that has a deciding word; of its words the first class of the list decides. */
function classify(texts: readonly string[], patterns: ClassPatterns = PUBLISHED): Classified {
  for (const text of texts) {
    const folded = fold(text).replace(SPARED, ' ');
    if (folded === '') continue;
    for (const [found, pattern] of patterns) {
      const word = pattern.exec(folded)?.[0];
      if (word !== undefined) return Object.freeze({ class: found, word });
    }
  }
  return UNKNOWN;
}

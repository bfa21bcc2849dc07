/** Readings made of raw rows: of each team's deals, initiatives or projects in a quarter. */
import { addTo } from '../model/grouped';
import { perModel } from '../facts/per-model';
import { targetsOf } from '../model/targets';
import { calendarOf, dayOf, type Day, type Span } from '../reading/days';
import { fold } from '../reading/fold';
import { wordPattern } from '../reading/word-pattern';
import { EVENT_MEASURES, LOST_WORDS, WON_WORDS } from '../reading/words/events';
import { mean } from '../stats/mean';
import type { Event, Kpi, Model } from '../model/types';
import { observedIn, type Observed } from './unit';

/** A reading of a team or person. */
export interface MadeReading {
  readonly observed: Observed;
  readonly span: Span;
  readonly value: number;
}

type Measure = (typeof EVENT_MEASURES)[number][0];

const MEASURES = EVENT_MEASURES.map(([measure, words]) => [measure, wordPattern(words)] as const);
const WON = wordPattern(WON_WORDS);
const LOST = wordPattern(LOST_WORDS);

const eventsBy = perModel((model): ReadonlyMap<Kpi, readonly Event[]> => {
  const rows = new Map<Kpi, Event[]>();
  for (const event of model.events) for (const kpi of targetsOf<Kpi>(event.fields.kpi)) addTo(rows, kpi, event);
  return rows;
});

/** Whether what is made of the rows is a share: 0.05 is 5 points of a percentage. */
export function isMadeShare(kpi: Kpi): boolean {
  return measureOf(kpi) === 'conversion';
}

function measureOf({ name }: Kpi): Measure | undefined {
  const folded = fold(name);
  return MEASURES.find(([, words]) => words.test(folded))?.[0];
}

/** Of quarters that have ended; none where the KPI's name does not say what is to be made of its rows. */
export function readingsFromEvents(model: Model, kpi: Kpi, of: 'team' | 'person'): readonly MadeReading[] {
  const measure = measureOf(kpi);
  const events = eventsBy(model).get(kpi) ?? [];
  if (measure === undefined || events.length === 0) return [];
  const cells = new Map<
    string,
    {
      readonly observed: Observed;
      readonly span: Span;
      readonly events: Event[];
    }
  >();
  const teams = new Map<string, Observed>();
  const quarters = new Map<Day, Span>();
  for (const event of events) {
    const observed = of === 'team' ? observedIn(event.fields.team) : observedIn(event.fields.person);
    const day = event.fields.date?.value ?? null;
    if (observed === null || day === null || day > model.asOf) continue;
    const span = quarterOf(day);
    const key = `${observed.key}|${span.start}`;
    const cell = cells.get(key) ?? { observed, span, events: [] };
    cells.set(key, cell);
    cell.events.push(event);
    teams.set(observed.key, observed);
    quarters.set(span.start, span);
  }
  const readings = [...cells.values()].flatMap(({ observed, span, events: own }) => {
    const value = valueOf(measure, own);
    return value === null ? [] : [{ observed, span, value }];
  });
  // Who launched nothing in a quarter in which others did has a reading, and it is 0.
  const none =
    measure !== 'count'
      ? []
      : [...teams].flatMap(([key, observed]) =>
          [...quarters.values()].flatMap((span) => (cells.has(`${key}|${span.start}`) ? [] : [{ observed, span, value: 0 }])),
        );
  return [...readings, ...none].filter(({ span }) => span.end <= model.asOf);
}

function quarterOf(day: Day): Span {
  const { year, month } = calendarOf(day);
  const quarter = Math.floor((month - 1) / 3);
  return {
    start: dayOf(year, 3 * quarter + 1, 1),
    end: dayOf(year, 3 * quarter + 4, 1) - 1,
    label: `Q${quarter + 1} ${year}`,
    fiscal: false,
  };
}

/** Null where the rows of a quarter do not tell. */
function valueOf(measure: Measure, events: readonly Event[]): number | null {
  if (measure === 'count') return events.length;
  if (measure === 'delivery') {
    const late = events.flatMap(({ fields: { planned, actual } }) => (planned?.value == null || actual?.value == null ? [] : [actual.value - planned.value]));
    return late.length === 0 ? null : median(late);
  }
  const won = events.filter(({ fields }) => WON.test(fold(fields.outcome?.value ?? '')));
  const lost = events.filter(({ fields }) => LOST.test(fold(fields.outcome?.value ?? '')));
  if (measure === 'conversion') return won.length + lost.length === 0 ? null : won.length / (won.length + lost.length);
  const amounts = won.flatMap(({ fields: { amount } }) => (amount?.value == null ? [] : [amount]));
  // Amounts in two currencies have no mean.
  if (amounts.length === 0 || new Set(amounts.map(({ unit }) => unit)).size > 1) return null;
  return mean(amounts.map(({ value }) => value ?? 0).sort((one, other) => one - other));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

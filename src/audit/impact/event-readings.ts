/** Readings made of raw rows: of each team's deals, initiatives or projects in a quarter. */
import { addTo, grouped } from '../model/grouped';
import { perModel } from '../facts/per-model';
import { targetsOf } from '../model/targets';
import type { Day, Span } from '../reading/days';
import { fold } from '../reading/fold';
import { wordPattern } from '../reading/word-pattern';
import { DEAL_WORDS, EVENT_MEASURES, LOST_WORDS, WON_WORDS } from '../reading/words/events';
import { mean } from '../stats/mean';
import type { Event, Kpi, Model, Person } from '../model/types';
import { quarterOf } from './quarters';
import { ledTeams, teamLedBy } from './leaders';
import { observedIn, type MadeReading, type Observed } from './unit';

type Measure = (typeof EVENT_MEASURES)[number][0];

const MEASURES = EVENT_MEASURES.map(([measure, words]) => [measure, wordPattern(words)] as const);
const WON = wordPattern(WON_WORDS);
const LOST = wordPattern(LOST_WORDS);

const eventsBy = perModel((model): ReadonlyMap<Kpi, readonly Event[]> => {
  const rows = new Map<Kpi, Event[]>();
  const unnamed: Event[] = [];
  for (const event of model.events) {
    if (event.fields.kpi === undefined) unnamed.push(event);
    for (const kpi of targetsOf<Kpi>(event.fields.kpi)) addTo(rows, kpi, event);
  }
  for (const [title, events] of grouped(unnamed, (event) => [model.titlesOf(event).join(' · ')])) {
    const fitting = model.kpis.filter((kpi) => fits(kpi, title, events));
    for (const kpi of fitting) for (const event of events) addTo(rows, kpi, event);
  }
  return rows;
}, 'no names');

const DEALS = wordPattern(DEAL_WORDS);

/** Whether rows that name no KPI are what one is made of: deals for what is won, rows with two dates for delivery, rows called as the KPI is for a count. */
function fits(kpi: Kpi, title: string, [event]: readonly Event[]): boolean {
  const measure = measureOf(kpi);
  if (measure === 'conversion' || measure === 'value') return DEALS.test(fold(title)) && event?.fields.outcome !== undefined;
  if (measure === 'delivery') return event?.fields.planned !== undefined && event.fields.actual !== undefined;
  return (
    measure === 'count' &&
    fold(title)
      .split(' ')
      .some((word) => word.length > 3 && fold(kpi.name).split(' ').includes(word))
  );
}

/** Whether what is made of the rows is a share: 0.05 is 5 points of a percentage. */
export function isMadeShare(kpi: Kpi): boolean {
  return measureOf(kpi) === 'conversion';
}

/** Whether what is made of the rows is a number of them, which those of several teams add up to. */
export function isMadeCount(kpi: Kpi): boolean {
  return measureOf(kpi) === 'count';
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
    const observed = observedOf(model, event, of);
    const day = event.fields.date?.value ?? event.fields.actual?.value ?? null;
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
  // Who launched nothing in a quarter in which others did has a reading, and it is 0; so has a team that never launched anything.
  const led = measure === 'count' && of === 'team' ? ledTeams(model) : [];
  if (led.some(({ key }) => teams.has(key))) for (const one of led) if (!teams.has(one.key)) teams.set(one.key, one);
  const none =
    measure !== 'count'
      ? []
      : [...teams].flatMap(([key, observed]) =>
          [...quarters.values()].flatMap((span) => (cells.has(`${key}|${span.start}`) ? [] : [{ observed, span, value: 0 }])),
        );
  return [...readings, ...none].filter(({ span }) => span.end <= model.asOf);
}

/** A row that names a person alone belongs to the team of that person, where somebody is known to lead it. */
function observedOf(model: Model, { fields: { team, person } }: Event, of: 'team' | 'person'): Observed | null {
  if (of === 'person') return observedIn(person);
  const stated = observedIn(team);
  if (stated !== null || (team?.value ?? []).length > 0) return stated;
  const own = observedIn(person);
  const led = own === null ? null : teamLedBy(model, own.record as Person);
  return led === null ? null : { key: led.key, name: led.name, record: led };
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

/** Repairs in words: what to edit, what an audit of the edited workbook gives, the shortest set, and what no edit clears. */
import type { MessageValue } from '../message-value';
import { ENGLISH, type Language } from './language';
import { sentenceOf } from './message';
import type { RepairCode } from './repair-sentences';
import type { Report, ReportRepair } from './report';

function say(code: RepairCode, data: Readonly<Record<string, MessageValue>>, { lists, voice }: Language): string {
  return sentenceOf(lists.repairs, { code, data }, voice);
}

/** The record with its edits, each with its cell. */
export function editsText({ record, edits }: ReportRepair, language = ENGLISH): string {
  return say(
    'repair',
    { record: `“${record.name}”`, edits: { list: edits.map(({ what, sheet, cell, to }) => `${what} (${sheet}!${cell}: ${to})`) } },
    language,
  );
}

/** What it gives. */
export function gainText({ clears, alignment, serves, audited }: ReportRepair, language = ENGLISH): string {
  const money = { list: clears.map(({ amount, currency }) => language.voice.money(amount, currency)) };
  const score = (value: number): string => language.voice.number(Math.round(value * 10) / 10);
  const { before, after } = alignment;
  const priorities = { list: serves.map((name) => `“${name}”`) };
  // A score that moves by less than is shown says nothing.
  const scores = before === null || after === null || score(before) === score(after) ? null : { before: score(before), after: score(after) };
  if (clears.length === 0 && scores === null) return `${say('repair-serves-only', { priorities }, language)}${audited ? '' : say('not-audited', {}, language)}`;
  const gives =
    scores === null
      ? say('repair-gives-no-score', { money }, language)
      : clears.length === 0
        ? say('repair-gives-score-only', scores, language)
        : say('repair-gives', { money, ...scores }, language);
  return `${gives}${serves.length === 0 ? '' : say('repair-serves', { priorities }, language)}${audited ? '' : say('not-audited', {}, language)}`;
}

/** What every proposal stands under. */
export function proviso(language = ENGLISH): string {
  return say('only-if-true', {}, language);
}

/** One sentence for each account, then what stays at risk whatever is edited. */
export function setLines({ repairs, repairSets, notRepairable, rules }: Report, language = ENGLISH): readonly string[] {
  const { voice } = language;
  const sets = repairSets.flatMap(({ currency, share, total, before, after, reached, repairs: places, exact, atLeast, audited }) => {
    const data = { share: { percent: share }, total: { money: total, currency }, after: { money: after, currency } };
    if (!reached && repairs.length === 0) return [];
    if (!reached) return say('shortest-none', { ...data, count: places.length }, language);
    if (places.length === 0) return say('shortest-already', { ...data, before: { money: before, currency } }, language);
    const names = { list: places.map((place) => `“${repairs[place]?.record.name ?? ''}”`) };
    const told = say(
      places.length === 1 ? 'shortest-one' : 'shortest',
      { ...data, count: places.length, before: { money: before, currency }, repairs: names },
      language,
    );
    return `${told}${exact ? '' : say('shortest-bound', { bound: atLeast }, language)}${audited ? '' : say('not-audited', {}, language)}.`;
  });
  const titles = new Map(rules.map(({ id, title }) => [id, voice.inside(title)]));
  const left = notRepairable.map(({ rule, currency, amount, modules }) =>
    say('not-repairable', { money: { money: amount, currency }, rule: titles.get(rule) ?? rule, modules: { count: modules, of: 'module' } }, language),
  );
  return [...sets, ...left];
}

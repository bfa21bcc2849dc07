/** The settings an audit used, in words, so that nothing is assumed in silence. */
import { sharedCosts } from '../facts/cost';
import { saysObligation } from '../model/obligations';
import { fold } from '../reading/fold';
import { lifeOf } from '../facts/life';
import { topPriorities } from '../facts/top-priorities';
import { addressName, type CodedOf } from '../../workbook';
import { amountIn, isPricedByHead } from '../facts/own-cost';
import { assumedCurrency, costCells } from '../facts/stated-currencies';
import type { Model, Module } from '../model/types';
import type { MessageValue } from '../message-value';
import type { SettingSource } from '../settings/setting-sources';
import type { Settings } from '../settings/settings';
import type { ASSUMPTIONS } from './assumption-sentences';
import type { Language } from './language';
import { sourcesSaid } from './source-words';
import { sentenceOf } from './message';

type Said = CodedOf<typeof ASSUMPTIONS, MessageValue>;
/** What is assumed, and what of it. */
type Assumption = readonly [Said, Said];

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] as const;

export function assumptionsOf(
  model: Model,
  settings: Settings,
  sources: readonly SettingSource[],
  medianCost: readonly Module[],
  language: Language,
): { name: string; value: string }[] {
  const said = (code: Said): string => sentenceOf(language.lists.assumptions, code, language.voice);
  return [...ofSettings(model, settings), ...ofRows(model, medianCost, said), ...ofRules(settings), ...ofSources(settings, sources, said)].map(
    ([name, value]) => ({
      name: said(name),
      value: said(value),
    }),
  );
}

function ofSettings(model: Model, settings: Settings): Assumption[] {
  return [
    [{ code: 'fiscal-year' }, fiscalYear(settings)],
    [{ code: 'top-priorities' }, topPriorities(model).length === 0 ? { code: 'none-stated' } : listed(topPriorities(model).map(({ name }) => name))],
    [{ code: 'currency' }, currency(model)],
    [{ code: 'grades' }, { code: 'as-text', data: { text: settings.gradeLadder.join(', ') } }],
    [{ code: 'reviews' }, { code: 'review-days', data: { okr: settings.reviewEveryOkr, smart: settings.reviewEverySmart } }],
    [{ code: 'hidden-sheets' }, { code: settings.readHiddenSheets ? 'read' : 'not-read' }],
  ];
}

function fiscalYear({ fiscalYearStart, fiscalYearNamedBy }: Settings): Said {
  if (fiscalYearStart === null) return { code: 'fiscal-not-set' };
  const month: Said = { code: MONTHS[fiscalYearStart - 1] ?? 'january' };
  return { code: fiscalYearNamedBy === 'first' ? 'fiscal-by-first' : 'fiscal-by-last', data: { month } };
}

function currency(model: Model): Said {
  const { currency: code, from, amounts } = assumedCurrency(model);
  if (from === null) return { code: 'not-set' };
  if (from === 'settings' || amounts === 0) return { code: 'as-text', data: { text: code } };
  return amounts === 1 ? { code: 'one-states-none', data: { currency: code } } : { code: 'some-state-none', data: { currency: code, amounts } };
}

function listed(list: readonly string[]): Said {
  return { code: 'these', data: { list: { list } } };
}

function ofRows(model: Model, medianCost: readonly Module[], said: (code: Said) => string): Assumption[] {
  const found: Assumption[] = [];
  const add = (code: 'on-hold' | 'mandatory' | 'median-cost' | 'prices-each' | 'shared-costs', list: readonly string[]): void => {
    if (list.length > 0) found.push([{ code }, listed(list)]);
  };
  if (!model.hasTable('person')) found.push([{ code: 'people' }, { code: 'no-people' }]);
  const held = model.modules.filter((module) => module.fields.status?.value === 'on-hold' && lifeOf(model, module) === 'left-out');
  add(
    'on-hold',
    held.map(({ name }) => name),
  );
  const obliged = new Set(
    model.modules
      .flatMap(({ fields }) => [fields.priority, fields.objective].filter((cell) => cell?.value === null).map((cell) => cell?.raw))
      .filter(saysObligation)
      .map(String),
  );
  const named = new Set(model.priorities.map(({ name }) => fold(name)));
  const apart = [...obliged].filter((text) => !named.has(fold(text)));
  add(
    'mandatory',
    apart.map((text) => said({ code: 'quoted', data: { text } })),
  );
  add(
    'median-cost',
    medianCost.map(({ name }) => name),
  );
  const each = model.modules.flatMap((module) => costCells(module).filter((cell) => cell.each !== undefined && amountIn(module, cell) !== null));
  const under = model.headerOf('module.costPerPerson');
  const prices = under === null ? 0 : model.modules.filter(isPricedByHead).length;
  add('prices-each', [
    ...each.map(({ at, raw }) => said({ code: 'quoted-at', data: { text: String(raw).trim(), at: addressName(at) } })),
    ...(under === null || prices === 0 ? [] : [said({ code: 'prices-under', data: { prices, at: addressName(under) } })]),
  ]);
  add(
    'shared-costs',
    sharedCosts(model).map(({ programme, shared, total, currency: code, among }) =>
      said({
        code: 'shared-by',
        data: {
          programme: programme.name,
          shared: { money: shared, currency: code },
          total: { money: total, currency: code },
          among: { count: among, of: 'module' },
        },
      }),
    ),
  );
  return found;
}

function ofRules({ rules }: Settings): Assumption[] {
  const off = Object.entries(rules).flatMap(([id, { off: why }]) => (typeof why === 'string' ? [`${id} (${why})`] : []));
  const changed = Object.entries(rules).flatMap(([id, rule]) => Object.entries(rule.options ?? {}).map(([name, value]) => `${id} ${name} = ${String(value)}`));
  return [
    ...(off.length === 0 ? [] : [[{ code: 'rules-off' }, listed(off)] as const]),
    ...(changed.length === 0 ? [] : [[{ code: 'thresholds' }, { code: 'as-text', data: { text: changed.join('; ') } }] as const]),
  ];
}

/** What did not stand at its default, by who set it. */
function ofSources(settings: Settings, sources: readonly SettingSource[], said: (code: Said) => string): Assumption[] {
  return (['profile', 'workbook'] as const).flatMap((from): Assumption[] => {
    const list = sourcesSaid(settings, sources, from).map(said);
    return list.length === 0 ? [] : [[{ code: `set-by-${from}` }, { code: 'as-text', data: { text: list.join('; ') } }]];
  });
}

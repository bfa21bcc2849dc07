/** The settings an audit used, in words, so that nothing is assumed in silence. */
import { sharedCosts } from '../facts/cost';
import { saysObligation } from '../model/obligations';
import { fold } from '../reading/fold';
import { lifeOf } from '../facts/life';
import { topPriorities } from '../facts/top-priorities';
import { addressName } from '../../workbook';
import { amountIn } from '../facts/own-cost';
import { assumedCurrency, costCells } from '../facts/stated-currencies';
import type { Model, Module } from '../model/types';
import type { Settings } from '../settings/settings';
import { listText, moneyText } from './message';

function currencyText(model: Model): string {
  const { currency, from, amounts } = assumedCurrency(model);
  if (from === null) return 'not set';
  return from === 'settings' || amounts === 0
    ? currency
    : `${currency}, as in all other rows (${amounts === 1 ? '1 amount states' : `${amounts} amounts state`} none)`;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export function assumptionsOf(model: Model, settings: Settings, medianCost: readonly Module[]): { name: string; value: string }[] {
  const fiscal =
    settings.fiscalYearStart === null
      ? 'not set: fiscal quarters are not evaluated'
      : `starts in ${MONTHS[settings.fiscalYearStart - 1] ?? 'January'}, named by its ${settings.fiscalYearNamedBy} year`;
  const list = [
    { name: 'Fiscal year', value: fiscal },
    { name: 'Top priorities', value: topPriorities(model).length === 0 ? 'none stated' : listText(topPriorities(model).map(({ name }) => name)) },
    { name: 'Currency where none is stated', value: currencyText(model) },
    { name: 'Grades, low to high', value: settings.gradeLadder.join(', ') },
    { name: 'Reviews', value: `every ${settings.reviewEveryOkr} days (OKR), every ${settings.reviewEverySmart} days (SMART), unless a row says otherwise` },
    { name: 'Hidden sheets', value: settings.readHiddenSheets ? 'read' : 'not read' },
  ];
  if (!model.hasTable('person')) list.push({ name: 'People', value: 'no list of people: everybody named is taken to be in post' });
  const held = model.modules.filter((module) => module.fields.status?.value === 'on-hold' && lifeOf(model, module) === 'left-out');
  if (held.length > 0) list.push({ name: 'Modules on hold, neither live nor planned', value: listText(held.map(({ name }) => name)) });
  const obliged = new Set(
    model.modules
      .flatMap(({ fields }) => [fields.priority, fields.objective].filter((cell) => cell?.value === null).map((cell) => cell?.raw))
      .filter(saysObligation)
      .map(String),
  );
  const named = new Set(model.priorities.map(({ name }) => fold(name)));
  const apart = [...obliged].filter((text) => !named.has(fold(text)));
  if (apart.length > 0) list.push({ name: 'Read as mandatory, and as no priority', value: listText(apart.map((text) => `“${text}”`)) });
  if (medianCost.length > 0) list.push({ name: 'Modules without a cost, weighted by the median', value: listText(medianCost.map(({ name }) => name)) });
  const each = model.modules.flatMap((module) => costCells(module).filter((cell) => cell.each !== undefined && amountIn(module, cell) !== null));
  if (each.length > 0)
    list.push({
      name: 'Prices for each person, times the learners',
      value: listText(each.map(({ at, raw }) => `“${String(raw).trim()}” in ${addressName(at)}`)),
    });
  const shared = sharedCosts(model).map(
    (one) =>
      `“${one.programme.name}”: ${moneyText(one.shared, one.currency)} of ${moneyText(one.total, one.currency)} by ${one.among === 1 ? '1 module' : `${one.among} modules`}`,
  );
  if (shared.length > 0) list.push({ name: 'Costs of programmes that their modules share', value: listText(shared) });
  const off = Object.entries(settings.rules).filter(([, rule]) => rule.off !== undefined);
  if (off.length > 0) list.push({ name: 'Rules turned off', value: listText(off.map(([id, rule]) => `${id} (${rule.off ?? ''})`)) });
  const changed = Object.entries(settings.rules).flatMap(([id, rule]) =>
    Object.entries(rule.options ?? {}).map(([name, value]) => `${id} ${name} = ${String(value)}`),
  );
  if (changed.length > 0) list.push({ name: 'Thresholds changed', value: changed.join('; ') });
  return list;
}

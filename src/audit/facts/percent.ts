/** Whether a goal's numbers are percentages, changes, or something else, as its unit and name tell. */
import { PERCENT_UNIT } from '../reading/percent-unit';
import type { KeyResult, Kpi, Measured } from '../model/types';
import type { FieldCell } from '../reading/types';

const PERCENT_NAMES = /%|\b(rate|percent\w*|share|proportion|ratio|quote|anteil|taux|pourcentage|retention|satisfaction|utili[sz]ation)\b/i;
const CHANGE =
  /\b(change|growth|increase|decrease|reduction|improvement|variation|evolution|évolution|ver[aä]nderung|wachstum|r[eé]duction|hausse|baisse)\b|Δ|\+\/-/i;

type Cells = Readonly<Record<string, FieldCell<unknown> | undefined>>;

/** Whether its numbers count a change ("% change", "growth"), so that their sign says nothing about direction. */
export function isChangeUnit(goal: Kpi | KeyResult): boolean {
  return CHANGE.test(goal.fields.measureUnit?.value ?? '');
}

/** Whether unit or name say so, whatever the cells look like. */
export function saysPercent(goal: Measured): boolean {
  const unit = goal.fields.measureUnit?.value ?? '';
  return PERCENT_UNIT.test(unit) || /^(ratio|fraction|rate)$/i.test(unit) || PERCENT_NAMES.test(goal.name);
}

/** `yes` where unit, number format or name speak of percentages; `no` where another unit is stated. */
export function isPercent(goal: Measured): 'yes' | 'no' | 'unknown' {
  const units = ['baseline', 'target', 'current', 'minimum', 'maximum'].map((name) => (goal.fields as Cells)[name]?.unit);
  if (saysPercent(goal) || units.includes('%')) return 'yes';
  return (goal.fields.measureUnit?.value ?? '') !== '' || units.some((one) => one !== undefined) ? 'no' : 'unknown';
}

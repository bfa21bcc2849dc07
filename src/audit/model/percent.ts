/** Whether a goal's numbers are percentages, changes, or something else, as its unit and name tell. */
import type { FieldCell, KeyResult, Kpi, Measured } from './types';

const PERCENT = /%|\b(percent\w*|per cent|pct|prozent\w*|pour ?cent\w*)/i;
const PERCENT_NAMES = /%|\b(rate|percent\w*|share|proportion|ratio|quote|anteil|taux|pourcentage|retention|satisfaction|utili[sz]ation)\b/i;
const CHANGE =
  /\b(change|growth|increase|decrease|reduction|improvement|variation|evolution|évolution|ver[aä]nderung|wachstum|r[eé]duction|hausse|baisse)\b|Δ|\+\/-/i;

type Cells = Readonly<Record<string, FieldCell<unknown> | undefined>>;

/** Whether its numbers count a change ("% change", "growth"), so that their sign says nothing about direction. */
export function isChangeUnit(goal: Kpi | KeyResult): boolean {
  return CHANGE.test(goal.fields.measureUnit?.value ?? '');
}

/** `yes` where unit, number format or name speak of percentages; `no` where another unit is stated. */
export function isPercent(goal: Measured): 'yes' | 'no' | 'unknown' {
  const unit = goal.fields.measureUnit?.value ?? '';
  if (PERCENT.test(unit) || /^(ratio|fraction|rate)$/i.test(unit)) return 'yes';
  const units = ['baseline', 'target', 'current', 'minimum', 'maximum'].map((name) => (goal.fields as Cells)[name]?.unit);
  if (units.includes('%') || PERCENT_NAMES.test(goal.name)) return 'yes';
  return unit !== '' || units.some((one) => one !== undefined) ? 'no' : 'unknown';
}

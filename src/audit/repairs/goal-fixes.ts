/** Fixes of what a module serves: a goal where there is none, one that lasts for one that is over, a metric that counts, the missing step of a chain. */
import type { Address } from '../../workbook';
import type { FieldName, Kind } from '../fields';
import { climbFrom } from '../facts/climbs';
import { linksOf, serves, type Service } from '../facts/services';
import type { Tie } from '../facts/service-shares';
import type { AnyRecord, Goal, KeyResult, Kpi, Model, Module, Objective, Priority, Reference } from '../model/types';
import type { FieldCell } from '../reading/types';
import type { Fix } from './fix';
import { goalLeadingTo, prioritiesFor, referenceText, type GoalKind } from './goal-to-serve';

type Cell = FieldCell<readonly Reference[]>;

const SERVING = ['kpi', 'keyResult', 'objective', 'priority'] as const;

interface Aim {
  readonly goal: Goal;
  readonly priority: Priority;
}

/** The goal of a kind that suits a module best; null where none leads to a top priority. */
function aimFor(model: Model, module: Module, kind: GoalKind, wanted: readonly Priority[]): Aim | null {
  for (const priority of prioritiesFor(model, module, wanted)) {
    const goal = goalLeadingTo(model, module, priority, kind);
    if (goal !== null) return { goal, priority };
  }
  return null;
}

/** Fills the first blank cell of its row that may name a goal. */
export function linkFix(model: Model, module: Module, wanted: readonly Priority[]): readonly Fix[] | null {
  for (const kind of SERVING) {
    const cell = module.fields[kind];
    if (cell === undefined || (cell.value ?? []).length > 0) continue;
    const aim = aimFor(model, module, kind, wanted);
    if (aim !== null) return [fixOf(cell.at, `module.${kind}`, aim, 'link-to-goal')];
  }
  return null;
}

function fixOf(at: Address, field: FieldName, { goal, priority }: Aim, code: 'link-to-goal' | 'instead-of-ended'): Fix {
  return { at, field, to: referenceText(goal) ?? '', because: { code, data: { goal: goal.name, priority: priority.name } } };
}

/** Names another goal of the same kind wherever the module or a link of it names one that is over: a row that is silent while another speaks would speak then. */
export function endedFixes(model: Model, module: Module, ties: readonly Tie[], wanted: readonly Priority[]): readonly Fix[] | null {
  const goals = new Set(serves(model, module).flatMap((service) => (ties.includes(service.link ?? service) ? [service.goal] : [])));
  const fixes = [...goals].flatMap((goal): (Fix | null)[] => {
    const aim = aimFor(model, module, goal.kind, wanted);
    return placesOf(model, module, goal).map(({ field, cell }) =>
      aim === null ? null : { ...fixOf(cell.at, field, aim, 'instead-of-ended'), to: instead(cell, goal, referenceText(aim.goal) ?? '') },
    );
  });
  return fixes.length === 0 || fixes.includes(null) ? null : fixes.flatMap((fix) => fix ?? []);
}

interface Place {
  readonly field: FieldName;
  readonly cell: Cell;
}

/** Cells of the module and of its links that name a goal. */
function placesOf(model: Model, module: Module, goal: Goal): readonly Place[] {
  return [module, ...linksOf(model, module)].flatMap((record) =>
    SERVING.flatMap((kind): Place[] => {
      const cell = (record.fields as Readonly<Record<string, Cell | undefined>>)[kind];
      const names = (cell?.value ?? []).some(({ targets }) => targets.some(({ key }) => key === goal.key));
      return cell === undefined || !names ? [] : [{ field: `${record.kind}.${kind}` as FieldName, cell }];
    }),
  );
}

/** The cell that names what is served, and the field it stands for. */
function placeOf({ module, link, at }: Service): Place | null {
  const fields: Readonly<Record<string, unknown>> = (link ?? module).fields;
  for (const kind of SERVING) {
    const cell = fields[kind] as Cell | undefined;
    if (cell !== undefined && cell.at.row === at.row && cell.at.column === at.column && cell.at.sheet === at.sheet)
      return { field: `${link === null ? 'module' : 'link'}.${kind}` as FieldName, cell };
  }
  return null;
}

/** The cell's text with one goal in the place of another. */
function instead(cell: Cell, goal: Goal, text: string): string {
  const others = (cell.value ?? []).filter(({ targets }) => !targets.some(({ key }) => key === goal.key)).map((one) => one.text);
  return [...others, text].join('; ');
}

/** Adds a KPI that counts what the training should change beside those that count none of it. */
export function metricFix(model: Model, module: Module, wanted: readonly Priority[]): readonly Fix[] | null {
  const service = serves(model, module).find(({ goal }) => goal.kind === 'kpi');
  const place = service === undefined ? null : placeOf(service);
  const aim = aimFor(model, module, 'kpi', wanted);
  if (place === null || aim === null || !place.field.endsWith('.kpi')) return null;
  const to = [...(place.cell.value ?? []).map(({ text }) => text), referenceText(aim.goal) ?? ''].join('; ');
  return [{ at: place.cell.at, field: place.field, to, because: { code: 'add-metric', data: { goal: aim.goal.name } } }];
}

const UP: Readonly<Record<'kpi' | 'keyResult' | 'objective', readonly (readonly [column: string, kinds: readonly GoalKind[]])[]>> = {
  kpi: [
    ['objective', ['objective']],
    ['priority', ['priority']],
  ],
  keyResult: [['objective', ['objective']]],
  objective: [
    ['priority', ['priority']],
    ['parent', ['priority', 'objective']],
  ],
};

/** What a broken chain lacks: the goal at which it stops, with a step up. */
export function chainFix(model: Model, module: Module, wanted: readonly Priority[]): readonly Fix[] | null {
  const stops = serves(model, module).flatMap(({ goal }) => climbFrom(model, goal).missing ?? []);
  for (const { goal } of stops) {
    const fix = stepUp(model, module, goal, wanted);
    if (fix !== null) return [fix];
  }
  return null;
}

function stepUp(model: Model, module: Module, goal: Kpi | KeyResult | Objective, wanted: readonly Priority[]): Fix | null {
  const fields = goal.fields as Readonly<Record<string, Cell | undefined>>;
  for (const [column, kinds] of UP[goal.kind]) {
    const cell = fields[column];
    if (cell === undefined || (cell.value ?? []).length > 0) continue;
    const aim = kinds.map((kind) => aimFor(model, module, kind, wanted)).find((one) => one !== null && one.goal !== goal);
    if (aim !== undefined && aim !== null) return raised(cell.at, goal, column, aim, 'raise-goal');
  }
  return null;
}

function raised(at: Address, goal: AnyRecord, column: string, aim: Aim, code: 'raise-goal' | 'break-circle'): Fix {
  const data = { goal: goal.name, above: aim.goal.name, priority: aim.priority.name };
  return { at, field: `${goal.kind as Kind}.${column}` as FieldName, to: referenceText(aim.goal) ?? '', because: { code, data } };
}

/** Puts an objective of a circle under a priority. */
export function circleFix(model: Model, module: Module, objective: Objective, wanted: readonly Priority[]): readonly Fix[] | null {
  const cell = objective.fields.parent;
  const aim = aimFor(model, module, 'priority', wanted);
  return cell === undefined || aim === null ? null : [raised(cell.at, objective, 'parent', aim, 'break-circle')];
}

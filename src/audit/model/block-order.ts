/** What the place of a row tells: one block may hold several kinds side by side, or tell its hierarchy by indentation. */
import { addTo } from './grouped';
import type { FieldName, Kind } from '../fields';
import { readGoalLabel } from '../reading/goal-label';
import { LISTED } from './listed-rows';
import { pointerCell } from './pointer';
import type { RawRecord } from './raw-record';

/** For each kind, what a record of it serves in the same row: the first kind that the block has and the table has no column for. */
const SERVES: readonly (readonly [Kind, readonly (readonly [string, Kind])[]])[] = [
  ['keyResult', [['objective', 'objective']]],
  ['keyResult', [['metric', 'kpi']]],
  [
    'kpi',
    [
      ['objective', 'objective'],
      ['priority', 'priority'],
    ],
  ],
  ['objective', [['priority', 'priority']]],
  ['competency', [['priority', 'priority']]],
  ['competency', [['kpi', 'kpi']]],
  [
    'module',
    [
      ['keyResult', 'keyResult'],
      ['kpi', 'kpi'],
      ['objective', 'objective'],
      ['priority', 'priority'],
    ],
  ],
  ['module', [['competency', 'competency']]],
];

/**
 * Adds, where no column says it, what each record serves by its place: a record of another kind in the same row, or the
 * nearest objective above. Returns the fields that were so told, with the
 * kind they lead to.
 */
export function serveByPlace(rows: readonly RawRecord[], standingFor: (row: RawRecord) => RawRecord): ReadonlyMap<FieldName, Kind> {
  const told = new Map<FieldName, Kind>();
  for (const block of blocksOf(rows)) {
    const kinds = new Set(block.map(({ kind }) => kind));
    const columns = new Map([...new Set(block.map(({ table }) => table))].map((table) => [table.kind, new Set(table.columns.map(({ field }) => field))]));
    for (const [kind, choices] of SERVES) {
      if (choices.some(([field]) => columns.get(kind)?.has(`${kind}.${field}` as FieldName) === true)) continue;
      const choice = choices.find(([, target]) => kinds.has(target));
      if (choice === undefined || !kinds.has(kind)) continue;
      const [field, target] = choice;
      link(block, kind, field, target, standingFor);
      told.set(`${kind}.${field}` as FieldName, target);
    }
    if (
      kinds.has('objective') &&
      columns.get('objective')?.has('objective.parent') !== true &&
      block.some(({ kind, depth }) => kind === 'objective' && depth !== null)
    ) {
      indent(block, standingFor);
      told.set('objective.parent', 'objective');
    } else if (kinds.has('objective') && columns.get('objective')?.has('objective.parent') !== true && outline(block, standingFor)) {
      told.set('objective.parent', 'objective');
    }
  }
  return told;
}

/** Rows of the same cells, in the order of the sheet; those that serve nothing by their place are left out. */
function blocksOf(rows: readonly RawRecord[]): RawRecord[][] {
  const blocks = new Map<string, RawRecord[]>();
  for (const row of rows) {
    if (LISTED.has(row.kind)) continue;
    const { sheet, area } = row.table;
    const key = `${area.top}:${area.left}:${sheet}`;
    addTo(blocks, key, row);
  }
  return [...blocks.values()].map((block) => block.sort((one, other) => one.row - other.row));
}

/** A key result may also stand below its objective; anything else is served in its own row only. */
function link(block: readonly RawRecord[], kind: Kind, field: string, target: Kind, standingFor: (row: RawRecord) => RawRecord): void {
  const inRow = new Map<number, RawRecord>();
  for (const row of block) if (row.kind === target) inRow.set(row.row, row);
  const above: RawRecord[] = [];
  const isBelow = kind === 'keyResult' && target === 'objective';
  const numbered = isBelow ? byNumber(block) : new Map<string, RawRecord>();
  for (const row of block) {
    if (row.kind === target) putBelow(above, row);
    if (row.kind !== kind || row.fields[field] !== undefined) continue;
    const found = inRow.get(row.row) ?? (isBelow ? (numbered.get(aboveOf(numberOf(row))) ?? nearest(above, row.depth)) : undefined);
    if (found !== undefined) row.fields[field] = pointerCell(standingFor(found));
  }
}

/** `1.1` of `KR 1.1: Raise …`, be it the id or the beginning of the title. */
function numberOf({ id, name }: RawRecord): string {
  return (readGoalLabel(id ?? '') ?? readGoalLabel(name))?.number ?? '';
}

const aboveOf = (number: string): string => number.slice(0, Math.max(0, number.lastIndexOf('.')));

/** Objectives by the number before them, where no two have the same. */
function byNumber(block: readonly RawRecord[]): ReadonlyMap<string, RawRecord> {
  const numbered = new Map<string, RawRecord>();
  for (const row of block) {
    const number = row.kind === 'objective' ? numberOf(row) : '';
    if (number === '') continue;
    if (numbered.has(number)) return new Map();
    numbered.set(number, row);
  }
  return numbered;
}

/** The nearest row above that is indented less. */
function nearest(above: readonly RawRecord[], depth: number | null): RawRecord | undefined {
  if (depth === null) return above.at(-1);
  for (let index = above.length - 1; index >= 0; index--) if (((above[index] as RawRecord).depth ?? 0) < depth) return above[index];
  return undefined;
}

/** Keeps only what a later row may stand below, so that the list is no longer than the sheet is deep. */
function putBelow(above: RawRecord[], row: RawRecord): void {
  while (above.length > 0 && ((above.at(-1) as RawRecord).depth ?? 0) >= (row.depth ?? 0)) above.pop();
  above.push(row);
}

function indent(block: readonly RawRecord[], standingFor: (row: RawRecord) => RawRecord): void {
  const above: RawRecord[] = [];
  for (const row of block) {
    if (row.kind !== 'objective' || row.depth === null) continue;
    const parent = nearest(above, row.depth);
    if (parent !== undefined && row.fields['parent'] === undefined) row.fields['parent'] = pointerCell(standingFor(parent));
    putBelow(above, row);
  }
}

/** `1.1.1`, perhaps behind letters. */
const OUTLINE = /^(\p{L}{0,4}[\s-]?\d{1,4}(?:\.\d{1,4})*)\.?$/u;

/** Objectives whose ids are outline numbers stand below the number that theirs begins with. Returns whether any does. */
function outline(block: readonly RawRecord[], standingFor: (row: RawRecord) => RawRecord): boolean {
  const byNumber = new Map<string, RawRecord>();
  const goals = block.filter(({ kind, id }) => kind === 'objective' && id !== null);
  for (const goal of goals) {
    const number = OUTLINE.exec(goal.id as string)?.[1];
    // One id of another shape, or one number twice: these are no outline.
    if (number === undefined || (byNumber.has(number) && standingFor(byNumber.get(number) as RawRecord) !== standingFor(goal))) return false;
    byNumber.set(number, goal);
  }
  let isOutline = false;
  for (const [number, goal] of byNumber) {
    const above = byNumber.get(number.slice(0, Math.max(0, number.lastIndexOf('.'))));
    if (above === undefined || goal.fields['parent'] !== undefined) continue;
    goal.fields['parent'] = pointerCell(standingFor(above));
    isOutline = true;
  }
  return isOutline;
}

/** Which unit a finding lies in, and who owns what it is about, as the records say. */
import type { AnyRecord, Reference } from '../model/types';
import { targetsOf } from '../model/targets';
import type { Subject } from '../model/subject';
import type { Flagged } from '../run-rules';
import type { FieldCell } from '../reading/types';

export interface UnitAndOwner {
  /** Null where no record says, or several say otherwise. */
  readonly unit: string | null;
  readonly owner: string | null;
}

type Cell = FieldCell<readonly Reference[]> | undefined;

export function unitAndOwner(flagged: readonly Flagged[]): UnitAndOwner {
  const own = flagged.map(({ subject, problems }) => recordsFor(subject, problems));
  return { unit: agreed(own.map((records) => firstOf(records, unitOf))), owner: agreed(own.map((records) => firstOf(records, ownerOf))) };
}

/** The record itself, then what it belongs to: a link says who owns it by its module, a key result by its objective. */
function recordsFor(subject: Subject | AnyRecord, problems: Flagged['problems']): AnyRecord[] {
  const serving = problems.flatMap((problem) => (problem.serving === undefined ? [] : [problem.serving.module]));
  if (!('fields' in subject)) return serving;
  const above: readonly AnyRecord[] =
    subject.kind === 'link' || subject.kind === 'cost' || subject.kind === 'completion'
      ? targetsOf<AnyRecord>(subject.fields.module)
      : subject.kind === 'keyResult' || subject.kind === 'kpi'
        ? targetsOf<AnyRecord>(subject.fields.objective)
        : [];
  return [subject, ...serving, ...above];
}

function firstOf(records: readonly AnyRecord[], of: (record: AnyRecord) => string | null): string | null {
  return records.reduce<string | null>((found, record) => found ?? of(record), null);
}

function unitOf(record: AnyRecord): string | null {
  if (record.kind === 'unit') return record.name;
  return 'unit' in record.fields ? named(record.fields.unit) : null;
}

function ownerOf({ fields }: AnyRecord): string | null {
  const cells = [
    'owner' in fields ? fields.owner : undefined,
    'sponsor' in fields ? fields.sponsor : undefined,
    'executive' in fields ? fields.executive : undefined,
    'head' in fields ? fields.head : undefined,
  ];
  return cells.reduce<string | null>((found, cell) => found ?? named(cell), null);
}

/** The names of a cell, as their records have them where those were found. */
function named(cell: Cell): string | null {
  const names = (cell?.value ?? [])
    .map(({ targets, text }) => (targets.length === 1 ? (targets[0] as AnyRecord).name : text).trim())
    .filter((name) => name !== '');
  return names.length === 0 ? null : names.join(', ');
}

function agreed(answers: readonly (string | null)[]): string | null {
  const [first = null] = answers;
  return answers.every((answer) => answer === first) ? first : null;
}

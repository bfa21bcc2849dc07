/** Of two columns of status the one that says whether a goal was approved does not say how it goes: `Status` beside `Completion Status`. */
import type { FieldName } from '../fields';
import { fold } from '../reading/fold';
import { readStatus } from '../reading/read-words';
import { APPROVAL_WORDS } from '../reading/words/states';
import { wordPattern } from '../reading/word-pattern';
import type { Assigned, Assignment } from './assign-columns';
import type { BlockColumn } from './find-blocks';
import { notUsed } from './reasons';
import type { ColumnProfile } from './value-evidence';

const APPROVAL = new RegExp(`^(?:${wordPattern(APPROVAL_WORDS).source})$`, 'u');
const OF_STATUS = /\b(?:status|state|progress|stand|fortschritt|statut|etat|avancement)\b/;

export function withStatusOfWork(assignment: Assignment, columns: readonly BlockColumn[], profileOf: (column: number) => ColumnProfile): Assignment {
  const { kind } = assignment;
  if (kind !== 'objective' && kind !== 'keyResult') return assignment;
  const result = new Map<number, Assigned>(assignment.columns);
  const field: FieldName = `${kind}.status`;
  const stated = columns.find(({ column }) => result.get(column)?.field === field);
  if (stated === undefined) return assignment;
  const all = (column: number, holds: (text: string) => boolean): boolean => {
    const { examples } = profileOf(column);
    return examples.length > 0 && examples.every(holds);
  };
  const isApproval = (text: string): boolean => APPROVAL.test(fold(text));
  if (!all(stated.column, isApproval)) return assignment;
  const others = columns.filter(
    ({ column, header }) =>
      (result.get(column)?.field ?? null) === null &&
      OF_STATUS.test(fold(header)) &&
      all(column, (text) => readStatus(text).value !== null) &&
      !all(column, isApproval),
  );
  const [other] = others;
  if (other === undefined || others.length > 1) return assignment;
  result.set(other.column, { field, confidence: 0.75, how: 'values', reason: null });
  result.set(stated.column, notUsed({ code: 'approval', data: { header: other.header } }));
  return { ...assignment, columns: result };
}

/** Whether a set of fields is enough to make a row a record. */
import { fieldDefinition, fieldNames, KINDS, type FieldName, type Kind } from '../fields';

const REQUIRED = new Map<Kind, readonly FieldName[]>(KINDS.map((kind) => [kind, fieldNames(kind).filter((field) => fieldDefinition(field).required === true)]));

export function isComplete(kind: Kind, fields: ReadonlySet<FieldName>): boolean {
  if ((REQUIRED.get(kind) ?? []).every((field) => fields.has(field))) return true;
  // A team that is trained, or compared with, stands for the people in it.
  if (kind === 'completion')
    return fields.has('completion.module') && fields.has('completion.team') && (fields.has('completion.group') || fields.has('completion.completed'));
  // What was read before a training and after it says so, where no period does.
  if (kind === 'reading') return fields.has('reading.kpi') && fields.has('reading.value') && fields.has('reading.phase');
  return kind === 'person' && fields.has('person.firstName') && fields.has('person.lastName');
}

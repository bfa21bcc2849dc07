/** Does every name fit one record only? */
import { fold } from '../reading/fold';
import { massReferences, recordReferences, soughtKind } from '../facts/record-references';
import { fieldsOfTypes } from '../facts/reads';
import type { AnyRecord, Reference } from '../model/types';
import { defineRule, PASSED } from '../rule';
import type { MessageValue } from '../message-value';
import { type Subject } from '../model/subject';

/** A mass row's name, or a record with all it names. */
type Naming = AnyRecord | (Subject & { readonly reference: Reference; readonly count: number });

export const ambiguousReference = defineRule({
  id: 'ambiguous-reference',
  title: 'Name that fits more than one row',
  why: 'Where a name fits two rows, nobody can say which of them is meant; people will read the link in the way that suits them.',
  fix: 'Use the id, or give the rows names that differ.',
  needs: [],
  uses: fieldsOfTypes(['id', 'text', 'reference', 'status', 'date', 'period']),
  masks: [],
  options: {},
  messages: {
    default: '*{name}*, {field} in the row of *{record}*, fits {places}.',
    often: '*{name}*, {field} in {rows}, fits {places}.',
  },
  examples: {
    flagged: `
      ### KPIs
      | KPI ID | KPI |
      | KPI-07 | Conversion rate |
      | KPI-08 | Conversion rate |

      ### Modules
      | Module ID | Module | KPI |
      | M-01 | Winning the last step | Conversion rate ⚑ |
      | M-02 | Negotiating abroad | KPI-08 |
    `,
    clean: `
      ### KPIs
      | KPI ID | KPI |
      | KPI-07 | Conversion rate |
      | KPI-08 | Conversion rate abroad |

      ### Modules
      | Module ID | Module | Cohort | KPI |
      | M-01 | Winning the last step | Spring | Conversion rate |
      | M-01 | Winning the last step | Autumn | KPI-07 |

      ### Links
      | Module | KPI |
      | M-01 | KPI-08 |
    `,
  },
  subjects: ({ model }): Naming[] => [
    ...recordReferences(model).keys(),
    ...massReferences(model).map(({ reference, count }) => ({
      kind: 'name' as const,
      key: `name:${soughtKind(reference)}|${fold(reference.text)}`,
      id: null,
      name: reference.text,
      at: reference.at,
      reference,
      count,
    })),
  ],
  alsoPassed: ({ model }) => [...recordReferences(model).values()].reduce((sum, references) => sum + references.length - 1, 0),
  check: (naming, { model }) => {
    if ('reference' in naming)
      return isAmbiguous(naming.reference)
        ? [{ message: 'often', ...placed(naming.reference, { rows: { count: naming.count, of: 'row' as const } }) }]
        : PASSED;
    return (recordReferences(model).get(naming) ?? [])
      .filter(isAmbiguous)
      .map((reference) => ({ message: 'default', ...placed(reference, { record: naming.name }) }));
  },
});

/**
 * Sessions of one module are one thing; and where two rows share the id that is named, it is their id that is at fault
 * (`duplicate-id`), not the name.
 */
function isAmbiguous({ targets, text }: Reference): boolean {
  if (targets.length < 2) return false;
  const things = new Set(targets.map((target) => (target.kind === 'module' ? `${target.id ?? ''}|${fold(target.name)}` : target.key)));
  return things.size > 1 && !targets.every(({ id }) => id !== null && fold(id) === fold(text));
}

/** Where the reference stands and what it fits, with what is told of it besides. */
function placed<D extends Readonly<Record<string, MessageValue>>>(reference: Reference, data: D) {
  return {
    at: reference.at,
    about: `${reference.field}|${reference.text}`,
    data: {
      ...data,
      name: reference.text,
      field: { anyOf: [reference.field] },
      places: { list: reference.targets.map(({ at, id, name }) => ({ named: id ?? name, at, by: 'row' as const })) },
    },
  };
}

/** Is everything that goals, modules and links name in the workbook? */
import type { Kind } from '../fields';
import { recordReferences, soughtKind } from '../facts/record-references';
import { fieldsOfTypes } from '../facts/reads';
import { targetKinds } from '../model/link-records';
import type { StrangeColumn } from '../model/strange-columns';
import type { Subject } from '../model/subject';
import type { AnyRecord, Model, Reference } from '../model/types';
import { cannotTell, defineRule } from '../rule';

const FROM: ReadonlySet<string> = new Set(['module', 'link', 'objective', 'keyResult', 'kpi', 'competency']);
/** People and units have rules of their own. */
const TO: ReadonlySet<string> = new Set(['priority', 'objective', 'keyResult', 'kpi', 'module', 'competency']);

const judged = (record: AnyRecord, references: readonly Reference[]): readonly Reference[] =>
  FROM.has(record.kind) ? references.filter((reference) => TO.has(soughtKind(reference))) : [];

export const danglingReference = defineRule({
  id: 'dangling-reference',
  title: 'Name not found',
  why: 'A link that points at nothing looks like alignment and is none: whatever was meant, no figure of the module or goal can be traced to it.',
  fix: 'Write the id or name as its own table has it, or add the missing row there.',
  needs: [
    {
      anyOf: [
        'module.kpi',
        'module.keyResult',
        'module.objective',
        'module.priority',
        'module.competency',
        'link.module',
        'link.kpi',
        'link.keyResult',
        'link.objective',
        'objective.parent',
        'objective.priority',
        'objective.metric',
        'keyResult.objective',
        'keyResult.metric',
        'kpi.objective',
        'kpi.priority',
        'competency.priority',
        'competency.kpi',
      ],
    },
  ],
  uses: fieldsOfTypes(['id', 'text', 'reference', 'status', 'date', 'period']).filter((field) =>
    /^(priority|objective|keyResult|kpi|module|link|competency)\./.test(field),
  ),
  masks: [],
  strangers: true,
  options: {},
  messages: {
    near: '*{name}*, {field} in the row of *{record}*, is no {kind} in this workbook. The nearest: {nearest}.',
    default: '*{name}*, {field} in the row of *{record}*, is no {kind} in this workbook.',
    strange:
      'None of the {count} names under *{header}* is {one} in this workbook ({examples}): these ids do not belong to its tables, and nothing that hangs on them was judged.',
  },
  unknowns: { 'no-ids': 'ids stand under “{header}”, and no column of ids was understood of what they name' },
  examples: {
    flagged: `
      ### KPIs
      | KPI ID | KPI |
      | KPI-07 | Conversion rate |

      ### Modules
      | Module ID | Module | KPI |
      | M-01 | Winning the last step | KPI-07 |
      | M-02 | Negotiating abroad | KPI-70 ⚑ |

      ### Links
      | Module ID | KPI ID |
      | M-09 ⚑ | KPI-07 |
    `,
    clean: `
      ### KPIs
      | KPI ID | KPI |
      | KPI-07 | Conversion rate |
      | KPI-08 | Contract value |

      ### Modules
      | Module ID | Module | KPI | Objective |
      | M-01 | Winning the last step | kpi-07; Contract Value | O-9 |
      | M-02 | Negotiating abroad | tbd | |
    `,
    undecided: `
      ### Objectives
      | Nbr | Objective | Owner |
      | O-2 | Enter new markets | Kim Duarte |

      ### Key results
      | Key result ID | Key result | Objective ID |
      | KR-2.1 | Win 12 contracts abroad | O-2 |
    `,
  },
  subjects: ({ model }): readonly (AnyRecord | StrangeSubject)[] => [
    ...model.strangers.filter(isJudged).map(strangeSubject),
    ...[...recordReferences(model)].filter(([record, references]) => judged(record, references).length > 0).map(([record]) => record),
  ],
  alsoPassed: ({ model }) => [...recordReferences(model)].reduce((sum, [record, references]) => sum + Math.max(0, judged(record, references).length - 1), 0),
  check: (subject, { model }) => ('strange' in subject ? ofColumn(subject) : danglingIn(subject, model)),
});

function danglingIn(record: AnyRecord, model: Model) {
  return judged(record, recordReferences(model).get(record) ?? [])
    .filter(({ targets }) => targets.length === 0)
    .map((reference) => {
      const { text: name, nearest, field, at } = reference;
      const data = { name, record: record.name, field: { anyOf: [field] }, kind: { kind: soughtKind(reference) } };
      return nearest.length === 0
        ? { message: 'default' as const, at, about: `${field}|${name}`, data }
        : { message: 'near' as const, at, about: `${field}|${name}`, data: { ...data, nearest: { list: nearest.map(named) } } };
    });
}

interface StrangeSubject extends Subject {
  readonly strange: StrangeColumn;
}

function isJudged({ field }: StrangeColumn): boolean {
  const [kind = ''] = field.split('.');
  return FROM.has(kind) && TO.has(targetKinds(field)[0] ?? '');
}

function strangeSubject(strange: StrangeColumn): StrangeSubject {
  return { kind: 'column', key: `column:${strange.field}|${strange.header}`, id: null, name: strange.header, at: strange.at, strange };
}

function ofColumn(subject: StrangeSubject) {
  const { header, noIds } = subject.strange;
  return noIds ? cannotTell('no-ids', { header }) : [strangeProblem(subject)];
}

function strangeProblem({ at, strange: { field, header, names, examples } }: StrangeSubject) {
  return {
    message: 'strange' as const,
    at,
    data: { header, count: names, one: { one: targetKinds(field)[0] as Kind }, examples: { list: examples.map((one) => `“${one}”`) } },
  };
}

function named({ id, name }: AnyRecord): string {
  return id === null || id === name ? `“${name}”` : `“${id}” (${name})`;
}

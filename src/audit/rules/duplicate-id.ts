/** Does every id stand for one thing? */
import type { Kind } from '../fields';
import { fold } from '../reading/fold';
import { perModel } from '../facts/per-model';
import type { AnyRecord, Model } from '../model/types';
import { defineRule } from '../rule';
import { type Subject } from '../model/subject';

interface SharedId extends Subject {
  readonly records: readonly AnyRecord[];
}

/** How many different ids each record list holds, all kinds together. */
const distinctIds = perModel((model: Model): number => {
  const lists: readonly (readonly AnyRecord[])[] = [
    model.priorities,
    model.objectives,
    model.keyResults,
    model.kpis,
    model.modules,
    model.competencies,
    model.people,
    model.units,
  ];
  return lists.reduce((sum, records) => sum + new Set(records.flatMap(({ id }) => (id === null ? [] : [fold(id)]))).size, 0);
});

export const duplicateId = defineRule({
  id: 'duplicate-id',
  title: 'One id, two names',
  why: 'Every link that uses such an id points at two things, and each reader follows the one they know.',
  fix: 'Give one of the rows an id of its own, and correct what refers to it.',
  needs: [{ anyOf: ['priority.id', 'objective.id', 'keyResult.id', 'kpi.id', 'module.id', 'competency.id', 'person.id', 'unit.id'] }],
  uses: [
    'priority.name',
    'objective.title',
    'keyResult.title',
    'kpi.name',
    'kpi.period',
    'module.name',
    'module.cohort',
    'module.start',
    'competency.name',
    'person.name',
    'person.firstName',
    'person.lastName',
    'unit.name',
  ],
  masks: [],
  options: {},
  messages: { default: 'The id *{id}* stands for {count} different things: {names}.' },
  examples: {
    flagged: `
      ### KPIs
      | KPI ID | KPI |
      | KPI-07 | Contract value |
      | KPI-07 ⚑ | Conversion rate |
      | KPI-08 | Sales cycle |
    `,
    clean: `
      ### KPIs
      | KPI ID | KPI | Period | Actual |
      | KPI-07 | Contract value | 2024 | 85 |
      | KPI-07 | Contract value | 2025 | 88 |

      ### Modules
      | Module ID | Module | Cohort |
      | M-01 | Coaching essentials | Spring |
      | M-01 | Coaching essentials in the south | Autumn |
    `,
  },
  subjects: ({ model }): SharedId[] =>
    model.duplicateIds.map(({ id, records }) => {
      const inOrder = [...records].sort((one, other) => one.name.localeCompare(other.name));
      const last = inOrder.at(-1) as AnyRecord;
      return { kind: last.kind, key: `${last.kind}:${fold(id)}`, id, name: last.name, at: idCell(last), records: inOrder };
    }),
  alsoPassed: ({ model }) => Math.max(0, distinctIds(model) - model.duplicateIds.length),
  check: ({ id, kind, records }) => {
    const names = [...new Set(records.map(({ name }) => `“${name}”`))];
    return [{ message: 'default', data: { id, count: names.length, names: { list: names }, kind: { kind: kind as Kind } } }];
  },
});

function idCell(record: AnyRecord): Subject['at'] {
  return 'id' in record.fields ? (record.fields.id?.at ?? record.at) : record.at;
}

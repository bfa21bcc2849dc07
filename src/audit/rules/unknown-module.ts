/** Do completions, readings and costs name modules and KPIs that we have? */
import { massReferences, soughtKind, type NamedOften } from '../facts/record-references';
import { defineRule, PASSED } from '../rule';
import { type Subject } from '../model/subject';

interface NamedThing extends Subject {
  readonly often: NamedOften;
}

export const unknownModule = defineRule({
  id: 'unknown-module',
  title: 'Rows about a module or KPI that we do not have',
  why: 'Completions, readings and costs under a name that is in no table count for nobody: the module they belong to looks less used, cheaper or unmeasured.',
  fix: 'Write the name as its own table has it, or add the module or KPI there.',
  needs: [{ anyOf: ['module.name', 'kpi.name'] }, { anyOf: ['completion.module', 'cost.module', 'reading.kpi', 'event.kpi'] }],
  uses: ['module.id', 'module.name', 'kpi.id', 'kpi.name', 'completion.module', 'cost.module', 'reading.kpi', 'event.kpi'],
  masks: [],
  options: {},
  messages: {
    near: '*{name}* stands in {rows} and is no {kind} that we have. The nearest: {nearest}.',
    default: '*{name}* stands in {rows} and is no {kind} that we have.',
  },
  examples: {
    flagged: `
      ### Modules
      | Module ID | Module |
      | M-01 | Coaching essentials |

      ### Completions
      | Module | Employee ID | Completed |
      | M-01 | 10041 | 2026-02-01 |
      | Excel for beginners ⚑ | 10042 | 2026-02-01 |
      | Excel for beginners | 10043 | 2026-02-01 |
    `,
    clean: `
      ### Modules
      | Module ID | Module |
      | M-01 | Coaching essentials |

      ### Completions
      | Module | Employee ID | Completed |
      | M-01 | 10041 | 2026-02-01 |
      | coaching Essentials | 10042 | 2026-02-01 |
    `,
  },
  subjects: ({ model }) =>
    massReferences(model)
      .filter(({ reference }) => ['module', 'kpi'].includes(soughtKind(reference)))
      .map((often): NamedThing => ({
        kind: 'name',
        key: `name:${soughtKind(often.reference)}|${often.reference.text.toLowerCase()}`,
        id: null,
        name: often.reference.text,
        at: often.reference.at,
        often,
      })),
  check: ({ often: { reference, count } }) => {
    if (reference.targets.length > 0) return PASSED;
    const data = { name: reference.text, rows: { count, of: 'row' as const }, kind: { kind: soughtKind(reference) } };
    const nearest = reference.nearest.map(({ name }) => `“${name}”`);
    return [nearest.length === 0 ? { message: 'default', data } : { message: 'near', data: { ...data, nearest: { list: nearest } } }];
  },
});

/** Does exactly one function decide about a module that several units share? */
import { targetsOf } from '../model/cascade';
import { fold } from '../model/fold';
import { perModel } from '../model/per-model';
import { READS, reads } from '../model/reads';
import type { Decision, Model, Module, Person, Unit } from '../model/types';
import { defineRule, PASSED } from '../rule';

export const unclearDecision = defineRule({
  id: 'unclear-decision',
  title: 'Nobody, or more than one function, decides',
  why: 'Collaboration across functions works where decision rights are clear; else departments contradict each other and each is right.',
  fix: 'Give one function the right to decide; the others are consulted or informed.',
  needs: ['module.name', 'decision.subject', 'decision.function', 'decision.right', { anyOf: ['module.unit', 'completion.person', 'module.tier', 'module.audience'] }],
  uses: reads(READS.module, ['module.unit', 'module.tier', 'module.audience', 'completion.module', 'completion.person', 'person.id', 'person.name', 'person.unit', 'person.team', 'unit.id', 'unit.name']),
  masks: [],
  options: { units: 2 },
  messages: {
    nobody: 'No function is said to decide about *{module}*, which several units share.',
    several: '{functions} all decide about *{module}*; one should.',
  },
  examples: {
    flagged: `
      ### Modules
      | Module | Business unit |
      | Coaching essentials ⚑ | Sales; Logistics |
      | Safe leadership ⚑ | Sales; Logistics |

      ### Decisions
      | Module | Function | Decision right |
      | Coaching essentials | HR | decides |
      | Coaching essentials | Finance | decides |
      | Safe leadership | HR | consulted |
    `,
    clean: `
      ### Modules
      | Module | Business unit |
      | Coaching essentials | Sales; Logistics |
      | Negotiating abroad | Sales |

      ### Decisions
      | Module | Function | Decision right |
      | Coaching essentials | HR | decides |
      | Coaching essentials | Finance | consulted |
    `,
  },
  subjects: ({ model, options: { units } }) => model.judgedModules.filter((module) => model.isCompanyWide(module) || unitsOf(model, module).size >= units),
  check: (module, { model }) => {
    const deciding = (decisionsOf(model).get(module) ?? []).filter(({ fields }) => /\b(decide\w*|decision|accountable|approve\w*|entscheide\w*|decide)\b|^[da]$/.test(fold(fields.right?.value ?? '')));
    const functions = [...new Set(deciding.map(({ fields }) => fields.function?.value ?? ''))];
    if (functions.length === 1) return PASSED;
    return [{ message: functions.length === 0 ? 'nobody' : 'several', data: { module: module.name, functions: { list: functions } } }];
  },
});

const decisionsOf = perModel((model: Model): ReadonlyMap<Module, readonly Decision[]> => {
  const decisions = new Map<Module, Decision[]>();
  for (const decision of model.decisions) for (const module of targetsOf<Module>(decision.fields.subject)) decisions.set(module, [...(decisions.get(module) ?? []), decision]);
  return decisions;
});

function unitsOf(model: Model, module: Module): ReadonlySet<Unit> {
  const trained = model.completionsOf(module).flatMap(({ fields }) => targetsOf<Person>(fields.person)).map((person) => model.unitOfPerson(person));
  return new Set([...targetsOf<Unit>(module.fields.unit), ...trained.filter((unit) => unit !== null)]);
}

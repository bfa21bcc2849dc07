/** Does exactly one function decide about a module that several units share? */
import { judgedModules } from '../facts/judged-modules';
import { isCompanyWide } from '../facts/organisation';
import { audienceUnits } from '../facts/audience-units';
import { targetsOf } from '../model/targets';
import { fold } from '../reading/fold';
import { perModel } from '../facts/per-model';
import { READS, reads } from '../facts/reads';
import type { Decision, Model, Module } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

const DECIDES = /\b(decid\w*|decision|accountable|approv\w*|entscheid\w*|freigabe|tranche)\b|^[ad]$/;
const OTHER =
  /\b(consult\w*|inform\w*|responsib\w*|support\w*|advis\w*|recommend\w*|not|kein\w*|beraten\w*|informiert\w*|konsultiert\w*|zustandig|responsable|none|no)\b|^[cirs]$/;

export const unclearDecision = defineRule({
  id: 'unclear-decision',
  title: 'Nobody, or more than one function, decides',
  why: 'Collaboration across functions works where decision rights are clear; else departments contradict each other and each is right.',
  fix: 'Give one function the right to decide; the others are consulted or informed.',
  needs: ['module.name', 'decision.subject', 'decision.function', 'decision.right', { anyOf: ['module.unit', 'module.tier', 'module.audience'] }],
  uses: reads(READS.module, ['module.unit'], READS.companyWide),
  masks: [],
  options: { units: 2 },
  messages: {
    nobody: 'No function is said to decide about *{module}*, which several units share.',
    several: '{functions} all decide about *{module}*, which several units share.',
  },
  unknowns: {
    'unknown-words': 'a right is given in words that we do not know',
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
    undecided: `
      ### Modules
      | Module | Business unit |
      | Coaching essentials | Sales; Logistics |

      ### Decisions
      | Module | Function | Decision right |
      | Coaching essentials | HR | in the lead |
    `,
  },
  subjects: ({ model, options: { units } }) =>
    judgedModules(model).filter((module) => isCompanyWide(model, module) || audienceUnits(model, module).size >= units),
  check: (module, { model }) => {
    const programme = model.programmeOf(module);
    const own = decisionsAbout(model, module.name, module);
    const rows = own.length > 0 ? own : decisionsAbout(model, module.fields.programme?.value ?? '', programme);
    const deciders = new Map(
      rows
        .filter(({ fields }) => decides(fields.right?.value ?? ''))
        .flatMap(({ fields }) => (fields.function?.value ?? '').split(/[;|\n]/).map((name) => [fold(name), name.trim()] as const)),
    );
    if (deciders.size > 1) return [{ message: 'several', data: { module: module.name, functions: { list: [...deciders.values()] } } }];
    if (rows.some(({ fields: { right } }) => right?.value != null && !DECIDES.test(fold(right.value)) && !OTHER.test(fold(right.value))))
      return cannotTell('unknown-words');
    return deciders.size === 1 ? PASSED : [{ message: 'nobody', data: { module: module.name } }];
  },
});

/** The word that stands first says it: "decides and informs" is a right to decide, "informed of the decision" is none. */
function decides(right: string): boolean {
  const [decision, other] = [fold(right).search(DECIDES), fold(right).search(OTHER)];
  return decision >= 0 && (other < 0 || decision < other);
}

/** Rows that name the module or programme; a programme without a row of its own is found by its name. */
function decisionsAbout(model: Model, name: string, module: Module | null): readonly Decision[] {
  return (module === null ? undefined : decisions(model).get(module)) ?? decisions(model).get(fold(name)) ?? [];
}

const decisions = perModel((model: Model): ReadonlyMap<Module | string, readonly Decision[]> => {
  const bySubject = new Map<Module | string, Decision[]>();
  for (const decision of model.decisions) {
    const found = targetsOf<Module>(decision.fields.subject);
    for (const subject of found.length > 0 ? found : (decision.fields.subject?.value ?? []).map(({ text }) => fold(text))) {
      const known = bySubject.get(subject);
      if (known === undefined) bySubject.set(subject, [decision]);
      else known.push(decision);
    }
  }
  return bySubject;
});

/** Is anything done after a module has ended, so that what was learnt stays? */
import { lifeOf } from '../facts/life';
import { serves } from '../facts/services';
import { classOf } from '../facts/metric-class';
import { allReadingsOf } from '../facts/readings';
import { isBlank } from '../reading/cell-state';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const unreinforcedModule = defineRule({
  id: 'unreinforced-module',
  title: 'Ended without reinforcement',
  why: 'Behaviour that does not show up in meetings and one-to-ones fades in weeks. A module without anything after it is forgotten by the time its effect is measured.',
  fix: 'Plan what keeps it alive: peer coaching, practice, a reading of the behaviour.',
  needs: ['module.name', 'module.end', 'module.reinforcement'],
  uses: reads(READS.module, READS.serves, READS.readings, READS.class),
  masks: [],
  options: { ended: 60, within: 90 },
  messages: { default: '*{module}* ended on {end}; no reinforcement is stated, and no behaviour was read within {within} <day|days>.' },
  unknowns: {
    'cell-unreadable': 'the cell of its reinforcement could not be read',
    'end-missing': 'nothing says when the module ended',
    'reading-to-come': 'a behaviour may still be read within {within} <day|days> of its end',
  },
  examples: {
    flagged: `
      ### Modules
      | Module | End | Reinforcement |
      | Coaching essentials | 2025-12-31 | ⚑ |
      | Negotiating abroad | 2025-12-31 | Monthly peer coaching |
    `,
    clean: `
      ### Modules
      | Module | End | Reinforcement |
      | Coaching essentials | 2026-02-15 | |
      | Negotiating abroad | 2025-12-31 | Monthly peer coaching |
      | Deciding | 2025-12-15 | Peer calls |
    `,
    undecided: `
      ### KPIs
      | KPI ID | KPI |
      | KPI-27 | Coaching conversations held per month |

      ### Modules
      | Module | KPI served | End | Reinforcement |
      | Coaching essentials | KPI-27 | 2026-01-15 | |
    `,
  },
  subjects: ({ model, options: { ended } }) =>
    model.modules.filter(
      (module) => lifeOf(model, module) === 'ended' && module.fields.mandatory?.value !== true && (module.fields.end?.value ?? 0) < model.asOf - ended,
    ),
  check: (module, { model, options: { within } }) => {
    const { end: last, reinforcement } = module.fields;
    const end = last?.value ?? null;
    if (reinforcement === undefined || (reinforcement.value === null && !isBlank(reinforcement))) return cannotTell('cell-unreadable');
    if (!isBlank(reinforcement)) return PASSED;
    if (end === null) return cannotTell('end-missing');
    const behaviours = serves(model, module).flatMap(({ goal }) => (goal.kind === 'kpi' && classOf(model, goal).class === 'behaviour' ? [goal] : []));
    if (behaviours.some((kpi) => allReadingsOf(model, kpi).some(({ span }) => span.end > end && span.start <= end + within))) return PASSED;
    if (behaviours.length > 0 && model.asOf <= end + within) return cannotTell('reading-to-come', { within });
    return [{ message: 'default', at: reinforcement.at, data: { module: module.name, end: { day: end }, within } }];
  },
});

/** Is anything done after a module has ended, so that what was learnt stays? */
import { READS, reads } from '../model/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const unreinforcedModule = defineRule({
  id: 'unreinforced-module',
  title: 'Ended without reinforcement',
  why: 'Behaviour that does not show up in meetings and one-to-ones fades in weeks. A module without anything after it is forgotten by the time its effect is measured.',
  fix: 'Plan what keeps it alive: peer coaching, practice, a reading of the behaviour.',
  needs: ['module.name', 'module.end', 'module.reinforcement'],
  uses: reads(READS.module, READS.serves, READS.readings, ['kpi.measureUnit', 'kpi.definition', 'kpi.class', 'kpi.target', 'reading.target']),
  masks: [],
  options: { ended: 60, within: 90 },
  messages: { default: '*{module}* ended on {end}; no reinforcement is stated, and no behaviour was read within {within} days.' },
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
  },
  subjects: ({ model, options: { ended } }) => model.modules.filter((module) => model.life(module) === 'ended' && module.fields.mandatory?.value !== true && (module.fields.end?.value ?? model.asOf) < model.asOf - ended),
  check: (module, { model, options: { within } }) => {
    const end = module.fields.end?.value ?? null;
    const cell = module.fields.reinforcement;
    if (end === null || cell === undefined) return cannotTell('nothing says when the module ended');
    if (cell.value !== null) return PASSED;
    const behaviours = model.serves(module).flatMap(({ goal }) => (goal.kind === 'kpi' && model.classOf(goal).class === 'behaviour' ? [goal] : []));
    if (behaviours.some((kpi) => model.allReadingsOf(kpi).some(({ span }) => span.end > end && span.start <= end + within))) return PASSED;
    return [{ message: 'default', at: cell.at, data: { module: module.name, end: { day: end }, within } }];
  },
});

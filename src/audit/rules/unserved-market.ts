/** Has a new market or unit been taken up by a goal or a module? */
import { isNamedByGoals, placesIn, properNames } from '../facts/goal-mentions';
import { fold } from '../reading/fold';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

const NEW =
  /\b(new (market|unit|country|region|business unit|site|branch|location)|market entry|entry into|neue[rs]? (markt|einheit|land|standort)|markteintritt|nouveau (marche|pays|site)|nouvelle (unite|region))\b/;

export const unservedMarket = defineRule({
  id: 'unserved-market',
  title: 'New market or unit that nothing names',
  why: 'A company that enters a market needs leaders who can work there. If no goal and no module has named it since, the organisation has moved and the programme has not.',
  fix: 'Add an objective or a module for it, or record why none is needed.',
  needs: ['change.date', 'change.kind', { anyOf: ['change.note', 'change.units'] }, { anyOf: ['objective.title', 'module.name'] }],
  uses: reads(READS.module, READS.objective, [
    'change.note',
    'change.units',
    'module.unit',
    'module.location',
    'module.audience',
    'module.businessProblem',
    'objective.unit',
    'unit.id',
    'unit.name',
    'unit.aliases',
  ]),
  masks: [],
  options: {},
  messages: { default: '“{change}” ({day}): no objective or module names {places}.' },
  unknowns: {
    'place-missing': 'the change does not say which market or unit',
  },
  examples: {
    flagged: `
      ### Changes
      | Change date | Kind of change | What happened |
      | 2026-02-01 | new market | Opened in Portugal ⚑ |
      | 2026-02-15 | new market | Opened in Norway |

      ### Objectives
      | Objective | Level |
      | Win ten customers in Norway | company |
    `,
    clean: `
      ### Changes
      | Change date | Kind of change | What happened |
      | 2026-02-01 | new market | Opened in Portugal |
      | 2026-02-15 | restructure | Merged two shifts |

      ### Modules
      | Module | Audience |
      | Negotiating abroad | Account managers for Portuguese customers |
    `,
    undecided: `
      ### Changes
      | Change date | Kind of change | What happened |
      | 2026-02-01 | new market | opened another office |

      ### Modules
      | Module | Audience |
      | Negotiating abroad | Account managers |
    `,
  },
  subjects: ({ model }) =>
    model.changes.filter(({ fields }) => NEW.test(fold(fields.kind?.value ?? '')) && fields.date?.value != null && fields.date.value <= model.asOf),
  check: (change, { model }) => {
    const { note, units, date } = change.fields;
    const places = (units?.value ?? []).length > 0 ? placesIn(units?.value ?? []) : properNames(note?.value ?? '');
    if (places.length === 0) return cannotTell('place-missing');
    if (places.some((place) => isNamedByGoals(model, place))) return PASSED;
    return [
      {
        message: 'default',
        at: note?.at ?? change.at,
        data: { change: note?.value ?? change.name, day: { day: date?.value ?? model.asOf }, places: { list: places.map((place) => `“${place}”`) } },
      },
    ];
  },
});

/** Has a new market or unit been taken up by a goal or a module? */
import { judgedObjectives } from '../model/judged-goals';
import { fold } from '../model/fold';
import { perModel } from '../model/per-model';
import { READS, reads } from '../model/reads';
import type { Change, Model } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

const NEW = /\b(new market|new unit|market entry|new country|new region|expansion|acquisition|neuer markt|neue einheit|nouveau marche|nouvelle unite)\b/;
const SMALL = new Set('opened open opening new market unit entered entry in the of and to a an from office country region acquired acquisition company'.split(' '));

export const unservedMarket = defineRule({
  id: 'unserved-market',
  title: 'New market or unit that nothing names',
  why: 'A company that enters a market needs leaders who can work there. If no goal and no module has named it since, the organisation has moved and the programme has not.',
  fix: 'Add an objective or a module for it, or record why none is needed.',
  needs: ['change.date', 'change.kind', { anyOf: ['change.note', 'change.units'] }, { anyOf: ['objective.title', 'module.name'] }],
  uses: reads(READS.module, READS.objective, ['change.note', 'change.units', 'module.unit', 'module.location', 'module.audience', 'module.businessProblem', 'objective.unit', 'unit.id', 'unit.name']),
  masks: [],
  options: {},
  messages: { default: '{change} ({day}): no objective or module names {words} since.' },
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
      | Negotiating abroad | Account managers for Portugal |
    `,
  },
  subjects: ({ model }) => model.changes.filter(({ fields }) => NEW.test(fold(fields.kind?.value ?? '')) && fields.date?.value != null && fields.date.value <= model.asOf),
  check: (change, { model }) => {
    const words = wordsOf(change);
    if (words.length === 0) return cannotTell('the change does not say which market or unit');
    if (words.some((word) => namedWords(model).has(word))) return PASSED;
    const at = change.fields.note?.at ?? change.at;
    return [{ message: 'default', at, data: { change: change.fields.note?.value ?? change.name, day: { day: change.fields.date?.value ?? model.asOf }, words: { list: words } } }];
  },
});

function wordsOf({ fields }: Change): string[] {
  const text = [fields.note?.value ?? '', ...(fields.units?.value ?? []).map((unit) => unit.text)].join(' ');
  return [...new Set([...text.matchAll(/\p{Lu}[\p{L}-]+/gu)].map(([word]) => fold(word)).filter((word) => !SMALL.has(word)))];
}

/** Every word that a goal or module uses. */
const namedWords = perModel((model: Model): ReadonlySet<string> => {
  const texts = [
    ...judgedObjectives(model).flatMap(({ name, fields }) => [name, ...(fields.unit?.value ?? []).map(({ text }) => text)]),
    ...model.judgedModules.flatMap(({ name, fields }) => [name, fields.audience?.value ?? '', fields.location?.value ?? '', fields.businessProblem?.value ?? '', ...(fields.unit?.value ?? []).map(({ text }) => text)]),
  ];
  return new Set(texts.flatMap((text) => fold(text).split(' ')));
});

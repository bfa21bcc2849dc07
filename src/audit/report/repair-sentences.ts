/** What an edit of a repair does: a code with data, each with its English sentence. */

export const REPAIR_SENTENCES = {
  'name-person': 'name {person}, who is in post in the business, as {role}',
  'state-grade': 'state the grade of the new sponsor, {grade}',
  'link-to-goal': 'link it to *{goal}*, which leads to *{priority}*',
  'instead-of-ended': 'link it to *{goal}*, which leads to *{priority}*, instead of what is over',
  'new-link': 'name it in a new row of links',
  'link-too': 'link it to *{goal}*, too, which leads to *{priority}*, which nothing serves',
  'link-too-competency': 'link it to *{goal}*, too, which leads to *{priority}*, which nothing serves and which its competency is for',
  'link-too-words': 'link it to *{goal}*, too, which leads to *{priority}*, which nothing serves; both speak of “{word}”',
  'link-too-idle': 'link it to *{goal}*, too, which leads to *{priority}*, which nothing serves, while it reaches no top priority',
  'add-metric': 'add *{goal}*, a metric that counts what the training should change',
  'raise-goal': 'put *{goal}* under *{above}*, so that the chain reaches *{priority}*',
  'break-circle': 'put *{goal}* under *{above}*, instead of an objective that is below it',
  'only-if-true': 'Proposals: a name or a link belongs into a cell only where it is true.',
  repair: '{record}: {edits}',
  'repair-gives': 'clears {money}; alignment {before} → {after}',
  'repair-gives-no-score': 'clears {money}',
  'repair-gives-score-only': 'alignment {before} → {after}',
  'repair-serves': '; serves {priorities}',
  'repair-serves-only': 'serves {priorities}',
  'not-audited': '; as its findings add up, not audited again',
  shortest: '{count} <repair brings|repairs bring> spend at risk from {before} to {after}, below {share} of {total}: {repairs}',
  'shortest-one': 'One repair brings spend at risk from {before} to {after}, below {share} of {total}: {repairs}',
  'shortest-already': 'Spend at risk, {before}, is below {share} of {total} already.',
  'shortest-none': 'The {count} <repair that was found brings|repairs that were found bring> spend at risk to {after}, and not below {share} of {total}.',
  'shortest-bound': ' (no fewer than {bound} would do)',
  'not-repairable': 'No edit of a cell clears {money}, in {modules}: {rule}. That takes a new row, a reading or a decision.',
} as const;

export type RepairCode = keyof typeof REPAIR_SENTENCES;

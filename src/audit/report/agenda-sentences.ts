/** What the agenda of a review asks, a decision in each sentence, and what speaks for asking it. Questions show no counts: by its words one is known again. */

/** So many are decided in an hour; with fewer than the first of them, what has no money and no reading behind it is asked too. */
export const AGENDA_SIZE = { least: 5, most: 7 } as const;

export const AGENDA = {
  unserved: 'Who builds training for “{priority}”, which nothing serves?',
  worse: '“{module}” left “{kpi}” clearly worse: do we stop it or change it?',
  better: '“{module}” made “{kpi}” clearly better: do we extend it?',
  mend: '{title}: who mends it, or is it right as it is?',
  missed: 'KPIs that are not on target: do we change the training, the target or neither?',
  gap: '“{competency}” is needed and lacks training: do we build it, buy it or let it be?',
  'top-priority': 'It is a top priority, and no module leads to it.',
  readings: 'So say the readings after the training.',
  clears: '{count} <finding|findings>, first on {about}; mending clears up to {money}.',
  found: '{count} <finding|findings>, first on {about}.',
  'kpis-missed': '{count} of {all} KPIs: {names}.',
  needed: 'Needed for {priorities}.',
} as const;

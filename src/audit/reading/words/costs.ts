/** Words of cost tables, in English, French and German: what was paid for, and whether it was. A trailing * stands for any ending. */

export const COST_CATEGORY_WORDS: readonly (readonly [category: string, words: readonly string[]])[] = [
  [
    'participant time',
    [
      'participant*',
      'learner*',
      'attendee*',
      'opportunity cost*',
      'salar*',
      'time of participants',
      'arbeitszeit*',
      'teilnehmerzeit*',
      'temps des participants',
      'temps participant*',
      'salaires',
    ],
  ],
  ['backfill', ['backfill*', 'replacement*', 'cover', 'substitut*', 'vertretung*', 'remplacement*']],
  ['development', ['development', 'design', 'content', 'authoring', 'curriculum', 'entwicklung*', 'konzept*', 'konzeption', 'conception', 'developpement']],
  [
    'overhead',
    ['overhead*', 'admin*', 'management', 'coordination', 'indirect', 'gemeinkosten', 'verwaltung*', 'frais generaux', 'frais indirects', 'gestion'],
  ],
  [
    'delivery',
    [
      'delivery',
      'trainer*',
      'facilitat*',
      'venue',
      'room*',
      'licen*',
      'travel',
      'catering',
      'vendor',
      'materials',
      'coach*',
      'instructor*',
      'durchfuhrung',
      'raum*',
      'reise*',
      'lizenz*',
      'animation',
      'prestation*',
      'formateur*',
      'salle*',
      'deplacement*',
    ],
  ],
];

export const SPENT_WORDS: readonly string[] = [
  'actual*',
  'spent',
  'paid',
  'invoiced',
  'ist',
  'ist kosten',
  'istkosten',
  'bezahlt',
  'reel*',
  'paye*',
  'facture*',
];
export const COMMITTED_WORDS: readonly string[] = ['committed', 'commitment', 'ordered', 'obligo', 'beauftragt', 'bestellt', 'engage*', 'commande*'];
export const BUDGET_WORDS: readonly string[] = ['budget*', 'plan*', 'soll', 'approved', 'genehmigt', 'prevu*', 'approuve*'];
export const FORECAST_WORDS: readonly string[] = ['forecast*', 'estimate*', 'prognose*', 'schatzung*', 'prevision*', 'estimation*'];

/** What delivery is made of, as headers of columns of amounts; “costs” and “fees” are left away. */
export const COMPONENT_WORDS: readonly string[] = [
  'trainer*',
  'facilitator*',
  'instructor*',
  'speaker*',
  'travel',
  'travel and accommodation',
  'accommodation',
  'hotel*',
  'venue*',
  'room*',
  'catering',
  'material*',
  'licence*',
  'license*',
  'platform',
  'referent*',
  'dozent*',
  'reise*',
  'ubernachtung*',
  'raum*',
  'raummiete',
  'bewirtung',
  'verpflegung',
  'unterlagen',
  'lizenz*',
  'formateur*',
  'intervenant*',
  'deplacement*',
  'hebergement',
  'salle*',
  'location de salle',
  'restauration',
  'repas',
  'supports',
];
export const IN_HOUSE_WORDS: readonly string[] = ['internal', 'in house', 'interne', 'intern', 'internes'];
export const BOUGHT_WORDS: readonly string[] = ['external', 'externe', 'extern', 'externes'];

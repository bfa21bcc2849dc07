/** Words by which raw rows become readings of a KPI, in English, French and German; compared folded. */

/** A deal that was decided for us. */
export const WON_WORDS: readonly string[] = [
  'won',
  'closed won',
  'win',
  'success*',
  'signed',
  'gagné*',
  'signé*',
  'remporté*',
  'gewonnen',
  'abgeschlossen',
  'zuschlag',
];

/** Or against us. */
export const LOST_WORDS: readonly string[] = ['lost', 'closed lost', 'loss', 'perdu*', 'refusé*', 'verloren', 'abgelehnt', 'absage'];

/** What lists of deals are called. */
export const DEAL_WORDS: readonly string[] = [
  'deals',
  'opportunities',
  'pipeline',
  'crm*',
  'sales',
  'contracts',
  'orders',
  'affaires',
  'opportunités',
  'contrats',
  'commandes',
  'ventes',
  'verkaufschancen',
  'vertriebschancen',
  'aufträge',
  'verträge',
  'abschlüsse',
];

/** What a KPI makes of its rows, by words of its name; the first that fits decides. */
export const EVENT_MEASURES: readonly (readonly [measure: 'conversion' | 'value' | 'delivery' | 'count', words: readonly string[]])[] = [
  [
    'conversion',
    [
      'conversion*',
      'win rate',
      'close rate',
      'closing rate',
      'hit rate',
      'taux de transformation',
      'taux de réussite',
      'abschlussquote',
      'gewinnquote',
      'trefferquote',
      'konversion*',
    ],
  ],
  [
    'value',
    [
      'contract value',
      'deal value',
      'deal size',
      'order value',
      'contract size',
      'valeur des contrats',
      'valeur du contrat',
      'valeur moyenne',
      'montant moyen',
      'auftragswert',
      'vertragswert',
      'abschlusswert',
    ],
  ],
  [
    'delivery',
    [
      'delivery time',
      'delivery delay',
      'time to deliver',
      'delay*',
      'days late',
      'lateness',
      'délai*',
      'retard*',
      'lieferzeit',
      'lieferverzug',
      'verzug',
      'verspätung*',
    ],
  ],
  [
    'count',
    [
      'initiative*',
      'ideas',
      'projects',
      'experiments',
      'pilots',
      'launches',
      'number of',
      'projets',
      'idées',
      'nombre de',
      'lancements',
      'projekte',
      'ideen',
      'initiativen',
      'anzahl',
    ],
  ],
];

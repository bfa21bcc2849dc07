/** Sheets of money as HR and finance keep them: months and quarters, with and without tax, planned, ordered and paid, summaries of counts, totals of their own. */
import type { LabelledSheet } from './draw';

const UNIT_LISTS: readonly (readonly [string, LabelledSheet['language'], string, readonly (readonly [string, string])[]])[] = [
  [
    'Courses by site',
    'en',
    'Course | Owner | Cost',
    [
      ['Leeds', 'Feedback | C. Webb | 700\n      First aid | B. Okafor | 500\n      ~ Total | | 1200'],
      ['York', 'Selling | A. Lind | 900\n      First aid | B. Okafor | 500\n      ~ Total | | 1400'],
    ],
  ],
  [
    'Kurse je Standort',
    'de',
    'Kurs | Verantwortlich | Kosten',
    [
      ['Nord', 'Führung | Jana Brandt | 1000\n      Erste Hilfe | Sina Vogt | 500\n      ~ Summe | | 1500'],
      ['Süd', 'Feedback | Jana Brandt | 700\n      Erste Hilfe | Sina Vogt | 500\n      ~ Summe | | 1200'],
    ],
  ],
];

export const MONEY: readonly LabelledSheet[] = [
  ...UNIT_LISTS.flatMap(([workbook, language, head, sheets]): LabelledSheet[] =>
    sheets.map(([name, rows], place) => ({
      name,
      language,
      workbook,
      ...(place === 0 ? { holds: { module: 4 } } : {}),
      drawing: `
      ${head}
      = module.name | .owner | .cost
      ${rows}`,
    })),
  ),
  {
    name: 'Training costs by month',
    language: 'en',
    drawing: `
      Training costs 2026
      Course    | Owner   | Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec
      = module.name | .owner | .cost | .cost | .cost | .cost | .cost | .cost | .cost | .cost | .cost | .cost | .cost | .cost
      Feedback  | A. Lind | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100
      Selling   | C. Webb | 200 | 200 | 200 |     |     |     | 900 |     |     |     |     |
    `,
  },
  {
    name: 'Quarterly plan',
    language: 'en',
    drawing: `
      Course    | Owner   | Cost Q1 | Cost Q2 | Cost Q3 | Cost Q4
      = module.name | .owner | .cost | .cost | .cost | .cost
      Feedback  | A. Lind | 400     | 400     | 0       | 300
      Selling   | C. Webb | 1200    |         | 900     |
    `,
  },
  {
    name: 'Schulungskosten by month',
    language: 'de',
    drawing: `
      Schulungskosten 2026
      Schulung  | Verantwortlich | Q1   | Q2   | Q3   | Q4   | Summe
      = module.name | .owner | - | - | - | - | .cost
      Feedback  | Jana Brandt    | 400  | 400  | 0    | 300  | 1100
      Verkauf   | Sina Vogt      | 1200 |      | 900  |      | 2100
      ~ Gesamt  |                | 1600 | 400  | 900  | 300  | 3200
    `,
  },
  {
    name: 'Coûts de formation by month',
    language: 'fr',
    drawing: `
      Coûts de formation 2026
      Formation  | Responsable | Janv. | Févr. | Mars | Avril | Mai | Juin
      = module.name | .owner | .cost | .cost | .cost | .cost | .cost | .cost
      Encadrer   | Anne Leroy  | 100   | 100   | 100  | 100   | 100 | 100
      Vendre     | Paul Morel  | 900   |       |      | 450   |     |
    `,
  },
  {
    name: 'Budget and actuals by quarter',
    language: 'en',
    drawing: `
      Course    | Owner   | Budget Q1 | Actual Q1 | Budget Q2 | Actual Q2
      = module.name | .owner | .budget | .actual | .budget | .actual
      Feedback  | A. Lind | 400       | 380       | 400       | 410
      Selling   | C. Webb | 1200      | 1250      | 300       |
    `,
  },
  {
    name: 'Hours by month',
    language: 'en',
    drawing: `
      Course    | Owner   | Jan | Feb | Mar | Apr
      = module.name | .owner | - | - | - | -
      Feedback  | A. Lind | 8   | 8   | 16  | 8
      Selling   | C. Webb | 12  | 4   |     | 4
    `,
  },
  {
    name: 'Prices',
    language: 'en',
    drawing: `
      Course    | Owner   | Net cost | VAT | Gross cost
      = module.name | .owner | .cost | - | -
      Feedback  | A. Lind | 1000     | 190 | 1190
      Selling   | C. Webb | 2000     | 380 | 2380
    `,
  },
  {
    name: 'Seminarpreise',
    language: 'de',
    drawing: `
      Seminar   | Verantwortlich | Netto | MwSt | Brutto
      = module.name | .owner | .cost | - | -
      Feedback  | Jana Brandt    | 1000  | 190  | 1190
      Verkauf   | Sina Vogt      | 2000  | 380  | 2380
    `,
  },
  {
    name: 'Plan de formation HT',
    language: 'fr',
    drawing: `
      Formation  | Responsable | Montant HT | TVA | Montant TTC
      = module.name | .owner | .cost | - | -
      Encadrer   | Anne Leroy  | 1000       | 200 | 1200
      Vendre     | Paul Morel  | 1500       | 300 | 1800
    `,
  },
  {
    name: 'Programmes and KPIs',
    language: 'en',
    drawing: `
      Programme | Owner   | KPI      | Budget €
      = module.name | .owner | .kpi | .cost
      Feedback  | A. Lind | Churn    | 12000
      Selling   | C. Webb | Win rate | 8000
    `,
  },
  {
    name: 'Programmübersicht',
    language: 'de',
    drawing: `
      Programm  | Verantwortlich | Kennzahl     | Budget (€)
      = module.name | .owner | .kpi | .cost
      Feedback  | Jana Brandt    | Fluktuation  | 12000
      Verkauf   | Sina Vogt      | Abschlüsse   | 8000
    `,
  },
  {
    name: 'Programmes',
    language: 'fr',
    drawing: `
      Programme  | Responsable | Indicateur | Budget (€)
      = module.name | .owner | .kpi | .cost
      Encadrer   | Anne Leroy  | Turnover   | 12000
      Vendre     | Paul Morel  | Marge      | 8000
    `,
  },
  {
    name: 'Programme budgets',
    language: 'en',
    drawing: `
      Programme | Owner   | Budget
      = module.name | .owner | .cost
      Feedback  | A. Lind | 12000
      Selling   | C. Webb | 8000
    `,
  },
  {
    name: 'KPIs with budgets',
    language: 'en',
    drawing: `
      KPI      | Owner   | Budget | Actual
      = kpi.name | .owner | .target | .current
      Revenue  | A. Lind | 12000  | 11400
      Margin   | C. Webb | 20     | 19
    `,
  },
  {
    name: 'Courses by stage',
    language: 'en',
    drawing: `
      Course    | Budget | Committed | Actual
      = module.name | .cost | .committed | .actual
      Feedback  | 1000   | 300       | 500
      Selling   | 2000   | 100       | 500
    `,
  },
  {
    name: 'Budget 2026',
    language: 'de',
    drawing: `
      Budget 2026
      Maßnahme  | Plan | Obligo | Ist | Verfügbar
      = cost.module | .amount | .amount | .amount | -
      Feedback  | 1000 | 300    | 500 | 200
      Verkauf   | 2000 | 100    | 500 | 1400
    `,
  },
  {
    name: 'Course budgets',
    language: 'en',
    drawing: `
      Course    | Owner   | Start date | Approved budget | Committed amount | Actual cost
      = module.name | .owner | .start | .cost | .committed | .actual
      Feedback  | A. Lind | 2026-02-01 | 1000            | 300              | 500
      Selling   | C. Webb | 2026-03-01 | 2000            | 100              | 500
    `,
  },
  {
    name: 'By country',
    language: 'en',
    drawing: `
      Country | Courses | Cost
      = - | - | -
      DE      | 2       | 1500
      FR      | 1       | 2000
    `,
  },
  {
    name: 'Nach Land',
    language: 'de',
    drawing: `
      Land    | Kurse   | Kosten
      = - | - | -
      DE      | 2       | 1500
      FR      | 1       | 2000
    `,
  },
  {
    name: 'Costs of two years',
    language: 'en',
    drawing: `
      Course    | Owner   | Cost 2025 | Cost 2026
      = module.name | .owner | .cost | .cost
      Feedback  | A. Lind | 1000      | 1100
      Selling   | C. Webb | 2000      | 1900
    `,
  },
  {
    name: 'What it is made of',
    language: 'en',
    drawing: `
      Course    | Owner   | Trainer fee | Travel | Venue
      = module.name | .owner | .costDelivery | .costDelivery | .costDelivery
      Feedback  | A. Lind | 1000        | 200    | 300
      Selling   | C. Webb | 1500        | 0      | 500
    `,
  },
  {
    name: 'Kostenarten',
    language: 'de',
    drawing: `
      Kurs      | Verantwortlich | Trainer | Reisekosten | Raum | Gesamt
      = module.name | .owner | - | - | - | .cost
      Feedback  | Jana Brandt    | 1000    | 200         | 300  | 1500
      Verkauf   | Sina Vogt      | 1500    | 0           | 500  | 2000
    `,
  },
  {
    name: 'Intern und extern',
    language: 'de',
    drawing: `
      Kurs      | Verantwortlich | Interne Kosten | Externe Kosten
      = module.name | .owner | .cost | .cost
      Feedback  | Jana Brandt    | 500            | 1000
      Verkauf   | Sina Vogt      | 500            | 2000
    `,
  },
  {
    name: 'Coûts par stagiaire',
    language: 'fr',
    drawing: `
      Formation  | Responsable | Participants | Coût/stagiaire
      = module.name | .owner | .learners | .costPerPerson
      Encadrer   | Anne Leroy  | 12           | 450
      Vendre     | Paul Morel  | 8            | 300
    `,
  },
  {
    name: 'Kostenstellen',
    language: 'de',
    drawing: `
      Kostenstelle | Bezeichnung | Plan | Ist
      = - | - | - | -
      4711         | Vertrieb    | 5000 | 4000
      4712         | HR          | 3000 | 3500
    `,
  },
];

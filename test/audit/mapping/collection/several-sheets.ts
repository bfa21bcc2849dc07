/** Workbooks with several sheets of one kind: a sheet for each period, unit or copy, whose records are the same or differ. */
import type { Kind } from '../../../../src/audit/fields';
import type { LabelledSheet } from './draw';

interface Book {
  readonly workbook: string;
  readonly language: LabelledSheet['language'];
  readonly holds: Readonly<Partial<Record<Kind, number>>>;
  /** Lines above the rows of each sheet. */
  readonly head: string;
  readonly sheets: Readonly<Record<string, string>>;
}

const books: readonly Book[] = [
  {
    workbook: 'KPIs by quarter',
    language: 'en',
    holds: { kpi: 2 },
    head: `
      KPI ID | KPI | Owner | Target | Actual
      = kpi.id | .name | .owner | .target | .current`,
    sheets: {
      'Q1 2026': `
      K1 | Win rate | Gil Soto | 35 | 28
      K2 | Lead time | Otto Hine | 7 | 10`,
      'Q2 2026': `
      K1 | Win rate | Gil Soto | 35 | 30
      K2 | Lead time | Otto Hine | 7 | 9`,
      'Q3 2025': `
      K1 | Win rate | Gil Soto | 33 | 27
      K2 | Lead time | Otto Hine | 8 | 12`,
      'Q4 2025': `
      K1 | Win rate | Gil Soto | 33 | 27
      K2 | Lead time | Otto Hine | 8 | 11`,
    },
  },
  {
    workbook: 'Kennzahlen je Quartal',
    language: 'de',
    holds: { kpi: 2 },
    head: `
      Kennzahl | Einheit | Verantwortlich | Zielwert | Istwert
      = kpi.name | .measureUnit | .owner | .target | .current`,
    sheets: {
      'Q1 2026': `
      Liefertreue | % | Ralf Beck | 96 | 92
      Ausschussquote | % | Uta Krumm | 2.5 | 3.9`,
      'Q2 2026': `
      Liefertreue | % | Ralf Beck | 96 | 93
      Ausschussquote | % | Uta Krumm | 2.5 | 3.3`,
    },
  },
  {
    workbook: 'Indicateurs par trimestre',
    language: 'fr',
    holds: { kpi: 2 },
    head: `
      Indicateur | Unité | Responsable | Cible | Réalisé
      = kpi.name | .measureUnit | .owner | .target | .current`,
    sheets: {
      'T1 2026': `
      Ponctualité | % | Rémi Blot | 96 | 92
      Taux de rebut | % | Aude Fort | 2.5 | 3.9`,
      'T2 2026': `
      Ponctualité | % | Rémi Blot | 96 | 93
      Taux de rebut | % | Aude Fort | 2.5 | 3.3`,
    },
  },
  {
    workbook: 'Courses by unit',
    language: 'en',
    holds: { module: 6 },
    head: `
      Course | Trainer | Start date | Learners | Cost (EUR)
      = module.name | .deliverer | .start | .learners | .cost`,
    sheets: {
      'Retail North': `
      Selling value | C. Webb | 2026-02-09 | 18 | 15000
      Stock on shelf | C. Webb | 2026-03-09 | 11 | 4000
      ~ Total | | | 29 | 19000`,
      'Retail South': `
      Running a shop | D. Yates | 2026-02-16 | 9 | 7000
      Fewer returns | D. Yates | 2026-04-20 | 12 | 5200
      ~ Total | | | 21 | 12200`,
      Depots: `
      Warehouse flow | E. Voss | 2026-03-02 | 20 | 6100
      Peak planning | E. Voss | 2026-05-04 | 14 | 3300
      ~ Total | | | 34 | 9400`,
    },
  },
  {
    workbook: 'Maßnahmen je Werk',
    language: 'de',
    holds: { module: 4 },
    head: `
      Maßnahme | Trainer | Beginn | Teilnehmer | Kosten (€)
      = module.name | .deliverer | .start | .learners | .cost`,
    sheets: {
      'Werk Kassel': `
      Rüsten in Minuten | C. Wolf | 2026-02-09 | 18 | 5000
      Fehler vermeiden | C. Wolf | 2026-03-09 | 11 | 4000
      ~ Summe | | | 29 | 9000`,
      'Werk Ulm': `
      Schichten planen | D. Graf | 2026-02-16 | 9 | 7000
      Stapler führen | D. Graf | 2026-04-20 | 12 | 5200
      ~ Summe | | | 21 | 12200`,
    },
  },
  {
    workbook: 'Formations par site',
    language: 'fr',
    holds: { module: 4 },
    head: `
      Formation | Formateur | Date de début | Participants | Coût (€)
      = module.name | .deliverer | .start | .learners | .cost`,
    sheets: {
      'Site de Metz': `
      Régler une ligne | C. Loup | 2026-02-09 | 18 | 5000
      Éviter les erreurs | C. Loup | 2026-03-09 | 11 | 4000
      ~ Total | | | 29 | 9000`,
      'Site de Pau': `
      Planifier les équipes | D. Comte | 2026-02-16 | 9 | 7000
      Conduire un chariot | D. Comte | 2026-04-20 | 12 | 5200
      ~ Total | | | 21 | 12200`,
    },
  },
  {
    workbook: 'Course list and its copy',
    language: 'en',
    holds: { module: 2 },
    head: `
      Module ID | Module | Sponsor | Start | Cost
      = module.id | .name | .sponsor | .start | .cost`,
    sheets: {
      Modules: `
      M1 | Selling value | Gil Soto | 2026-02-09 | 15000
      M2 | Warehouse flow | Kim Ames | 2026-03-02 | 6100`,
      'Modules (2)': `
      M1 | Selling value | Gil Soto | 2026-02-09 | 15000
      M2 | Warehouse flow | Kim Ames | 2026-03-02 | 6100`,
    },
  },
  {
    workbook: 'OKRs by half-year',
    language: 'en',
    holds: { objective: 2 },
    head: `
      ID | Objective | Owner | Target | Current | Status
      = objective.id | .title | .owner | .target | .current | .status`,
    sheets: {
      'H2 2025': `
      O-1 | Cut lead time to seven days | Otto Hine | 8 | 11 | at risk
      O-2 | Win one deal in three | Gil Soto | 33 | 27 | at risk`,
      'H1 2026': `
      O-1 | Cut lead time to seven days | Otto Hine | 7 | 9 | on track
      O-2 | Win one deal in three | Gil Soto | 35 | 30 | at risk`,
    },
  },
  {
    workbook: 'Attendance by month',
    language: 'en',
    holds: { completion: 4 },
    head: `
      Employee ID | Employee | Course | Completion date | Score
      = completion.person | - | .module | .completed | .score`,
    sheets: {
      'April 2026': `
      501 | Ann Rowe | Selling value | 2026-04-10 | 84
      502 | Bo Lister | Selling value | 2026-04-10 | 77`,
      'May 2026': `
      503 | Cy Marr | Warehouse flow | 2026-05-08 | 91
      501 | Ann Rowe | Warehouse flow | 2026-05-08 | 88`,
    },
  },
  {
    workbook: 'Ausgaben je Quartal',
    language: 'de',
    holds: { cost: 4 },
    head: `
      Maßnahme | Kostenart | Betrag | Währung
      = cost.module | .category | .amount | .currency`,
    sheets: {
      'Q1 2026': `
      Wert verkaufen | Trainer | 6000 | EUR
      Wert verkaufen | Reise | 1500 | EUR
      ~ Summe | | 7500 | EUR`,
      'Q2 2026': `
      Wandel gestalten | Trainer | 9000 | EUR
      Wandel gestalten | Raum | 800 | EUR
      ~ Summe | | 9800 | EUR`,
    },
  },
  {
    workbook: 'Staff by country',
    language: 'en',
    holds: { person: 4 },
    head: `
      Employee ID | Name | Job title | Department | Manager | Email
      = person.id | .name | .title | .unit | .manager | .email`,
    sheets: {
      Ireland: `
      701 | Nora Pike | Plant manager | Operations | Ivo Lang | n.pike@firm.example
      702 | Sam Doyle | Shift leader | Operations | Nora Pike | s.doyle@firm.example`,
      Wales: `
      703 | Tess Moor | HR partner | People | Ivo Lang | t.moor@firm.example
      704 | Rhys Cole | Buyer | Supply | Ivo Lang | r.cole@firm.example`,
    },
  },
  {
    workbook: 'KPIs by unit',
    language: 'en',
    holds: { kpi: 4 },
    head: `
      KPI | Owner | Baseline | Target | Actual
      = kpi.name | .owner | .baseline | .target | .current`,
    sheets: {
      Sales: `
      Customer satisfaction | Gil Soto | 78 | 90 | 80
      Win rate | Gil Soto | 28 | 35 | 30`,
      Service: `
      Customer satisfaction | Otto Hine | 88 | 95 | 91
      Lead time | Otto Hine | 12 | 7 | 9`,
    },
  },
  {
    workbook: 'Kennzahlen je Bereich',
    language: 'de',
    holds: { kpi: 3 },
    head: `
      Kennzahl | Einheit | Verantwortlich | Zielwert | Istwert
      = kpi.name | .measureUnit | .owner | .target | .current`,
    sheets: {
      Montage: `
      ~ QUALITÄT | | | |
      Ausschussquote | % | Uta Krumm | 2.5 | 3.9
      Krankenstand | % | Uta Krumm | 4 | 5
      ~ Stand: 31.05.2026 | | | |`,
      Lager: `
      ~ QUALITÄT | | | |
      Krankenstand | % | Ralf Beck | 4 | 6
      ~ Stand: 31.05.2026 | | | |`,
    },
  },
  {
    workbook: 'Formations communes',
    language: 'fr',
    holds: { module: 4 },
    head: `
      Formation | Formateur | Date de début | Participants | Coût (€)
      = module.name | .deliverer | .start | .learners | .cost`,
    sheets: {
      'Site de Lyon': `
      Accueil | C. Loup | 2026-02-09 | 18 | 5000
      Sécurité | C. Loup | 2026-03-09 | 11 | 4000
      ~ Total Lyon | | | 29 | 9000`,
      'Site de Nice': `
      Accueil | C. Loup | 2026-02-09 | 18 | 5000
      Chariots | D. Comte | 2026-04-20 | 12 | 5200
      ~ Total Nice | | | 30 | 10200`,
    },
  },
  ...[
    ['KPIs and a dashboard', 'en', 'KPI ID | KPI | Owner | Baseline | Target | Actual', 'KPI | Target | Actual | Status', 'amber', 'KPIs', 'Dashboard'],
    [
      'Kennzahlen und Übersicht',
      'de',
      'KPI-ID | Kennzahl | Verantwortlich | Ausgangswert | Zielwert | Istwert',
      'Kennzahl | Zielwert | Istwert | Status',
      'gelb',
      'Kennzahlen',
      'Übersicht',
    ],
    [
      'Indicateurs et synthèse',
      'fr',
      'Code | Indicateur | Responsable | Valeur initiale | Cible | Réalisé',
      'Indicateur | Cible | Réalisé | Statut',
      'à risque',
      'Indicateurs',
      'Synthèse',
    ],
  ].flatMap(([workbook, language, list, shown, status, name, other]): Book[] => {
    const book = { workbook: workbook as string, language: language as Book['language'], holds: { kpi: 2 } };
    return [
      {
        ...book,
        head: `
      ${list as string}
      = kpi.id | .name | .owner | .baseline | .target | .current`,
        sheets: {
          [name as string]: `
      K1 | NPS | Gil Soto | 28 | 35 | 30
      K2 | OTIF | Otto Hine | 88 | 96 | 91`,
        },
      },
      {
        ...book,
        head: `
      ${shown as string}
      = kpi.name | .target | .current | .status`,
        sheets: {
          [other as string]: `
      OTIF | 96 | 91 | ${status as string}
      NPS | 35 | 30 | ${status as string}`,
        },
      },
    ];
  }),
];

export const SEVERAL_SHEETS: readonly LabelledSheet[] = books.flatMap(({ workbook, language, holds, head, sheets }) =>
  Object.entries(sheets).map(([name, rows], place) => ({ name, language, workbook, drawing: `${head}${rows}`, ...(place === 0 ? { holds } : {}) })),
);

/** Sheets of KPIs whose headers stand in two or three rows, with the name of the KPI beside them all. */
import type { LabelledSheet } from './draw';

export const EIGHTH_ROUND: readonly LabelledSheet[] = [
  {
    name: 'KPI by quarter',
    language: 'en',
    merged: ['A1:A2', 'B1:C1', 'D1:E1'],
    drawing: `
      KPI           | Q1 2026 |        | Q2 2026 |
                    | Target  | Actual | Target  | Actual
      = kpi.name | period | period | period | period
      Order value   | 310     | 295    | 320     | 331
      Returns       | 41      | 38     | 36      | 39
      Repeat orders | 22      | 24     | 25      | 24
    `,
  },
  {
    name: 'Scorecard 2026',
    language: 'en',
    drawing: `
      KPI scorecard
      KPI           | Owner      | FY25 |        | FY26 |
                    |            | Goal | Result | Goal | Result
      = kpi.name | .owner | period | period | period | period
      Order value   | Mia Lang   | 310  | 295    | 320  | 331
      Returns       | Tom Beck   | 41   | 38     | 36   | 39
    `,
  },
  {
    name: 'Measures this year',
    language: 'en',
    merged: ['B1:C1'],
    drawing: `
      Measure       | 2026   |        | Owner
                    | Target | Actual |
      = kpi.name | .target | .current | .owner
      Order value   | 310    | 295    | Mia Lang
      Returns       | 41     | 38     | Tom Beck
    `,
  },
  {
    name: 'KPIs 2026 by quarter',
    language: 'en',
    merged: ['A1:A3', 'B1:E1', 'B2:C2', 'D2:E2', 'F1:F3'],
    drawing: `
      KPI           | 2026   |        |        |        | Owner
                    | Q1     |        | Q2     |        |
                    | Target | Actual | Target | Actual |
      = kpi.name | period | period | period | period | .owner
      Order value   | 310    | 295    | 320    | 331    | Mia Lang
      Returns       | 41     | 38     | 36     | 39     | Tom Beck
    `,
  },
  {
    name: 'Kennzahlen nach Jahren',
    language: 'de',
    merged: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
    drawing: `
      Kennzahl        | Einheit | 2025 |      | 2026 |
                      |         | Soll | Ist  | Soll | Ist
      = kpi.name | .measureUnit | period | period | period | period
      Auftragswert    | EUR     | 310  | 295  | 320  | 331
      Retouren        | Stück   | 41   | 38   | 36   | 39
      Wiederbesteller | %       | 22   | 24   | 25   | 24
    `,
  },
  {
    name: 'Indicateurs par trimestre',
    language: 'fr',
    drawing: `
      Indicateur      | T1 2026 |         | T2 2026 |
                      | Cible   | Réalisé | Cible   | Réalisé
      = kpi.name | period | period | period | period
      Valeur commande | 310     | 295     | 320     | 331
      Retours         | 41      | 38      | 36      | 39
    `,
  },
  {
    name: 'Modules and dates',
    language: 'en',
    merged: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:F2'],
    drawing: `
      Module            | Dates      |            | People  |        | Status
                        | Start      | End        | Sponsor | Owner  |
      = module.name | .start | .end | .sponsor | .owner | .status
      Difficult talks   | 2026-02-02 | 2026-02-27 | Mia Lang | Tom Beck | completed
      Hiring well       | 2026-09-07 | 2026-09-25 | Mia Lang | Ida Holm | planned
    `,
  },
];

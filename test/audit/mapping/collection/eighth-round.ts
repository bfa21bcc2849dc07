/** Headers in two or three rows, and objectives with their key results in one column. */
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
  {
    name: 'OKRs Q3',
    language: 'en',
    drawing: `
      OKR                                     | Owner    | Status
      = objective.title | .owner | .status
      = keyResult.title | .owner | .status
      O1: Win the home market                 | Mia Lang | on track
      KR1: Raise repeat orders from 20 to 26 % | Mia Lang | on track
      KR2: Cut returns from 41 to 30          | Tom Beck | at risk
      O2: Deliver when we said                | Tom Beck | on track
      KR1: Late orders below 5 %              | Tom Beck | on track
    `,
    holds: { objective: 2, keyResult: 3 },
  },
  {
    name: 'Team goals',
    language: 'en',
    drawing: `
      Objective
      = objective.title
      = keyResult.title
      Objective 1: Win the home market
      Key result 1.1: Raise repeat orders from 20 to 26 %
      Key result 1.2: Cut returns from 41 to 30
      Objective 2: Deliver when we said
      Key result 2.1: Late orders below 5 %
    `,
    holds: { objective: 2, keyResult: 3 },
  },
  {
    name: 'OKRs of the plant',
    language: 'en',
    merged: ['A2:D2', 'A5:D5'],
    drawing: `
      Key result                 | Owner    | Target | Progress
      = objective.title | - | - | -
      = keyResult.title | .owner | .target | .progress
      Objective 1: Win the home market
      KR 1.1 Repeat orders       | Mia Lang | 26     | 40%
      KR 1.2 Returns             | Tom Beck | 30     | 20%
      Objective 2: Deliver when we said
      KR 2.1 Late orders         | Tom Beck | 5      | 10%
    `,
    holds: { objective: 2, keyResult: 3 },
  },
  {
    name: 'Goals by code',
    language: 'en',
    drawing: `
      ID    | Goal                                  | Owner
      = objective.id | .title | .owner
      = keyResult.id | .title | .owner
      O1    | Win the home market                   | Mia Lang
      KR1.1 | Raise repeat orders from 20 to 26 %   | Mia Lang
      KR1.2 | Cut returns from 41 to 30             | Tom Beck
      O2    | Deliver when we said                  | Tom Beck
      KR2.1 | Late orders below 5 %                 | Tom Beck
    `,
    holds: { objective: 2, keyResult: 3 },
  },
  {
    name: 'OKR Vertrieb',
    language: 'de',
    drawing: `
      Ziele und Schlüsselergebnisse           | Verantwortlich | Fortschritt
      = objective.title | .owner | .progress
      = keyResult.title | .owner | .progress
      Ziel 1: Den Heimatmarkt gewinnen        |                |
      SE 1.1: Wiederbesteller von 20 auf 26 % | Jana Brandt    | 40%
      SE 1.2: Retouren von 41 auf 30          | Sina Vogt      | 20%
      Ziel 2: Pünktlich liefern               |                |
      SE 2.1: Verspätungen unter 5 %          | Sina Vogt      | 10%
    `,
    holds: { objective: 2, keyResult: 3 },
  },
  {
    name: 'OKR T3',
    language: 'fr',
    drawing: `
      OKR                                       | Responsable  | Avancement
      = objective.title | .owner | .progress
      = keyResult.title | .owner | .progress
      Objectif 1 : Gagner le marché national    | Marie Durand |
      RC 1.1 : Recommandes de 20 à 26 %         | Marie Durand | 40%
      Résultat clé 1.2 : Retours de 41 à 30     | Paul Petit   | 20%
      Objectif 2 : Livrer à l’heure             | Paul Petit   |
      RC 2.1 : Retards sous 5 %                 | Paul Petit   | 10%
    `,
    holds: { objective: 2, keyResult: 3 },
  },
  {
    name: 'Goals of one column',
    language: 'en',
    drawing: `
      Our OKRs in Q3 2026
      = objective.title
      = keyResult.title
      O1: Win the home market
      KR1: Raise repeat orders from 20 to 26 %
      KR2: Cut returns from 41 to 30
      O2: Deliver when we said
      KR1: Late orders below 5 %
    `,
    holds: { objective: 2, keyResult: 3 },
  },
];

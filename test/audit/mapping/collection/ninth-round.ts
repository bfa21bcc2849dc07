/** Where a KPI began and where it stands in plain words, footnotes and sources below narrow lists, and people who are no KPIs. */
import type { LabelledSheet } from './draw';

export const NINTH_ROUND: readonly LabelledSheet[] = [
  {
    name: 'KPI start and end',
    language: 'en',
    drawing: `
      KPI           | Start | End | Actual | Owner
      = kpi.name | .baseline | .target | .current | .owner
      Order value   | 290   | 330 | 311    | Mia Lang
      Returns       | 41    | 30  | 36     | Tom Beck
    `,
  },
  {
    name: 'KPI with its first day',
    language: 'en',
    drawing: `
      KPI           | Start      | Target | Today | Due
      = kpi.name | - | .target | .current | .due
      Order value   | 2026-01-01 | 330    | 311   | 2026-12-31
      Returns       | 2026-01-01 | 30     | 36    | 2026-12-31
    `,
  },
  {
    name: 'As is, to be',
    language: 'en',
    drawing: `
      KPI           | As is | To be | Due
      = kpi.name | .baseline | .target | .due
      Order value   | 290   | 330   | 2026-12-31
      Returns       | 41    | 30    | 2026-12-31
      ~Source: order system, 12 May 2026
    `,
  },
  {
    name: 'Kennzahlen dieses Jahres',
    language: 'de',
    drawing: `
      Kennzahlen 2026
      Kennzahl      | Ist 2025 | Ziel | Verantwortlich
      = kpi.name | .baseline | .target | .owner
      Auftragswert  | 290      | 330  | Jana Brandt
      Retouren      | 41       | 30   | Sina Vogt
      ~1) ohne Ausland
      ~*) vorläufig
    `,
  },
  {
    name: 'Kennzahlen von auf bis',
    language: 'de',
    drawing: `
      Kennzahl      | von | auf | bis
      = kpi.name | .baseline | .target | .due
      Auftragswert  | 290 | 330 | 2026-12-31
      Retouren      | 41  | 30  | 2026-12-31
    `,
  },
  {
    name: 'Ist und Ziel',
    language: 'de',
    drawing: `
      Kennzahl      | Ziel
      = kpi.name | .target
      ~Stand: 31.05.2026
      Auftragswert  | 330
      Retouren      | 30
      ~Quelle: SAP BW, eigene Berechnung
    `,
  },
  {
    name: 'Indicateurs au départ',
    language: 'fr',
    drawing: `
      Indicateur       | Départ | Objectif | Atteint
      = kpi.name | .baseline | .target | .current
      Valeur commande  | 290    | 330      | 311
      Retours          | 41     | 30       | 36
      ~Source : système de commande
    `,
  },
  {
    name: 'Objectifs du service',
    language: 'fr',
    drawing: `
      Objectif                | Départ | Cible | Atteint | Échéance
      = objective.title | .baseline | .target | .current | .due
      Augmenter les commandes | 290    | 330   | 311     | 2026-12-31
      Réduire les retours     | 41     | 30    | 36      | 2026-12-31
      ~Mis à jour le 12/05/2026
    `,
  },
  {
    name: 'Our modules',
    language: 'en',
    drawing: `
      Module
      = module.name
      Difficult talks
      Hiring well
      ~Source: learning system
      ~Last updated: 12 May 2026
    `,
  },
  {
    name: 'Courses in autumn',
    language: 'en',
    drawing: `
      Course             | Owner    | Cost
      = module.name | .owner | .cost
      1) Difficult talks | Ida Holm | 1000
      2) Hiring well     | Otto Berg | 1200
      3) Leading shifts  | Otto Berg | 900
    `,
  },
  {
    name: 'Figures by head',
    language: 'en',
    drawing: `
      Name      | Q1 2026 | Q2 2026 | Q3 2026
      = - | - | - | -
      Ida Holm  | 3 | 4 | 5
      Otto Berg | 2 | 1 | 4
      Mia Lang  | 2 | 2 | 2
    `,
  },
  {
    name: 'KPI je Mitarbeiter',
    language: 'de',
    drawing: `
      Mitarbeiter  | Q1 2026 | Q2 2026 | Q3 2026
      = - | - | - | -
      Jana Brandt  | 3 | 4 | 5
      Sina Vogt    | 2 | 1 | 4
      Uwe Kern     | 2 | 2 | 2
    `,
  },
  {
    name: 'KPI by manager',
    language: 'en',
    drawing: `
      Manager   | KPI       | Q1 2026 | Q2 2026
      = kpi.owner | .name | period | period
      Ida Holm  | Retention | 93 | 94
      Otto Berg | Retention | 88 | 87
    `,
    holds: { kpi: 2 },
  },
];

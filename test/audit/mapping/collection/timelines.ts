/** KPIs by week, and by quarter with a goal, a forecast and an actual each. */
import type { LabelledSheet } from './draw';

export const TIMELINES: readonly LabelledSheet[] = [
  {
    name: 'Business scorecard',
    language: 'en',
    merged: ['C1:E1', 'F1:H1'],
    drawing: `
      ~ | | Q1 2026 | | | Q2 2026 | |
      Key business metrics | Accountable | Goal | Fcst | Actual | Goal | Fcst | Actual
      = kpi.name | .owner | period | - | period | period | - | period
      First pass yield | Ann Berg | 93 | 93 | 95 | 93 | 94 | 95
      Customer satisfaction | Bo Lund | 61 | 58 | 57 | 61 | 58 | 59
    `,
  },
  {
    name: 'Tableau de bord',
    language: 'fr',
    merged: ['C1:E1', 'F1:H1'],
    drawing: `
      ~ | | T1 2026 | | | T2 2026 | |
      Indicateurs clés | Responsable | Objectif | Prévision | Réalisé | Objectif | Prévision | Réalisé
      = kpi.name | .owner | period | - | period | period | - | period
      Taux de réachat | Luce Amar | 45 | 44 | 41 | 46 | 44 | 43
      Délai de livraison | Paul Vidal | 8 | 9 | 10 | 8 | 9 | 9
    `,
  },
  {
    name: 'Kennzahlenblatt',
    language: 'de',
    merged: ['C1:E1', 'F1:H1'],
    drawing: `
      ~ | | Q1 2026 | | | Q2 2026 | |
      Kennzahl | Verantwortlich | Plan | Prognose | Ist | Plan | Prognose | Ist
      = kpi.name | .owner | period | - | period | period | - | period
      Ausschussquote | Ida Holm | 3 | 3.5 | 4 | 3 | 3.2 | 3.1
      Wiederkaufrate | Otto Berg | 45 | 44 | 41 | 46 | 44 | 43
    `,
  },
  {
    name: 'Weekly numbers',
    language: 'en',
    drawing: `
      KPI | Owner | Target | W14 2026 | W15 2026 | W16 2026
      = kpi.name | .owner | .target | period | period | period
      Calls answered | Ann Berg | 93 | 95 | 93 | 94
      Boxes packed | Bo Lund | 610 | 580 | 570 | 610
    `,
  },
  {
    name: 'Weekly KPIs (title)',
    language: 'en',
    drawing: `
      Weekly numbers 2026
      KPI | Owner | Target | Week 1 | Week 2 | Week 3
      = kpi.name | .owner | .target | period | period | period
      Calls answered | Ann Berg | 93 | 95 | 93 | 94
      Boxes packed | Bo Lund | 610 | 580 | 570 | 610
    `,
  },
  {
    name: 'Wochenbericht',
    language: 'de',
    drawing: `
      Bericht 2026
      Kennzahl | Verantwortlich | Zielwert | KW 14 | KW 15 | KW 16
      = kpi.name | .owner | .target | period | period | period
      Ausschussquote | Ida Holm | 3 | 3.5 | 4 | 3
      Wiederkaufrate | Otto Berg | 45 | 44 | 41 | 46
    `,
  },
  {
    name: 'Suivi hebdo',
    language: 'fr',
    drawing: `
      Année 2026
      Indicateur | Responsable | Cible | Sem. 14 | Sem. 15 | S16
      = kpi.name | .owner | .target | period | period | period
      Taux de réachat | Luce Amar | 45 | 44 | 41 | 46
      Délai de livraison | Paul Vidal | 8 | 9 | 10 | 8
    `,
  },
  {
    name: 'Indexed',
    language: 'en',
    drawing: `
      Current | KPI | Owner | Q1 2026 | Q2 2026 | Q3 2026
      = - | kpi.name | .owner | period | period | period
      1.16 | Energy bill | Ann Berg | 15 | 18 | 25
      0.97 | Customer satisfaction | Bo Lund | 61 | 58 | 57
    `,
  },
];

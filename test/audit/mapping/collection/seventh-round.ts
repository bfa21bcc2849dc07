/** Sheets in which a column looks like what it is not: urgency called priority, two ids, running numbers, ids that are numbers. */
import type { LabelledSheet } from './draw';

export const SEVENTH_ROUND: readonly LabelledSheet[] = [
  {
    name: 'Course plan 2026',
    language: 'en',
    drawing: `
      Course title          | Owner     | Priority | Start date | Total cost
      = module.name | .owner | - | .start | .cost
      Leading shift teams   | Ida Holm  | P1       | 2026-09-07 | 3300
      Difficult talks       | Ida Holm  | P2       | 2026-09-21 | 2100
      Budget for beginners  | Otto Berg | P1       | 2026-10-05 | 1500
      Hiring well           | Otto Berg | P3       | 2026-10-19 | 2700
    `,
  },
  {
    name: 'Training needs',
    language: 'en',
    drawing: `
      Training             | Target group  | Priority    | Planned participants | Provider
      = module.name | .audience | - | .learnersPlanned | .vendor
      Presenting to boards | Plant leads   | Must have   | 12 | Nordlys
      Reading a balance    | Plant leads   | Should have | 8  | Nordlys
      Writing in English   | Back office   | Nice to have | 20 | in house
    `,
  },
  {
    name: 'Objectives by urgency',
    language: 'en',
    drawing: `
      Objective                             | Owner     | Priority     | Due date
      = objective.title | .owner | - | .due
      Cut lead time from 12 to 8 days       | Mia Lang  | 1 - Critical | 2026-12-31
      Raise repeat orders to 45 %           | Tom Beck  | 2 - High     | 2026-12-31
      Move 30 suppliers to the new portal   | Tom Beck  | 3 - Medium   | 2026-09-30
    `,
  },
  {
    name: 'Schulungsplan',
    language: 'de',
    drawing: `
      Schulung              | Verantwortlich | Priorität | Beginn     | Kosten
      = module.name | .owner | - | .start | .cost
      Führen im Schichtdienst | Jana Brandt  | hoch      | 2026-09-07 | 3300
      Konflikte lösen       | Jana Brandt    | mittel    | 2026-09-21 | 2100
      Kalkulation           | Sina Vogt      | sehr hoch | 2026-10-05 | 1500
      Rhetorik              | Sina Vogt      | niedrig   | 2026-10-19 | 2700
    `,
  },
  {
    name: 'Maßnahmen',
    language: 'de',
    drawing: `
      Maßnahme          | Verantwortlich | Prio | Termin     | Status
      = module.name | .owner | - | .start | .status
      Fehlerkultur      | Jana Brandt    | A    | 2026-09-07 | geplant
      Planung im Team   | Sina Vogt      | B    | 2026-09-21 | geplant
      Lieferanten führen | Sina Vogt     | A    | 2026-10-05 | läuft
    `,
  },
  {
    name: 'Plan de formation',
    language: 'fr',
    drawing: `
      Formation             | Responsable   | Priorité | Date de début | Coût total
      = module.name | .owner | - | .start | .cost
      Animer une équipe     | Luc Roy       | haute    | 2026-09-07    | 3300
      Gérer un désaccord    | Luc Roy       | moyenne  | 2026-09-21    | 2100
      Lire un bilan         | Ève Martin    | basse    | 2026-10-05    | 1500
    `,
  },
  {
    name: 'Besoins de formation',
    language: 'fr',
    drawing: `
      Formation             | Public cible  | Priorité       | Organisme
      = module.name | .audience | - | .vendor
      Accueil des nouveaux  | Tuteurs       | Indispensable  | interne
      Prise de parole       | Cadres        | Souhaitable    | Arvel
      Tableur avancé        | Assistantes   | Facultatif     | Arvel
    `,
  },
  {
    name: 'Goals with numbers',
    language: 'en',
    drawing: `
      No | ID  | Objective                         | Owner    | Due date
      = - | objective.id | .title | .owner | .due
      1  | O-1 | Grow repeat orders by 12 %        | Mia Lang | 2026-12-31
      2  | O-2 | Cut voluntary turnover to 8 %     | Tom Beck | 2026-12-31
      3  | O-3 | Raise first-pass yield to 97 %    | Tom Beck | 2026-12-31
    `,
  },
  {
    name: 'Indicators',
    language: 'en',
    drawing: `
      # | KPI ID | KPI                | Unit | Baseline | Target | Owner
      = - | kpi.id | .name | .measureUnit | .baseline | .target | .owner
      1 | K-10   | Orders on time     | %    | 91       | 96     | Ana Rossi
      2 | K-11   | Scrap rate         | %    | 4.2      | 3      | Ana Rossi
    `,
  },
  {
    name: 'Top priorities',
    language: 'en',
    drawing: `
      No. | Priority                    | Executive | KPI
      = priority.id | .name | .executive | .metric
      P1  | Grow in the north           | Ada Byron | Renewal rate
      P2  | Keep our engineers          | Bo Carlsen | Turnover
    `,
  },
  {
    name: 'Prioritäten',
    language: 'de',
    drawing: `
      Nr. | Priorität               | Rang | Verantwortlich
      = priority.id | .name | .rank | .executive
      S1  | Wachsen im Norden       | 1    | Ada Byron
      S2  | Fachkräfte halten       | 2    | Bo Carlsen
    `,
  },
];

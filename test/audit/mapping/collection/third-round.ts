/** Sheets of a third round, with headers that no other sheet has. */
import type { LabelledSheet } from './draw';

export const THIRD_ROUND: readonly LabelledSheet[] = [
  {
    name: 'Leadership pipeline',
    language: 'en',
    drawing: `
      Kestrel Paper – leadership pipeline programmes, FY2026 plan

      Learning path     | Offering           | Target participants | Business partner | Faculty      | Roll-out date | Number of leaders | Cost per head | Total cost (USD) | Which KPI? | Evidence level | Board scorecard?
      = module.programme | .name | .audience | - | .deliverer | .start | .learners | .costPerPerson | .cost | .kpi | - | -
      New supervisors   | Shift hand-overs   | Supervisors         | Ida Boon         | Max Ferrer   | 2026-02-16    | 34                | 410           | 13940            | Web breaks | 2              | no
      New supervisors   | Hard conversations | Supervisors         | Ida Boon         | Lena Voss    | 2026-04-13    | 34                | 380           | 12920            | Turnover   | 1              | no
      Mill managers     | Money and paper    | Mill managers       | Carl Roos        | Max Ferrer   | 2026-05-18    | 9                 | 1900          | 17100            | Unit cost  | 3              | yes
    `,
  },
  {
    name: 'OKRs mill 3',
    language: 'en',
    drawing: `
      Objective                    | KR #  | Key result                  | Directly responsible | From | To  | Today | Unit | Deadline   | On track?
      = keyResult.objective | .id | .title | .owner | .baseline | .target | .current | .measureUnit | .due | .status
      = objective.title | - | - | - | - | - | - | - | - | -
      Paper that never breaks      | 1.1   | Web breaks per week         | Ida Boon             | 19   | 8   | 14    | no.  | 2026-09-30 | yes
      Paper that never breaks      | 1.2   | Causes found within a shift | Lena Voss            | 35   | 80  | 52    | %    | 2026-09-30 | no
      People who stay at the mill  | 2.1   | Exits in the first year     | Carl Roos            | 24   | 12  | 20    | %    | 2026-12-31 | no
    `,
  },
  {
    name: 'Metrics monthly',
    language: 'en',
    drawing: `
      Mill | Metric      | Measurement month | Reported figure | Planned figure
      = reading.team | .kpi | .period | .value | .target
      M1   | Web breaks  | 2026-01-31        | 17              | 12
      M3   | Web breaks  | 2026-01-31        | 15              | 12
      M1   | Web breaks  | 2026-02-28        | 16              | 12
      M3   | Web breaks  | 2026-02-28        | 14              | 12
      M1   | Turnover    | 2026-02-28        | 2.1             | 1.5
      M3   | Turnover    | 2026-02-28        | 1.9             | 1.5
    `,
  },
  {
    name: 'Headcount report',
    language: 'en',
    drawing: `
      EmployeeID | FirstName | LastName | JobTitle        | Dept     | ManagerID | HireDate   | TermDate   | TermReason | BaseSalary | Gender
      = person.id | .firstName | .lastName | .title | .unit | .manager | .joined | .left | .leaveReason | .salary | -
      501        | Ida       | Boon     | Shift lead      | Mill 3   | 540       | 2014-01-06 |            |            | 52000      | f
      512        | Lena      | Voss     | Process coach   | Mill 3   | 540       | 2020-03-02 |            |            | 49000      | f
      533        | Omar      | Said     | Operator        | Mill 1   | 541       | 2022-08-15 | 2026-03-31 | moved      | 38000      | m
    `,
  },
  {
    name: 'LMS report',
    language: 'en',
    drawing: `
      Learner Email        | Learner Name | Learning Item      | Item Type | Assigned Date | Completed Date | Completion Status | Score (%)
      = - | completion.person | .module | - | - | .completed | .status | .score
      ida@kestrel.example  | Ida Boon     | Shift hand-overs   | Course    | 2026-01-10    | 2026-02-20     | Completed         | 90
      omar@kestrel.example | Omar Said    | Shift hand-overs   | Course    | 2026-01-10    |                | In Progress       |
      lena@kestrel.example | Lena Voss    | Hard conversations | Course    | 2026-03-10    | 2026-04-17     | Completed         | 85
    `,
  },
  {
    name: 'Training spend',
    language: 'en',
    drawing: `
      Month   | Training programme | Expense line    | Actuals | Budget | Variance
      = cost.period | .module | .category | .amount | .amount | -
      2026-01 | Shift hand-overs   | Trainers        | 6000    | 6500   | -500
      2026-02 | Shift hand-overs   | Rooms           | 900     | 800    | 100
      2026-02 | Hard conversations | Trainers        | 5200    | 5000   | 200
    `,
  },
  {
    name: 'Plan formation atelier',
    language: 'fr',
    drawing: `
      Intitulé              | Finalité attendue       | Indicateur à améliorer | Pilote RH    | Sponsor opérationnel | Début prévu | Fin prévue | Nb inscrits | Budget (€)
      = module.name | .expectedImpact | .kpi | .owner | .sponsor | .start | .end | .learners | .cost
      Animer son atelier    | moins d’arrêts          | Arrêts machine         | Nadia Ferrand| Gilles Aubert        | 2026-02-02  | 2026-03-27 | 14          | 8200
      Accueillir un nouveau | moins de départs        | Départs la 1re année   | Nadia Ferrand| Odile Samson         | 2026-04-06  | 2026-05-15 | 22          | 5100
    `,
  },
  {
    name: 'Objectifs équipe',
    language: 'fr',
    drawing: `
      Objectif de l’équipe       | Mesure de succès | Départ | Cible fin d’année | Où en est-on | Chargé du suivi | Pour le    | Feu
      = objective.title | .metric | .baseline | .target | .current | .owner | .due | .status
      Réduire les arrêts machine | Arrêts par mois  | 40     | 20                | 33           | Gilles Aubert   | 2026-12-31 | orange
      Garder les nouveaux        | Départs          | 25%    | 15%               | 22%          | Odile Samson    | 2026-12-31 | rouge
    `,
  },
  {
    name: 'Trainingsübersicht',
    language: 'de',
    drawing: `
      Lfd. Nr. | Trainingsthema       | Ziel des Trainings        | Kennzahl dahinter | Fachlicher Pate | Verantwortlich (PE) | Beginn     | Ende       | Anz. TN | Std. je TN | Kosten gesamt (EUR)
      = module.id | .name | .learningObjectives | .kpi | .sponsor | .owner | .start | .end | .learners | .hours | .cost
      1        | Schicht übergeben    | Übergaben ohne Lücken     | Stillstände       | Rolf Engel      | Tina Moser          | 2026-02-02 | 2026-03-27 | 16      | 12         | 9100
      2        | Neue gut aufnehmen   | Einarbeitung in vier Wochen| Frühfluktuation  | Sabine Kolb     | Tina Moser          | 2026-04-06 | 2026-05-15 | 20      | 8          | 6200
    `,
  },
  {
    name: 'Ziele Werk',
    language: 'de',
    drawing: `
      Zielebene   | Ziel                        | Beitrag zu Oberziel | Messung durch    | Start | Ziel 2026 | Stand Mai | Verantwortlich | Termin
      = objective.level | .title | .parent | .metric | .baseline | .target | .current | .owner | .due
      Unternehmen | Stillstände halbieren       |                     | Stunden im Monat | 90    | 45        | 71        | Rolf Engel     | 2026-12-31
      Team        | Übergaben ohne Lücken       | Stillstände halbieren | offene Punkte  | 30    | 5         | 18        | Sabine Kolb    | 2026-09-30
    `,
  },
];

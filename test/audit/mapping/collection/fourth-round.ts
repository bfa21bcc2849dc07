/** Sheets of a fourth round: plain ones, as most companies keep them. */
import type { LabelledSheet } from './draw';

export const FOURTH_ROUND: readonly LabelledSheet[] = [
  {
    name: 'Training tracker',
    language: 'en',
    drawing: `
      Tamarind Hotels – leadership training tracker

      ID  | Training                   | Category   | Hotel / unit | Training owner | Exec sponsor  | Start      | End        | Planned attendees | Actual attendees | Budget (GBP) | Actual cost (GBP) | Linked KPI          | Status      | Comments
      = module.id | .name | - | .unit | .owner | .sponsor | .start | .end | .learnersPlanned | .learners | .cost | .actual | .kpi | .status | -
      T01 | Front desk leadership      | Leadership | Bristol      | Amy Dunn       | Raj Pillai    | 2026-01-12 | 2026-02-20 | 20                | 18               | 9000         | 8700              | Guest satisfaction  | Completed   |
      T02 | Kitchen crew communication | Leadership | Leeds        | Amy Dunn       | Sue Marlow    | 2026-03-02 | 2026-04-17 | 16                | 15               | 6500         | 6900              | Staff turnover      | Completed   | over budget
      T03 | Leading housekeeping       | Leadership | Bath         | Tom Archer     |               | 2026-05-04 | 2026-06-26 | 24                |                  | 11000        |                   | Room turnaround     | Planned     |
    `,
  },
  {
    name: 'KPI dashboard data',
    language: 'en',
    drawing: `
      KPI                 | Department | KPI owner  | Unit    | Baseline 2025 | Target 2026 | Q1 2026 | Q2 2026 | Trend | RAG
      = kpi.name | .unit | .owner | .measureUnit | .baseline | .target | period | period | - | .status
      Guest satisfaction  | Front desk | Raj Pillai | points  | 7.9           | 8.5         | 8.0     | 8.2     | up    | amber
      Staff turnover      | Kitchen    | Sue Marlow | %       | 38            | 28          | 36      | 33      | down  | amber
      Room turnaround     | Rooms      | Tom Archer | minutes | 42            | 34          | 41      | 37      | down  | green
    `,
  },
  {
    name: 'Objectives and KRs 2026',
    language: 'en',
    drawing: `
      Obj. no. | Objective                  | Owner      | Priority supported | KR no. | Key result                       | Baseline | Target | Latest | Due date
      = - | keyResult.objective | .owner | - | .id | .title | .baseline | .target | .current | .due
      = objective.id | .title | - | .priority | - | - | - | - | - | -
      O1       | Guests feel expected       | Raj Pillai | Service first      | 1.1    | Satisfaction at check-in to 8.5  | 7.9      | 8.5    | 8.2    | 2026-12-31
      O1       | Guests feel expected       | Raj Pillai | Service first      | 1.2    | Wait time below 4 minutes        | 9        | 4      | 7      | 2026-12-31
      O2       | Kitchens people stay in    | Sue Marlow | People stay        | 2.1    | Turnover to 28 %                 | 38       | 28     | 33     | 2026-12-31
    `,
  },
  {
    name: 'Completions 2026',
    language: 'en',
    drawing: `
      Employee ID | Employee name | Hotel   | Course name           | Completion date | Status    | Score
      = completion.person | - | - | .module | .completed | .status | .score
      3001        | Nell Hart     | Bristol | Front desk leadership | 2026-02-20      | Completed | 88
      3002        | Ivo Blake     | Bristol | Front desk leadership | 2026-02-20      | Completed | 74
      3003        | Mina Shah     | Leeds   | Kitchen crew communication | 2026-04-17 | Completed | 91
      3004        | Cal Reid      | Leeds   | Kitchen crew communication |            | In progress |
    `,
  },
  {
    name: 'Staff list',
    language: 'en',
    drawing: `
      Employee ID | Full name  | Role              | Hotel   | Department | Manager    | Start date | Leaving date | Email
      = person.id | .name | .title | .location | .unit | .manager | .joined | .left | .email
      3001        | Nell Hart  | Shift leader      | Bristol | Front desk | Raj Pillai | 2019-05-01 |              | nell@tamarind.example
      3002        | Ivo Blake  | Receptionist      | Bristol | Front desk | Nell Hart  | 2023-02-01 |              | ivo@tamarind.example
      3003        | Mina Shah  | Sous chef         | Leeds   | Kitchen    | Sue Marlow | 2020-09-15 | 2026-05-31   | mina@tamarind.example
    `,
  },
  {
    name: 'Formations management',
    language: 'fr',
    drawing: `
      Code  | Formation               | Public visé        | Responsable formation | Sponsor        | Date de début | Date de fin | Participants | Coût total (€) | Indicateur de résultat | Objectif stratégique  | État
      = module.id | .name | .audience | .owner | .sponsor | .start | .end | .learners | .cost | .kpi | .objective | .status
      FM-01 | Conduire ses équipes    | Chefs de rayon     | Lise Bonnet           | Hervé Castel   | 2026-01-19    | 2026-03-13  | 24           | 15600          | Taux de casse          | Rayons sans rupture   | terminé
      FM-02 | Organiser la relève     | Directeurs         | Lise Bonnet           | Anne Piquet    | 2026-04-06    | 2026-06-12  | 8            | 9800           | Postes pourvus         | Fidéliser les talents | en cours
    `,
  },
  {
    name: 'Führungskräfteentwicklung',
    language: 'de',
    drawing: `
      Modul-ID | Modul                | Zielgruppe  | Modulverantwortliche | Sponsor      | Beginn     | Ende       | Teilnehmer | Kosten (€) | Kennzahl          | Strategisches Ziel | Status
      = module.id | .name | .audience | .owner | .sponsor | .start | .end | .learners | .cost | .kpi | .priority | .status
      M-1      | Lager führen         | Schichtleiter | Britta Kuhn        | Olaf Reimers | 2026-01-19 | 2026-03-13 | 15         | 9900       | Fehlkommissionen  | Fehlerfrei liefern | beendet
      M-2      | Gespräche führen     | Teamleiter  | Britta Kuhn          | Eva Thoma    | 2026-04-06 | 2026-06-12 | 22         | 8400       | Fluktuation       | Gern hier arbeiten | läuft
    `,
  },
  {
    name: 'Kennzahlen monatlich',
    language: 'de',
    drawing: `
      Kennzahl         | Einheit | Zielwert | Jan 2026 | Feb 2026 | Mrz 2026 | Verantwortlich | Kommentar
      = kpi.name | .measureUnit | .target | period | period | period | .owner | -
      Fehlkommissionen | Anzahl  | 40       | 66       | 61       | 58       | Olaf Reimers   |
      Fluktuation      | %       | 10       | 14       | 14       | 13       | Eva Thoma      | neue Leitung
      Krankenstand     | %       | 5        | 6.4      | 6.1      | 5.9      | Eva Thoma      |
    `,
  },
];

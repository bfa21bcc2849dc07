/** Exports and lists as systems and teams keep them: targets and actuals in rows, legends, tasks, transcripts, pivots, objectives above their key results. */
import type { LabelledSheet } from './draw';

export const TENTH_ROUND: readonly LabelledSheet[] = [
  {
    name: 'KPI tracker',
    language: 'en',
    drawing: `
      KPI tracker 2026
      KPI         | Type   | Jan | Feb | Mar
      = kpi.name | - | period | period | period
      Order value | Plan   | 310 | 312 | 315
      Order value | Actual | 295 | 301 | 311
      Returns     | Plan   | 41  | 40  | 38
      Returns     | Actual | 41  | 39  | 39
    `,
    holds: { kpi: 2 },
  },
  {
    name: 'Kennzahlen im Jahr',
    language: 'de',
    drawing: `
      Kennzahlen 2026
      Kennzahl     | Verantwortlich | Werte | Q1  | Q2  | Q3
      = kpi.name | .owner | - | period | period | period
      Auftragswert | Jana Brandt    | Soll  | 310 | 312 | 315
                   |                | Ist   | 295 | 301 | 311
      Retouren     | Sina Vogt      | Soll  | 41  | 40  | 38
                   |                | Ist   | 41  | 39  | 39
    `,
    holds: { kpi: 2 },
  },
  {
    name: 'OKR with a legend',
    language: 'en',
    drawing: `
      ~Legend: green = on track, amber = at risk, red = off track
      Objective           | Key result                          | Owner    | Confidence | Status
      = keyResult.objective | .title | .owner | .confidence | .status
      = objective.title | - | - | - | -
      Win the home market | Raise repeat orders from 20 to 26 % | Mia Lang | 7/10       | Green
                          | Cut returns from 41 to 30           | Tom Beck | 5/10       | Amber
      Deliver when we said | Cut late orders from 9 to 5 %      | Tom Beck | 3/10       | Red
      ~Green              | on track
      ~Amber              | at risk
      ~Red                | off track
    `,
    holds: { objective: 2, keyResult: 3 },
  },
  {
    name: 'OKR rows',
    language: 'en',
    drawing: `
      Objective            | Key result                | Owner    | Progress
      = objective.title | - | .owner | .progress
      = - | keyResult.title | .owner | .progress
      Win the home market  |                           | Mia Lang | 30%
                           | Raise repeat orders to 26 | Mia Lang | 40%
                           | Cut returns to 30         | Tom Beck | 20%
      Deliver when we said |                           | Tom Beck | 10%
                           | Cut late orders to 5      | Tom Beck | 10%
    `,
    holds: { objective: 2, keyResult: 3 },
  },
  {
    name: 'Enrolments by organisation',
    language: 'en',
    drawing: `
      Learning enrolments
      Organisation: Halden Group
      Prompt: As of 05/31/2026
      Worker   | Learning content | Completion status | Completion date | Supervisory organisation
      = completion.person | .module | .status | .completed | -
      Mia Lang | Difficult talks  | Completed         | 2026-03-02      | Sales North
      Tom Beck | Difficult talks  | Not completed     |                 | Sales
      Ida Holm | Hiring well      | Completed         | 2026-04-11      | Sales
    `,
  },
  {
    name: 'Transcript report',
    language: 'en',
    drawing: `
      User ID | Training title  | Training provider | Transcript status | Transcript completed date
      = completion.person | .module | - | .status | .completed
      10021   | Difficult talks | Nordlys           | Completed         | 2026-03-02
      10022   | Difficult talks | Nordlys           | In progress       |
      10023   | Hiring well     | Nordlys           | Withdrawn         |
    `,
  },
  {
    name: 'completion-talks',
    language: 'en',
    drawing: `
      ID number | First name | Surname | Email address    | Welcome   | Welcome - Completion date | Course complete
      = - | - | - | - | - | - | -
      1         | Mia        | Lang    | mia@halden.example | Completed | 2026-02-01              | 2026-02-03
      2         | Tom        | Beck    | tom@halden.example | Completed | 2026-02-01              |
    `,
  },
  {
    name: 'Task list',
    language: 'en',
    drawing: `
      Task ID | Name           | Section/Column | Assignee | Start Date | Due Date   | Projects    | Parent task
      = - | - | - | - | - | - | - | -
      1201    | Coaching kick-off | To do       | Mia Lang | 2026-02-01 | 2026-06-30 | L&D roadmap |
      1202    | Needs analysis | Done           | Tom Beck | 2026-02-01 | 2026-03-30 | L&D roadmap |
    `,
  },
  {
    name: 'Export of a matrix',
    language: 'en',
    drawing: `
      ~Applied filters: Year is 2026
      KPI name    | Owner    | Sum of Actual | Sum of Target | Variance
      = kpi.name | .owner | .current | .target | -
      Order value | Mia Lang | 295           | 310           | -15
      Returns     | Tom Beck | 39            | 41            | -2
      ~Total      |          | 334           | 351           | -17
    `,
  },
  {
    name: 'OKRs of the platform',
    language: 'en',
    drawing: `
      Objective/KR | Title               | Owner    | Time period | Parent              | Metric start | Metric target | Metric current | Status
      = - | objective.title | .owner | .period | .parent | .baseline | .target | .current | .status
      = - | keyResult.title | .owner | - | .objective | .baseline | .target | .current | .status
      Objective    | Win the home market | Mia Lang | Q3 2026     |                     |              |               |                | On track
      Key result   | Repeat orders       | Mia Lang | Q3 2026     | Win the home market | 20           | 26            | 21             | On track
      Key result   | Returns             | Tom Beck | Q3 2026     | Win the home market | 41           | 30            | 36             | At risk
    `,
    holds: { objective: 1, keyResult: 2 },
  },
  {
    name: 'Workers of the group',
    language: 'en',
    drawing: `
      User ID | Username | First name | Last name | Email               | Title         | Hire date
      = person.id | - | .firstName | .lastName | .email | .title | .joined
      1       | mlang    | Mia        | Lang      | mia@halden.example  | Sales manager | 2020-01-01
      2       | tbeck    | Tom        | Beck      | tom@halden.example  | VP Sales      | 2019-01-01
    `,
  },
];

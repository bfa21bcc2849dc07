/** Priorities, talks with executives, objectives and key results, as English-speaking companies keep them. */
import type { LabelledSheet } from './draw';

const sheets: readonly Omit<LabelledSheet, 'language'>[] = [
  {
    name: 'OKR tracker Q2',
    drawing: `
      Ref  | Type       | Title                                  | Parent | Owner         | Start      | Due        | Baseline | Target | Current | Progress | Confidence | RAG
      = objective.id | - | .title | .parent | .owner | .start | .due | .baseline | .target | .current | .progress | .confidence | .status
      = keyResult.id | - | .title | .objective | .owner | .start | .due | .baseline | .target | .current | .progress | .confidence | .status
      O-1  | Objective  | Win back mid-size customers            |        | Mara Lindt    | 2026-04-01 | 2026-06-30 |          |        |         | 45%      | 0.6        | Amber
      KR-1 | Key Result | Renewal rate from 81 % to 88 %         | O-1    | Tobias Renner | 2026-04-01 | 2026-06-30 | 81       | 88     | 84      | 43%      | 0.7        | Amber
      KR-2 | Key Result | Cut first answer time to 4 hours       | O-1    | Aisha Bello   | 2026-04-01 | 2026-06-30 | 11       | 4      | 7       | 57%      | 0.6        | Green
      O-2  | Objective  | Store managers coach every week        | O-1    | Mara Lindt    | 2026-04-01 | 2026-06-30 |          |        |         | 30%      | 0.5        | Red
      KR-3 | Key Result | 90 % of stores hold weekly talks       | O-2    | Paulo Reis    | 2026-04-01 | 2026-06-30 | 35       | 90     | 52      | 31%      | 0.5        | Red
    `,
  },
  {
    name: 'Key results',
    drawing: `
      Objective                      | Key result                              | Measured by      | KR owner      | Start value | Target value | Current value | Unit      | Weighting | Deadline   | RAG   | Last check-in
      = keyResult.objective | .title | .metric | .owner | .baseline | .target | .current | .measureUnit | .weight | .due | .status | .lastReviewed
      = objective.title | - | - | - | - | - | - | - | - | - | - | -
      Lead through change            | Change readiness index at 70            | Readiness index  | Nora Fjeld    | 58          | 70           | 61            | points    | 50%       | 2026-09-30 | Amber | 2026-05-04
      Lead through change            | Voluntary turnover below 9 %            | Turnover         | Nora Fjeld    | 13          | 9            | 12            | %         | 50%       | 2026-09-30 | Red   | 2026-05-04
      Ship what we promise           | On-time delivery at 96 %                | On-time delivery | Imre Katona   | 88          | 96           | 91            | %         | 60%       | 2026-12-31 | Green | 2026-04-20
      Ship what we promise           | Rework hours per order below 2          | Rework hours     | Imre Katona   | 3.4         | 2            | 2.9           | hours     | 40%       | 2026-12-31 | Amber | 2026-04-20
    `,
  },
  {
    name: 'SMART goals 2026',
    drawing: `
      Hollowmere Foods – SMART goals of the leadership team

      Goal                                                   | Success metric      | Starting point | Target | Responsible     | By when    | Department | Review date | Comments
      = objective.title | .metric | .baseline | .target | .owner | .due | .unit | .lastReviewed | -
      Reduce shift hand-over errors by a third               | Hand-over errors    | 42             | 28     | Greta Osei      | 2026-09-30 | Bakery     | 2026-03-12  | on track so far
      Raise internal promotions to 40 % of openings          | Internal promotions | 25%            | 40%    | Luca Marin      | 2026-12-31 | People     | 2026-03-12  |
      Bring audit findings down to five a year               | Audit findings      | 14             | 5      | Ewa Pawlak      | 2026-12-15 | Quality    | 2026-02-02  | new auditor since May

      ~ Goals are looked at by the leadership team in the first week of each quarter.
    `,
  },
  {
    name: 'Dept goals',
    tables: ['tblDeptGoals'],
    drawing: `
      Goal # | Goal name                           | Team       | Goal owner    | Strategic priority | Weight | % complete | Status      | Agreed on  | Notes
      = objective.id | .title | .unit | .owner | .priority | .weight | .progress | .status | .agreedOn | -
      1      | Two successors for each key role    | HR         | Sana Idris    | Bench strength     | 40%    | 20%        | In progress | 2026-01-15 | board topic
      2      | Plant leaders run daily huddles     | Operations | Piet Vermeer  | Zero defects       | 30%    | 75%        | On track    | 2026-01-15 |
      3      | Sales leads coach on live deals     | Sales      | Ida Brandvold | Grow north         | 30%    | 10%        | At risk     | 2026-01-20 | see minutes
    `,
  },
  {
    name: 'Company objectives',
    drawing: `
      Objective ID | Objective                        | Level   | Aligned to | Cycle   | Lead         | Framework | Objective type | Check-in frequency | Last reviewed | KPI                | Unit of measure | Baseline | Target | Actual
      = objective.id | .title | .level | .parent | .period | .owner | .framework | .kind | .reviewEvery | .lastReviewed | .metric | .measureUnit | .baseline | .target | .current
      CO-1         | Be the partner clinics trust     | Company |            | FY2026  | Hale Whitlow | OKR       | committed      | monthly            | 2026-04-02    | Net promoter score | points          | 31       | 45     | 36
      CO-2         | Grow leaders from within         | Company |            | FY2026  | Sunita Rao   | OKR       | aspirational   | quarterly          | 2026-04-02    | Internal fill rate | %               | 38       | 60     | 44
      BU-7         | Ward managers lead by coaching   | Unit    | CO-2       | Q2 2026 | Owen Parry   | OKR       | learning       | monthly            | 2026-03-18    | Coaching index     | points          | 2.9      | 3.8    | 3.1
    `,
  },
  {
    name: 'Strategy on a page',
    drawing: `
      Northgate Rail – what matters most in 2026
      agreed by the executive board

      Rank | Strategic priority             | Executive sponsor | Headline metric       | Target | Period | Agreed on  | Status
      = priority.rank | .name | .executive | .metric | .target | .period | .agreedOn | .status
      1    | Trains that arrive on time     | Dana Kessler      | Punctuality           | 94%    | FY2026 | 2025-11-12 | active
      2    | Depots people want to work in  | Rolf Amundsen     | Voluntary turnover    | 8%     | FY2026 | 2025-11-12 | active
      3    | Costs below the industry       | Mei Tanaka        | Cost per train km     | 11.4   | FY2026 | 2025-11-12 | active
    `,
  },
  {
    name: 'Priorities',
    tables: ['Priorities'],
    drawing: `
      Priority ID | Priority              | Accountable executive | KPI                 | Start date | End date   | State
      = priority.id | .name | .executive | .metric | .start | .due | .status
      P1          | Faster claims         | Oona Leary            | Days to settle      | 2026-01-01 | 2026-12-31 | open
      P2          | Fewer complaints      | Jens Bakker           | Complaints per 1000 | 2026-01-01 | 2027-06-30 | open
      P3          | Leaders who develop   | Zofia Kral            | Manager index       | 2026-01-01 | 2027-12-31 | open
    `,
  },
  {
    name: 'Executive interviews',
    drawing: `
      Executive     | Meeting date | Ranking | Outcome named
      = briefing.executive | .date | .rank | .priority
      Oona Leary    | 2026-01-14   | 1       | Faster claims
      Oona Leary    | 2026-01-14   | 2       | Fewer complaints
      Oona Leary    | 2026-01-14   | 3       | Leaders who develop
      Jens Bakker   | 2026-01-19   | 1       | Fewer complaints
      Jens Bakker   | 2026-01-19   | 2       | Faster claims
      Zofia Kral    | 2026-01-21   | 1       | Leaders who develop
    `,
  },
  {
    name: 'Viva export',
    drawing: `
      OKR Reference | Title                              | Owner        | Type         | Time period | Parent OKR | Progress | Status
      = objective.id | .title | .owner | .level | .period | .parent | .progress | .status
      11            | Make onboarding the manager's job  | Karl Iversen | Organization | Q2 2026     |            | 40%      | On track
      12            | First-week talk for every starter  | Bea Morante  | Retail team  | Q2 2026     | 11         | 60%      | On track
      13            | Buddy for every night shift        | Ola Nyberg   | Individual   | Q2 2026     | 11         | 20%      | Behind
    `,
  },
  {
    name: 'Goals and results',
    drawing: `
      Goal                                | Key Results                                   | Owner        | Quarter | Current level | Target level | Confidence level
      = keyResult.objective | .title | .owner | - | .current | .target | .confidence
      = objective.title | - | - | .period | - | - | -
      Managers who give feedback          | Feedback index up from 3.1 to 3.8             | Ana Sousa    | Q3 2026 | 3.3           | 3.8          | 70%
                                          | 80 % of teams hold retrospectives             | Ana Sousa    | Q3 2026 | 46            | 80           | 50%
      Plants that learn from near misses  | Near-miss reports per month from 12 to 30     | Timo Heikki  | Q3 2026 | 18            | 30           | 60%
                                          | 95 % of actions closed within 30 days         | Timo Heikki  | Q3 2026 | 71            | 95           | 60%
    `,
  },
  {
    name: 'Goals and their results',
    drawing: `
      Objective                          | Objective owner | Parent objective     | Key result                     | Key result owner | Baseline | Target | Actual | Status
      = keyResult.objective | - | - | .title | .owner | .baseline | .target | .current | .status
      = objective.title | .owner | .parent | - | - | - | - | - | -
      Nurses stay with us                | Hale Whitlow    | Safe care every day  | Turnover of nurses below 9 %   | Sunita Rao       | 14       | 9      | 12     | Amber
      Nurses stay with us                | Hale Whitlow    | Safe care every day  | 85 % have a development plan   | Sunita Rao       | 40       | 85     | 55     | Amber
      Night shifts run without agencies  | Owen Parry      | Healthy finances     | Agency hours below 400 a month | Joan Kitt        | 1300     | 400    | 900    | Red
    `,
  },
  {
    name: 'OKRs indented',
    drawing: `
      OKR                                       | Kind       | Owner         | Due date   | Progress
      = objective.title | - | .owner | .due | .progress
      = keyResult.title | - | .owner | .due | .progress
      Customers come back                       | Objective  | Mara Lindt    | 2026-12-31 | 35%
      ··Repeat purchase rate at 42 %            | KR         | Tobias Renner | 2026-12-31 | 40%
      ··Complaints answered in one day          | KR         | Aisha Bello   | 2026-12-31 | 30%
      Stores lead themselves                    | Objective  | Paulo Reis    | 2026-12-31 | 10%
      ··Eight in ten talks held each week       | KR         | Paulo Reis    | 2026-12-31 | 10%
    `,
  },
  {
    name: 'Cascade',
    drawing: `
      Cascade of goals, Brightwell Packaging

      Goal                                 | Accountable    | Target date | Metric            | Weighting
      = objective.title | .owner | .due | .metric | .weight
      Lowest scrap rate in the industry    | Rina Calloway  | 2026-12-31  | Scrap rate        | 100%
      ··Line leaders find causes at once   | Theo Lund      | 2026-09-30  | Stops per shift   | 60%
      ····Every leader runs a daily board  | Vera Stoll     | 2026-06-30  | Boards run        | 100%
      ··Suppliers deliver what we ordered  | Kofi Mensah    | 2026-09-30  | Rejected lots     | 40%
    `,
  },
  {
    name: 'Agreements with managers',
    merged: ['D2:F2'],
    drawing: `
      Performance goals agreed with the store managers
                       |                                    |               | Measure                    |        |         |            |
      Manager          | Goal statement                     | Category      | Baseline | Target | Current | Due        | Last review
      = objective.owner | .title | .kind | .baseline | .target | .current | .due | .lastReviewed
      Ines Aragon      | Fewer empty shelves on Saturdays   | Operational   | 31       | 10     | 22      | 2026-09-30 | 2026-04-12
      Ulf Sandberg     | Every starter has a plan           | Development   | 40%      | 100%   | 70%     | 2026-06-30 | 2026-04-12
      Cleo Papadakis   | Team talks in all departments      | Development   | 2        | 9      | 5       | 2026-06-30 | 2026-03-29
    `,
  },
];

export const ENGLISH_GOALS: readonly LabelledSheet[] = sheets.map((sheet) => ({ ...sheet, language: 'en' }));

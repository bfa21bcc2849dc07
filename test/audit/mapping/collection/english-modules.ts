/** Modules, their links, competencies, costs and decisions, as English-speaking companies keep them. */
import type { LabelledSheet } from './draw';

const sheets: readonly Omit<LabelledSheet, 'language'>[] = [
  {
    name: 'Leadership curriculum',
    tables: ['tblCurriculum'],
    drawing: `
      Module ID | Module title          | Programme      | Cohort | Competency | Target audience | Business unit | Delivery mode | Provider      | Learning owner | Facilitator  | Business sponsor | Sponsor grade | Launch date | End date   | Duration (h) | Participants | Capacity | Mandatory | Status  | Comments
      = module.id | .name | .programme | .cohort | .competency | .audience | .unit | .format | .vendor | .owner | .deliverer | .sponsor | .sponsorGrade | .start | .end | .hours | .learners | .capacity | .mandatory | .status | -
      LD-01     | First weeks as leader | Leading others | Spring | Delegation | New leaders     | Retail        | blended       | Wellspring Ltd| Sana Idris     | Jo Marsh     | Dana Kessler     | VP            | 2026-02-02  | 2026-05-29 | 24           | 18           | 20       | no        | running | venue still open
      LD-02     | Coaching on the floor | Leading others | Spring | Coaching   | Store managers  | Retail        | workshop      |               | Sana Idris     | Jo Marsh     | Rolf Amundsen    | Director      | 2026-03-09  | 2026-06-30 | 16           | 42           | 45       | no        | running |
      LD-03     | Safe crews            | Compliance     | All    | Safety     | Crew leads      | Depots        | online        | Wellspring Ltd| Piet Vermeer   | Al Donovan   |                  |               | 2026-01-12  | 2026-12-18 | 4            | 130          | 140      | yes       | running |
    `,
  },
  {
    name: 'Training plan',
    drawing: `
      Ashgrove Care – leadership training and what it is for

      Training                  | Sponsor       | Strategic pillar | KPI                 | Baseline | Target | Unit of measure | Business problem                  | Expected impact   | Measure by
      = module.name | .sponsor | .priority | .kpi | - | - | - | .businessProblem | .expectedImpact | .measureBy
      = - | - | - | kpi.name | .baseline | .target | .measureUnit | - | - | -
      Ward leaders as coaches   | Hale Whitlow  | Safe care        | Turnover of nurses  | 14       | 9      | %               | Every seventh nurse leaves        | –3 points         | 2026-12-31
      Talks that matter         | Sunita Rao    | Safe care        | Complaints          | 61       | 40     | number          | Relatives feel left alone         | –20 complaints    | 2026-09-30
      Budget for ward leaders   | Mei Tanaka    | Healthy finances | Agency hours        | 1300     | 400    | hours           | Agency nurses fill every gap      | –600 hours        | 2026-12-31

      ~ Source: people office, checked with finance in March
    `,
  },
  {
    name: 'L&D budget',
    merged: ['D1:H1'],
    drawing: `
                        |               |            | Cost                                                             |          |          |                  |          |            |
      Course            | Course owner  | Vendor     | Development | Delivery | Overhead | Participant time | Backfill | Total cost | Currency
      = module.name | .owner | .vendor | .costDevelopment | .costDelivery | .costOverhead | .costParticipantTime | .costBackfill | .cost | .currency
      Lead the shift    | Greta Osei    | Wellspring | 8000        | 14000    | 1500     | 9000             | 2500     | 35000      | EUR
      Difficult talks   | Luca Marin    |            | 3000        | 6000     | 500      | 4200             | 0        | 13700      | EUR
      Numbers for leads | Ewa Pawlak    | Finlit     | 2500        | 9000     | 700      | 3600             | 800      | 16600      | EUR
      ~Total            |               |            | 13500       | 29000    | 2700     | 16800            | 3300     | 65300      | EUR
    `,
  },
  {
    name: 'Business cases',
    drawing: `
      Programme name          | Objective served       | Key result | Sponsor       | Sponsored since | Business need            | Expected outcome  | Evaluation date | Attribution method | Annual benefit | Benefit from | Benefit until | Reported result | Reinforcement   | Reported in     | Learning objectives            | Review frequency | Last reviewed | Goal framework
      = module.name | .objective | .keyResult | .sponsor | .sponsoredOn | .businessProblem | .expectedImpact | .measureBy | .isolation | .benefit | .benefitFrom | .benefitTo | .claimedResult | .reinforcement | .reportedIn | .learningObjectives | .reviewEvery | .lastReviewed | .framework
      Plant leaders 2026      | Lowest scrap rate      | KR-4       | Rina Calloway | 2025-12-01      | Scrap grows with tempo   | –1.2 points scrap | 2026-11-30      | comparison lines   | 210000         | 2026-07-01   | 2027-06-30    | promising       | weekly gemba    | plant scorecard | Find causes with the team      | quarterly        | 2026-04-02    | OKR
      Supplier talks          | Suppliers deliver      | KR-9       | Kofi Mensah   | 2026-01-10      | A fifth of lots rejected | –5 points         | 2026-10-31      | trend line         | 90000          | 2026-06-01   | 2027-05-31    | not yet known   | peer group      | unit scorecard  | Prepare and lead hard talks    | quarterly        | 2026-04-02    | OKR
    `,
  },
  {
    name: 'Course list',
    drawing: `
      Course code | Course title        | Scope        | Location | Cost (EUR) | Hours per participant | Attendees | Start      | Finish     | Target KPI         | Phone   | Room colour
      = module.id | .name | .tier | .location | .cost | .hours | .learners | .start | .end | .kpi | - | -
      C-101       | Lead with numbers   | advanced     | Graz     | 18000      | 16                    | 24        | 2026-02-10 | 2026-03-20 | Forecast accuracy  | 555 010 | blue
      C-102       | Hiring well         | company-wide | online   | 9500       | 6                     | 210       | 2026-01-15 | 2026-11-30 | Time to hire       | 555 011 | green
      C-103       | Calm under pressure | essential    | Wels     | 12000      | 12                    | 32        | 2026-04-01 | 2026-05-30 | Sick days          | 555 012 | blue
    `,
  },
  {
    name: 'Gaps and breaks',
    drawing: `
      Leadership academy of Corvane Logistics
      as of May 2026

      Workshop            | Academy | Audience        |  | Owner        | Sponsor name  | Go-live    | Budget
      = module.name | .programme | .audience | | .owner | .sponsor | .start | .cost
      Lead a depot        | Core    | Depot leads     |  | Bea Morante  | Karl Iversen  | 2026-02-01 | 22000

      Lead a fleet        | Core    | Fleet leads     |  | Bea Morante  | Karl Iversen  | 2026-03-01 | 31000
      Plan shifts fairly  | Core    | Shift planners  |  | Ola Nyberg   |               | 2026-04-15 | 8000

      Hold the line       | Plus    | Depot leads     |  | Ola Nyberg   | Zofia Kral    | 2026-09-01 | 12500
      ~Grand total        |         |                 |  |              |               |            | 73500
    `,
  },
  {
    name: 'Training to KPI',
    drawing: `
      Training      | KPI                | Key result | Objective          | Expected effect | Contribution % | Confidence | Measurement date | Link status | Last review
      = link.module | .kpi | .keyResult | .objective | .expectedEffect | .share | .confidence | .measureBy | .status | .lastReviewed
      Lead a depot  | Lead time          | KR-1       | Ship what we promise | –2 days       | 40%            | 70%        | 2026-10-31       | active      | 2026-04-01
      Lead a depot  | Overtime share     | KR-2       | Healthy rosters    | –1 point        | 20%            | 50%        | 2026-10-31       | active      | 2026-04-01
      Lead a fleet  | Fuel per km        | KR-3       | Costs in hand      | –4 %            | 30%            | 60%        | 2026-12-31       | active      | 2026-04-01
      Lead a fleet  | Lead time          | KR-1       | Ship what we promise | –1 day        | 15%            | 50%        | 2026-12-31       | draft       | 2026-04-01
      Hold the line | Voluntary turnover | KR-5       | Healthy rosters    | –2 points       | 25%            | 40%        | 2027-03-31       | draft       | 2026-04-01
      Hold the line | Sick days          | KR-6       | Healthy rosters    | –1 day          | 10%            | 40%        | 2027-03-31       | draft       | 2026-04-01
    `,
  },
  {
    name: 'Skills matrix',
    drawing: `
      Skill ID | Skill           | Serves priority | Shown by           | Current proficiency | Target proficiency | Assessment date
      = competency.id | .name | .priority | .kpi | .level | .targetLevel | .assessed
      S-1      | Coaching        | P2              | Coaching index     | 2                   | 4                  | 2026-01-31
      S-2      | Prioritising    | P1              | Lead time          | 3                   | 4                  | 2026-01-31
      S-3      | Reading numbers | P3              | Forecast accuracy  | 1                   | 3                  | 2026-01-31
    `,
  },
  {
    name: 'Cost ledger',
    tables: ['CostLedger'],
    drawing: `
      Booking period | Course name      | Cost type        | Amount | Ccy | Budget or actual | Cost centre | Supplier invoice
      = cost.period | .module | .category | .amount | .currency | .type | .costCentre | -
      2026-01        | Lead the shift   | development      | 8000   | EUR | actual           | CC-410      | R-5501
      2026-02        | Lead the shift   | delivery         | 7000   | EUR | actual           | CC-410      | R-5528
      2026-02        | Difficult talks  | delivery         | 6000   | EUR | budget           | CC-410      |
      2026-03        | Lead the shift   | participant time | 9000   | EUR | actual           | CC-200      |
      2026-03        | Difficult talks  | participant time | 4200   | EUR | actual           | CC-200      |
      2026-03        | Lead the shift   | overhead         | 1500   | EUR | actual           | CC-410      | R-5533
    `,
  },
  {
    name: 'Decision rights',
    drawing: `
      Who decides what about our programmes

      Programme          | Department | Decision right
      = decision.subject | .function | .right
      Plant leaders 2026 | Operations | decides
      Plant leaders 2026 | Finance    | consulted
      Plant leaders 2026 | HR         | informed
      Supplier talks     | Purchasing | decides
      Supplier talks     | HR         | consulted
      Supplier talks     | Finance    | informed
    `,
  },
  {
    name: 'Two lists on one sheet',
    drawing: `
      Modules

      Module           | Owner       | Sponsor      | Start date | Cost
      = module.name | .owner | .sponsor | .start | .cost
      Talks that count | Sana Idris  | Dana Kessler | 2026-02-02 | 12000
      Fair shifts      | Sana Idris  | Mei Tanaka   | 2026-03-02 | 8000

      Indicators

      KPI              | Target | Current | KPI owner
      = kpi.name | .target | .current | .owner
      Sick days        | 6      | 8.1     | Mei Tanaka
      Turnover         | 8%     | 11%     | Dana Kessler
    `,
  },
];

export const ENGLISH_MODULES: readonly LabelledSheet[] = sheets.map((sheet) => ({ ...sheet, language: 'en' }));

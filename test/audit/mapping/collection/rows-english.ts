/** English sheets whose rows are not all records: totals, sections, notes, repeated headers and merged rows. */
import type { LabelledSheet } from './draw';

const sheets: readonly Omit<LabelledSheet, 'language'>[] = [
  {
    name: 'Academy budget by stream',
    drawing: `
      Course | Owner | Start | Participants | Total cost (EUR) | KPI
      = module.name | .owner | .start | .learners | .cost | .kpi
      ~ LEADERSHIP | | | | |
      Talks that matter | Ada Frost | 2026-02-02 | 12 | 9000 | Staff turnover
      Leading change | Ada Frost | 2026-03-02 | 14 | 12000 | Staff turnover
      ~ Total Leadership | | | 26 | 21000 |
      ~ SALES | | | | |
      Selling value | Ben Hale | 2026-02-09 | 18 | 15000 | Win rate
      Key accounts | Ben Hale | 2026-04-13 | 9 | 7000 | Win rate
      ~ Total Sales | | | 27 | 22000 |
      ~ Grand total | | | 53 | 43000 |
    `,
  },
  {
    name: 'Programme costs',
    drawing: `
      Module | Sponsor | Status | Cost
      = module.name | .sponsor | .status | .cost
      Safe lifting | R. Quinn | running | 4000
      Shift handover | R. Quinn | planned | 6000
      ~ Subtotal | | | 10000
      First-line leader | S. Abbot | running | 11000
      Coaching basics | S. Abbot | running | 3500
      ~ Subtotal | | | 14500
      ~ Σ | | | 24500
    `,
  },
  {
    name: 'Course plan with notes',
    drawing: `
      Course plan 2026 – draft for the board

      Course ID | Course | Provider | Start date | End date | Cost (USD)
      = module.id | .name | .vendor | .start | .end | .cost
      C-1 | Feedback that helps | Norbury | 2026-02-03 | 2026-03-20 | 8000
      C-2 | Running a retro | in house | 2026-04-07 | 2026-04-30 | 1200
      C-3 | Pricing talks | Norbury | 2026-05-04 | 2026-06-12 | 9500

      ~ * All prices without tax.
      ~ Prepared by: Mona Field
    `,
  },
  {
    name: 'KPI pack by perspective',
    drawing: `
      KPI | Unit | Owner | Baseline | Target | Current
      = kpi.name | .measureUnit | .owner | .baseline | .target | .current
      ~ Customers | | | | |
      Complaints per 1,000 orders | complaints | Joan Reed | 14 | 8 | 11
      Repeat purchase rate | % | Joan Reed | 31 | 38 | 34
      ~ Processes | | | | |
      Lead time | days | Otto Hine | 12 | 7 | 9
      Scrap rate | % | Otto Hine | 4.1 | 2.5 | 3.3
      ~ People | | | | |
      Regretted leavers | % | Vera Lund | 11 | 7 | 9
    `,
  },
  {
    name: 'Scorecard with footnotes',
    drawing: `
      KPI | Definition | Owner | Target | Actual | Status
      = kpi.name | .definition | .owner | .target | .current | .status
      On-time delivery | Orders delivered by the day promised | P. Marsh | 96 | 93 | amber
      Order accuracy | Orders without a wrong line | P. Marsh | 99 | 98.4 | amber
      Cost per order | All cost of the depot over its orders | K. Ames | 3.1 | 3.4 | red
      ~ Source: depot ledger, closed on 31 May 2026 | | | | |
      ~ Note: returns are left out until July | | | | |
    `,
  },
  {
    name: 'OKRs by team',
    drawing: `
      Objective | Key result | Owner | Start value | Target | Current | Due date
      = keyResult.objective | .title | .owner | .baseline | .target | .current | .due
      = objective.title | - | - | - | - | - | -
      ~ Team Atlas | | | | | |
      Shops reopen faster | Cut refit time to 9 days | L. Stone | 14 | 9 | 12 | 2026-09-30
      Shops reopen faster | 95 % of refits on budget | L. Stone | 82 | 95 | 88 | 2026-09-30
      ~ Team Borealis | | | | | |
      Fewer returns | Returns below 6 % | M. Dale | 9 | 6 | 8 | 2026-12-31
    `,
    holds: { keyResult: 3, objective: 2 },
  },
  {
    name: 'Modules merged over KPIs',
    merged: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'A5:A6', 'B5:B6', 'C5:C6', 'D5:D6'],
    holds: { module: 3 },
    drawing: `
      Module ID | Module | Sponsor | Cost (EUR) | KPI
      = module.id | .name | .sponsor | .cost | .kpi
      M1 | Line balance | T. Orr | 12000 | Scrap rate
      + | | | | Lead time
      M2 | Fair shifts | T. Orr | 8000 | Sick leave
      M3 | Quick changeover | U. Penn | 15000 | Lead time
      + | | | | Overtime hours
    `,
  },
  {
    name: 'Modules repeated per KPI',
    holds: { module: 2 },
    drawing: `
      Module ID | Module | Owner | Cost | KPI
      = module.id | .name | .owner | .cost | .kpi
      L-1 | Listening first | H. Nash | 7000 | Churn rate
      + L-1 | Listening first | H. Nash | 7000 | Complaints
      L-2 | Hard conversations | H. Nash | 5000 | Staff turnover
    `,
  },
  {
    name: 'Printed course list',
    drawing: `
      Course | Location | Start date | End date | Trainer | Cost
      = module.name | .location | .start | .end | .deliverer | .cost
      Forklift leaders | Hull | 2026-01-12 | 2026-01-16 | C. Webb | 2400
      Warehouse flow | Hull | 2026-02-02 | 2026-02-06 | C. Webb | 3100
      ~ Course | Location | Start date | End date | Trainer | Cost
      Night shift leads | Leeds | 2026-03-02 | 2026-03-06 | D. Yates | 2800
      Peak planning | Leeds | 2026-04-13 | 2026-04-17 | D. Yates | 2600
    `,
  },
  {
    name: 'Objectives with sign-off',
    drawing: `
      ID | Objective | Owner | Metric | Target | Due date | Status
      = objective.id | .title | .owner | .metric | .target | .due | .status
      O-1 | Cut refit time to nine days | L. Stone | Refit time | 9 | 2026-09-30 | on track
      O-2 | Hold returns below six per cent | M. Dale | Return rate | 6 | 2026-12-31 | at risk

      ~ Approved by: | | | Date: | | |
      ~ Signature | | | | | |
    `,
  },
  {
    name: 'Training ledger',
    drawing: `
      Course | Cost category | Quarter | Amount | Currency
      = cost.module | .category | .period | .amount | .currency
      Selling value | Delivery | Q1 2026 | 6000 | EUR
      Selling value | Travel | Q1 2026 | 1500 | EUR
      ~ Selling value Total | | | 7500 | EUR
      Key accounts | Delivery | Q2 2026 | 4000 | EUR
      ~ Key accounts Total | | | 4000 | EUR
      ~ Grand Total | | | 11500 | EUR
    `,
  },
  {
    name: 'Completions by course',
    drawing: `
      Course | Employee ID | Employee | Completion date | Score
      = completion.module | .person | - | .completed | .score
      Selling value | 501 | Ann Rowe | 2026-02-13 | 84
      Selling value | 502 | Bo Lister | 2026-02-13 | 77
      Key accounts | 501 | Ann Rowe | 2026-04-17 | 91
      ~ Total completions: 3 | | | |
    `,
  },
  {
    name: 'Staff by site',
    drawing: `
      Employee ID | Name | Job title | Department | Manager | Hire date
      = person.id | .name | .title | .unit | .manager | .joined
      ~ Bristol | | | | |
      701 | Nora Pike | Plant manager | Operations | Ivo Lang | 2015-03-01
      702 | Sam Doyle | Shift leader | Operations | Nora Pike | 2019-06-01
      ~ Exeter | | | | |
      703 | Tess Moor | HR partner | People | Ivo Lang | 2021-09-01
      ~ Headcount: 3 | | | | |
    `,
  },
  {
    name: 'Priorities and a note',
    drawing: `
      Rank | Priority | Executive | KPI | Target | Deadline
      = priority.rank | .name | .executive | .metric | .target | .due
      1 | Win back lost accounts | Gil Soto | Win rate | 35 | 2026-12-31
      2 | Ship on the day promised | Kim Ames | On-time delivery | 96 | 2026-12-31
      3 | Keep our shift leaders | Vera Lund | Regretted leavers | 7 | 2026-12-31
      ~ Agreed in the board meeting of 12 January; next review in July | | | | |
    `,
  },
  {
    name: 'Short list over a wide one',
    drawing: `
      Rank | Priority | Executive
      = priority.rank | .name | .executive
      1 | Win back lost accounts | Gil Soto

      Module ID | Module | Sponsor | Start | End | Cost | Priority
      = module.id | .name | .sponsor | .start | .end | .cost | .priority
      W1 | Win-back calls | Gil Soto | 2026-02-02 | 2026-03-27 | 6000 | Win back lost accounts
      W2 | Pricing under pressure | Gil Soto | 2026-04-06 | 2026-05-29 | 9000 | Win back lost accounts
      ~ Total | | | | | 15000 |
    `,
  },
  {
    name: 'Leadership curriculum by level',
    drawing: `
      Level 1: new leaders
      Module | Audience | Hours | Owner | KPI
      = module.name | .audience | .hours | .owner | .kpi
      From peer to leader | Team leads | 16 | Ada Frost | Staff turnover
      Delegating well | Team leads | 8 | Ada Frost | Overtime hours

      Level 2: leaders of leaders
      Module | Audience | Hours | Owner | KPI
      = module.name | .audience | .hours | .owner | .kpi
      Building a bench | Managers | 24 | Ben Hale | Regretted leavers
      Budget and trade-offs | Managers | 12 | Ben Hale | Cost per order
    `,
  },
  {
    name: 'Indented totals',
    drawing: `
      Course | Vendor | Learners | Cost
      = module.name | .vendor | .learners | .cost
      Presenting figures | Norbury | 10 | 3000
      Writing short | Norbury | 22 | 4400
      ~ ·· Sub-total Norbury | | 32 | 7400
      Data for leaders | Haldane | 15 | 9000
      ~ ·· Sub-total Haldane | | 15 | 9000
      ~ ·· TOTAL | | 47 | 16400
    `,
  },
  {
    name: 'Monthly KPIs with average',
    drawing: `
      KPI | Owner | Target | Jan 2026 | Feb 2026 | Mar 2026
      = kpi.name | .owner | .target | period | period | period
      Calls answered in 20 s | Rita Moss | 85 | 78 | 80 | 81
      First-call resolution | Rita Moss | 75 | 66 | 68 | 71
      ~ Average | | 80 | 72 | 74 | 76
    `,
  },
  {
    name: 'Skills to build',
    drawing: `
      Competency | Strategic priority | KPI | Current level | Target level
      = competency.name | .priority | .kpi | .level | .targetLevel
      ~ Sales | | | |
      Negotiation | Win back lost accounts | Win rate | 2 | 4
      Account planning | Win back lost accounts | Win rate | 3 | 4
      ~ Operations | | | |
      Shift planning | Ship on the day promised | On-time delivery | 2 | 3
    `,
  },
  {
    name: 'Links with remarks',
    drawing: `
      Module | KPI | Expected effect | Contribution | Measurement date
      = link.module | .kpi | .expectedEffect | .share | .measureBy
      Win-back calls | Win rate | +3 points | 30% | 2026-09-30
      Pricing under pressure | Win rate | +2 points | 20% | 2026-09-30
      ~ Remark: shares agreed with finance on 3 March | | | |
    `,
  },
  {
    name: 'Business units',
    drawing: `
      Unit ID | Business unit | Parent unit | Head
      = unit.id | .name | .parent | .head
      U1 | Retail | | Gil Soto
      U2 | Retail North | U1 | Joan Reed
      U3 | Retail South | U1 | Otto Hine
      ~ Total: 3 units | | |
    `,
  },
];

export const ROWS_ENGLISH: readonly LabelledSheet[] = sheets.map((sheet) => ({ ...sheet, language: 'en' }));

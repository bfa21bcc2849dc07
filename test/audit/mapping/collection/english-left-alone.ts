/** Sheets that hold nothing an audit of training reads, and headers that say too little. */
import type { LabelledSheet } from './draw';

const sheets: readonly Omit<LabelledSheet, 'language'>[] = [
  {
    name: 'Pivot of spend',
    drawing: `
      Row Labels      | Sum of Cost | Count of Course
      = - | - | -
      Retail          | 43000       | 4
      Depots          | 12000       | 2
      Grand Total     | 55000       | 6
    `,
  },
  {
    name: 'Pivot by quarter',
    drawing: `
      Sum of Cost | Column Labels |         |
      Row Labels  | Q1 2026       | Q2 2026 | Grand Total
      = - | - | - | -
      Retail      | 21000         | 22000   | 43000
      Depots      | 5000          | 7000    | 12000
      Grand Total | 26000         | 29000   | 55000
    `,
  },
  {
    name: 'Dashboard',
    drawing: `
      Leadership academy at a glance
                    |      |               |        |
      Leaders trained |    | Spend to date |        | Satisfaction
      412             |    | 183000        |        | 4.4
                    |      |               |        |
      vs. last year   |    | vs. budget    |        | vs. target
      12%             |    | 91%           |        | 103%
    `,
  },
  {
    name: 'Version history',
    drawing: `
      Version | Date       | Author      | Changes
      = - | - | - | -
      0.1     | 2026-01-10 | Sana Idris  | First draft
      0.2     | 2026-01-24 | Sana Idris  | Costs added after the talk with finance
      1.0     | 2026-02-02 | Mei Tanaka  | Released
    `,
  },
  {
    name: 'Meeting rooms',
    drawing: `
      Room     | Floor | Seats | Projector | Phone   | Colour
      = - | - | - | - | - | -
      Ash      | 1     | 12    | yes       | 555 201 | blue
      Birch    | 1     | 8     | no        | 555 202 | red
      Cedar    | 2     | 20    | yes       | 555 203 | green
    `,
  },
  {
    name: 'Lists',
    drawing: `
      Status    | Owner      | Type      | Priority
      = - | - | - | -
      planned   | HR         | workshop  | high
      running   | Finance    | online    | medium
      closed    | Operations | blended   | low
    `,
  },
  {
    name: 'To do',
    drawing: `
      No. | Task                        | Owner       | Due date   | Status | Priority
      = - | - | - | - | - | -
      1   | Book the venue              | Sana Idris  | 2026-05-04 | open   | high
      2   | Send the invitations        | Jo Marsh    | 2026-05-11 | open   | medium
      3   | Ask finance for the rates   | Sana Idris  | 2026-05-08 | done   | low
    `,
  },
  {
    name: 'Read me',
    drawing: `
      How to use this workbook
      Fill in the yellow cells only. Ask the people office when a course is missing.
      The sheet Course list feeds the dashboard; do not sort it.
      Owner of this file: people office
    `,
  },
  {
    name: 'Travel claims',
    drawing: `
      Date       | Employee      | From   | To     | Kilometres | Amount
      = - | - | - | - | - | -
      2026-02-03 | Tobias Renner | Oslo   | Hamar  | 126        | 63
      2026-02-10 | Aisha Bello   | Bergen | Voss   | 104        | 52
      2026-02-11 | Paulo Reis    | Oslo   | Moss   | 61         | 30.5
    `,
  },
  {
    name: 'Goalscape outline',
    drawing: `
      Main           | L1                  | L2              | Importance | Progress | Start Date | Due Date   | Notes
      = - | - | - | - | - | - | - | -
      Lead by talks  |                     |                 | 100        | 30%      | 2026-01-01 | 2026-12-31 |
                     | Weekly talks        |                 | 60         | 40%      | 2026-01-01 | 2026-12-31 |
                     |                     | Train the leads | 100        | 70%      | 2026-01-01 | 2026-06-30 | see plan
                     | Quarterly reviews   |                 | 40         | 10%      | 2026-01-01 | 2026-12-31 |
    `,
  },
  {
    name: 'Exchange rates',
    drawing: `
      Currency | Year | Rate
      = - | - | -
      EUR      | 2026 | 1
      NOK      | 2026 | 11.6
      GBP      | 2026 | 0.85
    `,
  },
];

export const ENGLISH_LEFT_ALONE: readonly LabelledSheet[] = sheets.map((sheet) => ({ ...sheet, language: 'en' }));

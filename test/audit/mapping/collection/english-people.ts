/** People, units, completions and changes, as English-speaking companies keep them. */
import type { LabelledSheet } from './draw';

const sheets: readonly Omit<LabelledSheet, 'language'>[] = [
  {
    name: 'Roster',
    tables: ['tblStaff'],
    drawing: `
      Employee no. | First name | Surname  | Work email            | Job title       | Pay grade | Job function | Department | Team   | Line manager | Office | Hire date  | Employment status | Phone
      = person.id | .firstName | .lastName | .email | .title | .grade | .function | .unit | .team | .manager | .location | .joined | .status | -
      10041        | Mara       | Lindt    | mara@hollow.example   | VP Sales        | VP        | Sales        | Sales      | North  | Dana Kessler | Oslo   | 2017-04-01 | active            | 555 100
      10042        | Tobias     | Renner   | tobias@hollow.example | Account manager | Manager   | Sales        | Sales      | North  | Mara Lindt   | Oslo   | 2021-09-01 | active            | 555 101
      10057        | Aisha      | Bello    | aisha@hollow.example  | Service lead    | Manager   | Operations   | Service    | Desk 2 | Mara Lindt   | Bergen | 2020-02-15 | active            | 555 102
    `,
  },
  {
    name: 'Leavers and joiners',
    drawing: `
      Employee name  | Position        | Business unit | Hired on   | Last day   | Reason for leaving | Annual salary
      = person.name | .title | .unit | .joined | .left | .leaveReason | .salary
      Owen Parry     | Ward manager    | Ward 3        | 2015-03-01 | 2026-02-28 | retired            | 61000
      Joan Kitt      | Night lead      | Ward 5        | 2019-06-01 |            |                    | 48000
      Nils Ahlgren   | Nurse           | Ward 8        | 2023-01-15 | 2026-04-30 | resigned           | 39000
    `,
  },
  {
    name: 'Steering committee',
    drawing: `
      Learning alignment committee

      Member         | Function    | Committee role | Email
      = person.name | .function | .role | .email
      Dana Kessler   | Operations  | chair          | dana@northgate.example
      Sana Idris     | HR          | secretary      | sana@northgate.example
      Mei Tanaka     | Finance     | member         | mei@northgate.example
    `,
  },
  {
    name: 'Org chart',
    drawing: `
      Unit code | Department name | Parent department | Head         | Also known as | Valid from | Valid to
      = unit.id | .name | .parent | .head | .aliases | .from | .to
      U1        | Operations      |                   | Dana Kessler | Ops           | 2019-01-01 |
      U2        | Depots          | Operations        | Rolf Amundsen| Yards         | 2019-01-01 |
      U3        | Night service   | Operations        | Karl Iversen |               | 2019-01-01 | 2025-12-31
    `,
  },
  {
    name: 'Attendance',
    drawing: `
      Participant    | Team    | Course           | Completed on | Attendance | Test score | Group
      = completion.person | .team | .module | .completed | .status | .score | .group
      Tobias Renner  | North   | Lead the shift   | 2026-03-20   | completed  | 82         | trained
      Aisha Bello    | Desk 2  | Lead the shift   | 2026-03-20   | completed  | 91         | trained
      Paulo Reis     | South   | Lead the shift   |              | enrolled   |            | comparison
      Tobias Renner  | North   | Difficult talks  | 2026-04-17   | completed  | 77         | trained
      Paulo Reis     | South   | Difficult talks  | 2026-04-17   | completed  | 68         | trained
      Aisha Bello    | Desk 2  | Difficult talks  |              | withdrawn  |            | comparison
    `,
  },
  {
    name: 'Who finished what',
    drawing: `
      Learner        | E-mail                | Training         | Complete | Reminder sent
      = completion.person | - | .module | .completed | -
      Tobias Renner  | tobias@hollow.example | Lead the shift   | 1        | yes
      Aisha Bello    | aisha@hollow.example  | Lead the shift   | 1        | yes
      Paulo Reis     | paulo@hollow.example  | Lead the shift   | 0        | no
      Tobias Renner  | tobias@hollow.example | Difficult talks  | 1        | no
      Aisha Bello    | aisha@hollow.example  | Difficult talks  | 0        | yes
      Paulo Reis     | paulo@hollow.example  | Difficult talks  | 1        | no
    `,
  },
  {
    name: 'What changed',
    drawing: `
      Effective date | Type of change | Units affected | Priorities affected | What happened
      = change.date | .kind | .units | .priorities | .note
      2026-03-01     | restructure    | Depots         | P1                  | Two depots became one
      2026-04-15     | new market     | Night service  | P3                  | Night trains to the coast
    `,
  },
  {
    name: 'Employee list with names only',
    drawing: `
      Name           | Role title     | Level     | Division   | Reports to    | Joined     | Favourite colour
      = person.name | .title | .grade | .unit | .manager | .joined | -
      Greta Osei     | Bakery lead    | Manager   | Bakery     | Rina Calloway | 2018-05-01 | green
      Luca Marin     | People partner | Manager   | People     | Ewa Pawlak    | 2020-08-01 | red
      Ewa Pawlak     | Head of people | Director  | People     | Rina Calloway | 2014-02-01 | green
    `,
  },
];

export const ENGLISH_PEOPLE: readonly LabelledSheet[] = sheets.map((sheet) => ({ ...sheet, language: 'en' }));

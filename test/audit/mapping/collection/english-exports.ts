/** Exports of learning and goal systems, in the layouts they publish, with invented people and courses. */
import type { LabelledSheet } from './draw';

const sheets: readonly Omit<LabelledSheet, 'language'>[] = [
  {
    name: 'Learner transcript',
    drawing: `
      Name          | email                 | Adobe ID | User Unique ID | Learning plan Name | Type   | Course          | Module | Enrollment Date (Europe/Oslo TimeZone) | Started Date (Europe/Oslo TimeZone) | Completion Date (Europe/Oslo TimeZone) | Deadline (Europe/Oslo TimeZone) | Overdue | Status      | Progress % | Time Spent(minutes) | Grade (Pass/Fail) | Quiz Score | Manager Name
      = - | completion.person | - | - | - | - | .module | - | - | - | .completed | - | - | .status | - | - | - | .score | -
      Tobias Renner | tobias@hollow.example | a1       | u1             | Leaders            | Course | Lead the shift  |        | 2026-02-01                             | 2026-02-03                          | 2026-03-20                             | 2026-04-01                      | no      | Completed   | 100        | 320                 | Pass              | 82         | Mara Lindt
      Aisha Bello   | aisha@hollow.example  | a2       | u2             | Leaders            | Course | Lead the shift  |        | 2026-02-01                             | 2026-02-09                          |                                        | 2026-04-01                      | yes     | In Progress | 40         | 110                 |                   |            | Mara Lindt
    `,
  },
  {
    name: 'Skills of learners',
    drawing: `
      Name          | email                 | Adobe ID | User Unique ID | Skill    | Skill Level | Credits Required | Credits Earned | Completion Percentage | Date Assigned (UTC TimeZone) | Date Achieved (UTC TimeZone) | userState | Manager Name
      = - | - | - | - | - | - | - | - | - | - | - | - | -
      Tobias Renner | tobias@hollow.example | a1       | u1             | Coaching | 1           | 10               | 10             | 100                   | 2026-01-10                   | 2026-03-01                   | ACTIVE    | Mara Lindt
      Aisha Bello   | aisha@hollow.example  | a2       | u2             | Coaching | 1           | 10               | 4              | 40                    | 2026-01-10                   |                              | ACTIVE    | Mara Lindt
    `,
  },
  {
    name: 'learner-detail',
    drawing: `
      Name          | Email                 | Content Name         | Percent Completed | Completed (PST/PDT)
      = - | completion.person | .module | .status | .completed
      Tobias Renner | tobias@hollow.example | Giving feedback      | 1                 | 2026-03-02
      Aisha Bello   | aisha@hollow.example  | Giving feedback      | 0.4               |
      Paulo Reis    | paulo@hollow.example  | Planning a team day  | 1                 | 2026-03-09
    `,
  },
  {
    name: 'learner-summary',
    drawing: `
      Name          | Email                 | Unique User ID | Days Logged In | Hours Viewed (h:mm:ss) | Course Views | Course Completions
      = - | - | - | - | - | - | -
      Tobias Renner | tobias@hollow.example | u1             | 14             | 6:20:11                | 22           | 3
      Aisha Bello   | aisha@hollow.example  | u2             | 3              | 0:41:09                | 4            | 0
    `,
  },
  {
    name: 'organisation-summary',
    drawing: `
      Start Day (PST/PDT) | End Day (PST/PDT) | People Logged In | Unique Viewers | Hours Viewed | Course Views
      = - | - | - | - | - | -
      2026-01-01          | 2026-01-31        | 210              | 188            | 422          | 901
      2026-02-01          | 2026-02-28        | 245              | 203            | 460          | 988
    `,
  },
  {
    name: 'PA_CPNT_EVTHST',
    drawing: `
      STUD_ID | CPNT_TYP_ID | CPNT_ID | REV_DTE    | CMPL_STAT_ID | COMPL_DTE
      = completion.person | - | .module | - | .status | .completed
      10042   | COURSE      | LD-01   | 2025-01-01 | COURSE-COMPL | 'Mar-20-2026 10:00:00 UTC
      10057   | COURSE      | LD-01   | 2025-01-01 | COURSE-COMPL | 'Mar-20-2026 10:00:00 UTC
      10063   | COURSE      | LD-02   | 2025-06-01 | COURSE-INCMP |
    `,
  },
  {
    name: 'PA_CPNT_EVTHST_COST',
    drawing: `
      CPNT_TYP_ID | CPNT_ID | FIN_VAR_ID  | AMOUNT | CURRENCY_CODE
      = - | cost.module | .category | .amount | .currency
      COURSE      | LD-01   | Delivery    | 14000  | EUR
      COURSE      | LD-01   | Development | 8000   | EUR
      COURSE      | LD-02   | Delivery    | 6000   | EUR
    `,
  },
  {
    name: 'Transcript load',
    drawing: `
      User ID | Training Title  | Transcript Status | Start Date/Time  | Completion Date  | Due Date
      = completion.person | .module | .status | - | .completed | -
      10042   | Lead the shift  | Completed         | '2026-02-03 09:00 | '2026-03-20 16:00 | '2026-04-01 23:59:00 +00:00
      10057   | Lead the shift  | Registered        | '2026-02-09 09:00 |                  | '2026-04-01 23:59:00 +00:00
      10063   | Difficult talks | Withdrawn         | '2026-02-11 09:00 |                  | '2026-04-01 23:59:00 +00:00
    `,
  },
  {
    name: 'course-usage',
    drawing: `
      User ID | First name | Last name | Email                 | Team name | Note | Is on account | Course ID | Course name     | First view date | Completion date | Completion status
      = - | - | - | completion.person | .team | - | - | - | .module | - | .completed | .status
      77      | Tobias     | Renner    | tobias@hollow.example | North     |      | yes           | c-1       | Reading numbers | 2026-01-05      | 2026-02-01      | Completed
      78      | Aisha      | Bello     | aisha@hollow.example  | Desk 2    |      | yes           | c-1       | Reading numbers | 2026-01-06      |                 | In progress
    `,
  },
  {
    name: 'results.csv',
    drawing: `
      userId | courseId | courseTitle    | enrollmentId | accessDate | dueDate    | expirationDate | completionDate | duration | timeSpent | completionStatus | awardedScore | passingScore | progress | isOverdue | viewsCount
      = completion.person | - | .module | - | - | - | - | .completed | - | - | .status | .score | - | - | - | -
      u1     | c1       | Lead the shift | e1           | 2026-02-01 | 2026-04-01 |                | 2026-03-20     | 3600     | 3300      | complete         | 82           | 70           | 100      | FALSE     | 4
      u2     | c1       | Lead the shift | e2           | 2026-02-01 | 2026-04-01 |                |                | 3600     | 900       | in_progress      |              | 70           | 25       | TRUE      | 1
    `,
  },
  {
    name: 'completion-leadshift',
    drawing: `
      ID | Name          | Email address         | Welcome   | Welcome - Completion date | Final talk | Final talk - Completion date | Course complete
      = - | - | - | - | - | - | - | -
      1  | Tobias Renner | tobias@hollow.example | Completed | 2026-02-03                | Completed  | 2026-03-20                   | 2026-03-20
      2  | Aisha Bello   | aisha@hollow.example  | Completed | 2026-02-09                |            |                              |
    `,
  },
  {
    name: 'Learning assignments',
    drawing: `
      PENN_ID | ASSIGNMENT_DATE | COURSE_TITLE    | CONTENT_TYPE    | COURSE_SOURCE | COMPLETED | COMPLETION_DATE | CURRENTLY_REQUIRED
      = completion.person | - | .module | - | - | - | .completed | -
      10042   | 2026-01-15      | Lead the shift  | Course Offering | internal      | Y         | 2026-03-20      | N
      10057   | 2026-01-15      | Lead the shift  | Course Offering | internal      | N         |                 | N
      10063   | 2026-01-20      | Safe crews      | Digital Course  | internal      | Y         | 2026-02-02      | Y
    `,
  },
  {
    name: 'enrolments',
    drawing: `
      username | level   | course_id | course_code | status      | completion_date
      = completion.person | - | - | .module | .status | .completed
      trenner  | student | 41        | LD-01       | completed   | 2026-03-20
      abello   | student | 41        | LD-01       | in_progress |
      preis    | student | 42        | LD-02       | enrolled    |
    `,
  },
  {
    name: 'BurningOKR',
    drawing: `
      Team   | Objective            | Progress | Corporate Objective | Key Result                 | Description | Start | End | Actual | Unit
      = - | keyResult.objective | .progress | - | .title | - | .baseline | .target | .current | .measureUnit
      = objective.unit | .title | - | .parent | - | - | - | - | - | -
      North  | Win back customers   | 43%      | Grow again          | Renewal rate               | yearly      | 81    | 88  | 84     | %
      North  | Win back customers   | 57%      | Grow again          | First answer time          | hours       | 11    | 4   | 7      | hours
    `,
  },
  {
    name: 'Goals V2',
    drawing: `
      Row ID | Parent Row IDs | Parent Goal IDs | Goal ID | Action | Goal Title            | Owner Emails          | Goal Cycle | Goal Type  | Scope   | Departments | Start Date | End Date   | Description | Starting Value | Target Value | Current Value | Progress Status | Check-in Type | Tags
      = - | - | objective.parent | .id | - | .title | .owner | .period | .kind | .level | .unit | .start | .due | - | .baseline | .target | .current | .status | - | -
      1      |                |                 | G-1     | ADD    | Win back customers    | mara@hollow.example   | Q2 2026    | Objective  | company | Sales       | 2026-04-01 | 2026-06-30 |             |                |              |               | on_track        |               | growth
      2      | 1              | G-1             | G-2     | ADD    | Answer within a day   | aisha@hollow.example  | Q2 2026    | Objective  | team    | Service     | 2026-04-01 | 2026-06-30 |             | 11             | 4            | 7             | at_risk         | manual        |
    `,
  },
  {
    name: 'PeopleCues import',
    drawing: `
      Objective Title     | Owner_Email_ID        | Start_Date | Due_Date   | Description | Metric_Name       | Metric_Type | Metric_Start_Value | Metric_Target_Value
      = objective.title | .owner | .start | .due | - | .metric | .measureUnit | .baseline | .target
      Answer within a day | aisha@hollow.example  | 2026-04-01 | 2026-06-30 |             | First answer time | Time        | 11                 | 4
      Win back customers  | mara@hollow.example   | 2026-04-01 | 2026-06-30 |             | Renewal rate      | Percentage  | 81                 | 88
    `,
  },
  {
    name: 'betterworks',
    drawing: `
      name                | type | progress | start_date | end_date   | owner_email           | categories    | description
      = objective.title | .kind | .progress | .start | .due | .owner | - | -
      Answer within a day | goal | 45       | 2026-04-01 | 2026-06-30 | aisha@hollow.example  | service;speed |
      Win back customers  | goal | 30       | 2026-04-01 | 2026-06-30 | mara@hollow.example   | growth        |
    `,
  },
  {
    name: 'Culture goals',
    drawing: `
      email                | name                | description | visibility | individual_emails    | due_at     | created_at | priority | status    | completion | key_result_1_title | key_result_1_completion
      = objective.owner | .title | - | - | - | .due | - | - | .status | .progress | - | -
      mara@hollow.example  | Win back customers  |             | everyone   | mara@hollow.example  | 2026-06-30 | 2026-04-01 | 0        | ongoing   | 0.45       | Renewal rate       | 0.4
      aisha@hollow.example | Answer within a day |             | everyone   | aisha@hollow.example | 2026-06-30 | 2026-04-02 | 1        | blocked   | 0.3        | Answer time        | 0.3
    `,
  },
  {
    name: 'Engagedly goals',
    drawing: `
      Goal                | Notes | Goal Identifier | Start Date | End Date   | Notification Frequency | Check-In Type | Status      | Assigner | Assigner Email ID   | Owner Email ID
      = objective.title | - | .id | .start | .due | .reviewEvery | - | .status | - | - | .owner
      Answer within a day |       | E-1             | 2026-04-01 | 2026-06-30 | monthly                | Percentage    | in progress | Mara     | mara@hollow.example | aisha@hollow.example
      Win back customers  |       | E-2             | 2026-04-01 | 2026-06-30 | monthly                | Quantity      | in progress | Dana     | dana@hollow.example | mara@hollow.example
    `,
  },
  {
    name: 'Zones of confidence',
    drawing: `
      Objective           | Key Result           | Baseline | Commit value | Target value | Stretch goal | Unit  | Zone   | Confidence | Latest check-in date
      = keyResult.objective | .title | .baseline | - | .target | - | .measureUnit | - | .confidence | .lastReviewed
      = objective.title | - | - | - | - | - | - | - | - | -
      Win back customers  | Renewal rate         | 81       | 85           | 88           | 90           | %     | commit | 0.7        | 2026-05-04
      Win back customers  | First answer time    | 11       | 6            | 4            | 3            | hours | target | 0.5        | 2026-05-04
    `,
  },
];

export const ENGLISH_EXPORTS: readonly LabelledSheet[] = sheets.map((sheet) => ({ ...sheet, language: 'en' }));

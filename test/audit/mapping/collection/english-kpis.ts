/** KPIs, their readings and the events behind them, as English-speaking companies keep them. */
import type { LabelledSheet } from './draw';

const sheets: readonly Omit<LabelledSheet, 'language'>[] = [
  {
    name: 'KPI register',
    tables: ['KpiRegister'],
    drawing: `
      KPI ID | KPI name           | How measured                       | UoM     | Polarity         | Baseline | Target | Actual | As of      | Target date | KPI owner    | Business unit | Data source | Reporting frequency | KPI type | RAG   | Weighting | Value per unit | Source of value
      = kpi.id | .name | .definition | .measureUnit | .direction | .baseline | .target | .current | .asOf | .due | .owner | .unit | .source | .frequency | .class | .status | .weight | .unitValue | .unitValueSource
      K-01   | Order lead time    | Days from order to delivery        | days    | lower is better  | 12       | 8      | 10     | 2026-03-31 | 2026-12-31  | Imre Katona  | Logistics     | ERP         | monthly             | result   | Amber | 2         | 15000          | Finance 2025
      K-02   | First-time quality | Good parts over all parts          | %       | higher is better | 93       | 98     | 95     | 2026-03-31 | 2026-12-31  | Vera Stoll   | Plant Linz    | MES         | weekly              | result   | Green | 3         | 40000          | Finance 2025
      K-03   | Coaching talks     | Talks held over talks planned      | %       | higher is better | 40       | 90     | 58     | 2026-03-31 | 2026-06-30  | Theo Lund    | HR            | Survey      | quarterly           | activity | Red   | 1         |                |
    `,
  },
  {
    name: 'Scorecard by year',
    drawing: `
      Measures of the people strategy

      Indicator               | Unit   | 2022 | 2023 | 2024 | 2025 | Target 2026 | Owner
      = kpi.name | .measureUnit | period | period | period | period | .target | .owner
      Voluntary turnover      | %      | 14.1 | 13.2 | 12.8 | 12.0 | 10          | Sunita Rao
      Internal fill rate      | %      | 31   | 35   | 38   | 44   | 55          | Sunita Rao
      Engagement index        | points | 66   | 67   | 71   | 70   | 75          | Hale Whitlow
    `,
  },
  {
    name: 'Quarterly scorecard',
    drawing: `
      Metric               | Desired direction | Baseline | Q1 2025 | Q2 2025 | Q3 2025 | Q4 2025 | Target | Department
      = kpi.name | .direction | .baseline | period | period | period | period | .target | .unit
      Complaints           | down              | 120      | 118     | 111     | 104     | 97      | 80     | Claims
      Days to settle       | down              | 34       | 33      | 31      | 28      | 27      | 21     | Claims
      Cases per head       | up                | 41       | 42      | 42      | 44      | 46      | 50     | Claims
    `,
  },
  {
    name: 'Monthly KPIs',
    drawing: `
      KPI                 | Owner        | Goal | Jan-26 | Feb-26 | Mar-26 | Apr-26 | YTD
      = kpi.name | .owner | .target | period | period | period | period | .current
      Calls answered      | Bea Morante  | 95%  | 91%    | 92%    | 94%    | 93%    | 92.5%
      Repeat calls        | Bea Morante  | 12%  | 17%    | 16%    | 15%    | 15%    | 15.8%
      Sick days per head  | Ola Nyberg   | 0.6  | 0.9    | 0.8    | 0.7    | 0.7    | 0.78
    `,
  },
  {
    name: 'KPI values',
    drawing: `
      Performance indicator | Reporting period | Planned value | Actual value | Status    | Responsible
      = kpi.name | .period | .target | .current | .status | .owner
      Punctuality           | Q1 2025          | 92            | 90.4         | not met   | Dana Kessler
      Punctuality           | Q2 2025          | 92            | 91.1         | not met   | Dana Kessler
      Punctuality           | Q3 2025          | 93            | 93.6         | met       | Dana Kessler
      Cost per train km     | Q1 2025          | 12            | 12.2         | not met   | Mei Tanaka
      Cost per train km     | Q2 2025          | 12            | 11.9         | met       | Mei Tanaka
      Cost per train km     | Q3 2025          | 11.8          | 11.7         | met       | Mei Tanaka
      Voluntary turnover    | Q1 2025          | 9             | 10.4         | not met   | Rolf Amundsen
      Voluntary turnover    | Q2 2025          | 9             | 9.8          | not met   | Rolf Amundsen
      Voluntary turnover    | Q3 2025          | 9             | 9.1          | not met   | Rolf Amundsen
    `,
  },
  {
    name: 'Limits',
    merged: ['C2:D2'],
    drawing: `
      Process indicators and their limits
                        |                  | Limits        |         |         |                     |
      Name of indicator | Unit of measure  | Lower | Upper | Current | Strategic objective | Strategic priority
      = kpi.name | .measureUnit | .minimum | .maximum | .current | .objective | .priority
      Oven temperature  | °C               | 180   | 195   | 188     | Bread without flaws | Quality first
      Dough hydration   | %                | 62    | 68    | 66      | Bread without flaws | Quality first
      Rest time         | minutes          | 45    | 60    | 51      | Calm shifts         | Safe work
    `,
  },
  {
    name: 'Thresholds',
    drawing: `
      KPI                | Min target | Max target | Latest value | Last updated | Linked objective | Pillar
      = kpi.name | .minimum | .maximum | .current | .asOf | .objective | .priority
      Stock coverage     | 12         | 18         | 15           | 2026-03-31   | Never out of stock | Service
      Overtime share     | 0%         | 4%         | 5.2%         | 2026-03-31   | Healthy rosters  | People
    `,
  },
  {
    name: 'Talks before and after',
    drawing: `
      KPI               | Store       | Before or after | Value
      = reading.kpi | .team | .phase | .value
      Talks held        | Store Bergen| Before          | 14
      Talks held        | Store Oslo  | Before          | 18
      Talks held        | Store Bergen| After           | 16
      Talks held        | Store Oslo  | After           | 19
    `,
  },
  {
    name: 'Units in waves',
    drawing: `
      Unit ID | Unit          | Head of unit | Rollout wave
      = unit.id | .name | .head | .rollout
      U-1     | Service North | Ulf Sandberg | M-4: wave 1 of 2, drawn by lot (seed 12)
      U-2     | Service South | Ines Aragon  | M-4: wave 2 of 2, drawn by lot (seed 12)
    `,
  },
  {
    name: 'People in waves',
    drawing: `
      Employee ID | Name         | Team          | Manager      | Rollout wave
      = person.id | .name | .team | .manager | .rollout
      E-1         | Ulf Sandberg | Service North | Mara Holm    | M-4: wave 1 of 2, drawn by lot (seed 12)
      E-2         | Ines Aragon  | Service South | Mara Holm    | M-4: wave 2 of 2, drawn by lot (seed 12)
    `,
  },
  {
    name: 'Store readings',
    drawing: `
      KPI               | Store       | Store manager  | Month      | Numerator | Denominator | Value | Target
      = reading.kpi | .team | .person | .period | .numerator | .denominator | .value | .target
      Talks held        | Store Bergen| Ulf Sandberg   | 2026-01-31 | 14        | 20          | 70%   | 90%
      Talks held        | Store Oslo  | Ines Aragon    | 2026-01-31 | 18        | 20          | 90%   | 90%
      Talks held        | Store Bergen| Ulf Sandberg   | 2026-02-28 | 16        | 20          | 80%   | 90%
      Talks held        | Store Oslo  | Ines Aragon    | 2026-02-28 | 19        | 20          | 95%   | 90%
      Empty shelves     | Store Bergen| Ulf Sandberg   | 2026-01-31 | 31        | 100         | 31%   | 10%
      Empty shelves     | Store Oslo  | Ines Aragon    | 2026-01-31 | 12        | 100         | 12%   | 10%
    `,
  },
  {
    name: 'Measurements',
    tables: ['tblReadings'],
    drawing: `
      Metric name     | Team    | Reading date | Measured value
      = reading.kpi | .team | .period | .value
      Coaching index  | Ward 3  | 2025-09-30   | 2.9
      Coaching index  | Ward 5  | 2025-09-30   | 3.2
      Coaching index  | Ward 3  | 2026-03-31   | 3.4
      Coaching index  | Ward 5  | 2026-03-31   | 3.3
      Coaching index  | Ward 8  | 2025-09-30   | 2.7
      Coaching index  | Ward 8  | 2026-03-31   | 2.8
    `,
  },
  {
    name: 'Deals',
    drawing: `
      KPI        | Sales team | Sales rep    | Close date | Stage  | Deal value | Region
      = event.kpi | .team | .person | .date | .outcome | .amount | -
      Win rate   | North      | Ida Brandvold| 2026-01-12 | won    | 42000      | Nordics
      Win rate   | North      | Sten Holm    | 2026-01-20 | lost   | 18000      | Nordics
      Win rate   | South      | Pia Conti    | 2026-02-03 | won    | 27500      | Alps
      Win rate   | South      | Pia Conti    | 2026-02-17 | lost   | 61000      | Alps
      Win rate   | South      | Luca Marin   | 2026-03-02 | won    | 15000      | Alps
      Win rate   | North      | Sten Holm    | 2026-03-09 | won    | 33000      | Nordics
    `,
  },
  {
    name: 'Projects delivered',
    drawing: `
      Metric                | Department | Event date | Planned delivery | Actual delivery | Outcome
      = event.kpi | .team | .date | .planned | .actual | .outcome
      Delivered on time     | IT         | 2026-01-30 | 2026-01-31       | 2026-01-30      | on time
      Delivered on time     | IT         | 2026-02-20 | 2026-02-14       | 2026-02-20      | late
      Delivered on time     | Facilities | 2026-02-28 | 2026-03-01       | 2026-02-28      | on time
      Delivered on time     | Facilities | 2026-03-27 | 2026-03-15       | 2026-03-27      | late
      Delivered on time     | IT         | 2026-04-10 | 2026-04-12       | 2026-04-10      | on time
      Delivered on time     | HR         | 2026-04-14 | 2026-04-30       | 2026-04-14      | on time
    `,
  },
  {
    name: 'Targets and people',
    drawing: `
      KPI           | Target | Owner        |  | Department | Head of unit  |  | Competency | Current level | Required level
      = kpi.name | .target | .owner | | unit.name | .head | | competency.name | .level | .targetLevel
      Scrap rate    | 2%     | Vera Stoll   |  | Pressing   | Theo Lund     |  | Coaching   | 2             | 4
      Lead time     | 8      | Imre Katona  |  | Painting   | Rina Calloway |  | Delegation | 3             | 4
      Near misses   | 30     | Timo Heikki  |  | Dispatch   | Kofi Mensah   |  | Feedback   | 2             | 3
    `,
  },
];

export const ENGLISH_KPIS: readonly LabelledSheet[] = sheets.map((sheet) => ({ ...sheet, language: 'en' }));

/** Workbooks of people who have little yet: a calendar, OKRs, KPIs, an export of an LMS, nothing at all. */
import type { WorkbookSnapshot } from '../../src/workbook';
import { snapshotOf } from '../support/sheet';

export const LITTLE: Readonly<Record<'calendar' | 'okrs' | 'kpis' | 'lms', WorkbookSnapshot>> = {
  calendar: snapshotOf(
    {
      Calendar: [
        ['Course', 'Start date', 'Trainer', 'Hours'],
        ['Coaching essentials', '2026-07-01', 'Ada Lind', 8],
        ['Negotiating abroad', '2026-09-14', 'Jo Berg', 16],
        ['Difficult conversations', '2026-10-05', 'Ada Lind', 4],
      ],
    },
    { name: 'Calendar.xlsx' },
  ),
  okrs: snapshotOf(
    {
      OKRs: [
        ['Objective', 'Key result', 'Owner', 'Due date'],
        ['Win abroad', 'Win 12 contracts abroad', 'Ada Lind', '2026-12-31'],
        ['Keep our people', 'Attrition from 14 % to 9 %', 'Jo Berg', '2026-12-31'],
      ],
    },
    { name: 'OKRs.xlsx' },
  ),
  kpis: snapshotOf(
    {
      KPIs: [
        ['KPI', 'Baseline', 'Target', 'Current'],
        ['Conversion rate', 0.2, 0.3, 0.25],
        ['Contract value', 10, 14, 11],
      ],
    },
    { name: 'KPIs.xlsx' },
  ),
  lms: snapshotOf(
    {
      Export: [
        ['User ID', 'Full name', 'Course title', 'Assigned on', 'Completion date', 'Completion status', 'Score'],
        ['u1', 'Ada Lind', 'Coaching essentials', '2026-02-01', '2026-03-04', 'Completed', 88],
        ['u2', 'Jo Berg', 'Coaching essentials', '2026-02-01', null, 'In progress', null],
        ['u1', 'Ada Lind', 'Negotiating abroad', '2026-03-01', '2026-04-20', 'Completed', 91],
        ['u3', 'Kim Sato', 'Negotiating abroad', '2026-03-01', '2026-04-22', 'Completed', 79],
      ],
    },
    { name: 'LMS export.xlsx' },
  ),
};

export const EMPTY: WorkbookSnapshot = snapshotOf({ Sheet1: [] }, { name: 'Book1.xlsx' });

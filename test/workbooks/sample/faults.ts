/** The faults planted in the sample: each changes a few cells of the clean company and names the findings it must give. */
import { cellName } from '../../../src/workbook';
import { date, headerRowOf, money, type SampleCell, type SampleRow, type SampleSheet } from './drawn-sheet';

/** A row by its first column, or by its number from 0 where that is not unique. */
type RowName = string | number;

export interface Fault {
  /** What somebody did, in a few words. */
  readonly what: string;
  readonly changes: readonly (readonly [sheet: string, row: RowName, column: string, value: SampleCell])[];
  readonly added?: readonly (readonly [sheet: string, row: SampleRow])[];
  /** Rule, and the cell where its finding must stand; the header where the row is `header`. */
  readonly findings: readonly (readonly [rule: string, sheet: string, row: RowName, column: string])[];
}

const ofModule = (id: string, column: string, value: SampleCell): Fault['changes'][number] => ['Modules', id, column, value];
const flaw = (rule: string, what: string, sheet: string, row: RowName, column: string, value: SampleCell): Fault => ({
  what,
  changes: [[sheet, row, column, value]],
  findings: [[rule, sheet, row, column]],
});

export const FAULTS: readonly Fault[] = [
  {
    what: 'a priority without a measure',
    changes: [
      ['Priorities', 'P5', 'KPI', null],
      ['Priorities', 'P5', 'Strategic priority', 'Bring new instruments to market'],
    ],
    findings: [['unmeasured-priority', 'Priorities', 'P5', 'Strategic priority']],
  },
  flaw('unowned-priority', 'a priority without an executive', 'Priorities', 'P6', 'Executive sponsor', null),
  flaw('vague-priority', 'a priority in big words', 'Priorities', 'P4', 'Strategic priority', 'Be world class'),
  {
    what: 'a top priority that nobody briefed on and nobody trains for',
    changes: [],
    added: [
      [
        'Priorities',
        {
          'Priority ID': 'P7',
          'Strategic priority': 'Grow service revenue by 8 %',
          Rank: 3,
          'Executive sponsor': 'Ines Weber',
          KPI: 'KPI-36',
          Start: date('2026-01-01'),
          Due: date('2026-12-31'),
          'Agreed on': date('2025-11-14'),
          Status: 'Active',
        },
      ],
      [
        'KPIs',
        {
          'KPI ID': 'KPI-36',
          KPI: 'Service revenue',
          Definition: 'Revenue of the service business',
          'Unit of measure': 'EUR million',
          'Desired direction': 'Increase',
          Baseline: 12,
          Target: 13,
          'Current value': 12.4,
          'KPI owner': 'Lena Haugen',
          'Business unit': 'Field Service',
          'Objective ID': null,
          Frequency: 'Quarterly',
          'As of': date('2026-06-30'),
          'Target date': date('2026-12-31'),
          Source: 'Controlling',
        },
      ],
    ],
    findings: [
      ['missing-briefing', 'Priorities', 'P7', 'Strategic priority'],
      ['untrained-priority', 'Priorities', 'P7', 'Strategic priority'],
      ['unserved-kpi', 'KPIs', 'KPI-36', 'KPI'],
    ],
  },
  {
    what: 'a module that began before its strategy',
    changes: [
      ofModule('M-08', 'Start date', date('2025-10-06')),
      ofModule('M-08', 'Last reviewed', date('2025-10-20')),
      ofModule('M-08', 'Sponsored on', date('2025-09-30')),
      ['Links', 15, 'Last reviewed', null],
      ['Links', 16, 'Last reviewed', null],
    ],
    findings: [
      ['training-before-strategy', 'Modules', 'M-08', 'Start date'],
      ['stale-review', 'Modules', 'M-08', 'Last reviewed'],
    ],
  },
  {
    what: 'a module for a KPI whose target date has passed',
    changes: [['KPIs', 'KPI-26', 'Target date', date('2026-03-31')]],
    findings: [['expired-target', 'Links', 9, 'KPI ID']],
  },
  flaw('orphan-objective', 'an objective with nothing above it', 'Objectives', 'O-16', 'Parent objective', null),
  flaw('dangling-reference', 'a KPI that does not exist', 'Key results', 'KR-22.1', 'KPI', 'KPI-99'),
  flaw('unknown-module', 'completions of a module nobody has', 'Completions', 13, 'Module', 'M-77'),
  flaw('skipped-level', 'a team that reports past its unit', 'Objectives', 'O-24', 'Parent objective', 'O-04'),
  flaw('kpi-without-owner', 'a KPI without an owner', 'KPIs', 'KPI-12', 'KPI owner', null),
  flaw('kpi-without-target', 'a KPI whose target is still to be agreed', 'KPIs', 'KPI-21', 'Target', 'tbd'),
  {
    what: 'a module that serves nothing',
    changes: [ofModule('M-22', 'KPI served', null), ['Links', 43, 'KPI ID', null], ['Links', 44, 'KPI ID', null]],
    findings: [['unlinked-module', 'Modules', 'M-22', 'Module']],
  },
  {
    what: 'a module measured by hours of training',
    changes: [
      ['KPIs', 'KPI-34', 'KPI', 'Training hours per architect'],
      ['KPIs', 'KPI-34', 'Definition', 'Hours of training per architect and year'],
      ['Links', 48, 'KPI ID', null],
    ],
    findings: [['activity-only-measure', 'Links', 47, 'KPI ID']],
  },
  flaw('unowned-module', 'a module without an owner', 'Modules', 'M-10', 'Module owner', null),
  flaw('unsponsored-module', 'a module without a sponsor', 'Modules', 'M-15', 'Business sponsor', null),
  flaw('unowned-objective', 'an objective without an owner', 'Objectives', 'O-13', 'Owner', 'tbc'),
  {
    what: 'a sponsor who has left',
    changes: [['People', 'E1012', 'Left on', date('2026-02-28')]],
    findings: [['departed-person', 'Objectives', 'O-17', 'Owner']],
  },
  flaw('late-sponsor', 'a sponsor who came after the launch', 'Modules', 'M-03', 'Sponsored on', date('2026-04-20')),
  {
    what: 'a module whose problem nobody wrote down',
    changes: [ofModule('M-25', 'Business problem', null)],
    findings: [['incomplete-business-case', 'Modules', 'M-25', 'Business problem']],
  },
  {
    what: 'a cost that leaves out the time of those who take part',
    changes: [ofModule('M-27', 'Participant time', null), ofModule('M-27', 'Total cost', money(21_350))],
    findings: [['incomplete-cost', 'Modules', 'M-27', 'Total cost']],
  },
  flaw('early-measurement', 'a module measured before it ends', 'Modules', 'M-21', 'Measure by', date('2026-09-30')),
];

/** Puts the faults into the sheets. */
export function plantFaults(sheets: readonly SampleSheet[]): void {
  for (const { changes, added = [] } of FAULTS) {
    for (const [sheet, row, column, value] of changes) rowOf(sheets, sheet, row)[column] = value;
    for (const [sheet, row] of added) sheetOf(sheets, sheet).rows.push(row);
  }
}

/** `Sheet!B4` of a finding that a fault must give. */
export function findingCell(sheets: readonly SampleSheet[], [, name, row, column]: Fault['findings'][number]): string {
  const sheet = sheetOf(sheets, name);
  const index = row === 'header' ? -1 : sheet.rows.indexOf(rowOf(sheets, name, row));
  if (!sheet.headers.includes(column)) throw new Error(`${name} has no column ${column}`);
  return `${sheet.name}!${cellName(headerRowOf(sheet) + 1 + index, sheet.headers.indexOf(column))}`;
}

/** Every finding that the faults must give, as `rule Sheet!B4`, sorted. */
export function plantedFindings(sheets: readonly SampleSheet[]): string[] {
  return FAULTS.flatMap(({ findings }) => findings.map((finding) => `${finding[0]} ${findingCell(sheets, finding)}`)).sort();
}

function sheetOf(sheets: readonly SampleSheet[], name: string): SampleSheet {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`The sample has no sheet ${name}`);
  return sheet;
}

function rowOf(sheets: readonly SampleSheet[], name: string, row: RowName): SampleRow {
  const sheet = sheetOf(sheets, name);
  const found = typeof row === 'number' ? sheet.rows[row] : sheet.rows.find((one) => one[sheet.headers[0] as string] === row);
  if (found === undefined) throw new Error(`${name} has no row ${row}`);
  return found;
}

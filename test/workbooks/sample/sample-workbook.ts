/** The sample workbook: one fictional company's year, kept as a careful HR team would keep it, with planted faults. */
import type { TableSnapshot, WorkbookSnapshot } from '../../../src/workbook';
import { audit } from '../../../src/audit/audit';
import { modulesMark } from '../../../src/audit/facts/modules-mark';
import { snapshotOf } from '../../support/sheet';
import { headerRowOf, plain, titleCells, withTotals, type SampleSheet } from './drawn-sheet';
import { plantFaults } from './plant-faults';
import { briefingRows, keyResultRows, objectiveRows, priorityRows } from './goals';
import { kpiRows, readingRows } from './kpis';
import { competencyRows, completionRows, decisionRows, linkRows, moduleRows } from './modules';
import { peopleRows, unitRows } from './people';
import { providerRows } from './providers';
import { changeRows, HISTORY_SHEET, historyRows, REVIEW_SHEET, reviewRows } from './upkeep';

/** The day the sample is audited: half way through its year. */
export const SAMPLE_AS_OF = '2026-06-30';
export const SAMPLE_NAME = 'halden-instruments.xlsx';

function sheet(name: string, rows: SampleSheet['rows'], more: Partial<SampleSheet> = {}): SampleSheet {
  return { name, headers: Object.keys(rows[0] ?? {}), rows, ...more };
}

/** Its tables, as they are kept by hand. */
function tables(): SampleSheet[] {
  const kpis = kpiRows();
  return [
    sheet('Priorities', priorityRows(), { title: 'Strategic priorities 2026, agreed by the board' }),
    sheet('Briefings', briefingRows()),
    sheet('Objectives', objectiveRows(), { table: 'tblObjectives' }),
    sheet('Key results', keyResultRows(), { table: 'tblKeyResults' }),
    sheet('KPIs', kpis, { table: 'tblKpis' }),
    sheet('Readings', readingRows(kpis), { table: 'tblReadings' }),
    sheet('Competencies', competencyRows()),
    sheet('Modules', moduleRows(), { table: 'tblModules' }),
    sheet('Links', linkRows()),
    sheet('People', peopleRows(), { table: 'tblPeople' }),
    sheet('Units', unitRows()),
    sheet('Completions', completionRows(), { table: 'tblCompletions' }),
    sheet('Decisions', decisionRows(), {
      title: 'Who decides about the programme',
      besideTitle: { Function: 'Its budget', 'Decision right': { total: ['Modules', 'Total cost'] } },
    }),
    sheet('Changes', changeRows()),
    sheet('Providers', providerRows(), { table: 'tblProviders' }),
    sheet(REVIEW_SHEET, reviewRows()),
  ];
}

/** The same with what was signed at the last review. */
function signed(sheets: readonly SampleSheet[]): SampleSheet[] {
  const mark = modulesMark(audit(sampleSnapshot(sheets.filter(({ name }) => name === 'Modules')), { asOf: SAMPLE_AS_OF }).model);
  return [...sheets, sheet(HISTORY_SHEET, historyRows(sheets, mark))];
}

/** The company as it would be without any fault. */
export const cleanSample = (): SampleSheet[] => withTotals(signed(tables()));

/** The workbook that ships: the clean company with its planted faults, some of them made since the sign-off. */
export function sampleSheets(): SampleSheet[] {
  const before = tables();
  plantFaults(before, 'before the sign-off');
  const sheets = signed(before);
  plantFaults(sheets, 'since the sign-off');
  return withTotals(sheets);
}

/** The same as a snapshot, without a file between. */
export function sampleSnapshot(sheets: readonly SampleSheet[]): WorkbookSnapshot {
  const drawn = Object.fromEntries(
    sheets.map((one) => [
      one.name,
      [
        ...(one.title === undefined ? [] : [titleCells(one).map(plain), []]),
        [...one.headers],
        ...one.rows.map((row) => one.headers.map((header) => plain(row[header]))),
      ],
    ]),
  );
  const options = Object.fromEntries(sheets.map((one) => [one.name, { tables: tablesOf(one) }]));
  return snapshotOf(drawn, { name: SAMPLE_NAME, sheets: options });
}

function tablesOf(one: SampleSheet): TableSnapshot[] {
  if (one.table === undefined) return [];
  const top = headerRowOf(one);
  return [{ name: one.table, area: { top, left: 0, bottom: top + one.rows.length, right: one.headers.length - 1 }, headerRow: true, totalsRow: false }];
}

/** Rows that a fault adds to the clean company, complete but for what is wrong with them. */
import { date, percent, type SampleRow } from './drawn-sheet';
import { linkRow } from './modules';
import { personName } from './people';

export const goal = (id: string, title: string, level: string, parent: string, unit: string, owner: number, framework: string | null): SampleRow => ({
  'Objective ID': id,
  Objective: title,
  Level: level,
  'Parent objective': parent,
  'Business unit': unit,
  Owner: personName(owner),
  Framework: framework,
  Start: date('2026-01-01'),
  'Due date': date('2026-12-31'),
  'Agreed on': date('2025-12-05'),
  Status: 'On track',
  'Last reviewed': date('2026-05-20'),
});

export const keyResult = (
  id: string,
  title: string,
  owner: number,
  numbers: readonly [number | null, number | null, number | null],
  unit: string | null,
  weight: number | null,
): SampleRow => ({
  'Key result ID': id,
  'Key result': title,
  'Objective ID': `O-${id.slice(3, 5)}`,
  Baseline: numbers[0],
  Target: numbers[1],
  Current: numbers[2],
  Unit: unit,
  Owner: personName(owner),
  'Due date': date('2026-12-31'),
  Weight: weight === null ? null : percent(weight),
  Status: 'On track',
  'Last reviewed': date('2026-05-20'),
});

export const kpi = (
  id: string,
  name: string,
  definition: string,
  unit: string,
  numbers: readonly [number, number, number],
  businessUnit: string,
  owner: number,
): SampleRow => ({
  'KPI ID': id,
  KPI: name,
  Definition: definition,
  'Unit of measure': unit,
  'Desired direction': numbers[1] > numbers[0] ? 'Increase' : 'Decrease',
  Baseline: numbers[0],
  Target: numbers[1],
  'Current value': numbers[2],
  'KPI owner': personName(owner),
  'Business unit': businessUnit,
  Frequency: 'Quarterly',
  'As of': date('2026-06-30'),
  'Target date': date('2026-12-31'),
  Source: 'Controlling',
});

/** A link that somebody added later and gave no share. */
export const extraLink = (module: string, kpiId: string): readonly [sheet: string, row: SampleRow] => [
  'Links',
  linkRow(module, kpiId, null, date('2027-03-31')),
];

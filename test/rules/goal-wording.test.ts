/** The three rules about a goal's wording, against labels made by reading the 86 goals of the Canadian Indicator Framework. */
import { readFileSync } from 'node:fs';
import { mapWorkbook } from '../../src/audit/mapping/map-workbook';
import { buildModel } from '../../src/audit/model/build-model';
import { dayOf } from '../../src/audit/reading/days';
import type { Rule } from '../../src/audit/rule';
import { goalWithoutDeadline } from '../../src/audit/rules/goal-without-deadline';
import { unmeasurableGoal } from '../../src/audit/rules/unmeasurable-goal';
import { vagueGoal } from '../../src/audit/rules/vague-goal';
import { runRules } from '../../src/audit/run-rules';
import { DEFAULT_SETTINGS, type ColumnChoice, type Settings } from '../../src/audit/settings/settings';
import { csvSnapshot } from '../../src/hosts/xlsx/csv-file';
import { dataFile, describeWithData } from '../support/available';

/** Goals that say something; all others have no specific target: no result, nothing to count and no deadline. */
const WORDED =
  '1.1.1 2.2.1 3.2.1 3.3.1 3.4.1 3.9.1 3.12.1 3.13.1 3.14.1 5.1.1 5.2.1 5.3.1 5.4.1 6.1.1 6.5.1 6.6.1 7.1.1 7.2.1 8.6.1 9.3.1 9.4.1 9.6.1 9.7.1 11.1.1 11.3.1 11.5.1 11.6.1 12.1.1 13.1.1 14.1.1 14.2.1 15.2.1 15.4.1 15.5.1'.split(
    ' ',
  );

/**
 * Of those, by rule, the goals that a careful reader would fault. None is so vague that it names no result. "All
 * advisories resolved" and "supply exceeds harvest" can be counted although they hold no number.
 */
const FAULTED: Readonly<Record<string, readonly string[]>> = {
  'vague-goal': [],
  'unmeasurable-goal': ['3.3.1', '5.1.1', '5.3.1', '5.4.1', '9.4.1'],
  'goal-without-deadline': ['3.3.1', '5.1.1', '5.3.1', '5.4.1', '6.1.1', '9.4.1', '9.6.1', '9.7.1'],
};

describeWithData('86 goals as sentences', () => {
  const choice = (header: string, field: 'objective.id' | 'objective.title' | null): ColumnChoice => ({
    sheet: 'cif_metadata',
    header,
    kind: 'objective',
    field,
  });
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    columns: [
      choice('indicator_number', 'objective.id'),
      choice('target_name', 'objective.title'),
      ...['indicator_name', 'current_value', 'computation_units', 'progress_status', 'sdg_goal', 'current_year'].map((header) => choice(header, null)),
    ],
  };

  it.each([vagueGoal, unmeasurableGoal, goalWithoutDeadline].map((rule) => [rule.id, rule as Rule] as const))(
    '%s: precision at least 0.95, recall at least 0.9',
    (id, rule) => {
      const workbook = csvSnapshot(new Uint8Array(readFileSync(dataFile('cif', 'cif_metadata.csv'))), 'cif_metadata.csv');
      const model = buildModel(workbook, mapWorkbook(workbook, settings), settings, dayOf(2026, 12, 31));
      const [run] = runRules([rule], model, settings);
      expect(model.objectives.length).toBe(86);
      const faulted = (goal: string): boolean => !WORDED.includes(goal) || (FAULTED[id] ?? []).includes(goal);
      const flagged = (run?.flagged ?? []).map(({ subject }) => subject.id ?? '');
      const right = flagged.filter(faulted);
      expect({ precision: right.length / flagged.length >= 0.95, wrong: flagged.filter((goal) => !faulted(goal)) }).toMatchObject({ precision: true });
      expect(right.length).toBeGreaterThanOrEqual(0.9 * model.objectives.filter((goal) => faulted(goal.id ?? '')).length);
    },
  );
});

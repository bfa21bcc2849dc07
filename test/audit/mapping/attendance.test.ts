/** Who took which course, in the shapes people keep: never modules, links or a roster. */
import { audit } from '../../../src/audit/audit';
import { mapWorkbook } from '../../../src/audit/mapping/map-workbook';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { snapshotOf, type Drawn } from '../../support/sheet';

const kindsOf = (sheets: Record<string, Drawn[][]>): string[] => mapWorkbook(snapshotOf(sheets), DEFAULT_SETTINGS).tables.map(({ kind }) => kind);
const completionsOf = (sheets: Record<string, Drawn[][]>): string[] =>
  audit(snapshotOf(sheets), { asOf: '2026-06-30' }).model.completions.map(
    ({ name, fields }) => `${name}: ${fields.person?.value?.map(({ text }) => text).join() ?? ''}`,
  );

it.each<[string, Drawn[][]]>([
  [
    'hours',
    [
      ['Employee Name', 'Course', 'Training Date', 'Duration (Hours)'],
      ['Ann Lee', 'Coaching', '2026-03-02', 16],
      ['Bo Kim', 'Coaching', '2026-03-02', 16],
    ],
  ],
  [
    'provider and cost',
    [
      ['Learner', 'Course title', 'Provider', 'Completed on', 'Cost'],
      ['Ann Lee', 'Coaching', 'Arvel', '2026-03-02', 500],
      ['Bo Kim', 'Coaching', 'Arvel', '2026-03-02', 500],
    ],
  ],
  [
    'numbers of people',
    [
      ['Emp no', 'Training ID', 'Status', 'Score'],
      [198501, 'T01', 'completed', 88],
      [198702, 'T02', 'enrolled', null],
    ],
  ],
  [
    'German words',
    [
      ['Mitarbeiter', 'Schulung', 'Datum', 'Dauer (Std.)', 'Anbieter'],
      ['Anna Berg', 'Führen', '2026-03-02', 8, 'Arvel'],
      ['Bo Lund', 'Führen', '2026-03-02', 8, 'Arvel'],
    ],
  ],
  [
    'French words',
    [
      ['Salarié', 'Formation', 'Date', 'Durée', 'Coût'],
      ['Anne Berg', 'Management', '2026-03-02', 7, 300],
      ['Luc Roy', 'Management', '2026-03-02', 7, 300],
    ],
  ],
  [
    'a bare name, where courses come back',
    [
      ['Name', 'Course', 'Date completed', 'Hours', 'Provider'],
      ['Ann Rowe', 'Selling value', '2026-02-03', 8, 'Norbury'],
      ['Ann Rowe', 'Key accounts', '2026-02-10', 8, 'Norbury'],
      ['Bo Lister', 'Selling value', '2026-02-03', 8, 'Norbury'],
      ['Bo Lister', 'Key accounts', '2026-02-10', 8, 'Norbury'],
    ],
  ],
  [
    'a number and a bare name',
    [
      ['Personalnr.', 'Name', 'Seminar', 'Von', 'Bis', 'Stunden', 'Anbieter'],
      [801, 'Nele Busch', 'Wert verkaufen', '2026-02-03', '2026-02-04', 16, 'Akademie West'],
      [801, 'Nele Busch', 'Preise halten', '2026-02-10', '2026-02-10', 8, 'Akademie West'],
      [802, 'Timo Roth', 'Wert verkaufen', '2026-02-03', '2026-02-04', 16, 'Akademie West'],
      [802, 'Timo Roth', 'Preise halten', '2026-02-10', '2026-02-10', 8, 'Akademie West'],
    ],
  ],
])('a participant and a course are a completion, whatever stands beside them: %s', (_, grid) => {
  // What it cost is told of each attendance.
  expect(kindsOf({ Sheet1: grid })).toEqual(grid[0]?.some((header) => /^(?:Cost|Coût)/.test(String(header))) ? ['completion', 'cost'] : ['completion']);
});

it.each<[string, Drawn[][]]>([
  [
    'a number of participants',
    [
      ['Course', 'Participants', 'Start date'],
      ['Coaching', 12, '2026-03-02'],
      ['Lean', 8, '2026-04-02'],
    ],
  ],
  [
    'owners and trainers',
    [
      ['Course', 'Owner', 'Trainer', 'Start date'],
      ['Coaching', 'Ann Lee', 'Bo Kim', '2026-03-02'],
      ['Lean', 'Ann Lee', 'Cy Fox', '2026-04-02'],
    ],
  ],
])('%s make a list of modules', (_, grid) => expect(kindsOf({ Sheet1: grid })).toEqual(['module']));

it.each<[string, Drawn[][]]>([
  [
    'crosses',
    [
      ['Name', 'Department', 'Coaching', 'Lean'],
      ['Ann Lee', 'North', 'x', null],
      ['Bo Kim', 'North', '✓', 'x'],
    ],
  ],
  [
    'words',
    [
      ['Full Name', 'Role', 'Coaching', 'Lean'],
      ['Ann Lee', 'Lead', 'Completed', null],
      ['Bo Kim', 'Lead', 'Completed', 'In progress'],
    ],
  ],
  [
    'dates',
    [
      ['Employee', 'Department', 'Coaching', 'Lean'],
      ['Ann Lee', 'North', { value: 46084, format: 'yyyy-mm-dd' }, null],
      ['Bo Kim', 'North', { value: 46084, format: 'yyyy-mm-dd' }, { value: 46085, format: 'yyyy-mm-dd' }],
    ],
  ],
  [
    'ja and nein',
    [
      ['Mitarbeiter', 'Abteilung', 'Coaching', 'Lean'],
      ['Ann Lee', 'Nord', 'ja', null],
      ['Bo Kim', 'Nord', 'ja', 'nein'],
    ],
  ],
])('a matrix of people and courses with %s is read cell by cell', (_, grid) => {
  expect(completionsOf({ Skills: grid })).toEqual(['Coaching: Ann Lee', 'Coaching: Bo Kim', 'Lean: Bo Kim']);
});

it('reads a sheet for each course as completions of that course, and takes nobody in them for the roster', () => {
  const head = ['S.No.', 'Employee', 'Emp_ID', 'Department', 'Training_Date', 'Training_Status'];
  const sheets = {
    'Coaching basics': [head, [1, 'Asha', 346, 'Assembly', '2026-03-21', 'Done']],
    'Giving feedback': [head, [1, 'Asha Rao', 346, 'Assembly', '2026-04-03', 'Done']],
  };
  expect(kindsOf(sheets)).toEqual(['completion', 'completion']);
  expect(completionsOf(sheets)).toEqual(['Coaching basics: Asha', 'Giving feedback: Asha Rao']);
});

it('says what is missing where nothing names the course', () => {
  const { tables, notUnderstood } = mapWorkbook(
    snapshotOf({
      Sheet1: [
        ['Employee', 'Department', 'Training date', 'Training status'],
        ['Ann Lee', 'North', '2026-03-21', 'Done'],
      ],
    }),
    DEFAULT_SETTINGS,
  );
  expect([tables.length, notUnderstood.map(({ reason }) => reason)]).toEqual([0, [{ code: 'no-course' }]]);
});

it('keeps a roster with boxes ticked beside it', () => {
  const roster: Drawn[][] = [
    ['Employee ID', 'Name', 'Grade', 'Manager', 'Hire date', 'First aid', 'Fire warden'],
    ['E1', 'Ann Lee', 'VP', 'Bo Kim', '2019-04-01', 'x', null],
    ['E2', 'Bo Kim', 'SVP', null, '2017-04-01', null, 'x'],
  ];
  expect(kindsOf({ Staff: roster })).toEqual(['person']);
});

/** People whose first and last names stand in two columns: who took a course, who owns a module. */
import { audit, type Audit } from '../../../src/audit/audit';
import { mapWorkbook } from '../../../src/audit/mapping/map-workbook';
import { namesToSend } from '../../../src/audit/plan/names-to-send';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { snapshotOf, type Drawn } from '../../support/sheet';

type Grid = readonly (readonly Drawn[])[];
const audited = (sheets: Readonly<Record<string, Grid>>): Audit => audit(snapshotOf(sheets), { asOf: '2026-06-30' });

const TOOK: Grid = [
  ['Ann', 'Bell', 'Leading teams', '2026-03-01'],
  ['Bo', 'Hart', 'Leading teams', '2026-03-01'],
  ['Ann', 'Bell', 'Selling value', '2026-04-01'],
];

it.each([
  ['First name', 'Last name', 'Course', 'Completed on'],
  ['Learner First Name', 'Learner Surname', 'Course', 'Completion date'],
  ['firstName', 'lastName', 'courseTitle', 'completionDate'],
  ['Vorname', 'Nachname', 'Seminar', 'Datum'],
  ['Vorname', 'Name', 'Kurs', 'Abschlussdatum'],
  ['Prénom', 'Nom', 'Formation', 'Terminé le'],
  ['Prénom du stagiaire', 'Nom du stagiaire', 'Formation', 'Date de fin'],
])('%s | %s | %s: each row is who took which course', (...headers) => {
  const { model, report } = audited({ Log: [headers, ...TOOK] });
  expect([model.completions.length, model.people.map(({ name }) => name).sort()]).toEqual([3, ['Ann Bell', 'Bo Hart']]);
  expect(report.tables.map(({ kind }) => kind)).toEqual(['completion']);
  const turned = (row: readonly Drawn[]): readonly Drawn[] => [row[1], row[0], row[2], row[3]];
  expect(
    audited({ Log: [headers, ...TOOK].map(turned) })
      .model.people.map(({ name }) => name)
      .sort(),
  ).toEqual(['Ann Bell', 'Bo Hart']);
});

it('beside an id the id says who it was', () => {
  const { model } = audited({
    Log: [['Employee ID', 'First name', 'Last name', 'Course', 'Completed on'], ...TOOK.map((row, at) => [at === 1 ? 'E2' : 'E1', ...row])],
  });
  expect(model.people.map(({ name }) => name)).toEqual(['E1', 'E2']);
});

it.each([
  ['First name', 'Last name', 'Job title', 'Department'],
  ['Vorname', 'Nachname', 'Position', 'Abteilung'],
  ['Prénom', 'Nom', 'Poste', 'Service'],
])('%s | %s | %s: a list of people stays one', (...headers) => {
  const { model } = audited({ Staff: [headers, ['Ann', 'Bell', 'VP Sales', 'Sales'], ['Bo', 'Hart', 'HR Partner', 'HR']] });
  expect([model.completions.length, model.people.length]).toEqual([0, 2]);
});

const OWNED: readonly (readonly [header: readonly string[], staff: readonly string[]])[] = [
  [
    ['Module', 'Owner first name', 'Owner last name', 'KPI'],
    ['First name', 'Last name', 'Job title'],
  ],
  [
    ['Modul', 'Vorname Verantwortlicher', 'Nachname Verantwortlicher', 'Kennzahl'],
    ['Vorname', 'Nachname', 'Position'],
  ],
  [
    ['Module', 'Prénom du responsable', 'Nom du responsable', 'Indicateur'],
    ['Prénom', 'Nom', 'Poste'],
  ],
];

it.each(OWNED)('%s: both columns name one owner, who is found among the people', (headers, staff) => {
  const sheets = {
    Plan: [headers, ['Leading teams', 'Ann', 'Bell', 'Turnover'], ['Selling', 'Bo', '', 'Win rate'], ['Lean', '', '', 'Waste']],
    Staff: [staff, ['Ann', 'Bell', 'VP Sales']],
  };
  const { model, report } = audited(sheets);
  expect(model.modules.map(({ fields }) => fields.owner?.value?.map(({ text, targets }) => [text, targets.length]) ?? null)).toEqual([
    [['Ann Bell', 1]],
    [['Bo', 0]],
    null,
  ]);
  expect(report.findings.filter(({ rule }) => rule === 'unowned-module').map(({ cell }) => cell)).toEqual(['B4']);
});

it('a copy for others holds neither half of such a name', () => {
  const workbook = snapshotOf({ Log: [['First name', 'Last name', 'Course', 'Completed on'], ...TOOK] });
  const names = namesToSend(mapWorkbook(workbook, DEFAULT_SETTINGS), workbook, []);
  expect(names.text('Ann Bell spoke')).toBe('Person 1 spoke');
  expect([...names.alone].sort()).toEqual(['Ann', 'Bell', 'Bo', 'Hart']);
});

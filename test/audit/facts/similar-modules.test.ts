/** Twins among modules: what ties them, what parts them, and that nobody is found twice. */
import { similarModules } from '../../../src/audit/facts/similar-modules';
import type { Drawn } from '../../support/sheet';
import { fieldModel } from '../model/field-model';

const FIELDS = ['id', 'name', 'unit', 'competency', 'audience', 'programme', 'kpi'] as const;
type Row = Partial<Record<(typeof FIELDS)[number], string>>;

function twinsOf(rows: readonly Row[], least = 0.85): string[] {
  const model = fieldModel({
    KPIs: [
      ['kpi.id', 'kpi.name'],
      ['K1', 'Visits'],
      ['K2', 'Sales'],
    ],
    Goals: [
      ['objective.id', 'objective.title'],
      ['O1', 'Win clients'],
    ],
    Modules: [FIELDS.map((field) => `module.${field}`), ...rows.map((row): Drawn[] => FIELDS.map((field) => row[field] ?? null))],
  });
  return [...similarModules(model, least)].map(([later, earlier]) => `${later.id}: ${earlier.map(({ id }) => id).join(' ')}`).sort();
}
const two = (one: Row, other: Row): string[] =>
  twinsOf([
    { id: 'A', name: 'Coaching', unit: 'North', ...one },
    { id: 'B', name: 'Coaching', unit: 'South', ...other },
  ]);

it.each<[string, Row, Row]>([
  ['the same competency', { competency: 'Listening' }, { competency: 'listening' }],
  ['one competency of two', { competency: 'Listening; Talking' }, { competency: 'Talking' }],
  ['the same audience', { audience: 'Team leads' }, { audience: 'team-leads' }],
  ['the same KPI', { kpi: 'K1' }, { kpi: 'Visits' }],
  ['another programme', { audience: 'Leads', programme: 'One' }, { audience: 'Leads', programme: 'Two' }],
  ['no programme', { audience: 'Leads', programme: 'One' }, { audience: 'Leads' }],
])('are tied by %s', (_, one, other) => expect(two(one, other)).toEqual(['B: A']));

it.each<[string, Row, Row]>([
  ['nothing else', {}, {}],
  ['another audience', { audience: 'Leads' }, { audience: 'Board' }],
  ['another KPI', { kpi: 'K1' }, { kpi: 'K2' }],
  ['the same programme', { audience: 'Leads', programme: 'One' }, { audience: 'Leads', programme: 'one' }],
  ['the same unit', { audience: 'Leads', unit: 'South' }, { audience: 'Leads' }],
  ['one unit of two in common', { audience: 'Leads', unit: 'North; South' }, { audience: 'Leads' }],
  ['no unit here', { audience: 'Leads', unit: '' }, { audience: 'Leads' }],
  ['no unit there', { audience: 'Leads' }, { audience: 'Leads', unit: '' }],
  ['titles of noise', { audience: 'Leads', name: 'Training 2025' }, { audience: 'Leads', name: 'Training 2026' }],
])('are parted by %s', (_, one, other) => expect(two(one, other)).toEqual([]));

const UNITS = ['North', 'South', 'East', 'West'];
const all = (...names: string[]): Row[] => names.map((name, index) => ({ id: `M${index}`, name, unit: UNITS[index] ?? '', audience: 'Leads' }));

it('each has those before it by key, each once, whatever the order of rows', () => {
  const rows = all('Coaching', 'Coaching', 'Coaching');
  expect(twinsOf(rows)).toEqual(['M1: M0', 'M2: M0 M1']);
  expect(twinsOf([...rows].reverse())).toEqual(['M1: M0', 'M2: M0 M1']);
});

it('titles that are nearly the same meet by their rarest words', () => {
  const names = ['hiring planning feedback budgeting', 'planning hiring feedback budgeting delegating', 'feedback alone', 'feedback budgeting'];
  expect(twinsOf(all(...names), 0.8)).toEqual(['M1: M0']);
  expect(twinsOf(all(...names), 0.81)).toEqual([]);
  expect(twinsOf(all(...names), 0.5)).toEqual(['M1: M0', 'M3: M0']);
});

it('another title is another module', () => expect(two({ audience: 'Leads', name: 'Coaching' }, { audience: 'Leads', name: 'Walking' })).toEqual([]));

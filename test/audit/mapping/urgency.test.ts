/** Urgency is no strategy: scales under "Priority" are left alone unless the workbook has such priorities. */
import { mapWorkbook } from '../../../src/audit/mapping/map-workbook';
import { isUrgency } from '../../../src/audit/mapping/urgency';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { snapshotOf, type Drawn } from '../../support/sheet';

it.each([
  ['P0', 'P1', 'p 2', 'Prio 1', 'Priority 2', 'Priorität 3', 'priorité 1', 'Level 2', 'Tier 1', 'Stufe 2'],
  ['High', 'very high', 'MEDIUM', 'Low priority', 'H', 'M', 'L', 'A', 'B', 'C', '1', '5', 'II'],
  ['Must', 'Must have', 'Should-have', 'could have', 'Won’t have', 'nice to have', 'Critical', 'Urgent'],
  ['1 - High', 'P1 – Critical', '2 (medium)', 'High (1)', 'A = hoch', '1. hoch', 'P2: mittel'],
  ['hoch', 'sehr hoch', 'mittel', 'gering', 'Muss', 'Soll', 'Kann', 'dringend', 'weniger wichtig'],
  ['haute', 'Moyenne', 'faible', 'très élevée', 'urgente', 'indispensable', 'souhaitable', 'prioritaire', '***'],
])('%s … are degrees of urgency', (...texts) => {
  expect(texts.filter((text) => !isUrgency(text))).toEqual([]);
});

it.each(['Grow in the north', 'Kunden zuerst', 'Croissance', 'P12', 'Highly skilled people', 'Low-cost production', 'SP-1', 'Safety', 'Must win in Iberia'])(
  '“%s” is none',
  (text) => expect(isUrgency(text)).toBe(false),
);

const plan = (header: string, values: readonly Drawn[]): Drawn[][] => [
  ['Course title', 'Owner', header, 'Start date'],
  ...values.map((value, place): Drawn[] => [`Course number ${place}`, 'Mia Lang', value, '2026-09-01']),
];
const fieldOf = (sheets: Record<string, Drawn[][]>, header: string) => {
  const { tables } = mapWorkbook(snapshotOf(sheets), DEFAULT_SETTINGS);
  return tables.filter(({ kind }) => kind === 'module').flatMap(({ columns }) => columns.filter((column) => column.header === header))[0];
};

it.each([
  ['Priority', ['P1', 'P2', 'P1', 'P3']],
  ['Priority', [1, 2, 2, 3]],
  ['Business priority', ['H', 'M', 'L', 'M']],
  ['Priorität', ['hoch', 'mittel', 'hoch', 'niedrig']],
  ['Priorité', ['haute', 'moyenne', 'haute', 'basse']],
])('“%s” with %p serves no priority, and says why', (header, values) => {
  expect(fieldOf({ Plan: plan(header, values) }, header)).toMatchObject({ field: null, reason: { code: 'urgency' } });
});

it('is a reference where the table of priorities has those ids, or those numbers', () => {
  const priorities: Drawn[][] = [
    ['Priority ID', 'Priority'],
    ['P1', 'Grow in the north'],
    ['P2', 'Keep our engineers'],
  ];
  expect(fieldOf({ Plan: plan('Priority', ['P1', 'P2', 'P1']), Priorities: priorities }, 'Priority')).toMatchObject({ field: 'module.priority' });
  expect(fieldOf({ Plan: plan('Priority', ['High', 'Low', 'High']), Priorities: priorities }, 'Priority')).toMatchObject({ field: null });
  const numbered: Drawn[][] = [
    ['No', 'Priority'],
    [1, 'Grow in the north'],
    [2, 'Keep our engineers'],
  ];
  expect(fieldOf({ Priorities: numbered, Plan: plan('Priority', [1, 2, 1]) }, 'Priority')).toMatchObject({ field: 'module.priority' });
});

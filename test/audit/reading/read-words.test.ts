import fc from 'fast-check';
import type { CellValue } from '../../../src/workbook';
import { readBoolean, readCadence, readDirection, readLevel, readStatus } from '../../../src/audit/reading/read-words';

describe('status', () => {
  it.each<[CellValue, string | null]>([
    ['On track', 'on-track'],
    ['🟢', 'on-track'],
    ['Im Plan', 'on-track'],
    ['AMBER', 'at-risk'],
    ['gefährdet', 'at-risk'],
    ['Off-track', 'off-track'],
    ['en retard', 'off-track'],
    ['Not started', 'planned'],
    ['geplant', 'planned'],
    ['In progress', 'active'],
    ['running', 'active'],
    ['in delivery', 'active'],
    ['in Umsetzung', 'active'],
    ['läuft', 'active'],
    ['en cours', 'active'],
    ['Not completed', 'active'],
    ['Completed', 'completed'],
    ['Course complete', 'completed'],
    ['abgeschlossen', 'completed'],
    ['terminé', 'completed'],
    [1, 'completed'],
    [100, 'completed'],
    ['100 %', 'completed'],
    ['x', 'completed'],
    [true, 'completed'],
    [46000, 'completed'],
    [0, 'planned'],
    [40, 'active'],
    ['met', 'met'],
    ['Met_Goal', 'met'],
    ['Did_Not_Meet', 'not-met'],
    ['not_met', 'not-met'],
    ['Target achieved', 'met'],
    ['nicht erreicht', 'not-met'],
    ['non atteint', 'not-met'],
    ['partially met', null],
    ['teilweise erreicht', null],
    ['Cancelled', 'cancelled'],
    ['abgebrochen', 'cancelled'],
    ['Draft', 'idea'],
    ['inactive', 'closed'],
    ['left', 'closed'],
    ['ausgeschieden', 'closed'],
    ['On leave', 'active'],
    ['On hold', 'on-hold'],
    ['HOLD', 'on-hold'],
    ['On-going', 'active'],
    ['genehmigt', 'planned'],
    ['postponed', 'on-hold'],
    ['zurückgestellt', 'on-hold'],
    ['reporté', 'on-hold'],
    ['ausgesetzt', 'on-hold'],
    ['pausiert', 'on-hold'],
    ['suspendue', 'on-hold'],
    ['en suspens', 'on-hold'],
    ['verschoben', 'on-hold'],
    ['Registered', 'enrolled'],
    ['Withdrawn', 'withdrawn'],
    ['Overdue', 'overdue'],
    ['failed', 'failed'],
    ['Passed', 'passed'],
    ['did not pass', 'failed'],
    ['on Mars', null],
    ['participation noted', null],
    ['100%', 'completed'],
    ['100% of them', null],
    ['1100%', null],
    ['0%', 'planned'],
    ['0 %', 'planned'],
    [' 0 ', 'planned'],
    ['0 of 3', null],
    [false, 'planned'],
    [0.5, 'active'],
    [99, 'active'],
    [101, null],
    [-1, null],
    [20_000, null],
    [20_001, 'completed'],
  ])('%j is %s', (value, status) => expect(readStatus(value).value).toBe(status));
});

describe('direction', () => {
  it.each<[CellValue, string | null]>([
    ['Up', 'up'],
    ['Increase', 'up'],
    ['higher is better', 'up'],
    ['max', 'up'],
    ['↑', 'up'],
    ['steigend', 'up'],
    ['à la hausse', 'up'],
    [1, 'up'],
    ['Down', 'down'],
    ['Decrease', 'down'],
    ['Lower is better', 'down'],
    ['min', 'down'],
    ['↓', 'down'],
    ['senken', 'down'],
    ['réduire', 'down'],
    [-1, 'down'],
    ['With in Range', 'range'],
    ['within range', 'range'],
    ['target', 'range'],
    ['Bereich', 'range'],
    ['fourchette', 'range'],
    ['UNKNOWN', null],
    ['text', null],
    [7, null],
  ])('%j is %s', (value, direction) => expect(readDirection(value).value).toBe(direction));

  it('a blank word is blank, other words are unreadable', () => {
    expect(readDirection('n/a')).toEqual({ value: null, oddity: 'blank-word' });
    expect(readDirection('sideways')).toEqual({ value: null, oddity: 'unreadable' });
    expect(readDirection('#N/A')).toEqual({ value: null, oddity: 'error' });
    expect(readDirection(null)).toEqual({ value: null });
    expect(readDirection('')).toEqual({ value: null });
    expect(readDirection('  ')).toEqual({ value: null, oddity: 'blank-word' });
  });
});

it.each<[CellValue, string | null]>([
  ['Company', 'company'],
  ['Organization', 'company'],
  ['Unternehmensebene', 'company'],
  ['Business unit', 'unit'],
  ['Abteilung', 'unit'],
  ['département', 'unit'],
  ['Team', 'team'],
  ['équipe', 'team'],
  ['Individual', 'individual'],
  ['Mitarbeitende', 'individual'],
  ['galaxy', null],
])('level %j is %s', (value, level) => expect(readLevel(value).value).toBe(level));

it.each<[CellValue, number | null]>([
  ['daily', 1],
  ['weekly', 7],
  ['every 2 weeks', 14],
  ['fortnightly', 14],
  ['monthly', 31],
  ['mensuel', 31],
  ['quarterly', 92],
  ['vierteljährlich', 92],
  ['Q', 92],
  ['6-monthly', 186],
  ['twice a year', 184],
  ['annually', 366],
  ['jährlich', 366],
  ['90 days', 90],
  ['90days', 90],
  [3660, 3660],
  [3661, null],
  [45, 45],
  [0, null],
  [-4, null],
  ['0 days', null],
  ['ad hoc', null],
])('cadence %j is %s days', (value, days) => expect(readCadence(value).value).toBe(days));

it.each<[CellValue, boolean | null]>([
  ['yes', true],
  ['Y', true],
  ['x', true],
  ['✓', true],
  [1, true],
  ['ja', true],
  ['Oui', true],
  [' Yes ', true],
  ['YES', true],
  [true, true],
  ['no', false],
  ['N', false],
  [0, false],
  ['nein', false],
  ['non', false],
  [false, false],
  ['maybe', null],
  [7, null],
])('%j means %s', (value, meant) => expect(readBoolean(value).value).toBe(meant));

it('never throws, and is odd only where there is no value', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 200 }), fc.double(), fc.boolean(), fc.constant(null)), (value) => {
      for (const read of [readStatus, readDirection, readLevel, readCadence, readBoolean]) {
        const { value: meant, oddity } = read(value);
        expect(meant === null || oddity === undefined).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

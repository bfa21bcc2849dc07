/** The people of the sample company: a board, eight units of three teams, their leads and members. */
import { date, type SampleRow } from './drawn-sheet';

export const COMPANY = 'Halden Instruments';

export interface SampleUnit {
  readonly id: string;
  readonly name: string;
  readonly function: string;
  readonly location: string;
}

export const UNITS: readonly SampleUnit[] = [
  { id: 'U-01', name: 'Sales North', function: 'Sales', location: 'Bergen' },
  { id: 'U-02', name: 'Sales South', function: 'Sales', location: 'Lyon' },
  { id: 'U-03', name: 'Manufacturing', function: 'Operations', location: 'Halden' },
  { id: 'U-04', name: 'Field Service', function: 'Operations', location: 'Halden' },
  { id: 'U-05', name: 'Product Development', function: 'Product', location: 'Graz' },
  { id: 'U-06', name: 'Finance', function: 'Finance', location: 'Halden' },
  { id: 'U-07', name: 'People', function: 'HR', location: 'Halden' },
  { id: 'U-08', name: 'Logistics', function: 'Operations', location: 'Lyon' },
];

const FIRST = [
  'Ines',
  'Jonas',
  'Amara',
  'Kim',
  'Sam',
  'Lena',
  'Tariq',
  'Maud',
  'Oskar',
  'Priya',
  'Hugo',
  'Signe',
  'Noor',
  'Elias',
  'Clara',
  'Mateo',
  'Yara',
  'Henrik',
  'Zofia',
  'Marc',
];
const LAST = [
  'Weber',
  'Lindqvist',
  'Okafor',
  'Duarte',
  'Moreau',
  'Haugen',
  'Rahman',
  'Novak',
  'Petersen',
  'Iyer',
  'Laurent',
  'Solberg',
  'Haddad',
  'Brandt',
  'Costa',
  'Kovacs',
  'Nilsen',
  'Fischer',
  'Wozniak',
  'Garnier',
  'Tanaka',
  'Bauer',
  'Silva',
];

/** The n-th name; no two of the first 460 are alike. */
export function personName(index: number): string {
  return `${FIRST[index % FIRST.length] as string} ${LAST[(index * 7 + Math.floor(index / FIRST.length)) % LAST.length] as string}`;
}

interface Post {
  readonly title: string;
  readonly grade: string;
  readonly function: string;
  readonly unit: string;
  readonly team: string | null;
  readonly managedBy: number | null;
  readonly role?: string;
}

/** Row numbers of people that the other sheets name. */
export const CEO = 0;
export const CFO = 1;
export const COO = 2;
export const CHRO = 3;
export const CSO = 4;
export const headOf = (unit: number): number => 5 + unit;
export const leadOf = (team: number): number => 13 + team;

const BOARD: readonly Post[] = [
  { title: 'CEO', grade: 'C-level', function: 'Executive', unit: COMPANY, team: null, managedBy: null, role: 'Alignment committee (chair)' },
  { title: 'CFO', grade: 'C-level', function: 'Finance', unit: 'Finance', team: null, managedBy: CEO, role: 'Alignment committee' },
  { title: 'COO', grade: 'C-level', function: 'Operations', unit: 'Manufacturing', team: null, managedBy: CEO, role: 'Alignment committee' },
  { title: 'CHRO', grade: 'C-level', function: 'HR', unit: 'People', team: null, managedBy: CEO, role: 'Alignment committee' },
  { title: 'Chief Sales Officer', grade: 'C-level', function: 'Sales', unit: 'Sales North', team: null, managedBy: CEO },
];

export const TEAMS: readonly { readonly name: string; readonly unit: number }[] = UNITS.flatMap((unit, index) =>
  ['A', 'B', 'C'].map((letter) => ({ name: `${unit.name} ${letter}`, unit: index })),
);

const PEOPLE_COUNT = 160;

function posts(): Post[] {
  const heads = UNITS.map((unit): Post => ({
    title: `Head of ${unit.name}`,
    grade: 'VP',
    function: unit.function,
    unit: unit.name,
    team: null,
    managedBy: CEO,
  }));
  const leads = TEAMS.map(({ name, unit }): Post => ({
    title: `Team lead ${name}`,
    grade: 'Manager',
    function: (UNITS[unit] as SampleUnit).function,
    unit: (UNITS[unit] as SampleUnit).name,
    team: name,
    managedBy: headOf(unit),
  }));
  const members = Array.from({ length: PEOPLE_COUNT - BOARD.length - heads.length - leads.length }, (_, index): Post => {
    const team = index % TEAMS.length;
    const { name, unit } = TEAMS[team] as (typeof TEAMS)[number];
    const place = UNITS[unit] as SampleUnit;
    return { title: `${place.function} specialist`, grade: 'Specialist', function: place.function, unit: place.name, team: name, managedBy: leadOf(team) };
  });
  return [...BOARD, ...heads, ...leads, ...members];
}

/** A few members of teams left in the year before. */
export const isGone = (person: number): boolean => person > 60 && person % 23 === 0;

export function peopleRows(): SampleRow[] {
  return posts().map((post, index) => ({
    'Employee ID': `E${1001 + index}`,
    Name: personName(index),
    Email: `${personName(index).toLowerCase().replace(' ', '.')}@halden.example`,
    'Job title': post.title,
    Grade: post.grade,
    Function: post.function,
    'Business unit': post.unit,
    Team: post.team,
    'Reports to': post.managedBy === null ? null : personName(post.managedBy),
    'Committee role': post.role ?? null,
    Location: UNITS.find(({ name }) => name === post.unit)?.location ?? 'Halden',
    'Joined on': date(`${2008 + ((index * 5) % 16)}-${String(1 + ((index * 7) % 12)).padStart(2, '0')}-01`),
    'Left on': isGone(index) ? date(`2025-${String(1 + (index % 12)).padStart(2, '0')}-28`) : null,
    'Reason for leaving': isGone(index) ? 'resigned' : null,
  }));
}

export function unitRows(): SampleRow[] {
  return [
    { 'Unit ID': 'U-00', Unit: COMPANY, 'Parent unit': null, 'Head of unit': personName(CEO) },
    ...UNITS.map((unit, index) => ({ 'Unit ID': unit.id, Unit: unit.name, 'Parent unit': COMPANY, 'Head of unit': personName(headOf(index)) })),
    ...TEAMS.map((team, index) => ({
      'Unit ID': `T-${String(index + 1).padStart(2, '0')}`,
      Unit: team.name,
      'Parent unit': (UNITS[team.unit] as SampleUnit).name,
      'Head of unit': personName(leadOf(index)),
    })),
  ];
}

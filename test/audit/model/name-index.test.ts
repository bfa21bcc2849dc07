/** Records found by what may name them. */
import { NameIndex } from '../../../src/audit/model/name-index';
import type { RawRecord } from '../../../src/audit/model/raw-record';

const at = { sheet: 'Records', row: 1, column: 0 };

function record(kind: string, id: string | null, name: string, fields: Readonly<Record<string, string>> = {}): RawRecord {
  const cells = Object.entries(fields).map(([field, value]) => [field, { value, at, raw: value }] as const);
  return { kind, id, name, key: `${kind}:${id ?? name}`, fields: Object.fromEntries(cells) } as unknown as RawRecord;
}
function indexOf(...records: readonly RawRecord[]): NameIndex {
  const index = new NameIndex();
  for (const one of records) index.add(one);
  return index;
}
const ids = (records: readonly RawRecord[]): (string | null)[] => records.map(({ id }) => id);

describe('a number behind what it is the number of', () => {
  const results = indexOf(
    record('keyResult', '1.1', 'First contact'),
    record('keyResult', '2', 'Attrition'),
    record('keyResult', '2.1', 'Two'),
    record('keyResult', 'A7', 'Seven'),
  );
  const priorities = indexOf(record('priority', null, 'Grow', { rank: '1' }), record('priority', null, 'Keep', { rank: '2' }));
  const units = indexOf(record('unit', '3', 'North'));

  it.each<[NameIndex, string, readonly string[]]>([
    [results, 'KR 1.1', ['First contact']],
    [results, 'key result 2', ['Attrition']],
    [results, 'KR #2.1', ['Two']],
    [results, 'Schlüsselergebnis Nr. 2', ['Attrition']],
    [results, 'KR A7', ['Seven']],
    // Of another kind, without a number, and a number that none of them has.
    [results, 'KPI 2', []],
    [results, 'KR', []],
    [results, 'KR Nr.', []],
    [results, 'KR 3', []],
    [priorities, 'Priority 2', ['Keep']],
    [priorities, 'Axe n° 1', ['Grow']],
    [priorities, 'Priority 3', []],
    [units, 'Unit 3', []],
  ])('%# finds by “%s” %j', (index, text, names) => {
    expect(index.find(text).map(({ name }) => name)).toEqual(names);
  });
});

describe('a name or an id', () => {
  const index = indexOf(
    record('kpi', 'KPI-01.2', 'Conversion rate'),
    record('kpi', 'Visits', 'Sales'),
    record('kpi', 'K3', 'Visits'),
    record('kpi', 'K4', 'Margin'),
    record('kpi', 'K5', 'Margin'),
    record('kpi', 'A-B-C-D', 'Four'),
    record('kpi', 'A-B-C-D-E', 'Five'),
    record('unit', 'U1', 'Sales North', { aliases: 'Nord; North | N\u00b01\nNordregion' }),
    record('unit', 'U2', 'Sales South'),
  );

  it.each<[string, readonly string[]]>([
    ['Conversion rate', ['KPI-01.2']],
    ['CONVERSION-RATE', ['KPI-01.2']],
    ['rate Conversion', []],
    ['kpi 01 2', ['KPI-01.2']],
    ['KPI-01.2 Conversion rate', ['KPI-01.2']],
    ['Conversion rate (KPI-01.2)', ['KPI-01.2']],
    ['KPI-01.2 Margin', []],
    ['Visits', ['Visits']],
    ['visits', ['Visits']],
    ['Margin', ['K4', 'K5']],
    ['margin', ['K4', 'K5']],
    ['Sales Sales', []],
    ['A-B-C-D Four', ['A-B-C-D']],
    ['A-B-C-D-E Five', []],
    ['Nord', ['U1']],
    ['north', ['U1']],
    ['Nordregion', ['U1']],
    ['N° 1', ['U1']],
    ['N° 2', []],
    ['', []],
    ['–', []],
  ])('%j finds %j', (text, expected) => expect(ids(index.find(text))).toEqual(expected));
});

describe('a person', () => {
  const index = indexOf(
    record('person', 'E1', 'Ines Weber', { function: 'Finance', title: 'VP Sales', left: '2025-01-31' }),
    record('person', 'E2', 'Kim Duarte', { function: 'Sales', title: 'VP Sales' }),
    record('person', 'E3', 'Kim Dorn', { title: 'Coach' }),
    record('person', 'E4', 'Ada Roth', { title: 'Coach' }),
    record('person', 'E5', 'Ada Roth', { function: 'Finance', title: 'Actuary', left: '2024-12-31' }),
  );

  it.each<[string, readonly string[]]>([
    ['Ines Weber, Finance', ['E1']],
    ['Ines Weber , Finance', ['E1']],
    ['Ines Weber, Sales', []],
    ['Ines Weber, Finance, Berlin', []],
    ['Ada Roth, Finance', []],
    ['VP Sales', ['E2']],
    ['Coach', ['E3', 'E4']],
    ['Actuary', ['E5']],
    ['KD', ['E2', 'E3']],
  ])('%j finds %j', (text, expected) => expect(ids(index.findPerson(text))).toEqual(expected));
});

describe('near misses', () => {
  const near = (text: string, ...names: readonly string[]): string[] =>
    indexOf(...names.map((name) => record('kpi', null, name)))
      .nearest(text)
      .map(({ record: { name }, away }) => `${name} ${away}`);

  it.each<[string, string, readonly string[]]>([
    ['same digits', 'kp17', ['kpi17 1']],
    ['same beginning', 'abc2x', ['abc1x 1']],
    ['same end', 'zz2abcd', ['zz1abcd 1']],
    ['nothing in common but their length', 'q9w', []],
    ['a third of the letters', 'abcdefxxx', ['abcdefghi 3']],
    ['more than a third', 'abcdexxxx', []],
    ['no letter', '–', []],
  ])('%s', (_, text, expected) => expect(near(text, 'kpi17', 'abc1x', 'zz1abcd', 'abcdefghi', 'HR')).toEqual(expected));

  it('sentences are no misspelled names', () => {
    const name = 'x'.repeat(119);
    expect(near(`${name}y`, `${name}z`)).toEqual([`${name}z 1`]);
    expect(near(`${name}yy`, `${name}z`)).toEqual([]);
    expect(near(`${name}y`, `${name}zz`)).toEqual([]);
  });

  it('are looked for first where the rarest part is shared', () => {
    const crowd = Array.from({ length: 300 }, (_, index) => `Plan ${String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26))}`);
    expect(near('Plan retentoin', ...crowd, 'Plan retention')).toContain('Plan retention 2');
  });
});

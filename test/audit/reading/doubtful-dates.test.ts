/** Real dates that are not what somebody typed. */
import { audit } from '../../../src/audit/audit';
import { snapshotOf, type Drawn } from '../../support/sheet';

const day = (serial: number): Drawn => ({ value: serial, format: 'dd/mm/yyyy' });
const findings = (...dates: readonly Drawn[]): number =>
  audit(snapshotOf({ Modules: [['Module', 'Sponsor', 'Start date'], ...dates.map((date, place) => [`Course ${place}`, 'Ana Lind', date])] }), {
    asOf: '2026-06-30',
  }).report.findings.filter(({ rule }) => rule === 'ambiguous-date').length;
// 3 March, 4 May, 9 April and 20 April 2026.
const [MARCH_3, MAY_4, APRIL_9, APRIL_20] = [46084, 46146, 46121, 46132];

it.each<[what: string, dates: readonly Drawn[], count: number]>([
  ['texts whose days are above twelve beside real dates whose days are not', [day(MARCH_3), '23/02/2026', '17/03/2026', day(MAY_4)], 1],
  ['a real date with a later day', [day(MARCH_3), '23/02/2026', '17/03/2026', day(APRIL_20)], 0],
  ['a text with a small day', [day(MARCH_3), '23/02/2026', '07/03/2026', day(MAY_4)], 0],
  ['one real date says nothing', [day(MARCH_3), '23/02/2026', '17/03/2026'], 0],
  ['real dates alone', [day(MARCH_3), day(MAY_4), day(APRIL_9)], 0],
  ['texts as standards write them', [day(MARCH_3), '2026-02-23', '2026-03-17', day(MAY_4)], 0],
  ['a year in a date cell', [day(2026), day(APRIL_20)], 1],
  ['a day of the next century', [day(80_000), day(APRIL_20)], 1],
  ['a year in a plain cell', [2026, day(APRIL_20)], 0],
])('%s', (_, dates, count) => expect(findings(...dates)).toBe(count));

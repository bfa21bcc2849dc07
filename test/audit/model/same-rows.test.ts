/** The same row twice in one list, without an id: it counts once and is named, unless something says that both are meant. */
import { audit } from '../../../src/audit/audit';
import { snapshotOf, type Drawn } from '../../support/sheet';

const HEADERS = ['Module', 'KPI', 'Cost (EUR)', 'Start'];
const SELLING = ['Selling', 'Renewals', 1000, '2026-02-02'];
const COACHING = ['Coaching', 'Renewals', 500, '2026-03-02'];

const said = (rows: readonly (readonly Drawn[])[]): { total: number | undefined; told: readonly string[] } => {
  const { report } = audit(snapshotOf({ Modules: rows }), { asOf: '2026-06-30' });
  return { total: report.money[0]?.total, told: report.notUnderstood.filter(({ reasonCode }) => reasonCode === 'same-rows').map(({ reason }) => reason) };
};
const named = (what: string): string[] => [`several rows of this list say the same of one module, and count once: ${what}`];

it.each<[string, Drawn[][], number, string[]]>([
  ['the same row twice', [HEADERS, SELLING, COACHING, SELLING], 1500, named('“Selling” (rows 2, 4)')],
  ['three times', [HEADERS, SELLING, SELLING, SELLING], 1000, named('“Selling” (rows 2, 3, 4)')],
  [
    'with an id',
    [
      ['Module ID', ...HEADERS],
      ['M1', ...SELLING],
      ['M2', ...COACHING],
      ['M1', ...SELLING],
    ],
    1500,
    named('“Selling” (rows 2, 4)'),
  ],
  ['another day', [HEADERS, SELLING, COACHING, ['Selling', 'Renewals', 1000, '2026-05-04']], 2500, []],
  ['another amount', [HEADERS, SELLING, COACHING, ['Selling', 'Renewals', 900, '2026-02-02']], 2400, []],
  [
    'a column that nobody understands',
    [
      [...HEADERS, 'Zqx'],
      [...SELLING, 'a'],
      [...COACHING, 'b'],
      [...SELLING, 'c'],
    ],
    2500,
    [],
  ],
  ['a total of both', [HEADERS, SELLING, COACHING, SELLING, ['Total', null, 2500, null]], 2500, []],
])('%s', (_, rows, total, told) => {
  expect(said(rows)).toEqual({ total, told });
});

/** What published studies found, as people would keep their data: through the sheets to the verdict, with the numbers that the studies print. */
import type { CellValue } from '../../../src/workbook';
import type { ReportImpact } from '../../../src/audit/report/report';
import { valuesWith } from '../../support/values-with';
import { impactOf, type Grids } from './team-workbook';

interface Study {
  readonly module: string;
  readonly kpi: string;
  readonly direction: string;
  readonly from: string;
  readonly until: string;
}

const sheetsOf = ({ module, kpi, direction, from, until }: Study, more: Grids): Grids => ({
  KPIs: [
    ['KPI ID', 'KPI', 'Desired direction'],
    ['K-1', kpi, direction],
  ],
  Modules: [
    ['Module ID', 'Module', 'KPI served', 'Start date', 'End date'],
    ['M-1', module, 'K-1', from, until],
  ],
  ...more,
});
/** Half the width of the interval over the standard error that it stands for. */
const printedError = ({ low, high }: ReportImpact, quantile: number): number => ((high ?? 0) - (low ?? 0)) / 2 / quantile;

it('a rise of the minimum wage: 2.76 full-time jobs more in a store, with an error of 1.36 (Card and Krueger 1994, table 3)', () => {
  // New Jersey 0.59 (error 0.54), Pennsylvania −2.16 (1.25); the table's difference is of unrounded means.
  const changes = [...valuesWith(309, 0.59, 0.54 * Math.sqrt(309)), ...valuesWith(75, -2.16, 1.25 * Math.sqrt(75))];
  const stores = changes.map((change, place): CellValue[] => {
    const before = (place < 309 ? 20.44 : 23.33) + (place % 9) - 4;
    return [`Store ${place + 1}`, place < 309 ? 1 : 0, before, before + change];
  });
  const study = { module: 'New Jersey’s minimum wage', kpi: 'Employment', direction: 'Increase', from: '1992-04-01', until: '1992-04-01' };
  const [effect] = impactOf(sheetsOf(study, { Stores: [['Store', 'Treated', 'Employment Feb 1992', 'Employment Nov 1992'], ...stores] }), '1993-01-31');
  expect(effect).toMatchObject({ design: 'difference in differences', trained: 309, comparison: 75, verdict: 'clearly better', grade: 'C' });
  expect(Math.abs((effect?.effect ?? 0) - 2.76)).toBeLessThanOrEqual(0.011);
  // Student's t of 103.5 degrees of freedom.
  expect(printedError(effect as ReportImpact, 1.9832).toFixed(2)).toBe('1.36');
});

it('a training programme by lot: earnings of 1978 higher by 1,794, with an error of 671 (LaLonde 1986; Dehejia and Wahba 1999)', () => {
  const earnings = [...valuesWith(185, 6349.14, 7867.4), ...valuesWith(260, 4554.8, 5483.84)];
  const isTrained = (place: number): boolean => place < 185;
  const more: Grids = {
    Completions: [
      ['Module', 'Participant', 'Completion date', 'Group'],
      ...earnings.map((_, place): CellValue[] => [
        'M-1',
        `P-${place}`,
        isTrained(place) ? '1977-06-30' : null,
        `randomised, ${isTrained(place) ? 'trained' : 'control'}`,
      ]),
    ],
    Readings: [['KPI', 'Participant', 'Year', 'Value'], ...earnings.map((value, place): CellValue[] => ['K-1', `P-${place}`, 1978, value])],
  };
  const study = { module: 'Supported work', kpi: 'Real earnings', direction: 'Increase', from: '1976-01-01', until: '1977-06-30' };
  const [effect] = impactOf(sheetsOf(study, more), '1979-06-30');
  expect(effect).toMatchObject({ design: 'randomised', of: 'person', trained: 185, comparison: 260, verdict: 'clearly better', grade: 'A' });
  expect(effect?.effect).toBeCloseTo(1794.34, 6);
  // Student's t of 307 degrees of freedom.
  expect(printedError(effect as ReportImpact, 1.9677).toFixed(0)).toBe('671');
});

it('training grants and scrap rates: 0.739 fewer, too close to call (Holzer and others 1993, as in Wooldridge)', () => {
  // By a line through changes of 54 firms, −0.564 (0.405) for the 35 without a grant; both groups are taken to spread alike.
  const deviation = 0.405 * Math.sqrt(35);
  const changes = [...valuesWith(19, -0.564 - 0.739, deviation), ...valuesWith(35, -0.564, deviation)];
  const more: Grids = {
    Completions: [
      ['Module', 'Firm', 'Completion date', 'Group'],
      ...changes.map((_, place): CellValue[] => ['M-1', `F-${place}`, place < 19 ? '1988-01-01' : null, place < 19 ? 'received grant' : 'comparison']),
    ],
    'Scrap rate': [['Firm', 1987, 1988], ...changes.map((change, place): CellValue[] => [`F-${place}`, 4 + (place % 6), 4 + (place % 6) + change])],
  };
  const study = { module: 'Training grant', kpi: 'Scrap rate', direction: 'Decrease', from: '1988-01-01', until: '1988-06-30' };
  const [effect] = impactOf(sheetsOf(study, more), '1989-06-30');
  expect(effect).toMatchObject({ design: 'difference in differences', trained: 19, comparison: 35, verdict: 'too close to call' });
  expect(effect?.effect).toBeCloseTo(-0.739, 9);
});

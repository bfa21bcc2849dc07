/** What the text of a report says beside its findings: how much was read, why KPIs were not judged, and why nothing was. */
import { audit } from '../../../src/audit/audit';
import { textReport } from '../../../src/audit/report/text';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { snapshotOf, type Drawn } from '../../support/sheet';

const textOf = (sheets: Record<string, Drawn[][]>): string =>
  textReport(audit(snapshotOf(sheets), { asOf: '2026-06-30', settings: DEFAULT_SETTINGS }).report).replace(/\s+/g, ' ');

describe('the text of a report', () => {
  it('says that money reaches no priority only where all that it serves was found', () => {
    const priorities: Drawn[][] = [
      ['Priority ID', 'Priority'],
      ['P1', 'Grow renewals in the north'],
    ];
    const modules = (served: string): Drawn[][] => [
      ['Program Code', 'Program Title', 'Program Owner', 'Priority', 'Total cost'],
      ['LP-1', 'Coaching for team leads', 'Pia Lind', served, 9000],
      ['LP-2', 'Negotiating abroad', 'Pia Lind', '', 5000],
    ];
    expect(textOf({ Priorities: priorities, 'Learning programs': modules('P1') })).toContain('Money that reaches no priority: 5,000');
    expect(textOf({ Priorities: priorities, 'Learning programs': modules('P9') })).toContain('Money that reaches no priority that was found: 14,000');
  });

  it('counts records, not rows, where they differ', () => {
    const text = textOf({
      KPIs: [
        ['KPI', 'Goal', 'Year', 'Target', 'Actual', 'Direction'],
        ['Visits', 'Sales', 2024, 4, 3, 'up'],
        ['Visits', 'Sales', 2025, 4, 5, 'up'],
        ['Offers', 'Sales', 2024, 4, 3, 'up'],
        ['Offers', 'Sales', 2025, null, 5, 'up'],
      ],
    });
    expect(text).toContain('Read: 2 KPIs in 4 rows.');
    expect(text).toContain('KPIs: 1 met, 0 not met, 1 not evaluated Not evaluated because it has no target (1).');
  });

  it('says once that columns are not there, and takes no first review for the reason', () => {
    const modules = textOf({
      Modules: [
        ['Module', 'Vendor'],
        ['Coaching essentials', 'Northwind'],
        ['Negotiating abroad', 'Northwind'],
      ],
    });
    expect(modules).toMatch(/Alignment not evaluated none of 2 live and planned modules could be scored/);
    expect(modules).toMatch(/Nothing was judged: no column for the module’s start; the module’s competency; .* more\./);
    expect(modules.match(/no column for/g)).toHaveLength(1);
    const links = textOf({ Links: [['Module ID', 'Objective ID'], ...['A', 'B', 'C', 'D'].map((one) => [`M-${one}`, `O-${one}`])] });
    expect(links).toContain('Nothing was judged: no column for ');
    expect(links).not.toContain('starts the clock');
  });

  it('tells rules that judged something from those that found nothing to judge', () =>
    expect(
      textOf({
        Modules: [
          ['Module', 'Owner'],
          ['Coaching essentials', 'Ada Lind'],
        ],
      }),
    ).toMatch(/Rules: \d+ ran \(\d+ of them found nothing to judge\), \d+ skipped/));

  it('does not say that no priority is served where no column says what modules serve', () => {
    const sheets = {
      Priorities: [
        ['Priority', 'Executive'],
        ['Grow revenue', 'Ines Weber'],
      ],
      Modules: [
        ['Module', 'Owner'],
        ['Coaching essentials', 'Ada Lind'],
      ],
    };
    expect(textOf(sheets)).toContain('Priorities served not evaluated');
    const serving = { ...sheets, Modules: sheets.Modules.map((row, place) => [...row, place === 0 ? 'Priority served' : '']) };
    expect(textOf(serving)).toContain('Priorities served 0 of 1');
  });
});

/** The preview reads as a sheet does: days, percentages and amounts by their formats, in the language of the pane. */
import { shownCell, seenInFormat, seenInStyle } from '../../src/taskpane/parts/shown-cell';
import { plannedParts, type PlannedCell } from '../../src/taskpane/parts/planned-cells';
import { IN_ENGLISH, wordsIn } from '../../src/taskpane/words';
import FRENCH from '../../src/taskpane/words/fr';
import GERMAN from '../../src/taskpane/words/de';
import { directAuditor } from '../../src/auditor';
import { parseIso } from '../../src/audit/reading/days';
import { excelHost } from '../../src/hosts/excel/excel-host';
import { Session } from '../../src/session';
import { Emulator } from '../emulator/emulator';
import { workbookFrom } from '../emulator/from-snapshot';
import { connect } from '../emulator/node';
import { EMPTY } from '../workbooks/little';

const [IN_GERMAN, IN_FRENCH] = [wordsIn(GERMAN), wordsIn(FRENCH)];

describe('a cell of the preview', () => {
  it.each([
    ['yyyy-mm-dd', 46203, '30 Jun 2026', '30. Juni 2026', '30 juin 2026'],
    ['dd/mm/yyyy hh:mm', 46203.5625, '30 Jun 2026 13:30', '30. Juni 2026 13:30', '30 juin 2026 13:30'],
    ['0.0%', 0.1234, '12.34\u00a0%', '12,34\u00a0%', '12,34\u00a0%'],
    ['0"%"', 12.5, '12.5', '12,5', '12,5'],
    ['#,##0', 1234567.25, '1,234,567.25', '1.234.567,25', '1\u202f234\u202f567,25'],
    ['General', 46203, '46203', '46203', '46203'],
    ['General', 0.125, '0.125', '0,125', '0,125'],
  ])('with the format %s', (format, value, english, german, french) => {
    const seen = seenInFormat(format);
    expect([IN_ENGLISH, IN_GERMAN, IN_FRENCH].map((words) => shownCell(value, seen, words, false))).toEqual([english, german, french]);
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(shownCell(46203 - 1462, 'day', IN_ENGLISH, true)).toBe('30 Jun 2026');
  });

  it('has the look that we give it', () => {
    expect((['date', 'percent', 'money', 'count', 'score', 'text'] as const).map(seenInStyle)).toEqual([
      'day',
      'percent',
      'amount',
      'amount',
      'plain',
      'plain',
    ]);
  });
});

describe('the preview of three answers', () => {
  async function previewed(words: typeof IN_ENGLISH): Promise<readonly PlannedCell[]> {
    const emulator = new Emulator({ workbook: workbookFrom(EMPTY) });
    connect(emulator);
    const session = new Session({ host: excelHost({ live: false }), auditor: directAuditor, today: () => '2026-06-30' });
    await session.look();
    const outcomes = [{ outcome: 'Win abroad', owner: 'Ada Lind', measure: 'Contract value' }];
    await session.previewStart({ outcomes, namedBy: 'CFO', day: parseIso('2026-06-30') ?? 0 });
    const { planned, workbook } = session.get();
    if (planned === null || workbook === null) throw new Error('nothing is planned');
    return plannedParts(planned.foreseen, workbook, words).flatMap(({ title, cells }) => (title === 'Priorities' ? cells(Infinity) : []));
  }

  it.each([
    ['30 Jun 2026', IN_ENGLISH],
    ['30. Juni 2026', IN_GERMAN],
    ['30 juin 2026', IN_FRENCH],
  ])('says %s, and no serial number', async (day, words) => {
    const cells = await previewed(words);
    expect(cells.map(({ after }) => after)).toContain(day);
    expect(cells.filter(({ after }) => /^4\d{4}$/.test(after))).toEqual([]);
  });
});

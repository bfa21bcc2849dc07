/** What is typed into a review elsewhere than on its sheet: written as if it had been typed there, and never over what somebody else wrote. */
import fc from 'fast-check';
import { audit } from '../../../src/audit/audit';
import { REVIEW_ALONE } from '../../../src/audit/plan/choices';
import { planWrite } from '../../../src/audit/plan/write-plan';
import { inputsOf } from '../../../src/audit/state/inputs';
import { readReviews } from '../../../src/audit/state/quarterly-reviews';
import { REVIEW_QUESTIONS } from '../../../src/audit/state/review-before';
import { conflictsIn, entryOf, reviewBook, withEntered, type EnteredCell, type ReviewField } from '../../../src/audit/state/review-entered';
import { parseIso } from '../../../src/audit/reading/days';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { fileOf } from '../../hosts/xlsx/file-of';
import { smallWorkbook } from '../../taskpane/small-workbook';

const DAY = '2026-06-30';
const OWN = 'Who builds training for “=2+2”, which nothing serves?';
const cell = (field: ReviewField, to: string, question: string = REVIEW_QUESTIONS.metrics, from = ''): EnteredCell => ({
  period: 'Q2 2026',
  question,
  field,
  from,
  to,
});
const ENTERED = [
  cell('Date', DAY),
  cell('Answer', '=activity'),
  cell('Decision', 'Drop two KPIs'),
  cell('Decision', 'Build it', OWN),
  cell('Owner', 'Ines', OWN),
  cell('Due', '2026-09-30', OWN),
];

async function kept(entered: readonly (readonly EnteredCell[])[], first: WorkbookSnapshot = smallWorkbook()): Promise<WorkbookSnapshot> {
  const host = await openXlsx(await fileOf(first), 'Small.xlsx');
  for (const one of entered) {
    const workbook = await host.read();
    expect((await host.apply(planWrite(audit(workbook, { asOf: DAY }), workbook, REVIEW_ALONE, one))).refused).toEqual([]);
  }
  return host.read();
}

it('stands on the Review sheet, is read as a review, and stays at later audits', async () => {
  const workbook = await kept([ENTERED, []]);
  for (const one of ENTERED) expect(entryOf(reviewBook(workbook), one)).toBe(one.to);
  expect(readReviews(workbook, parseIso(DAY) as number)).toMatchObject([
    { period: 'Q2 2026', decisions: [{ text: 'Drop two KPIs' }, { text: 'Build it', owner: 'Ines', due: parseIso('2026-09-30') }] },
  ]);
  expect(reviewBook(workbook).reviews.map(({ rows }) => rows.length)).toEqual([4]);
});

it('keeps the digest of the inputs beside a review at the moment when both have signed, and leaves it there', async () => {
  const sign = [cell('Signed by HR', 'Ana'), cell('Signed by business', 'Bo')];
  const workbook = await kept([[...ENTERED, ...sign]]);
  const [review] = reviewBook(workbook).reviews;
  expect(review).toMatchObject({ hr: 'Ana', business: 'Bo', on: parseIso(DAY) });
  const digest = review?.rows[0]?.[10];
  expect(digest).toBe(inputsOf(smallWorkbook()).digest);
  const host = await openXlsx(await fileOf(workbook), 'Small.xlsx');
  const other = await host.read();
  const changed = {
    ...other,
    sheets: other.sheets.map((sheet) => (sheet.name === 'Scribbles' ? { ...sheet, cells: sheet.cells.map((row) => [...row, 'more']) } : sheet)),
  };
  const [later] = withEntered(reviewBook(changed), [cell('Done on', DAY, OWN)], []);
  expect(later?.rows[0]?.[10]).toBe(digest);
  expect(later?.isNewlySigned).toBeUndefined();
});

it('counts days as the workbook does', () => {
  for (const date1904 of [false, true]) {
    const reviews = withEntered({ reviews: [], date1904 }, ENTERED, Object.values(REVIEW_QUESTIONS));
    expect(entryOf({ reviews, date1904 }, cell('Due', '', OWN))).toBe('2026-09-30');
    expect(reviews[0]?.rows.at(-1)?.[6]).toBe((parseIso('2026-09-30') as number) - (date1904 ? 1462 : 0));
  }
});

it('two people’s entries into different cells are both kept, and into the same cell are told apart, in any order', () => {
  const field = fc.constantFrom<ReviewField>('Answer', 'Decision', 'Owner', 'Due', 'Signed by HR');
  const question = fc.constantFrom<string>(...Object.values(REVIEW_QUESTIONS), OWN);
  const typed = fc.array(fc.tuple(question, field, fc.constantFrom('x', '2026-09-30', '=1', '')), { maxLength: 6 });
  fc.assert(
    fc.property(typed, typed, (one, other) => {
      const book = { reviews: withEntered({ reviews: [], date1904: false }, [cell('Date', DAY)], Object.values(REVIEW_QUESTIONS)), date1904: false };
      const cells = (all: typeof one): EnteredCell[] => all.map(([asked, what, to]) => cell(what, to, asked, entryOf(book, cell(what, '', asked))));
      const [mine, theirs] = [cells(one), cells(other)];
      const afterTheirs = { ...book, reviews: withEntered(book, theirs, []) };
      const clash = conflictsIn(afterTheirs, mine);
      for (const lost of clash) expect(entryOf(afterTheirs, lost)).not.toBe(entryOf(book, lost));
      const safe = mine.filter((each) => !clash.includes(each));
      const both = { ...book, reviews: withEntered(afterTheirs, safe, []) };
      for (const each of theirs) {
        const now = entryOf(both, each);
        const wasMine = safe.some((own) => own.field === each.field && (own.question === each.question || own.field === 'Signed by HR'));
        if (!wasMine) expect(now).toBe(entryOf(afterTheirs, each));
      }
    }),
  );
});

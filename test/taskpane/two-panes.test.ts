/** Two panes on one workbook that people share: one writes at a time, the other is told who and when, and nothing is lost. */
import fc from 'fast-check';
import { REVIEW_QUESTIONS } from '../../src/audit/state/review-before';
import { entryOf, reviewBook, type EnteredCell, type ReviewField } from '../../src/audit/state/review-entered';
import { directAuditor } from '../../src/auditor';
import { excelHost } from '../../src/hosts/excel/excel-host';
import { Session } from '../../src/session';
import { claimIn, claimText, readLedger } from '../../src/workbook';
import { Emulator } from '../emulator/emulator';
import { workbookFrom } from '../emulator/from-snapshot';
import { connect } from '../emulator/node';
import { pictureOf, snapshotFrom } from '../emulator/to-snapshot';
import { turns } from '../support/patience';
import { smallWorkbook } from './small-workbook';

const TODAY = '2026-06-30';
const AT = '2026-06-30T14:03:00.000Z';

function paneOf(name: string, at = AT): Session {
  return new Session({
    host: excelHost({ wait: () => Promise.resolve(), live: false }),
    auditor: directAuditor,
    today: () => TODAY,
    writer: () => ({ name, at }),
  });
}

function shared(): { emulator: Emulator; ana: Session; bo: Session } {
  const emulator = new Emulator({ workbook: workbookFrom(smallWorkbook()) });
  connect(emulator);
  return { emulator, ana: paneOf('Ana'), bo: paneOf('Bo') };
}

/** Lets requests through one by one, in the order that `order` chooses among those that wait. */
function interleaved(emulator: Emulator, order: () => number): () => Promise<void> {
  const execute = emulator.execute.bind(emulator);
  const waiting: (() => void)[] = [];
  emulator.execute = async (request, flags) => {
    await new Promise<void>((go) => waiting.push(go));
    return execute(request, flags);
  };
  return async () => {
    for (let idle = 0; idle < 3;) {
      await turns();
      const next = waiting.splice(order() % Math.max(1, waiting.length), 1)[0];
      idle = next === undefined ? idle + 1 : 0;
      next?.();
    }
    emulator.execute = execute;
  };
}

const typed = (question: string, field: ReviewField, to: string): EnteredCell => ({ period: 'Q2 2026', question, field, from: '', to });
const ANAS = typed(REVIEW_QUESTIONS.metrics, 'Answer', 'Impact, since May');
const BOS = typed(REVIEW_QUESTIONS.organisation, 'Decision', 'Merge the two units');
/** But for the text of the ledger, which forgets what it held before once that has been taken back. */
const shown = ({ workbook }: Emulator): string =>
  pictureOf(workbook)
    .split('\n')
    .filter((line) => !/ "[jd]\{/.test(line))
    .join('\n');
const wrote = (pane: Session): boolean => pane.get().outcome === null && pane.get().trouble === null && pane.get().planned === null;

async function both(ana: Session, bo: Session): Promise<void> {
  await ana.previewReview([ANAS]);
  await bo.previewReview([BOS]);
}

it.each([
  ['the workbook has no ledger yet', false],
  ['the workbook has a ledger', true],
])('of two that write at once at most one does, the other is told, and both entries are there in the end, when %s', async (_, hasLedger) => {
  const outcomes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.nat(7)), async (choices) => {
      const { emulator, ana, bo } = shared();
      if (hasLedger) {
        await ana.preview();
        await ana.apply();
      }
      await both(ana, bo);
      const run = interleaved(emulator, () => choices.next().value as number);
      const done = Promise.all([ana.apply(), bo.apply()]);
      await run();
      await done;
      const writers = [ana, bo].filter(wrote);
      expect(writers.length).toBeLessThanOrEqual(1);
      for (const pane of [ana, bo].filter((one) => !wrote(one))) {
        const { trouble, outcome, ledger } = pane.get();
        outcomes.add(trouble?.code ?? outcome?.applied.refused[0]?.why.code ?? 'nothing');
        expect(trouble !== null || (outcome?.applied.refused.length ?? 0) > 0).toBe(true);
        // Who it is, and since when, is told whether or not the workbook had a ledger.
        const other = pane === ana ? 'Bo' : 'Ana';
        if (trouble === null) expect(ledger?.by).toEqual({ name: other, at: AT });
        else expect(trouble).toMatchObject({ code: 'somebody-writes', data: { who: other, at: AT } });
      }
      // Whoever was told tries again, one after the other.
      for (const [pane, entry] of [
        [ana, ANAS],
        [bo, BOS],
      ] as const) {
        if (wrote(pane)) continue;
        pane.dismiss();
        await pane.previewReview([entry]);
        await pane.apply();
        expect(wrote(pane)).toBe(true);
      }
      const workbook = snapshotFrom(emulator.workbook);
      const book = reviewBook(workbook);
      expect([ANAS, BOS].map((entry) => entryOf(book, entry))).toEqual([ANAS.to, BOS.to]);
      expect(readLedger(workbook)).toMatchObject({ state: 'complete' });
      expect(emulator.notEmulated).toEqual([]);
    }),
    { numRuns: 4 },
  );
  expect([...outcomes].every((code) => ['somebody-writes', 'written-since'].includes(code))).toBe(true);
});

it('the one who comes while another writes is told who and since when, writes nothing, and can go on afterwards', async () => {
  const { emulator, ana, bo } = shared();
  await ana.preview();
  await ana.apply();
  await both(ana, bo);
  const before = pictureOf(emulator.workbook);
  const ledger = emulator.workbook.sheets.find(({ name }) => name === 'Plumbline Ledger');
  const held = ledger?.rows[0]?.values ?? [];
  // As Ana's pane leaves it in the middle of a write.
  held[9] = claimText({ name: 'Ana', at: AT, pane: 'anas' });
  await bo.apply();
  expect(bo.get()).toMatchObject({ outcome: null, trouble: { code: 'somebody-writes', data: { who: 'Ana', at: AT } } });
  expect(bo.get().planned).not.toBeNull();
  held[9] = null;
  expect(pictureOf(emulator.workbook)).toBe(before);
  await bo.apply();
  expect(wrote(bo)).toBe(true);
  expect(held.filter((value) => typeof value === 'string' && claimIn(value, AT) !== null)).toEqual([]);
});

it('Revert takes back the last write of whoever made it, exactly, and leaves no claim', async () => {
  const { emulator, ana, bo } = shared();
  const first = pictureOf(emulator.workbook);
  await ana.preview();
  await ana.apply();
  const second = shown(emulator);
  await bo.previewReview([BOS]);
  await bo.apply();
  await ana.previewRevert();
  await ana.apply();
  expect(shown(emulator)).toBe(second);
  await bo.previewRemove();
  await bo.apply();
  expect(pictureOf(emulator.workbook)).toBe(first);
});

it('whoever wants to write on what another has reverted is told who did, and when, not who wrote long before', async () => {
  const { emulator, ana, bo } = shared();
  await ana.preview();
  await ana.apply();
  await ana.previewReview([ANAS]);
  await ana.apply();
  await bo.previewReview([BOS]);
  const later = '2026-06-30T15:20:00.000Z';
  const cy = paneOf('Cy', later);
  await cy.look();
  await cy.previewRevert();
  await cy.apply();
  const before = pictureOf(emulator.workbook);
  await bo.apply();
  expect(bo.get().outcome?.applied).toMatchObject({ cellsWritten: 0, refused: [{ why: { code: 'written-since' } }] });
  expect(bo.get().ledger).toMatchObject({ by: { name: 'Ana', at: AT }, takenBack: { name: 'Cy', at: later } });
  expect(pictureOf(emulator.workbook)).toBe(before);
  // Who took back is told until somebody writes.
  await bo.previewReview([BOS]);
  await bo.apply();
  expect(wrote(bo)).toBe(true);
  const ledger = readLedger(snapshotFrom(emulator.workbook));
  expect(ledger).toMatchObject({ by: { name: 'Bo' } });
  expect(ledger).not.toHaveProperty('takenBack');
});

it('whoever wants to write on what another has taken back meanwhile is told whose it was and when it was written', async () => {
  const { emulator, ana, bo } = shared();
  await ana.preview();
  await ana.apply();
  await bo.previewReview([BOS]);
  await ana.previewRevert();
  await ana.apply();
  const before = pictureOf(emulator.workbook);
  await bo.apply();
  expect(bo.get().outcome).toMatchObject({ gone: { name: 'Ana', at: AT }, applied: { cellsWritten: 0 } });
  expect(pictureOf(emulator.workbook)).toBe(before);
  await bo.previewReview([BOS]);
  await bo.apply();
  expect(wrote(bo)).toBe(true);
});

it('a claim is over after ten minutes, and nobody’s text in its place is one', () => {
  const text = claimText({ name: 'Ana', at: AT, pane: 'anas' });
  expect(claimIn(text, '2026-06-30T14:12:00.000Z')).toEqual({ name: 'Ana', at: AT, pane: 'anas' });
  expect(claimIn(text, '2026-06-30T14:14:00.000Z')).toBeNull();
  for (const other of ['', 'Ana', '{}', '[1,2,3]', '["a","never","b"]', 7, null, '[', '=1']) expect(claimIn(other, AT)).toBeNull();
});

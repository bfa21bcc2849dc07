/** Between the pane and its worker only what is new crosses, and the result is the one of an audit that knows nothing of those before. */
import fc from 'fast-check';
import { grownWorkbook } from '../../bench/audit-growth';
import { DEFAULT_CHOICES } from '../../src/audit/plan/choices';
import { audited, directAuditor } from '../../src/auditor';
import { edited } from '../../src/audit/repairs/edited';
import { workerAuditor } from '../../src/taskpane/worker-auditor';
import type { WorkerAnswer, WorkerRequest } from '../../src/taskpane/worker-messages';
import type { WorkbookSnapshot } from '../../src/workbook';
import { sameThreadWorker } from '../support/same-thread-worker';
import { smallWorkbook } from './small-workbook';

const TODAY = '2026-06-30';
const requests: WorkerRequest[] = [];
const answers: WorkerAnswer[] = [];

const opened = async () =>
  workerAuditor(await sameThreadWorker({ request: (request) => void requests.push(request), answer: (answer) => void answers.push(answer) }));

beforeEach(() => {
  requests.length = answers.length = 0;
});

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What an audit that knows of none before gives, as it is shown: links one by one are not. */
function fromScratch(workbook: WorkbookSnapshot): unknown {
  const { report, links, goals: _, ...rest } = audited(readAnew(workbook), TODAY);
  const { links: all, ...shown } = report;
  expect(links).toEqual({ all: all.length, proven: all.filter(({ verdict }) => verdict === 'proven').length });
  return plain({ report: shown, links, ...rest });
}

/** A workbook of which every sheet has been read anew. */
const readAnew = (workbook: WorkbookSnapshot): WorkbookSnapshot => structuredClone(workbook);

const filled = smallWorkbook().sheets.flatMap(({ name, rows, cells }) =>
  rows.flatMap((row, index) => (cells[index] ?? []).map((_, column) => ({ sheet: name, row, column }))),
);
const EDIT = fc.record({
  at: fc.constantFrom(...filled),
  to: fc.constantFrom('KPI-07', 'tbc', '', '12', 'Ines Weber', '=', 'Module ID', 'M-1', '2026-01-01'),
  isWhole: fc.boolean(),
});

it('after any edits the result is that of an audit of the workbook as it stands, whichever sheets were sent again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(EDIT, { minLength: 1, maxLength: 4 }), async (edits) => {
      const auditor = await opened();
      let workbook = smallWorkbook();
      await auditor.audit(workbook, { asOf: TODAY });
      for (const { at, to, isWhole } of edits) {
        workbook = edited(isWhole ? readAnew(workbook) : workbook, [{ at, to }]);
        expect(plain(await auditor.audit(workbook, { asOf: TODAY }))).toEqual(fromScratch(workbook));
      }
    }),
    { numRuns: 12 },
  );
});

it('sheets that have not changed stay where they are, and so do findings and modules that say what they said', async () => {
  const auditor = await opened();
  const workbook = smallWorkbook();
  const first = await auditor.audit(workbook, { asOf: TODAY });
  requests.length = answers.length = 0;
  const [at] = filled.filter(({ row }) => row > 0).slice(-1);
  if (at === undefined) throw new Error('nothing is filled');
  const second = await auditor.audit(edited(workbook, [{ at, to: 'something else' }]), { asOf: TODAY });
  expect(requests.flatMap((request) => request.workbook?.sheets ?? []).filter((sheet) => typeof sheet !== 'number')).toHaveLength(1);
  const sent = answers.flatMap((answer) => (answer.kind === 'piece' ? answer.piece.entries : []));
  const all = answers.flatMap((answer) => (answer.kind === 'piece' ? answer.piece.places : []));
  expect(sent.length).toBeLessThan(all.length);
  const kept = second.report.modules.filter((module) => first.report.modules.includes(module));
  expect(kept.length).toBeGreaterThan(0);
});

it('after an audit that failed everything is sent again', async () => {
  const auditor = await opened();
  const workbook = smallWorkbook();
  await auditor.audit(workbook, { asOf: TODAY });
  await expect(auditor.audit(edited(workbook, []), { asOf: 'yesterday' })).rejects.toThrow('YYYY-MM-DD');
  const [whole] = [await auditor.audit(workbook, { asOf: TODAY })];
  expect(plain(whole)).toEqual(fromScratch(workbook));
});

it('a plan comes in pieces, and is the one that was made', async () => {
  const auditor = await opened();
  const workbook = grownWorkbook(1200);
  await auditor.audit(workbook, { asOf: TODAY });
  const request = { asOf: TODAY, choices: DEFAULT_CHOICES };
  const plan = await auditor.plan(workbook, request);
  expect(plan).toEqual(await directAuditor.plan(readAnew(workbook), request));
  expect(plan.columns.length).toBeGreaterThan(0);
  expect(Math.max(...plan.sheets.map(({ cells }) => cells.length))).toBeGreaterThan(1000);
  expect(answers.filter(({ kind }) => kind === 'plan-piece').length).toBeGreaterThan(plan.columns.length + plan.sheets.length);
});

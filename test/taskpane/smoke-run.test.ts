/** A smoke run against the emulated Excel: as it should go, with an Excel that does otherwise, and that nothing of a cell is in what is sent back. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv';
import { directAuditor } from '../../src/auditor';
import { excelHost } from '../../src/hosts/excel/excel-host';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import { Session } from '../../src/session';
import { excelAnswers, type Answering } from '../../src/taskpane/smoke/excel-answers';
import { smokeResult, type Seen, type SmokeResult } from '../../src/taskpane/smoke/smoke-result';
import { SmokeRun } from '../../src/taskpane/smoke/smoke-run';
import { SMOKE_STEPS } from '../../src/taskpane/smoke/smoke-steps';
import type { WorkbookSnapshot } from '../../src/workbook';
import { Emulator, type EmulatorOptions } from '../emulator/emulator';
import { workbookFrom } from '../emulator/from-snapshot';
import { setContent } from '../emulator/model/sheet';
import { connect } from '../emulator/node';
import { pictureOf } from '../emulator/to-snapshot';
import { turns } from '../support/patience';
import { smallWorkbook } from './small-workbook';

const ROOT = resolve(__dirname, '../..');
const valid = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(resolve(ROOT, 'docs/smoke-run.schema.json'), 'utf8')) as object);
const CONTEXT: Answering = {
  diagnostics: { platform: 'PC', version: '16.0.17928.20114' },
  displayLanguage: 'de-DE',
  requirements: { isSetSupported: (name, version) => name === 'ExcelApi' && Number(version.slice(2)) <= 15 },
};

let sample: WorkbookSnapshot;
beforeAll(async () => {
  sample = await (await openXlsx(new Uint8Array(readFileSync(resolve(ROOT, 'samples/halden-instruments.xlsx'))), 'halden-instruments.xlsx')).read();
});
afterEach(() => turns());

type StepId = (typeof SMOKE_STEPS)[number]['id'];
const ALL = SMOKE_STEPS.map(({ id }) => id);
type Prepare = (step: string, emulator: Emulator, session: Session) => void;

/** Every step is done, as a person would: what is asked is answered. */
async function run(
  workbook: WorkbookSnapshot,
  options: EmulatorOptions = {},
  prepare: Prepare = () => undefined,
  steps: readonly StepId[] = ALL,
  seen: Seen = 'yes',
) {
  const emulator = new Emulator({ workbook: workbookFrom(workbook), platform: 'desktop', ...options });
  connect(emulator);
  const before = pictureOf(emulator.workbook, { looks: false });
  const session: Session = new Session({
    host: excelHost({ onWaiting: (sentence) => session.wait(sentence), wait: () => Promise.resolve(), sayAfter: 5, live: false }),
    auditor: directAuditor,
    today: () => '2026-06-30',
  });
  const taken = SMOKE_STEPS.filter(({ id }) => steps.includes(id));
  const smoke = new SmokeRun(session, undefined, taken);
  for (const { id } of taken) {
    prepare(id, emulator, session);
    await smoke.take();
    if (smoke.get().asks) smoke.answer(seen);
  }
  const result = JSON.parse(JSON.stringify(smokeResult('2026-06-30', excelAnswers(CONTEXT, 'A browser'), smoke.get().results))) as SmokeResult;
  const of = (step: string) => result.steps.find((one) => one.step === step);
  expect({ errors: valid(result) ? [] : valid.errors }).toEqual({ errors: [] });
  expect(result.steps.map(({ step }) => step)).toEqual(taken.map(({ id }) => id));
  return { result, of, isAsBefore: pictureOf(emulator.workbook, { looks: false }) === before };
}

it('goes as expected where Excel does what its documentation says, and leaves nothing behind', async () => {
  const { result, of, isAsBefore } = await run(sample);
  expect(result.steps.map(({ step, outcome, code }) => [step, outcome, code])).toEqual(SMOKE_STEPS.map(({ id }) => [id, 'as expected', null]));
  expect(of('write')?.counts['refused']).toBe(0);
  expect(of('stands')?.counts['same']).toBeGreaterThan(500);
  expect(of('remove')?.counts).toMatchObject({ changedCells: 0, goneSheets: 0 });
  expect(isAsBefore).toBe(true);
  expect(result.excel).toMatchObject({ platform: 'PC', version: '16.0.17928.20114', language: 'de-DE', browser: 'A browser' });
  expect(result.excel.requirementSets).toMatchObject({ 'ExcelApi 1.15': true, 'ExcelApi 1.16': false, 'ExcelApi 1.20': false });
  // What is sent back holds nothing that stands in a cell or is the name of a sheet; shorter ones are parts of any words.
  const text = JSON.stringify(result);
  const inCells = sample.sheets.flatMap(({ name, cells }) => [name, ...cells.flat().filter((value) => typeof value === 'string')]).map((value) => value.trim());
  expect(new Set(inCells).size).toBeGreaterThan(300);
  expect(inCells.filter((value) => value.length > 6 && text.includes(value))).toEqual([]);
});

it('goes on with an Excel that has nothing beyond ExcelApi 1.9', async () => {
  const { result } = await run(sample, { api: '1.9' });
  expect(result.steps.filter(({ outcome }) => outcome !== 'as expected')).toEqual([]);
});

it('records the code of an error, and takes the steps behind it all the same', async () => {
  const { of } = await run(
    sample,
    {},
    (step, emulator) => {
      emulator.faults.clear();
      if (step === 'audit') emulator.fail({ roundTrip: 1, when: 'before', code: 'AccessDenied', times: 50 });
      if (step === 'show') emulator.fail({ roundTrip: 1, when: 'before', code: 'GeneralException', times: 50 });
    },
    ['look', 'audit', 'busy', 'show'],
  );
  expect(of('audit')).toMatchObject({ outcome: 'failed', code: 'AccessDenied', seen: null });
  expect(of('busy')).toMatchObject({ outcome: 'as expected' });
  expect(of('show')).toMatchObject({ outcome: 'failed', code: 'GeneralException' });
});

it('counts what Excel made of values, or refused', async () => {
  const { of } = await run(
    sample,
    {},
    (step, emulator) => {
      // An Excel that makes a number of whatever is written first into a block of ours.
      if (step !== 'write') return;
      emulator.fail({
        roundTrip: 1,
        when: 'after',
        code: 'accepted',
        times: 100,
        meddling: (sheet, area) => {
          if (sheet.name.startsWith('Plumbline Findings')) setContent(sheet, area.top, area.left, 45_000);
        },
      });
    },
    ['look', 'audit', 'write', 'stands'],
  );
  const told = (of('write')?.counts['refused'] ?? 0) + (of('stands')?.counts['otherKind'] ?? 0) + (of('stands')?.counts['lost'] ?? 0);
  expect(told).toBeGreaterThan(0);
  expect([of('write')?.outcome, of('stands')?.outcome]).toContain('otherwise');
});

it('a late answer is a time and a wait, no failure', async () => {
  const { of } = await run(
    sample,
    {},
    (step, emulator, session) => {
      if (step !== 'busy') return;
      emulator.editMode.start();
      const stop = session.subscribe(() => {
        if (session.get().waiting === null) return;
        stop();
        emulator.editMode.finish();
      });
    },
    ['look', 'audit', 'busy'],
  );
  expect(of('busy')).toMatchObject({ outcome: 'as expected', waited: true });
  expect(of('audit')).toMatchObject({ waited: false });
});

it('what a person saw otherwise is otherwise', async () => {
  const { of } = await run(sample, {}, undefined, ['look', 'audit', 'show'], 'no');
  expect(of('show')).toMatchObject({ outcome: 'otherwise', seen: 'no', code: null });
});

it('writes into no other workbook', async () => {
  const { result, isAsBefore } = await run(smallWorkbook());
  expect(result.steps.find(({ step }) => step === 'write')).toMatchObject({ outcome: 'failed', code: 'not-the-sample' });
  expect(isAsBefore).toBe(true);
});

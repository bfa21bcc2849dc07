/** An organisation's profile beside the pane: what it changes, what wins over it, and that without it nothing is audited in silence. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { directAuditor } from '../../src/auditor';
import type { Report } from '../../src/audit/report/report';
import { readSettings } from '../../src/audit/state/settings-sheet';
import { excelHost } from '../../src/hosts/excel/excel-host';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import { organisationProfile } from '../../src/organisation-profile';
import { Session } from '../../src/session';
import type { WorkbookSnapshot } from '../../src/workbook';
import { runCommand } from '../cli/run-command';
import { Emulator } from '../emulator/emulator';
import { workbookFrom } from '../emulator/from-snapshot';
import { connect } from '../emulator/node';
import { snapshotFrom } from '../emulator/to-snapshot';
import { smallWorkbook } from './small-workbook';

const DAY = '2026-06-30';
const PROFILE = {
  topPriorities: 1,
  currency: 'NOK',
  gradeLadder: ['Lead', 'Director', 'VP'],
  hourlyCost: 61,
  rules: { 'unsponsored-module': { off: 'sponsors are named in spring' }, 'stale-kpi': { options: { times: 3 } } },
};

/** A site that answers for the file beside the pane. */
const site = (answer: () => Response | Error): { readonly ask: typeof fetch; readonly asked: string[] } => {
  const asked: string[] = [];
  const ask = (what: RequestInfo | URL): Promise<Response> => {
    asked.push(String(what));
    const given = answer();
    return given instanceof Error ? Promise.reject(given) : Promise.resolve(given);
  };
  return { ask: ask as typeof fetch, asked };
};
const serving = (text: string) => site(() => new Response(text, { status: 200 }));

function opened(snapshot: WorkbookSnapshot, ask: typeof fetch) {
  const emulator = new Emulator({ workbook: workbookFrom(snapshot) });
  connect(emulator);
  const session = new Session({
    host: excelHost({ wait: () => Promise.resolve(), live: false }),
    auditor: directAuditor,
    profile: () => organisationProfile(directAuditor, ask),
    today: () => DAY,
  });
  return { session, workbook: () => snapshotFrom(emulator.workbook) };
}

it('audits as the command line does with the same file, the workbook’s own settings in front', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-profile-'));
  try {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(resolve(__dirname, '../../samples/halden-instruments.xlsx'));
    const sheet = book.addWorksheet('Plumbline Settings');
    sheet.addRows([
      ['Assumptions'],
      ['Setting', 'Value'],
      ['Top priorities', 2],
      ['Hourly cost of participants', null],
      [],
      ['Rules'],
      ['Rule', 'Turned off because'],
      ['unsponsored-module', 'on'],
    ]);
    const path = join(folder, 'book.xlsx');
    const bytes = new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
    writeFileSync(path, bytes);
    writeFileSync(join(folder, 'profile.json'), JSON.stringify(PROFILE));
    const { out } = await runCommand(
      'audit',
      path,
      '--as-of',
      DAY,
      '--dry-run',
      '--format',
      'json',
      '--fail-on',
      'never',
      '--settings',
      join(folder, 'profile.json'),
    );
    const byCommand = JSON.parse(out) as Report;
    const { session } = opened(await (await openXlsx(bytes, 'book.xlsx')).read(), serving(JSON.stringify(PROFILE)).ask);
    await session.audit();
    const inPane = session.get().result?.report;
    expect(inPane?.settingsFrom).toEqual(byCommand.settingsFrom);
    expect(byCommand.settingsFrom).toEqual(
      expect.arrayContaining([
        { setting: 'topPriorities', from: 'workbook' },
        { setting: 'currency', from: 'profile' },
        { setting: 'hourlyCost', from: 'profile' },
        { setting: 'rules.stale-kpi.options.times', from: 'profile' },
      ]),
    );
    for (const part of ['scores', 'money', 'findings', 'assumptions'] as const) expect(JSON.parse(JSON.stringify(inPane?.[part]))).toEqual(byCommand[part]);
    expect(byCommand.rules.find(({ id }) => id === 'unsponsored-module')?.outcome).toBe('ran');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('is asked for once, and an absent one is none', async () => {
  const { ask, asked } = site(() => new Response('', { status: 404 }));
  const { session } = opened(smallWorkbook(), ask);
  await session.look();
  await session.audit();
  await session.audit();
  expect(asked).toEqual(['profile.json']);
  expect(session.get()).toMatchObject({ profile: null, trouble: null });
  const without = await directAuditor.audit(smallWorkbook(), { asOf: DAY });
  expect(session.get().result?.report.settingsFrom).toEqual([]);
  expect(session.get().result?.report.scores).toEqual(without.report.scores);
});

it.each([
  ['{ "gradeLader": [] }', 200, 'profile-unusable', /“gradeLader” is not a setting\. Tell who administers/],
  ['<!doctype html>', 200, 'profile-unusable', /it is not JSON/],
  ['"' + 'x'.repeat(1_000_001) + '"', 200, 'profile-unusable', /not a JSON object/],
  ['', 503, 'profile-unreachable', /could not be fetched/],
  ['', 403, 'profile-unreachable', /could not be fetched/],
  [new Error('offline'), 0, 'profile-unreachable', /Check that this computer is online/],
])('keeps everything from being audited where it answers %j (%i)', async (text, status, code, sentence) => {
  let now: () => Response | Error = () => (text instanceof Error ? text : new Response(text, { status }));
  const { session } = opened(smallWorkbook(), site(() => now()).ask);
  await session.audit();
  expect(session.get()).toMatchObject({ result: null, trouble: { code, message: expect.stringMatching(sentence as RegExp) } });
  await session.preview();
  expect(session.get()).toMatchObject({ result: null, planned: null });
  now = () => new Response(JSON.stringify(PROFILE));
  await session.get().trouble?.again?.();
  await session.audit();
  expect(session.get()).toMatchObject({ trouble: null, result: { settings: { topPriorities: 1 } } });
});

it('is not copied into the workbook when a person keeps a setting, and holds again where the person empties it', async () => {
  const { session, workbook } = opened(smallWorkbook(), serving(JSON.stringify(PROFILE)).ask);
  await session.audit();
  await session.previewSettings((settings, columns) => ({ settings: { ...settings, reviewEveryOkr: 30, topPriorities: 3 }, columns }));
  await session.apply();
  // 3 is the default, and still another value than the profile's.
  expect([...readSettings(workbook()).stated.paths].sort()).toEqual(['reviewEveryOkr', 'topPriorities']);
  expect(session.get().result?.settings).toMatchObject({ reviewEveryOkr: 30, topPriorities: 3, hourlyCost: 61 });
  await session.previewSettings((settings, columns) => ({ settings: { ...settings, topPriorities: 1 }, columns }));
  await session.apply();
  expect([...readSettings(workbook()).stated.paths]).toEqual(['reviewEveryOkr']);
  expect(session.get().result?.settings).toMatchObject({ topPriorities: 1, reviewEveryOkr: 30 });
  expect(readSettings(workbook()).settings.rules).toEqual({});
});

it('stands on the Scorecard among the assumptions', async () => {
  const { session, workbook } = opened(smallWorkbook(), serving(JSON.stringify(PROFILE)).ask);
  await session.audit();
  await session.preview();
  await session.apply();
  const card = workbook().sheets.find(({ name }) => name === 'Plumbline Scorecard');
  expect(card?.cells.flat().join(' ')).toContain('Set by the organisation’s profile: top priorities 1; currency NOK');
});

/** What the pane signs is what `plumbline verify` believes: over the emulated Excel, saved as a file by another program. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import { keyText, newSigningKey } from '../../src/proof/signing';
import { ownSigningKey } from '../../src/taskpane/signing-key';
import { runCommand } from '../cli/run-command';
import { turns } from '../support/patience';
import { smallWorkbook } from '../taskpane/small-workbook';
import { opened, saved } from './signed-in-pane';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-signed-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => turns());

it.each([
  ['a small workbook', () => smallWorkbook(), null],
  ['one under an organisation’s profile', () => smallWorkbook(), { topPriorities: 1, rules: { 'unsponsored-module': { off: 'in spring' } } }],
  [
    'the sample',
    async () => (await openXlsx(new Uint8Array(readFileSync(resolve(__dirname, '../../samples/halden-instruments.xlsx'))), 'x.xlsx')).read(),
    null,
  ],
])('of %s, both signatures hold in the file', async (name, make, profile) => {
  const { session, write, sign, workbook } = opened(await make(), profile);
  await write();
  await sign('HR', 'Nora Berg');
  expect(session.get().trouble).toBeNull();
  await sign('Finance', 'Jon Dahl');
  const path = await saved(workbook(), at(`${name}.xlsx`));
  const { code, out } = await runCommand('verify', path);
  expect(out).toMatch(/^The figures reproduce: as of 2026-06-30/);
  expect(out).toMatch(/HR, Nora Berg, on 2026-07-02 \(key [0-9a-f ]{19}\): the signature holds/);
  expect(out).toMatch(/Finance, Jon Dahl, on 2026-07-02/);
  expect(code).toBe(0);
});

it('a value typed after the signature is named', async () => {
  const { person, write, sign, workbook } = opened(smallWorkbook());
  await write();
  await sign('HR', 'Nora Berg');
  person.edit('KPIs', 'G2', 111);
  const { code, out } = await runCommand('verify', await saved(workbook(), at('typed.xlsx')));
  expect(code).toBe(1);
  expect(out).toContain('KPIs, G2: changed.');
});

it('is refused where nothing was written, where the workbook changed since the audit, and where another audit was written', async () => {
  const { session, person, write, sign, workbook } = opened(smallWorkbook());
  await session.audit();
  await sign('HR', 'X');
  expect(session.get()).toMatchObject({ planned: null, trouble: { code: 'not-signed-never-audited' } });
  await write();
  session.chooseDay('2026-07-01');
  await session.audit();
  await sign('HR', 'X');
  expect(session.get()).toMatchObject({ planned: null, trouble: { code: 'not-signed-other-day' } });
  session.chooseDay('2026-06-30');
  await session.audit();
  person.edit('Modules', 'F2', 99_000);
  await turns();
  expect(session.get().stale).toBe(true);
  await sign('HR', 'X');
  expect(session.get()).toMatchObject({ planned: null, trouble: { code: 'not-signed-stale' } });
  // An audit that was not written is none that could be signed.
  await session.audit();
  await sign('HR', 'X');
  expect(session.get()).toMatchObject({ planned: null, trouble: { code: 'not-signed-other-figures' } });
  expect(workbook().sheets.map(({ name }) => name)).not.toContain('Plumbline Proof');
});

it('the key can sign and cannot be taken out', async () => {
  const { key, isKept } = await ownSigningKey();
  expect(key.secret.extractable).toBe(false);
  await expect(keyText(key)).rejects.toThrow();
  expect(isKept).toBe(false);
  expect((await newSigningKey(false)).publicKey).not.toBe(key.publicKey);
});

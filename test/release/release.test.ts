/** `npm run release`: what is in it, and that the pane works from a server with the headers that it brings. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { otherPlumbline } from '../../src/cli/rescore/other-plumbline';
import { unpack } from '../../src/cli/rescore/unpack';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import { lintManifest } from '../architecture/manifest-linter';
import { bundleEmulator } from '../emulator/bundle';
import { officeFile, OFFICE_JS_ADDRESS } from '../emulator/serve-office-js';
import { describeWithServer } from '../support/available';
import { launchChromium, lookOnce, patientContext } from '../support/chromium';
import { runCommand } from '../cli/run-command';
import { serveRelease, type Served } from './served';

const ROOT = resolve(__dirname, '../..');
const SITE = 'https://plumbline.halden.net/pane/';
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

function release(out: string, address: string | undefined, ...args: readonly string[]): { readonly status: number | null; readonly said: string } {
  const { PLUMBLINE_URL: _, ...env } = process.env;
  const run = spawnSync(process.execPath, [join(ROOT, 'scripts/release.mjs'), '--out', out, ...args], {
    encoding: 'utf8',
    env: { ...env, ...(address === undefined ? {} : { PLUMBLINE_URL: address }) },
  });
  return { status: run.status, said: `${run.stdout}${run.stderr}${run.signal ?? ''}${run.error?.message ?? ''}` };
}

const folder = mkdtempSync(join(tmpdir(), 'plumbline-release-'));
const PROFILE = '{ "topPriorities": 2, "rules": { "stale-kpi": { "off": "read by hand" } } }';
let files: Record<string, Uint8Array>;
const text = (name: string): string => new TextDecoder().decode(files[name]);

beforeAll(() => {
  writeFileSync(join(folder, 'halden.json'), PROFILE);
  expect(release(folder, SITE, '--profile', join(folder, 'halden.json'))).toMatchObject({ status: 0 });
  files = unzipSync(new Uint8Array(readFileSync(join(folder, `plumbline-${version}.zip`))));
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(folder, 'unpacked', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each([undefined, 'https://localhost:3000/', 'http://plumbline.halden.net/'])('is refused for %s with one sentence', (address) => {
  const { status, said } = release(join(folder, 'none'), address);
  expect(status).toBe(2);
  expect(said.trim().split('\n')).toHaveLength(1);
});

it('takes an organisation’s profile, and none that a pane would refuse', () => {
  expect(text('site/profile.json')).toBe(PROFILE);
  writeFileSync(join(folder, 'bad.json'), '{ "rules": { "stale-kpis": { "off": "x" } } }');
  const { status, said } = release(join(folder, 'none'), SITE, '--profile', join(folder, 'bad.json'));
  expect(status).toBe(2);
  expect(said.trim()).toMatch(/bad\.json cannot be used: rules takes no “stale-kpis”\.$/);
});

it('has what an administrator needs, each with its digest, and scripts whose names change with them', () => {
  const names = Object.keys(files);
  for (const name of [
    'DEPLOY.md',
    'LICENSE',
    'manifest.xml',
    'sbom.cdx.json',
    'verify.html',
    'halden-instruments.xlsx',
    `plumbline-${version}.tgz`,
    'servers/nginx.conf',
    'servers/apache.htaccess',
    'servers/web.config',
  ])
    expect(names).toContain(name);
  const sums = Object.fromEntries(
    text('SHA256SUMS')
      .trim()
      .split('\n')
      .map((line) => line.split('  ').reverse() as [string, string]),
  );
  const digests = names
    .filter((name) => name !== 'SHA256SUMS')
    .map((name) => [
      name,
      createHash('sha256')
        .update(files[name] as Uint8Array)
        .digest('hex'),
    ]);
  expect(sums).toEqual(Object.fromEntries(digests));
  const scripts = names.filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter((name) => !/^site\/[\w-]+\.[0-9a-f]{16}\.js$/.test(name))).toEqual([]);
});

it('has a manifest that Office takes, for the address, with the version of the package', () => {
  const imageSize = (address: string): readonly [number, number] | null => {
    const bytes = files[`site/${address.replace(SITE, '')}`];
    if (bytes === undefined) return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    return [view.getUint32(16), view.getUint32(20)];
  };
  const manifest = text('manifest.xml');
  expect(lintManifest(manifest, { imageSize, shipped: true })).toEqual([]);
  expect(manifest).toContain(`<Version>${version}.0</Version>`);
  for (const [, address = ''] of manifest.matchAll(/DefaultValue="(https:[^"]*)"/g)) {
    expect(address.startsWith(SITE)).toBe(true);
    expect(Object.keys(files)).toContain(`site/${new URL(address).pathname.replace('/pane/', '')}`);
  }
});

it('has the package of the command, by which its scores can be had again', async () => {
  const home = await unpack(files[`plumbline-${version}.tgz`] as Uint8Array, join(folder, 'command'));
  const [program = ''] = (await otherPlumbline(join(folder, 'command'))).start;
  expect(program).toBe(join(home ?? '', 'bin/plumbline.js'));
  const sample = join(folder, 'unpacked/halden-instruments.xlsx');
  const { code, out } = await runCommand('rescore', sample, '--by', join(folder, 'unpacked', `plumbline-${version}.tgz`), '--as-of', '2026-06-30');
  expect([code, out]).toEqual([0, expect.stringContaining('Both score this workbook the same.')]);
  expect(out).toMatch(/Modules that both see: none of \d\d with another score/);
});

it('lists every package whose code is in it, with version, licence and digest', async () => {
  const bill = JSON.parse(text('sbom.cdx.json')) as {
    bomFormat: string;
    specVersion: string;
    metadata: { component: { name: string; version: string } };
    components: { name: string; version: string; purl: string; hashes: { alg: string }[]; licenses: { license: { id: string } }[] }[];
  };
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', metadata: { component: { name: 'plumbline', version } } });
  const home = await unpack(files[`plumbline-${version}.tgz`] as Uint8Array, join(folder, 'listed'));
  // Of the pane, the command and the page, each with its own.
  const licences = [text('site/THIRD-PARTY-LICENCES.txt'), readFileSync(join(home ?? '', 'bin/THIRD-PARTY-LICENCES.txt'), 'utf8'), text('verify.html')].join(
    '\n',
  );
  const named = [...licences.matchAll(/^(?:\/\*! )?(\S+) (\d\S*) \(([^)]+)\)$/gm)].map(([, name, at, licence]) => ({ name, version: at, licence }));
  const listed = bill.components.map((each) => ({ name: each.name, version: each.version, licence: each.licenses[0]?.license.id }));
  const sorted = (all: readonly object[]): string[] => [...new Set(all.map((each) => JSON.stringify(each)))].sort();
  expect(sorted(listed)).toEqual(sorted(named));
  expect(listed.map(({ name }) => name)).toEqual(expect.arrayContaining(['react', 'react-dom', '@fluentui/react-button', 'tabster', 'commander', 'fflate']));
  for (const { licence } of listed) expect(['MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'ISC', '0BSD']).toContain(licence);
  for (const { purl, hashes } of bill.components) expect({ purl, alg: hashes[0]?.alg }).toEqual({ purl: expect.stringMatching(/^pkg:npm\//), alg: 'SHA-512' });
  // No address of a registry, which may be a house's own.
  expect(text('sbom.cdx.json')).not.toMatch(/"type": "distribution"/);
});

describeWithServer('served by nginx with the headers of the release', () => {
  let served: Served;
  let browser: Browser;
  let context: BrowserContext;
  let asked: string[];
  const refused: string[] = [];

  beforeAll(async () => {
    served = await serveRelease(join(folder, 'unpacked'), new URL(SITE));
    browser = await launchChromium(`--host-resolver-rules=MAP plumbline.halden.net 127.0.0.1:${served.port}, MAP * ~NOTFOUND`);
    await bundleEmulator(folder);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  async function open(): Promise<Page> {
    context = await patientContext(browser, { ignoreHTTPSErrors: true });
    asked = [];
    context.on('request', (request) => asked.push(request.url()));
    await context.route(`${OFFICE_JS_ADDRESS.replace('/1/', '/1*/')}**`, async (route) => {
      const file = await officeFile(route.request().url());
      await (file ? route.fulfill({ body: file.body, contentType: file.contentType }) : route.fulfill({ status: 404 }));
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => refused.push(error.message));
    page.on('console', (message) => {
      if (/Content Security Policy|Refused to/.test(message.text())) refused.push(message.text());
    });
    return page;
  }
  afterEach(() => context?.close());

  it('the pane audits, writes and takes back in the emulated Excel, and nothing else is asked for', async () => {
    const page = await open();
    const file = readFileSync(join(ROOT, 'samples/halden-instruments.xlsx'));
    const snapshot = await (await openXlsx(new Uint8Array(file), 'halden-instruments.xlsx')).read();
    const emulator = readFileSync(join(folder, 'emulator.js'), 'utf8');
    await page.addInitScript(`${emulator}
      window.emulator = new plumbline.Emulator({ workbook: plumbline.workbookFrom(${JSON.stringify(snapshot)}), platform: 'desktop' });
      plumbline.installExternal(window, window.emulator);`);
    const answer = await page.goto(`${SITE}taskpane.html?start=audit&asOf=2026-06-30`);
    expect((await answer?.allHeaders())?.['content-security-policy']).toContain("default-src 'none'");
    await page.getByText(/^Alignment \d+ of 100$/).waitFor();
    // The profile that is served beside it holds, and is asked for like any other file of the site.
    expect(asked.filter((url) => url === `${SITE}profile.json`)).toHaveLength(1);
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('button', { name: 'Settings', exact: true }).click();
    await page.getByText('Set by the organisation’s profile: top priorities 2; rules stale-kpi').waitFor();
    await page.getByRole('tab', { name: 'Write', exact: true }).click();
    await page.getByRole('button', { name: /^Write [\d,]+ cells$/ }).click();
    await page.getByRole('heading', { name: 'Written', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('tab', { name: 'Write', exact: true }).click();
    await page.getByRole('button', { name: 'Revert the last write' }).click();
    await page.getByRole('button', { name: 'Revert', exact: true }).click();
    await page.getByRole('heading', { name: 'Taken back' }).waitFor();
    expect(refused).toEqual([]);
    const places = [...new Set(asked.map((url) => (url.startsWith(SITE) ? SITE : url.startsWith('https://appsforoffice.microsoft.com/') ? 'office.js' : url)))];
    expect(places.sort()).toEqual([SITE, 'office.js']);
  });

  it.each([
    ['taskpane.html', 'text/html', 'no-cache'],
    ['assets/icon-32.png', 'image/png', 'no-cache'],
    ['THIRD-PARTY-LICENCES.txt', 'text/plain', 'no-cache'],
    ['manifest.xml', 'application/xml', 'no-cache'],
    ['profile.json', 'application/json', 'no-cache'],
    ['a script', 'text/javascript', 'public, max-age=31536000, immutable'],
  ])('%s is %s, and kept: %s', async (name, type, caching) => {
    const page = await open();
    const script = Object.keys(files).find((each) => /taskpane\..*\.js$/.test(each)) ?? '';
    const answer = await page.request.get(
      `${SITE.replace('plumbline.halden.net', `127.0.0.1:${served.port}`)}${name === 'a script' ? script.replace('site/', '') : name}`,
    );
    expect(answer.status()).toBe(200);
    expect(answer.headers()).toMatchObject({
      'cache-control': caching,
      'content-type': expect.stringContaining(type),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringMatching(/frame-ancestors https:\/\/\*\.officeapps\.live\.com /),
    });
  });

  // Asked of the server, not of a debugger, to whom a frame of another site is told late or not at all.
  it.each([
    ['excel.officeapps.live.com', true],
    ['elsewhere.halden.net', false],
  ])('%s may frame it: %s', async (host, may) => {
    const { key, certificate: cert } = served;
    const framing = createServer({ key, cert }, (_, response) => {
      response.setHeader('content-type', 'text/html').end(`<iframe src="${SITE}taskpane.html"></iframe>`);
    });
    await new Promise<void>((listens) => framing.listen(0, '127.0.0.1', listens));
    const { port } = framing.address() as AddressInfo;
    const before = served.asked().length;
    const said = await lookOnce(
      `https://${host}/`,
      `--host-resolver-rules=MAP plumbline.halden.net 127.0.0.1:${served.port}, MAP ${host} 127.0.0.1:${port}, MAP * ~NOTFOUND`,
      '--ignore-certificate-errors',
    );
    await new Promise((closed) => {
      framing.close(closed);
      framing.closeAllConnections();
    });
    const asked = served.asked().slice(before);
    expect(asked).toContain('/pane/taskpane.html');
    // Only a page that is shown asks for its scripts.
    expect(asked.some((path) => /\/taskpane\..*\.js$/.test(path))).toBe(may);
    expect(said.console.some((line) => line.includes('"frame-ancestors '))).toBe(!may);
  });
});

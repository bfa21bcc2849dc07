/** The manifest is what Office takes, at its source and as a release ships it. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lintManifest, type LintOptions } from './manifest-linter';

const { webAddress, manifestFor } = jest.requireActual<{
  webAddress: (text: string | undefined, options: { required: boolean }) => string | null;
  manifestFor: (manifest: string, address: string, version: string) => string;
}>('../../scripts/manifest-address.cjs');
const configure = jest.requireActual<
  (
    env: object,
    options: { mode: string },
  ) => {
    devServer: object;
    plugins: { userOptions?: { filename: string }; patterns?: { to: string }[] }[];
  }
>('../../webpack.config.js');

const ROOT = resolve(__dirname, '../..');
const SOURCE = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const SITE = 'https://plumbline.halden.net/pane/';

/** The size a PNG states in its header chunk. */
function imageSize(address: string): readonly [number, number] | null {
  const file = join(ROOT, 'assets', address.split('/assets/')[1] ?? 'none');
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  return bytes.toString('latin1', 1, 4) === 'PNG' ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : null;
}

const lint = (xml: string, options: Partial<LintOptions> = {}): string[] => lintManifest(xml, { imageSize, ...options });

it('is a manifest that Office takes', () => {
  expect(lint(SOURCE)).toEqual([]);
});

it('ships with the address of the site, and nothing of the developer’s', () => {
  const shipped = manifestFor(SOURCE, SITE, '1.20.3');
  expect(lint(shipped, { shipped: true })).toEqual([]);
  expect(shipped).not.toMatch(/localhost|<!--/);
  expect(shipped).toContain('<Version>1.20.3.0</Version>');
  expect(() => manifestFor(SOURCE, SITE, '1.0.0-beta')).toThrow('no version that Office takes');
  expect(shipped.match(/plumbline\.halden\.net\/pane\/taskpane\.html/g)).toHaveLength(3);
  expect(lint(SOURCE, { shipped: true })).not.toEqual([]);
});

describe('`npm run sideload`', () => {
  const { scripts, config } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<'scripts' | 'config', Record<string, string>>;
  const named = [...new Set([...SOURCE.matchAll(/"(https:\/\/localhost[^"]*)"/g)].map(([, address]) => new URL(address as string)))];

  it('opens the manifest in Excel, and starts a server by the script and the port that the tool looks for', () => {
    // The tool runs the script called dev-server, and waits for the port of the package's configuration.
    expect(scripts['sideload']).toMatch(/office-addin-debugging@\d+\.\d+\.\d+ start manifest\.xml desktop --app excel$/);
    expect(scripts['dev-server']).toMatch(/^webpack serve\b/);
    expect(named.length).toBeGreaterThan(5);
    for (const { port } of named) expect(port).toBe(config['dev_server_port']);
  });

  it('serves every file that the manifest names, over https, where it names it', () => {
    const { devServer, plugins } = configure({}, { mode: 'development' });
    expect(devServer).toMatchObject({ host: 'localhost', port: Number(config['dev_server_port']), server: { type: 'https' } });
    const pages = plugins.flatMap((plugin) => (plugin.userOptions === undefined ? [] : [`/${plugin.userOptions.filename}`]));
    const copied = plugins.flatMap(({ patterns = [] }) => patterns.map(({ to }) => `/${to}/`));
    const missing = named.filter(
      ({ pathname }) => !pages.includes(pathname) && !(copied.some((folder) => pathname.startsWith(folder)) && existsSync(join(ROOT, pathname))),
    );
    expect(missing.map(String)).toEqual([]);
  });
});

it('says in French and German what it says in English, in the lengths that Office takes', () => {
  const said = [...SOURCE.matchAll(/<(bt:String|Description)( id="([^"]+)")? DefaultValue="[^"]*">([\s\S]*?)<\/\1>/g)];
  const texts = SOURCE.match(/<bt:String |<Description DefaultValue/g) ?? [];
  expect(said.length).toBe(texts.length);
  for (const [, , , id = '', overrides = ''] of said) {
    const theirs = [...overrides.matchAll(/Locale="([^"]+)" Value="([^"]+)"/g)].map(([, locale, text = '']) => [locale, text.length]);
    expect(theirs.map(([locale]) => locale)).toEqual(['fr-FR', 'de-DE']);
    const most = /Title$|Label$/.test(id) ? 125 : 250;
    expect(theirs.filter(([, length]) => (length as number) > most)).toEqual([]);
  }
});

it('carries the package’s version and asks for no more than it needs', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(SOURCE).toContain(`<Version>${version}.0</Version>`);
  expect(SOURCE).toContain('<Permissions>ReadWriteDocument</Permissions>');
  expect(SOURCE).toContain('<Set Name="ExcelApi" MinVersion="1.9"/>');
  expect(SOURCE).not.toMatch(/FunctionFile|Runtime|AppDomains/);
});

it.each([
  ['an element out of order', /(<Version>[^<]*<\/Version>)\s*(<ProviderName>[^<]*<\/ProviderName>)/, '$2$1', 'wrong order'],
  ['a control out of order', /(<Label resid="Open.Label"\/>)\s*(<Supertip>[\s\S]*?<\/Supertip>)/, '$2$1', 'wrong order'],
  ['no SupportUrl', /<SupportUrl[^>]*>/, '', 'needs one SupportUrl'],
  ['a bad version', '0.2.0.0', '0.2.0-beta', 'Version'],
  ['a bad id', '3f1d5a0e', 'plumbline', 'GUID'],
  ['a long name', 'DefaultValue="Plumbline"/>', `DefaultValue="${'x'.repeat(126)}"/>`, 'DisplayName has more'],
  ['a dangling resid', 'resid="Group.Label"', 'resid="Group.Labell"', 'is not there'],
  ['a resid of the wrong list', '<Label resid="Group.Label"/>', '<Label resid="Pane.Url"/>', 'one of the Urls'],
  ['a resource defined twice', 'id="Open.Label" D', 'id="Group.Label" D', 'defined twice'],
  ['an unused resource', '<bt:ShortStrings>', '<bt:ShortStrings><bt:String id="More" DefaultValue="More"/>', 'nothing uses'],
  ['a long short string', '"Audit this workbook"', `"${'x'.repeat(126)}"`, '1 to 125'],
  ['http', 'https://localhost:3000/taskpane.html"/>\n  </DefaultSettings>', 'http://localhost:3000/taskpane.html"/>\n  </DefaultSettings>', 'no https address'],
  ['a missing icon', 'assets/audit-48.png', 'assets/audit-49.png', 'no PNG'],
  ['an icon of another size', 'assets/audit-48.png', 'assets/audit-40.png', 'is 40 × 40, not 48 × 48'],
  ['a required size left out', '<bt:Image size="80" resid="Audit.80"/>', '', 'no image of size 80'],
  ['an id twice', 'id="Plumbline.Audit"', 'id="Plumbline.Open"', 'stands twice'],
  ['a second pane', '<TaskpaneId>Plumbline.Pane</TaskpaneId>', '<TaskpaneId>Other</TaskpaneId>', 'different panes'],
  ['a function command', 'xsi:type="ShowTaskpane"', 'xsi:type="ExecuteFunction"', 'does not show a pane'],
  ['broken XML', '</OfficeApp>', '', 'not well-formed'],
])('the linter sees %s', (_, pattern, replacement, problem) => {
  const broken = SOURCE.replace(pattern, replacement);
  expect(broken).not.toBe(SOURCE);
  expect(lint(broken).join('\n')).toContain(problem);
});

describe('the address of a release', () => {
  it.each([
    undefined,
    '',
    'http://plumbline.halden.net',
    'https://localhost:3000',
    'https://127.0.0.1/',
    'https://plumbline.example.com',
    'https://pane.example',
    'https://x.test/?a=1',
    'https://halden.net/#pane',
    'plumbline',
  ])('refuses %s', (text) => {
    expect(() => webAddress(text, { required: true })).toThrow();
  });

  it('is optional where no release is asked for', () => {
    expect(webAddress(undefined, { required: false })).toBeNull();
    expect(webAddress('https://plumbline.halden.net/pane', { required: true })).toBe(SITE);
  });
});

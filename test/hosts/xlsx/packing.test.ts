/** The same files, whether zlib is at hand, as in Node, or not, as in a browser; and never more bytes than a header says. */
import { deflateRawSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import { packed, plainHeaders } from './packages';

const LARGE = Uint8Array.from({ length: 9 * 1024 * 1024 }, (_, at) => (at * at) % 251);
const FILE = zipSync({
  'xl/a.xml': new TextEncoder().encode('<a>'.repeat(50)),
  'stored.bin': [Uint8Array.of(1, 2, 3), { level: 0 }],
  'folder/': new Uint8Array(),
});

async function loaded(zlib: boolean) {
  const there = process.getBuiltinModule;
  try {
    if (!zlib) process.getBuiltinModule = undefined as unknown as typeof there;
    jest.resetModules();
    const [{ ZipArchive }, { unpackedBy }] = [await import('../../../src/hosts/xlsx/zip-archive'), await import('../../../src/hosts/xlsx/packing')];
    return { ZipArchive, unpackedBy };
  } finally {
    process.getBuiltinModule = there;
  }
}

describe.each([
  ['with zlib', true],
  ['without zlib', false],
])('%s', (_, zlib) => {
  it('reads every part', async () => {
    const { ZipArchive } = await loaded(zlib);
    const archive = await ZipArchive.open(FILE, 'x.xlsx');
    for (const path of ['xl/a.xml', 'stored.bin']) expect(await archive.read(path)).toEqual(unzipSync(FILE)[path]);
  });

  it('writes small parts and large ones that other programs read, and copies the rest as it is packed', async () => {
    const { ZipArchive } = await loaded(zlib);
    const archive = await ZipArchive.open(FILE, 'x.xlsx');
    const pieces = [LARGE.subarray(0, 1_000_000), LARGE.subarray(1_000_000, 5_000_000), LARGE.subarray(5_000_000)];
    const written = await archive.rewrite(
      new Map([
        ['xl/a.xml', { pieces: [Uint8Array.of(60, 97, 47, 62)] }],
        ['xl/b.xml', { pieces }],
        ['xl/c.xml', { pieces: [] }],
      ]),
    );
    expect(plainHeaders(written)).toBe(5);
    const parts = unzipSync(written);
    expect(Object.keys(parts)).toEqual(['xl/a.xml', 'stored.bin', 'folder/', 'xl/b.xml', 'xl/c.xml']);
    expect(Buffer.from(parts['xl/b.xml']!).equals(LARGE)).toBe(true);
    expect(parts['xl/c.xml']).toHaveLength(0);
    expect(packed(written).get('stored.bin')).toEqual(packed(FILE).get('stored.bin'));
    expect(await (await ZipArchive.open(written, 'x.xlsx')).read('xl/b.xml')).toHaveLength(LARGE.length);
  });

  it('refuses a part that is larger or shorter than its header says, or that has another checksum', async () => {
    const { ZipArchive } = await loaded(zlib);
    for (const [offset, change] of [
      [24, 1],
      [24, -1],
      [16, 1],
    ] as const) {
      const lie = FILE.slice();
      const at = Buffer.from(lie.buffer).indexOf('PK\u0001\u0002', 'latin1') + offset;
      lie[at] = (lie[at] as number) + change;
      await expect((await ZipArchive.open(lie, 'x.xlsx')).read('xl/a.xml')).rejects.toMatchObject({ code: 'damaged' });
    }
  });

  it('never makes more bytes than it was told', async () => {
    const { unpackedBy } = await loaded(zlib);
    const bomb = deflateRawSync(new Uint8Array(50 * 1024 * 1024));
    if (zlib) expect(() => unpackedBy(8, bomb, 1000, 0)).toThrow();
    else expect(unpackedBy(8, bomb, 1000, 0)).toBeUndefined();
  });
});

/** `npm run size`: how much script the pane loads before it shows anything, compressed; too much of it fails. Run after a build. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Bytes, compressed as well as gzip can: every kilobyte is waited for each time Excel opens the pane. */
const MOST = 230_000;

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
if (!existsSync(`${dist}taskpane.html`)) {
  console.error('There is no build to measure: npm run build.');
  process.exit(2);
}
const page = readFileSync(`${dist}taskpane.html`, 'utf8');
// Scripts from elsewhere, office.js alone, are the host's.
const first = [...page.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, source]) => source).filter((source) => !/^https?:/.test(source));
const sizes = first.map((file) => ({ file, bytes: gzipSync(readFileSync(dist + file), { level: 9 }).length }));
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
console.log(`The pane's first script: ${kilobytes(total)} of at most ${kilobytes(MOST)} compressed (${sizes.map(({ file, bytes }) => `${file} ${kilobytes(bytes)}`).join(', ')}).`);
if (first.length === 0 || total > MOST) {
  console.error(first.length === 0 ? 'The page loads no script of its own.' : 'That is too much: load what is not needed at once later (import()), or leave it out.');
  process.exit(1);
}

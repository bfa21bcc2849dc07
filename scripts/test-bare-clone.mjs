/** `npm run test:bare`: the tests as somebody sees them who has just cloned, with nothing beside the project and no browser: what lacks something skips. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { counted, runJest } from './run-jest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'plumbline-bare-'));
try {
  const clone = join(temporary, 'plumbline');
  execFileSync('git', ['clone', '--quiet', root, clone], { stdio: 'inherit' });
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'), 'junction');
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('PLUMBLINE_'));
  const absent = join(temporary, 'absent');
  const outcome = runJest(clone, [], { ...Object.fromEntries(own), PLUMBLINE_CHROMIUM: absent, PLUMBLINE_LIBREOFFICE: absent, PLUMBLINE_NGINX: absent });
  console.log(`In a bare clone: ${counted(outcome)}`);
  if (outcome.skipped === 0) console.error('Nothing was skipped: either nothing needs the real data any more, or it was found.');
  process.exitCode = outcome.status === 0 && outcome.skipped > 0 ? 0 : 1;
} finally {
  rmSync(temporary, { recursive: true });
}

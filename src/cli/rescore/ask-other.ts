/** Has another Plumbline audit a workbook, in a process of its own with bounds on time, memory and what it prints, and reads its report. */
import { spawn } from 'node:child_process';
import { totalmem } from 'node:os';
import { toldReport, type ToldReport } from '../../audit/report/told-report';
import { CannotAudit } from '../console';
import { oneLine } from '../visible-text';
import type { OtherPlumbline } from './other-plumbline';

export interface Asked {
  /** Absolute paths, as it may run in another folder. */
  readonly workbook: string;
  readonly with: readonly string[];
  readonly settings: string | undefined;
  readonly asOf: string;
  /** Seconds that it may take. */
  readonly limit: number;
  /** Bytes that it may print. */
  readonly most?: number;
}

const SHARE_OF_MEMORY = 0.7;
/** Of what it prints: more than the report of any workbook that is audited at all. */
const MOST_BYTES = 256 * 2 ** 20;
/** So much of what went wrong is kept. */
const MOST_SAID = 2 ** 16;
const MOST_QUOTED = 300;

/** @throws CannotAudit with one sentence for whatever gives no report. */
export async function askOther({ start, cwd }: OtherPlumbline, asked: Asked): Promise<ToldReport> {
  const megabytes = Math.floor((totalmem() * SHARE_OF_MEMORY) / 2 ** 20);
  const options = ['--dry-run', '--format', 'json', '--fail-on', 'never', '--no-progress', '--as-of', asked.asOf];
  const settings = asked.settings === undefined ? [] : ['--settings', asked.settings];
  // As many CSV files as there are follow the option, so that nothing may stand behind them.
  const files = asked.with.length === 0 ? [] : ['--with', ...asked.with];
  const args = [`--max-old-space-size=${megabytes}`, ...start, 'audit', asked.workbook, ...options, ...settings, ...files];
  const told = toldReport(parsed(await printed(args, cwd, asked)));
  if (told === null) throw new CannotAudit('The other Plumbline printed no report that names the version of its scores, so there is nothing to compare.');
  return told;
}

function printed(args: readonly string[], cwd: string, { limit, most = MOST_BYTES }: Asked): Promise<string> {
  return new Promise((done, failed) => {
    // No shell: names of files are no commands. Options of our own Node are not meant for it.
    const { NODE_OPTIONS: _, ...env } = process.env;
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    let [bytes, said] = [0, 0];
    const giveUp = (sentence: string): void => {
      clearTimeout(timer);
      child.removeAllListeners().on('error', () => undefined);
      child.kill('SIGKILL');
      child.stdout.destroy();
      child.stderr.destroy();
      failed(new CannotAudit(sentence));
    };
    const timer = setTimeout(() => giveUp(`The other Plumbline took longer than ${limit} seconds and was given up: --limit allows more.`), limit * 1000);
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > most) giveUp('The other Plumbline printed more than any report has, and was stopped.');
      else out.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (said < MOST_SAID) err.push(chunk);
      said += chunk.length;
    });
    child.once('error', (error) => giveUp(`The other Plumbline could not be started (${error.message}).`));
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      if (code === 0) done(Buffer.concat(out).toString('utf8'));
      else failed(new CannotAudit(`The other Plumbline could not audit it (${why(Buffer.concat(err).toString('utf8'), code, signal)}).`));
    });
  });
}

/** Its own sentence, if it had one. */
function why(said: string, code: number | null, signal: string | null): string {
  const line = said.split('\n').find((each) => each.startsWith('plumbline: '));
  if (line !== undefined) return oneLine(line.slice('plumbline: '.length)).slice(0, MOST_QUOTED);
  return signal === null ? `exit code ${String(code)}` : `stopped by ${signal}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

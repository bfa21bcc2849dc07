/** `plumbline audit`: reads a workbook, prints what was found, saves an audited copy beside it. */
import { basename, dirname, extname, join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { audit } from '../audit/audit';
import { parseIso } from '../audit/model/days';
import { planWrite } from '../audit/plan/write-plan';
import type { Report } from '../audit/report/report';
import { PLAIN, textReport } from '../audit/report/text';
import { SEVERITIES, type Severity } from '../audit/rule';
import { DEFAULT_SETTINGS } from '../audit/settings';
import { openFile } from '../hosts/xlsx/file-host';
import { paintFor, withProgress, type Console } from './console';
import type { ExitCode } from './run';

type FailOn = Severity | 'never';

interface AuditArguments {
  readonly output?: string;
  readonly asOf: string;
  readonly format: 'text' | 'json';
  readonly failOn: FailOn;
  readonly dryRun?: true;
  readonly progress: boolean;
}

export function auditCommand(console: Console, done: (code: ExitCode) => void): Command {
  return new Command('audit')
    .description('audit a workbook and save an audited copy beside it; the workbook itself is never changed')
    .argument('<workbook>', 'an .xlsx or .xlsm workbook, or a .csv file')
    .option('-o, --output <file>', 'where the audited copy goes (default: <name>.audited.xlsx beside the workbook)')
    .option('--as-of <date>', 'the day the audit speaks of, YYYY-MM-DD', isoDate, today())
    .addOption(new Option('--format <format>', 'how the report is printed').choices(['text', 'json']).default('text'))
    .addOption(new Option('--fail-on <severity>', 'exit with 1 when a finding is at least this severe').choices([...SEVERITIES, 'never']).default('critical'))
    .option('--dry-run', 'print the report and write nothing')
    .option('--no-progress', 'no progress bar')
    .action(async (path: string, options: AuditArguments) => done(await auditFile(path, options, console)));
}

function isoDate(text: string): string {
  if (parseIso(text) === null) throw new InvalidArgumentError('It is a date of the form YYYY-MM-DD.');
  return text;
}

/** The command line is the one place that looks at the clock. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

async function auditFile(path: string, options: AuditArguments, console: Console): Promise<ExitCode> {
  const { report, saved } = await withProgress(console, options.progress && options.format === 'text', async (progress) => {
    const file = await openFile(path);
    const workbook = await file.read({ onProgress: (share, doing) => progress(share * 0.5, doing) });
    const result = audit(workbook, { asOf: options.asOf, settings: DEFAULT_SETTINGS, onProgress: (share, doing) => progress(0.5 + share * 0.3, doing) });
    if (options.dryRun === true) return { report: result.report, saved: null };
    progress(0.85, 'Writing the audited copy');
    const applied = await file.apply(planWrite(result, workbook));
    const to = options.output ?? auditedName(path);
    await file.saveAs(to);
    return { report: result.report, saved: { to, refused: applied.refused.map(({ message }) => message) } };
  });
  const paint = options.format === 'text' ? paintFor(console.out) : PLAIN;
  console.out.write(options.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : `${textReport(report, paint)}\n`);
  if (options.format === 'text' && saved !== null) {
    for (const message of saved.refused) console.out.write(`Not written: ${message}\n`);
    console.out.write(`\n${paint.bold('Audited copy:')} ${saved.to}\n`);
  }
  return failed(report, options.failOn) ? 1 : 0;
}

/** `Plan 2026.audited.xlsx` for `Plan 2026.xlsx`; a workbook with macros keeps its ending. */
export function auditedName(path: string): string {
  const ending = extname(path);
  const kept = ending.toLowerCase() === '.xlsm' ? ending : '.xlsx';
  return join(dirname(path), `${basename(path, ending)}.audited${kept}`);
}

function failed(report: Report, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  const limit = SEVERITIES.indexOf(failOn);
  return report.findings.some(({ severity, accepted }) => accepted === null && SEVERITIES.indexOf(severity) <= limit);
}

/** `plumbline audit`: reads a workbook, prints what was found, saves an audited copy beside it. What only some audits need is loaded for those. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { audit } from '../audit/audit';
import { choicesNamed, DEFAULT_CHOICES, FURTHER_NAMES, type WriteChoices } from '../audit/plan/choices';
import type { Report } from '../audit/report/report';
import { readSettings } from '../audit/state/settings-sheet';
import { CannotAudit, paintFor, withProgress, type Console, type ExitCode } from './console';
import { isoDate, today } from './dates';
import { openWorkbooks } from './open-workbooks';
import { formerCopy, formerState, KEPT_AS, type FormerCopy } from './former-copy';
import { auditedName, forceOption, replacing } from './saved-name';
import { settingsFromFile } from './settings-file';
import { SEVERITIES, type Severity } from '../audit/severity';
import { doingText, type WorkbookSnapshot } from '../workbook';

interface AuditArguments {
  readonly output?: string;
  readonly asOf: string;
  readonly format: 'text' | 'json' | 'markdown' | 'sarif';
  readonly failOn: Severity | 'never';
  readonly settings?: string;
  readonly with: readonly string[];
  readonly sheets: WriteChoices;
  readonly dryRun?: true;
  readonly force?: true;
  readonly progress: boolean;
}

interface Outcome {
  readonly report: Report;
  /** What a person should know besides the report: settings that could not be read, edits that were refused. */
  readonly notes: readonly string[];
  readonly savedTo: string | null;
  /** Where the copy before stands, if there was one. */
  readonly keptAs: string | null;
}

export function auditCommand(console: Console, done: (code: ExitCode) => void): Command {
  return new Command('audit')
    .description('audit a workbook and save an audited copy beside it; the workbook itself is never changed')
    .argument('<workbook>', 'an .xlsx or .xlsm workbook, or a .csv file')
    .option('-o, --output <file>', 'where the audited copy goes (default: <name>.audited.xlsx beside the workbook)')
    .option('--as-of <date>', 'the day the audit speaks of, YYYY-MM-DD (default: today)', isoDate, today())
    .addOption(new Option('--format <format>', 'how the report is printed').choices(['text', 'json', 'markdown', 'sarif']).default('text'))
    .addOption(new Option('--fail-on <severity>', 'exit with 1 when a finding is at least this severe').choices([...SEVERITIES, 'never']).default('critical'))
    .option('--settings <file>', 'a JSON file of settings; the workbook’s own settings win')
    .option('--with <csv...>', 'CSV files to audit together with the workbook', [])
    .option('--sheets <names>', `what to write besides: ${FURTHER_NAMES.join(', ')} or all, with commas between`, furtherSheets, DEFAULT_CHOICES)
    .option('--dry-run', 'print the report and write nothing')
    .addOption(forceOption())
    .option('--no-progress', 'no progress bar')
    .action(async (path: string, options: AuditArguments) => {
      const outcome = await withProgress(console, options.progress, (progress) => auditFile(path, options, progress));
      await print(outcome, options, console);
      if (isEmpty(outcome.report)) throw new CannotAudit(nothingUnderstood(path));
      done(failed(outcome.report, options.failOn) ? 1 : 0);
    });
}

async function auditFile(path: string, options: AuditArguments, progress: (share: number, doing: string) => void): Promise<Outcome> {
  const base = await settingsFromFile(options.settings);
  const { file, workbook, together } = await openWorkbooks(path, options.with, (share, doing) => progress(share * 0.5, doing));
  const target = options.output ?? auditedName(path, options.asOf);
  if (options.dryRun !== true) await file.checkOther(target);
  const former = await (options.dryRun === true ? formerState(target, path) : formerCopy(target, path, options.force === true));
  const known = await knowing(former);
  const { settings, notUnderstood } = readSettings(workbook, base);
  const result = audit(known(together), { asOf: options.asOf, settings, onProgress: (share, doing) => progress(0.5 + share * 0.3, doingText(doing)) });
  const notes = [...notUnderstood];
  if (options.dryRun === true || isEmpty(result.report)) return { report: result.report, notes, savedTo: null, keptAs: null };
  progress(0.85, 'Writing the audited copy');
  const { planWrite } = await import('../audit/plan/write-plan');
  const applied = await file.apply(planWrite(result, known(workbook), options.sheets));
  await file.saveAs(target, former === null ? { replaces: replacing(options.force) } : { replaces: former.seen, keptAs: KEPT_AS });
  return {
    report: result.report,
    notes: [...notes, ...applied.refused.map(({ message }) => `Not written: ${message}`)],
    savedTo: target,
    keptAs: former === null ? null : `${target}${KEPT_AS}`,
  };
}

/** Gives a workbook what people entered into the copy before. */
async function knowing(former: FormerCopy | null): Promise<(snapshot: WorkbookSnapshot) => WorkbookSnapshot> {
  if (former === null) return (snapshot) => snapshot;
  const { carriedOver } = await import('../audit/plan/carried-over');
  return (snapshot) => carriedOver(snapshot, former.workbook);
}

/** A commander argument that names what is written besides the first write. */
function furtherSheets(text: string): WriteChoices {
  const choices = choicesNamed(text.split(',').map((name) => name.trim().toLowerCase()));
  if (choices === null) throw new InvalidArgumentError(`It names one or more of ${FURTHER_NAMES.join(', ')}, with commas between, or all.`);
  return choices;
}

/** Whether there was no table to audit: then neither silence nor a copy may look like an all-clear. */
function isEmpty({ tables }: Report): boolean {
  return tables.length === 0;
}

function nothingUnderstood(path: string): string {
  return `${path} holds no table that Plumbline understands, so nothing was audited: \`plumbline map\` says what was not understood and why, \`plumbline template new.xlsx\` writes a workbook with every sheet to start from.`;
}

async function print({ report, notes, savedTo, keptAs }: Outcome, { format }: AuditArguments, console: Console): Promise<void> {
  // Of a workbook in which nothing was understood, JSON alone says what that was: every other format would read like a report.
  if (isEmpty(report) && format !== 'json') return;
  if (format === 'json') console.out.write(`${JSON.stringify(report, null, 2)}\n`);
  else if (format === 'sarif') {
    const { sarifReport } = await import('../audit/report/sarif');
    console.out.write(`${JSON.stringify(sarifReport(report), null, 2)}\n`);
  } else if (format === 'markdown') {
    const { markdownReport } = await import('../audit/report/markdown');
    console.out.write(markdownReport(report));
  } else {
    const { textReport, wrapped } = await import('../audit/report/text');
    const paint = paintFor(console.out);
    console.out.write(`${textReport(report, paint)}\n`);
    if (notes.length > 0) console.out.write(`\n${notes.map((note) => `Note: ${wrapped(note, 6)}`).join('\n')}\n`);
    if (savedTo !== null) console.out.write(`\n${paint.bold('Audited copy:')} ${savedTo}\n`);
    if (keptAs !== null) console.out.write(`What people entered in the one before is kept in it; that one is now ${keptAs}\n`);
  }
}

function failed(report: Report, failOn: AuditArguments['failOn']): boolean {
  if (failOn === 'never') return false;
  const limit = SEVERITIES.indexOf(failOn);
  return report.findings.some(({ severity, accepted }) => accepted === null && SEVERITIES.indexOf(severity) <= limit);
}

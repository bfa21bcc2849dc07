/** `plumbline compare`: what came of a workbook between two audits. */
import { Command, Option } from 'commander';
import { compareAudits, type AuditedBook } from '../audit/compare-audits';
import { comparisonMarkdown, comparisonText } from '../audit/report/comparison-text';
import { mapWorkbook } from '../audit/mapping/map-workbook';
import { readable } from '../audit/reading/readable';
import type { Settings } from '../audit/settings/settings';
import { readSettings } from '../audit/state/settings-sheet';
import { openFile } from '../hosts/xlsx/file-host';
import { findLedger } from '../workbook';
import { CannotAudit, paintFor, type Console, type ExitCode } from './console';
import { isoDate, today } from './dates';
import { settingsFromFile } from './settings-file';

interface CompareArguments {
  readonly asOf?: string;
  readonly lastAsOf?: string;
  readonly format: 'text' | 'json' | 'markdown';
  readonly settings?: string;
}

export function compareCommand(console: Console, done: (code: ExitCode) => void): Command {
  return new Command('compare')
    .description('what got better, what drifted, and why, between two audits of a workbook; nothing is written')
    .argument('<last>', 'the workbook as it was: an audited copy, or any workbook with --last-as-of')
    .argument('<this>', 'the workbook as it is')
    .option('--as-of <date>', 'the day this audit speaks of, YYYY-MM-DD (default: the day of the audit in it, else today)', isoDate)
    .option('--last-as-of <date>', 'the day the last audit spoke of (default: the day of the audit in it)', isoDate)
    .addOption(new Option('--format <format>', 'how the comparison is printed').choices(['text', 'json', 'markdown']).default('text'))
    .option('--settings <file>', 'a JSON file of settings; the workbooks’ own settings win')
    .action(async (lastPath: string, path: string, options: CompareArguments) => {
      const base = await settingsFromFile(options.settings);
      const last = await opened(lastPath, base, options.lastAsOf);
      const now = await opened(path, base, options.asOf);
      if (last.asOf === null)
        throw new CannotAudit(`${lastPath} does not say of which day its audit was: name the day with --last-as-of, or give the audited copy.`);
      const compared = compareAudits({ ...last, asOf: last.asOf }, { ...now, asOf: now.asOf ?? today() });
      if (compared.last.asOf > compared.this.asOf)
        throw new CannotAudit(`${lastPath} was audited as of ${compared.last.asOf}, after ${path} (${compared.this.asOf}): name the earlier of the two first.`);
      if (options.format === 'json') console.out.write(`${JSON.stringify(compared, null, 2)}\n`);
      else if (options.format === 'markdown') console.out.write(comparisonMarkdown(compared));
      else console.out.write(`${comparisonText(compared, paintFor(console.out))}\n`);
      done(0);
    });
}

/** @throws CannotAudit or HostError with one sentence for a file that cannot be compared. */
async function opened(path: string, base: Settings, asOf: string | undefined): Promise<Omit<AuditedBook, 'asOf'> & { readonly asOf: string | null }> {
  const file = await openFile(path);
  const workbook = await file.read();
  const ledger = findLedger(workbook);
  const { settings } = readSettings(workbook, base);
  const day = asOf ?? (ledger.state === 'readable' ? ledger.ledger.asOf : null);
  if (mapWorkbook(readable(workbook).workbook, settings).tables.length === 0)
    throw new CannotAudit(
      `${path} holds no table that Plumbline understands, so there is nothing to compare: \`plumbline map\` says what was not understood and why.`,
    );
  return { workbook, settings, asOf: day };
}

/** `plumbline rescore`: one workbook scored by this version and by another one, side by side. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { audit } from '../audit/audit';
import { bothScores } from '../audit/report/both-scores';
import { bothScoresMarkdown, bothScoresText } from '../audit/report/both-scores-text';
import { readSettings } from '../audit/state/settings-sheet';
import { scoredBefore } from '../audit/state/scorecard-before';
import { isSameFile } from '../hosts/xlsx/save-target';
import { findLedger } from '../workbook';
import { CannotAudit, paintFor, type Console, type ExitCode } from './console';
import { isoDate, today } from './dates';
import { openWorkbooks } from './open-workbooks';
import { askOther } from './rescore/ask-other';
import { otherPlumbline } from './rescore/other-plumbline';
import { settingsFromFile } from './settings-file';
import { wholeNumber } from './whole-number';

interface RescoreArguments {
  readonly by: string;
  readonly asOf?: string;
  readonly format: 'text' | 'json' | 'markdown';
  readonly settings?: string;
  readonly with: readonly string[];
  readonly limit: number;
}

export function rescoreCommand(console: Console, done: (code: ExitCode) => void): Command {
  return new Command('rescore')
    .description('a workbook scored by this version and by another one, side by side; nothing is written')
    .argument('<workbook>', 'an .xlsx or .xlsm workbook, or a .csv file')
    .requiredOption('--by <plumbline>', 'the other version: its package (plumbline-….tgz), the folder of it, its bin/plumbline.js, or its sources; it is run')
    .option('--as-of <date>', 'the day both speak of, YYYY-MM-DD (default: the day of the audit in it, else today)', isoDate)
    .addOption(new Option('--format <format>', 'how it is printed').choices(['text', 'json', 'markdown']).default('text'))
    .option('--settings <file>', 'a JSON file of settings, for both; the workbook’s own settings win')
    .option('--with <csv...>', 'CSV files to audit together with the workbook', [])
    .option('--limit <seconds>', 'how long the other one may take', wholeNumber(1, 86_400), 900)
    .action(async (path: string, options: RescoreArguments) => {
      const both = await scoredByBoth(path, options);
      if (options.format === 'json') console.out.write(`${JSON.stringify(both, null, 2)}\n`);
      else if (options.format === 'markdown') console.out.write(bothScoresMarkdown(both));
      else console.out.write(`${bothScoresText(both, paintFor(console.out))}\n`);
      done(0);
    });
}

/** @throws CannotAudit or HostError with one sentence for what cannot be scored by both. */
async function scoredByBoth(path: string, options: RescoreArguments): Promise<ReturnType<typeof bothScores>> {
  const base = await settingsFromFile(options.settings);
  const { file, workbook, together } = await openWorkbooks(path, options.with, () => undefined);
  const ledger = findLedger(workbook);
  const inIt = ledger.state === 'readable' ? ledger.ledger.asOf : scoredBefore(workbook)?.asOf;
  const asOf = options.asOf ?? inIt ?? today();
  const { report } = audit(together, { asOf, settings: readSettings(workbook, base).settings });
  if (report.tables.length === 0)
    throw new CannotAudit(
      `${path} holds no table that Plumbline understands, so there is nothing to score: \`plumbline map\` says what was not understood and why.`,
    );
  const other = await otherPlumbline(options.by);
  try {
    const absolute = { workbook: resolve(path), with: options.with.map((each) => resolve(each)), settings: options.settings && resolve(options.settings) };
    const told = await askOther(other, { ...absolute, asOf, limit: options.limit });
    if (!isSameFile(await stat(path, { bigint: true }), file.seen)) throw new CannotAudit(`${path} changed while it was scored: run the same command again.`);
    return bothScores(report, told);
  } finally {
    await other.remove();
  }
}

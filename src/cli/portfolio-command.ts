/** `plumbline portfolio`: audits many workbooks in one go into one data set. */
import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import { saveFile } from '../hosts/xlsx/save-file';
import { AuditorProcess } from './portfolio/auditor-process';
import { isoDate, today } from './dates';
import type { Console, ExitCode } from './console';
import { findWorkbooks } from './portfolio/find-workbooks';
import { lineOf } from './portfolio/line';
import { openParquet } from './portfolio/parquet';
import { periodOf } from './portfolio/period';
import { openRollUp } from './portfolio/roll-up';
import { auditAll, type Auditor } from './portfolio/pool';
import { FORMATS, publish, type Format } from './portfolio/publish';
import { isIn, parseShard, WHOLE, type Shard } from './portfolio/shard';
import { openStore, written } from './portfolio/store';
import { replacing } from './saved-name';
import { settingsFromFile } from './settings-file';
import { wholeNumber } from './whole-number';

export interface PortfolioArguments {
  readonly out: string;
  readonly asOf: string;
  readonly settings?: string;
  readonly jobs: number;
  readonly limit: number;
  readonly shard: Shard;
  readonly format: Format;
  readonly rollUp?: string;
  readonly force?: true;
}

interface Counts {
  audited: number;
  unchanged: number;
  /** Of both, those in which no table was understood, or that could not be audited. */
  failed: number;
  gone: number;
}

/** So many lines on what has no result are said once more at the end. */
const SAID_AGAIN = 50;

export function portfolioCommand(console: Console, done: (code: ExitCode) => void): Command {
  return new Command('portfolio')
    .description('audit many workbooks into one data set; what has not changed since the last run is not audited again')
    .argument('<paths...>', 'folders, with all that is in them, and workbooks')
    .requiredOption('--out <folder>', 'where the data set goes; always the same one for the same workbooks')
    .option('--as-of <date>', 'the day the audits speak of, YYYY-MM-DD (default: today)', isoDate, today())
    .option('--settings <file>', 'a JSON file of settings; a plumbline.json nearer to a workbook wins, and the workbook’s own settings win over both')
    .option('--jobs <number>', 'how many workbooks at a time (default: one a core)', wholeNumber(1, 256), availableParallelism())
    .option('--limit <seconds>', 'how long one workbook may take', wholeNumber(1, 86_400), 900)
    .option('--shard <i/n>', 'only the i-th of n parts, for other machines to do the others (default: all)', shardArgument, WHOLE)
    .addOption(new Option('--format <format>', 'how the data set is written').choices(FORMATS).default('parquet'))
    .option('--roll-up <file>', 'also make a workbook over all parts that are in the folder: units, spend, recurring findings, trend')
    .addOption(new Option('--force', 'replace the workbook that --roll-up names'))
    .action(async (paths: string[], options: PortfolioArguments) => {
      const { failed } = await auditPortfolio(paths, options, console, () => new AuditorProcess(options));
      done(failed === 0 ? 0 : 1);
    });
}

/** Audits what `options.shard` leaves, and makes the data set anew. @throws CannotAudit for what stops all of it. */
export async function auditPortfolio(paths: readonly string[], options: PortfolioArguments, console: Console, start: () => Auditor): Promise<Counts> {
  const { asOf, shard, out } = options;
  const parquet = options.format === 'parquet' ? await openParquet() : null;
  // Said before an hour is spent on audits.
  const rollUp = options.rollUp === undefined ? null : { to: options.rollUp, made: await openRollUp(options.rollUp, options.force === true) };
  const settings = await settingsFromFile(options.settings);
  const found = (await findWorkbooks(paths, out)).filter(({ workbook }) => isIn(shard, workbook));
  const store = await openStore(out, periodOf(asOf), shard);
  const counts: Counts = { audited: 0, unchanged: 0, failed: 0, gone: await store.forgetOthers(new Set(found.map(({ workbook }) => workbook))) };
  const failed: string[] = [];
  await auditAll(
    found,
    { jobs: options.jobs, start },
    async (one) => ({ ...one, asOf, settings, known: (await store.kept(one.workbook))?.fingerprint ?? null }),
    async ({ workbook }, made) => {
      if (made !== null) await store.keep(made);
      const result = made ?? (await store.kept(workbook));
      counts[made === null ? 'unchanged' : 'audited'] += 1;
      if (result === null) return;
      const line = lineOf(result, made === null);
      if (result.tables['runs']?.[0]?.['outcome'] !== 'audited') {
        counts.failed += 1;
        if (failed.length < SAID_AGAIN) failed.push(`  ${line}\n`);
      }
      console.out.write(`${counts.audited + counts.unchanged}/${found.length}  ${line}\n`);
    },
  );
  const rows = await publish(store, parquet);
  console.out.write(`${summary(counts)}\n${failed.join('')}${out} holds ${[...rows].map(([table, count]) => `${count} ${table}`).join(', ')}.\n`);
  if (rollUp !== null) {
    const { to, made } = rollUp;
    const bytes = await made.of(out, periodOf(asOf));
    await written(to, () => saveFile(to, bytes, { replaces: replacing(options.force) }));
    console.out.write(`Rolled up: ${to}\n`);
  }
  return counts;
}

function summary({ audited, unchanged, failed, gone }: Counts): string {
  const parts = [`${audited} audited`, `${unchanged} unchanged`, ...(gone === 0 ? [] : [`${gone} no longer there`]), `${failed} without a result`];
  return `${parts.join(', ')}${failed === 0 ? '.' : ':'}`;
}

function shardArgument(text: string): Shard {
  const shard = parseShard(text);
  if (shard === null) throw new InvalidArgumentError('It is of the form 2/5: the second of five parts.');
  return shard;
}

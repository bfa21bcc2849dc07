/**
 * Whole processes side by side: our build beside the one before, beside hucre's read of the same file, and beside calculators that answer a part of the same
 * questions by formulas. Each figure is the median of pairs that take turns.
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBooks } from '../test/cli/portfolio-sums';
import { fileOf } from '../test/hosts/xlsx/file-of';
import { grownWorkbook } from './audit-growth';
import { fileOfChecks } from './checks';
import { COMPLETIONS, largeWorkbook } from './files';
import { median } from './median';
import { olderBuild } from './older-build';
import { costRatio, MODULES, SMALL_WORKBOOK, WHOLE_JOB, type OverOlder } from './over-older';
import { costOf, HERE, isInstalled, secondsOf } from './processes';

export interface Row {
  readonly what: string;
  readonly value: number;
  /** What it should come to: at most, or at least where a peer is to be so many times as slow. */
  readonly target: number;
  readonly atLeast?: true;
  readonly unit: '×' | 'MB';
  /** How often. */
  readonly taken: string;
}

const PAIRS = 3;
/** A peer that takes minutes is asked once. */
const ONE_PAIR = 1;

/** What needs the build before. */
const OVER_OLDER = ['large', 'modules', 'shell', 'portfolio'];
const WORKBOOKS = 200;
const PLUMBLINE = ['--require', './scripts/run-sources.cjs', 'src/cli/main.ts'];

const HUCRE = `
  import { readFileSync } from 'node:fs';
  import { readXlsx } from 'hucre/xlsx';
  await readXlsx(new Uint8Array(readFileSync(process.argv[1])));
`;

/** Rows as they come; fewer where there is nothing to compare with, which is said. */
export async function* sideBySide(say: (sentence: string) => void, isWanted: (name: string) => boolean): AsyncGenerator<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
  const file = (name: string, bytes: Uint8Array): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const older = OVER_OLDER.some(isWanted) ? olderBuild() : undefined;
  if (older?.absent !== undefined) say(`Nothing is compared with the build before: ${older.absent}.`);
  const before = older?.root;
  try {
    if (isWanted('large')) yield* large(file('large.xlsx', largeWorkbook(COMPLETIONS)), before);
    if (isWanted('huge')) {
      const own = file('huge.xlsx', largeWorkbook({ ...COMPLETIONS, rows: 520_000 }));
      yield {
        what: '10 million cells in 350 MB of XML looked at: peak memory',
        value: costOf(HERE, own, 'look').peakMegabytes,
        target: 1500,
        unit: 'MB',
        taken: 'once',
      };
    }
    if (isWanted('modules')) yield* modules(file('modules.xlsx', await MODULES.file()), before);
    if (isWanted('shell')) yield* shell(file('copy.xlsx', await SMALL_WORKBOOK.file()), before);
    if (isWanted('portfolio') && before !== undefined) {
      await writeBooks(join(folder, 'portfolio'), WORKBOOKS);
      yield portfolio(folder, before);
    }
    if (isWanted('hyperformula')) {
      const own = file('m5000.xlsx', await fileOf(grownWorkbook(5000)));
      yield {
        ...ratio(
          () => secondsOf(process.execPath, ['--import', 'tsx', 'bench/formulas.ts', '5000']),
          () => costOf(HERE, own, 'whole').processorSeconds,
          ONE_PAIR,
        ),
        what: 'HyperFormula’s checks of 5,000 modules, over our whole process',
        target: 100,
        atLeast: true,
      };
    }
    if (!isInstalled('soffice')) say('LibreOffice is not installed: nothing is compared with it.');
    else if (isWanted('libreoffice')) {
      const own = file('m20000.xlsx', await fileOf(grownWorkbook(20_000)));
      const checks = file('checks.xlsx', await fileOfChecks(20_000));
      yield {
        ...ratio(
          () => secondsOf('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'ods', '--outdir', folder, checks]),
          () => costOf(HERE, own, 'whole').processorSeconds,
          ONE_PAIR,
        ),
        what: 'LibreOffice’s checks of 20,000 modules, over our whole process',
        target: 25,
        atLeast: true,
      };
    }
  } finally {
    older?.remove?.();
    rmSync(folder, { recursive: true });
  }
}

function* large(file: string, before: string | undefined): Generator<Row> {
  if (before !== undefined) {
    for (const [job, what, target] of [
      ['read', 'reading', 0.57],
      ['write', 'reading and writing two columns', 0.64],
    ] as const)
      yield { ...medianOf(() => costRatio(file, before, job)), what: `${what}, 100,000 × 20, over the build before`, target };
    yield overOlder(WHOLE_JOB, file, before);
    yield {
      what: 'the bytes it writes, over the build before',
      value: costOf(HERE, file, 'audit').bytes / costOf(before, file, 'audit').bytes,
      target: 1.1,
      unit: '×',
      taken: 'once',
    };
  }
  yield { what: 'its peak memory', value: costOf(HERE, file, 'audit').peakMegabytes, target: 450, unit: 'MB', taken: 'once' };
  yield {
    ...ratio(
      () => costOf(HERE, file, 'audit').processorSeconds,
      () => secondsOf(process.execPath, ['--max-semi-space-size=64', '--input-type=module', '--eval', HUCRE, file]),
    ),
    what: 'the whole job, 100,000 × 20, over hucre’s reading',
    target: 1,
  };
}

function* modules(file: string, before: string | undefined): Generator<Row> {
  if (before !== undefined) yield overOlder(MODULES, file, before);
  yield { what: 'their peak memory', value: costOf(HERE, file, 'whole').peakMegabytes, target: 350, unit: 'MB', taken: 'once' };
}

function* shell(file: string, before: string | undefined): Generator<Row> {
  if (before !== undefined) yield overOlder(SMALL_WORKBOOK, file, before);
  yield {
    ...ratio(
      () => secondsOf('npm', ['run', '--silent', 'plumbline', '--', '--version']),
      () => secondsOf('npx', ['eslint', '--version']),
    ),
    what: '`--version`, over eslint’s',
    target: 1,
  };
}

/** One run over many small workbooks, of ten kinds, over a run of the older command for each of them. */
function portfolio(folder: string, before: string): Row {
  const books = join(folder, 'portfolio');
  const files = readdirSync(books, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xlsx'));
  const rows = [...PLUMBLINE, 'portfolio', books, '--out', join(folder, 'data'), '--format', 'ndjson', '--as-of', '2026-06-30'];
  const alone = (file: string): number =>
    secondsOf(
      process.execPath,
      ['--import', 'tsx', 'src/cli/main.ts', 'audit', join(books, file), '--dry-run', '--as-of', '2026-06-30', '--fail-on', 'never'],
      before,
    );
  return {
    ...ratio(
      () => secondsOf(process.execPath, rows),
      () => files.reduce((sum, file) => sum + alone(file), 0),
      ONE_PAIR,
    ),
    what: `${files.length} workbooks in one portfolio, over as many runs of the build before`,
    target: 0.06,
  };
}

function overOlder({ what, target, pairs, pair }: OverOlder, file: string, before: string): Row {
  return { ...medianOf(() => pair(file, before), pairs), what, target };
}

function ratio(one: () => number, other: () => number, pairs = PAIRS): Pick<Row, 'value' | 'unit' | 'taken'> {
  return medianOf(() => one() / other(), pairs);
}

function medianOf(pair: () => number, pairs = PAIRS): Pick<Row, 'value' | 'unit' | 'taken'> {
  return { value: median(Array.from({ length: pairs }, pair)), unit: '×', taken: pairs === 1 ? 'once' : `median of ${pairs} pairs` };
}

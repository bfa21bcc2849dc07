/**
 * Whole processes side by side: our build beside an older one, which PLUMBLINE_BASELINE names (a checkout with its modules installed), beside hucre's read
 * of the same file, and beside calculators that answer a part of the same questions by formulas. Each figure is the median of pairs that take turns.
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeBooks } from '../test/cli/portfolio-sums';
import { fileOf } from '../test/hosts/xlsx/file-of';
import { grownWorkbook } from './audit-growth';
import { fileOfChecks } from './checks';
import { COMPLETIONS, largeWorkbook } from './files';
import { costOf, HERE, isInstalled, secondsOf, type Job } from './processes';

export interface Row {
  readonly what: string;
  readonly value: number;
  /** What it should come to: at most, or at least where a peer is to be so many times as slow. */
  readonly target: number;
  readonly atLeast?: true;
  readonly unit: '×' | 'MB';
  readonly pairs: number;
}

const PAIRS = 3;
/** A peer that takes minutes is asked once. */
const ONE_PAIR = 1;

const WORKBOOKS = 200;
const PLUMBLINE = ['--require', './scripts/run-sources.cjs', 'src/cli/main.ts'];

const HUCRE = `
  import { readFileSync } from 'node:fs';
  import { readXlsx } from 'hucre/xlsx';
  await readXlsx(new Uint8Array(readFileSync(process.argv[1])));
`;

/** Rows as they come; fewer where there is nothing to compare with, which is said. `wanted` names what to measure: all where it is empty. */
export async function* sideBySide(say: (sentence: string) => void, wanted: readonly string[]): AsyncGenerator<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
  const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
  const file = (name: string, bytes: Uint8Array): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const baseline = process.env['PLUMBLINE_BASELINE'];
  if (baseline === undefined) say('PLUMBLINE_BASELINE names no older build: nothing is compared with one.');
  try {
    if (isWanted('large')) yield* large(file('large.xlsx', largeWorkbook(COMPLETIONS)), baseline);
    if (isWanted('huge')) {
      const own = file('huge.xlsx', largeWorkbook({ ...COMPLETIONS, rows: 520_000 }));
      yield {
        what: '10 million cells in 350 MB of XML looked at: peak memory',
        value: costOf(HERE, own, 'look').peakMegabytes,
        target: 1500,
        unit: 'MB',
        pairs: 1,
      };
    }
    if (isWanted('modules') && baseline !== undefined) yield* modules(file('modules.xlsx', await fileOf(grownWorkbook(20_000))), baseline);
    if (isWanted('shell') && baseline !== undefined) yield* shell(file('copy.xlsx', await fileOf(grownWorkbook(40))), resolve(baseline));
    if (isWanted('portfolio') && baseline !== undefined) {
      await writeBooks(join(folder, 'portfolio'), WORKBOOKS);
      yield portfolio(folder, resolve(baseline));
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
    rmSync(folder, { recursive: true });
  }
}

function* large(file: string, baseline: string | undefined): Generator<Row> {
  const before = baseline === undefined ? undefined : resolve(baseline);
  if (before !== undefined) {
    for (const [job, what, target] of [
      ['read', 'reading', 0.57],
      ['write', 'reading and writing two columns', 0.64],
      ['audit', 'the whole job', 0.35],
    ] as const)
      yield { ...costRatio(file, before, job), what: `${what}, 100,000 × 20, over the build before`, target };
    const [own, old] = [costOf(HERE, file, 'audit'), costOf(before, file, 'audit')];
    yield { what: 'its peak memory', value: own.peakMegabytes, target: 450, unit: 'MB', pairs: 1 };
    yield { what: 'the bytes it writes, over the build before', value: own.bytes / old.bytes, target: 1.1, unit: '×', pairs: 1 };
  }
  yield {
    ...ratio(
      () => costOf(HERE, file, 'audit').processorSeconds,
      () => secondsOf(process.execPath, ['--max-semi-space-size=64', '--input-type=module', '--eval', HUCRE, file]),
    ),
    what: 'the whole job, 100,000 × 20, over hucre’s reading',
    target: 1,
  };
}

function* modules(file: string, baseline: string): Generator<Row> {
  yield { ...costRatio(file, resolve(baseline), 'whole'), what: '20,000 modules with links, over the build before', target: 0.4 };
  yield { what: 'their peak memory', value: costOf(HERE, file, 'whole').peakMegabytes, target: 350, unit: 'MB', pairs: 1 };
}

function* shell(file: string, baseline: string): Generator<Row> {
  const audit = (root: string): number =>
    secondsOf('npm', ['run', '--silent', 'plumbline', '--', 'audit', file, '--dry-run', '--as-of', '2026-03-31', '--fail-on', 'never'], root);
  yield {
    ...ratio(
      () => audit(HERE),
      () => audit(baseline),
    ),
    what: 'one small workbook from the shell, over the build before',
    target: 0.45,
  };
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
function portfolio(folder: string, baseline: string): Row {
  const books = join(folder, 'portfolio');
  const files = readdirSync(books, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xlsx'));
  const rows = [...PLUMBLINE, 'portfolio', books, '--out', join(folder, 'data'), '--format', 'ndjson', '--as-of', '2026-06-30'];
  const alone = (file: string): number =>
    secondsOf(
      process.execPath,
      ['--import', 'tsx', 'src/cli/main.ts', 'audit', join(books, file), '--dry-run', '--as-of', '2026-06-30', '--fail-on', 'never'],
      baseline,
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

function costRatio(file: string, before: string, job: Job): Pick<Row, 'value' | 'unit' | 'pairs'> {
  return ratio(
    () => costOf(HERE, file, job).processorSeconds,
    () => costOf(before, file, job).processorSeconds,
  );
}

function ratio(one: () => number, other: () => number, pairs = PAIRS): Pick<Row, 'value' | 'unit' | 'pairs'> {
  const ratios = Array.from({ length: pairs }, () => one() / other()).sort((less, more) => less - more);
  return { value: ratios[Math.floor(pairs / 2)] as number, unit: '×', pairs };
}

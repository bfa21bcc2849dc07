/** Runs one rule over a small workbook, as the audit would. */
import { cellName, type WorkbookSnapshot } from '../../src/workbook';
import { mapWorkbook } from '../../src/audit/mapping/map-workbook';
import { buildModel } from '../../src/audit/model/build-model';
import { parseIso } from '../../src/audit/reading/days';
import { sentenceOf } from '../../src/audit/report/message';
import { runReason } from '../../src/audit/report/run-reason';
import type { OptionValues, Rule } from '../../src/audit/rule';
import { RULES } from '../../src/audit/rules';
import { runRules, type RuleRun } from '../../src/audit/run-rules';
import { DEFAULT_SETTINGS, type Settings } from '../../src/audit/settings/settings';
import { exampleWorkbook } from './example-workbook';

export interface ExampleResult {
  readonly run: RuleRun;
  /** `Sheet!B4` of each finding, sorted. */
  readonly cells: readonly string[];
  readonly messages: readonly string[];
  /** The cells that the example marks, sorted. */
  readonly marked: readonly string[];
}

export interface ExampleOptions {
  readonly asOf?: string;
  readonly options?: OptionValues;
  readonly settings?: Partial<Settings>;
}

/** Audits a Markdown example with one rule; a rule may be given itself, while it is not in the list of rules. */
export function auditExample(markdown: string, rule: string | Rule, options: ExampleOptions = {}): ExampleResult {
  const { workbook, marked } = exampleWorkbook(markdown);
  return { ...auditWith(workbook, rule, options), marked };
}

function auditWith(
  workbook: WorkbookSnapshot,
  rule: string | Rule,
  { asOf = '2026-03-31', options, settings = {} }: ExampleOptions = {},
): Omit<ExampleResult, 'marked'> {
  const found = typeof rule === 'string' ? RULES.find((one) => one.id === rule) : rule;
  if (found === undefined) throw new Error(`No rule ${String(rule)}`);
  const day = parseIso(asOf);
  if (day === null) throw new Error(`No date: ${asOf}`);
  const used: Settings = { ...DEFAULT_SETTINGS, ...settings, ...(options === undefined ? {} : { rules: { [found.id]: { options } } }) };
  const model = buildModel(workbook, mapWorkbook(workbook, used), used, day);
  const run = runRules([found], model, used)[0] as RuleRun;
  if (run.outcome === 'crashed') throw new Error(`${found.id} crashed: ${runReason(run) ?? ''}`);
  const problems = run.flagged.flatMap(({ subject, problems: all }) =>
    all.map((problem) => ({
      at: problem.at ?? subject.at,
      text: sentenceOf(found.messages, { ...problem, code: problem.message }),
    })),
  );
  return {
    run,
    cells: problems.map(({ at }) => `${at.sheet}!${cellName(at.row, at.column)}`).sort(),
    messages: problems.map(({ text }) => text),
  };
}

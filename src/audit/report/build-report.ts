/** Puts the report together from what was mapped, judged and scored. */
import { measureOf } from '../facts/measure';
import { missingAmounts } from '../facts/missing-amounts';
import { joinedTold } from './joined-rows';
import { classOf } from '../facts/metric-class';
import { modulesMark } from '../facts/modules-mark';
import { isFollowed, perGround } from '../facts/per-model';
import { isTop } from '../facts/top-priorities';
import type { Mapping } from '../mapping/types';
import { isoOf } from '../reading/days';
import { grouped } from '../model/grouped';
import { isSame } from '../model/same';
import type { AnyRecord, Kpi, Model, Module } from '../model/types';
import type { RuleRun } from '../run-rules';
import { dimensionScores } from '../scores/alignment';
import { clearedBy } from '../scores/clears';
import { spendOn } from '../scores/money';
import { waterfallOf } from '../scores/waterfall';
import type { SettingSource } from '../settings/setting-sources';
import type { Settings } from '../settings/settings';
import { effectsOf } from '../impact/effects';
import { plansOf } from '../impact/planning';
import { reportLinks } from './links';
import { conditionsOf } from './conditions';
import { reportAdvice } from './advice';
import { assumptionsOf } from './assumptions';
import type { ListedFinding } from './findings';
import type { Judged } from './judge';
import { reportMissing } from './missing-amounts';
import { wordsOf, type Language } from './language';
import { later } from './later';
import { sentenceOf } from './message';
import { reportModule } from './module-row';
import { place, reportImpact } from './impact';
import { reportPlan } from './planning';
import { reportGaps } from './providers';
import { runReason } from './run-reason';
import { nextColumns } from './next-columns';
import type { Finding, Report, ReportKpi, ReportRepairs } from './report';
import { reportMapping } from './report-mapping';
import { rescoredSince } from './rescored';
import { SCORING_VERSION, VERSION } from './version';
import type { ScorecardBefore } from '../state/scorecard-before';
import type { Subject } from '../model/subject';

export interface ReportInput {
  readonly workbook: string;
  readonly warnings: readonly string[];
  readonly mapping: Mapping;
  readonly model: Model;
  readonly runs: readonly RuleRun[];
  readonly settings: Settings;
  readonly sources: readonly SettingSource[];
  readonly judged: Judged;
  readonly scorecard: ScorecardBefore | null;
  readonly language: Language;
}

/** All but the repairs, which need an audit of their own. */
export function buildReport({
  workbook,
  warnings,
  mapping,
  model,
  runs,
  settings,
  sources,
  judged,
  scorecard,
  language,
}: ReportInput): Omit<Report, keyof ReportRepairs> {
  const { listed, risks, scores, served, alignment, coverage, accounts } = judged;
  const flags = flagsByModule(listed);
  const whole = {
    scores: { alignment: alignment.alignment, coverage, dimensions: dimensionScores(runs, forgivenSubjects(listed, settings)) },
    money: accounts.map((account) => ({ ...account, waterfall: waterfallOf(account) })),
  };
  const rules = runs.map((run) => ({
    id: run.rule.id,
    title: wordsOf(run.rule, language).title,
    outcome: run.outcome,
    checked: run.checked,
    flagged: run.flagged.length,
    undecided: run.undecided,
    ...(run.reason === null ? {} : { reason: runReason(run, language) ?? '', reasonCode: run.reason.code }),
  }));
  const findings = listed.map(({ finding }) => finding);
  const modules = later(() =>
    model.modules.map((module) => {
      const judgedModule = {
        score: scores.get(module),
        risk: risks.get(module),
        flags: flags.get(module) ?? [],
        weight: alignment.weights.get(module) ?? null,
      };
      return reportModule(model, module, judgedModule, language);
    }),
  );
  const kpis = later(() => model.kpis.map((kpi) => kpiRows(model, kpi, language)));
  const links = later(() => reportLinks(model, language));
  const impact = later(() => effectsOf(model).map((effect) => reportImpact(effect, language)));
  return {
    reportVersion: 1,
    scoringVersion: SCORING_VERSION,
    version: VERSION,
    workbook,
    asOf: isoOf(model.asOf),
    modulesMark: modulesMark(model),
    warnings,
    assumptions: assumptionsOf(model, settings, sources, alignment.medianCost, language),
    settingsFrom: sources,
    ...reportMapping(
      { ...mapping, notUnderstood: [...mapping.notUnderstood, ...copiesTold(model), ...joinedTold(model, mapping)] },
      language,
      model.unreadCells,
    ),
    rules,
    nextColumns: nextColumns(model, mapping, runs),
    findings: withClears(model, judged, settings),
    get modules() {
      return modules();
    },
    get kpis() {
      return kpis();
    },
    get links() {
      return links();
    },
    scores: whole.scores,
    conditions: conditionsOf(rules, findings, language),
    priorities: model.priorities.map((priority) => {
      const modules = whole.scores.coverage === null ? undefined : served.find((one) => one.priority === priority)?.modules;
      return {
        name: priority.name,
        top: isTop(model, priority),
        modules: modules?.length ?? null,
        learners: modules === undefined ? null : totalOf(modules, (module) => module.fields.learners?.value ?? module.fields.learnersPlanned?.value ?? null),
        spend: spendOn(model, priority),
      };
    }),
    money: whole.money,
    missingAmounts: missingAmounts(model).map((one) => reportMissing(one, language)),
    frameworkAdvice: reportAdvice(model, language),
    competencyGaps: reportGaps(model, accounts, language),
    rescored: rescoredSince(scorecard, whole, language.lists.scoring),
    get impact() {
      return impact();
    },
    planning: plansOf(model).map((plan) => reportPlan(plan, language)),
  };
}

/** By finding, as it was told the last time: of most an edit leaves what they clear. */
const told = new WeakMap<ListedFinding, Finding>();
const NOTHING: Finding['clears'] = Object.freeze([]);

function withClears(model: Model, { listed, charges }: Judged, settings: Settings): Finding[] {
  const cleared = clearedBy(model, charges, settings.riskShares);
  return listed.map((one) => {
    const clears = cleared.get(one.judged) ?? NOTHING;
    const last = told.get(one);
    if (last !== undefined && isSame(last.clears, clears)) return last;
    const now = { ...one.finding, clears };
    if (isFollowed(model)) told.set(one, now);
    return now;
  });
}

/** The sum of what is known; null when nothing is. */
function totalOf(modules: readonly Module[], of: (module: Module) => number | null): number | null {
  const known = modules.map(of).filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

function reportKpi(model: Model, kpi: Kpi, { lists, voice }: Language): ReportKpi {
  const numbers = measureOf(model, kpi);
  const kind = classOf(model, kpi);
  return {
    id: kpi.id,
    name: kpi.name,
    at: place(kpi),
    direction: numbers.direction,
    baseline: numbers.baseline,
    target: numbers.target,
    current: numbers.current,
    progress: numbers.progress,
    verdict: numbers.verdict,
    reason: numbers.reason === null ? null : sentenceOf(lists.measures, { code: numbers.reason }, voice),
    reasonCode: numbers.reason,
    class: kind.class,
    classWord: kind.word,
  };
}

const kpiRows = perGround((model, kpi: Kpi, language: Language) => reportKpi(model, kpi, language));

/** The modules a subject is about: itself, or the module of a link. */
function modulesOf(subject: Subject | AnyRecord): Module[] {
  if (!('fields' in subject)) return [];
  if (subject.kind === 'module') return [subject];
  if (subject.kind === 'link') return (subject.fields.module?.value ?? []).flatMap(({ targets }) => (targets.length === 1 ? [...targets] : []));
  return [];
}

function flagsByModule(listed: readonly ListedFinding[]): Map<Module, string[]> {
  const flags = new Map<Module, string[]>();
  for (const { finding, flagged } of listed) {
    if (finding.accepted !== null) continue;
    for (const { subject } of flagged) {
      for (const module of modulesOf(subject)) {
        const rules = flags.get(module) ?? [];
        if (!rules.includes(finding.rule)) rules.push(finding.rule);
        flags.set(module, rules);
      }
    }
  }
  return flags;
}

/** Subjects per rule whose findings are all accepted, where acceptance leaves them out of the score. */
function forgivenSubjects(listed: readonly ListedFinding[], settings: Settings): Map<string, number> {
  if (!settings.acceptedLeaveScore) return new Map();
  const rules = new Set(listed.filter(({ finding }) => finding.accepted !== null).map(({ finding }) => finding.rule));
  const ofRules = listed.filter(({ finding }) => rules.has(finding.rule));
  return new Map(
    [...grouped(ofRules, ({ finding }) => [finding.rule])].map(([rule, own]) => {
      const subjects = (of: readonly ListedFinding[]): string[] => of.flatMap(({ flagged }) => flagged.map(({ subject }) => subject.key));
      // A subject of which another finding is open still fails.
      const open = new Set(subjects(own.filter(({ finding }) => finding.accepted === null)));
      return [rule, new Set(subjects(own.filter(({ finding }) => finding.accepted !== null)).filter((key) => !open.has(key))).size];
    }),
  );
}

/** Lists whose rows stand elsewhere too. */
function copiesTold({ copies }: Model): Mapping['notUnderstood'] {
  return copies.map(({ table: { sheet, area }, of, rows }) => ({
    sheet,
    area,
    reason: { code: 'copied-rows', data: { rows: { count: rows, of: 'row' }, others: of.map((name) => `“${name}”`).join(', ') } },
  }));
}

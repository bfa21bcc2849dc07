/** Who audits for a session: here and now, or elsewhere so that the screen stays alive. */
import { audit, type Audit } from './audit/audit';
import { AuditMemory } from './audit/audit-memory';
import { goalsOffWays, type GoalOffWays } from './audit/report/goals-off-ways';
import { linkCounts, type LinkCounts } from './audit/report/links';
import type { ShownReport } from './audit/report/report';
import { mapWorkbook } from './audit/mapping/map-workbook';
import type { Mapping } from './audit/mapping/types';
import { ENGLISH, wordsOf } from './audit/report/language';
import { bestBeside, modulesTaken } from './audit/report/next-columns';
import { RULES } from './audit/rules';
import { said, type Said } from './audit/report/said';
import { quickFixes, type Fixes } from './audit/repairs/quick-fixes';
import { readSettings } from './audit/state/settings-sheet';
import type { Settings } from './audit/settings/settings';
import { languageOf } from './languages';
import type { NotSigned, Signed } from './proof/sign-workbook';
import type { SigningKey } from './proof/signing';
import type { Signing } from './proof/statement';
import { settingsIn } from './settings-text';
import type { WriteChoices } from './audit/plan/choices';
import type { EnteredCell } from './audit/state/review-entered';
import type { Doing, WorkbookSnapshot, WritePlan } from './workbook';

export interface AuditRequest {
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  /** Tag of the language in which the report speaks, such as `fr`; English where none is given, or no file has it. */
  readonly language?: string;
  /** What holds where the workbook's own settings say nothing: an organisation's profile over the defaults; the defaults where none is given. */
  readonly base?: Settings;
  /** True where no more was read of the workbook than what was edited since the last audit: then what that one found out counts. Else nothing of it is believed. */
  readonly edited?: boolean;
  readonly onProgress?: (share: number, doing: Doing) => void;
  /** Aborted when the person no longer wants the answer. */
  readonly signal?: AbortSignal;
}

/** What a session keeps of an audit: plain data that may come from another thread. */
export type AuditResult = Pick<Audit, 'mapping' | 'settings'> & {
  readonly report: ShownReport;
  readonly links: LinkCounts;
  /** Goals that no module's way leads to, which a report does not list. */
  readonly goalsOffWays: readonly GoalOffWays[];
  /** Rows of the workbook's own settings that say nothing we understand, one sentence each. */
  readonly notes: readonly string[];
  /** Why what was found matters, by rule: whoever shows findings need not carry the rules. */
  readonly whys: Readonly<Record<string, string>>;
  readonly said: Said;
  /** What one safe edit of one cell would mend. */
  readonly fixes: Fixes;
};

export interface PlanRequest {
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  readonly choices: WriteChoices;
  readonly base?: Settings;
  /** What people typed into the review elsewhere than on its sheet. */
  readonly entered?: readonly EnteredCell[];
}

export interface SignRequest {
  readonly signing: Signing;
  readonly key: SigningKey;
  readonly base?: Settings;
}

export interface Auditor {
  /** The plan that signs what was written last, or why it cannot be signed. */
  sign(workbook: WorkbookSnapshot, request: SignRequest): Promise<Signed | NotSigned>;
  /** What a file of settings says over the defaults, or what is wrong with it. */
  settings(text: string): Promise<ReturnType<typeof settingsIn>>;
  /** Which tables the workbook holds, without judging them. */
  map(workbook: WorkbookSnapshot, base?: Settings): Promise<Mapping>;
  audit(workbook: WorkbookSnapshot, request: AuditRequest): Promise<AuditResult>;
  /** The cells that would show an audit of that day. They are in English whatever the person reads: a workbook travels, and the next audit reads it. */
  plan(workbook: WorkbookSnapshot, request: PlanRequest): Promise<WritePlan>;
}

/** Maps with the workbook's own settings. */
function mapped(workbook: WorkbookSnapshot, base?: Settings): Mapping {
  return mapWorkbook(workbook, readSettings(workbook, base).settings);
}

/** As it stands where the audit is: a plan is made of the whole report. */
type Audited = AuditResult & Pick<Audit, 'report' | 'goals'>;

/** Audits with the workbook's own settings. */
export function audited(
  workbook: WorkbookSnapshot,
  asOf: string,
  onProgress?: AuditRequest['onProgress'],
  language = ENGLISH,
  base?: Settings,
  memory?: AuditMemory,
): Audited {
  const { settings, notUnderstood } = readSettings(workbook, base);
  const { report, mapping, model, goals } = audit(workbook, {
    asOf,
    settings,
    language,
    ...(memory === undefined ? {} : { memory }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const found = new Set(report.findings.map(({ rule }) => rule));
  const whys = Object.fromEntries(RULES.filter(({ id }) => found.has(id)).map((rule) => [rule.id, wordsOf(rule, language).why]));
  return {
    report,
    links: linkCounts(model),
    goalsOffWays: goalsOffWays(model, report.modules),
    mapping,
    settings,
    goals,
    notes: notUnderstood,
    whys,
    said: said(report, language, { beside: bestBeside(model, mapping, RULES), sheet: modulesTaken(model, mapping, RULES) }),
    fixes: quickFixes(report.findings, model, workbook, mapping),
  };
}

/** The last audit in English: what is written is made of it. */
let last: { readonly workbook: WorkbookSnapshot; readonly asOf: string; readonly base: string; readonly result: Audited } | null = null;

/** Of the workbook that was audited last. */
let memory = new AuditMemory();

/** Audits on the thread it is called on. */
export const directAuditor: Auditor = {
  sign: async (workbook, { signing, key, base }) => {
    const { signWorkbook } = await import('./proof/sign-workbook');
    return signWorkbook(workbook, signing, key, base);
  },
  settings: (text) => Promise.resolve(settingsIn(text)),
  map: (workbook, base) => Promise.resolve(mapped(workbook, base)),
  audit: async (workbook, { asOf, language: tag, onProgress, base, edited = false }) => {
    const language = await languageOf(tag);
    if (!edited) memory = new AuditMemory();
    // What is known of the last audit says from now on what this one finds.
    last = null;
    const result = audited(workbook, asOf, onProgress, language, base, memory);
    if (language === ENGLISH) last = { workbook, asOf, base: JSON.stringify(base), result };
    const { goals: _, ...shown } = result;
    return shown;
  },
  plan: async (workbook, { asOf, choices, entered, base }) => {
    // Between threads settings are copied: they are the same where they say the same.
    const by = JSON.stringify(base);
    if (last?.workbook !== workbook || last.asOf !== asOf || last.base !== by)
      last = { workbook, asOf, base: by, result: audited(workbook, asOf, undefined, ENGLISH, base) };
    const known = last.result;
    // Plans are made when somebody asks for one: an audit runs without their code.
    const { planWrite } = await import('./audit/plan/write-plan');
    return planWrite(known, workbook, choices, entered);
  },
};

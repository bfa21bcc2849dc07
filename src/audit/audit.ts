/** The audit: a snapshot in, a report out. Pure and synchronous; today's date is an input. */
import type { Doing, WorkbookSnapshot } from '../workbook';
import type { AuditMemory } from './audit-memory';
import { mapWorkbook } from './mapping/map-workbook';
import type { Mapping } from './mapping/types';
import { buildModel } from './model/build-model';
import { parseIso } from './reading/days';
import { readable } from './reading/readable';
import type { Model } from './model/types';
import { standingGoals, type StandingGoal } from './facts/standing-goals';
import { later } from './report/later';
import { buildReport } from './report/build-report';
import { judge } from './report/judge';
import { ENGLISH, type Language } from './report/language';
import { magnitudeWarnings } from './report/magnitude-warnings';
import { mergedWarnings } from './report/merged-warnings';
import { struckWarnings } from './report/struck-warnings';
import { sentenceOf } from './report/message';
import { acceptedOnSheet, findingsBefore } from './state/findings-before';
import { scorecardBefore, scoredBefore } from './state/scorecard-before';
import { readSettings } from './state/settings-sheet';
import { settingSources } from './settings/setting-sources';
import type { Report, ReportRepairs } from './report/report';
import { repairsOf } from './repairs/repairs';
import { RULES } from './rules';
import { runRules } from './run-rules';
import { DEFAULT_SETTINGS, type Settings } from './settings/settings';

export interface AuditOptions {
  /** `YYYY-MM-DD`: the day the audit speaks of. */
  readonly asOf: string;
  readonly settings?: Settings;
  /** In which its sentences are; English where none is given. */
  readonly language?: Language;
  /** Of audits before of the same workbook: sheets that have not changed since are not read anew. */
  readonly memory?: AuditMemory;
  /** Told how far the audit has come, 0..1, and what is being done. */
  readonly onProgress?: (share: number, doing: Doing) => void;
}

export interface Audit {
  readonly report: Report;
  readonly mapping: Mapping;
  readonly model: Model;
  readonly settings: Settings;
  /** For the next review to sign. */
  readonly goals: readonly StandingGoal[];
}

/** @throws RangeError when `asOf` is no date. */
export function audit(workbook: WorkbookSnapshot, { asOf, settings = DEFAULT_SETTINGS, language = ENGLISH, memory, onProgress }: AuditOptions): Audit {
  const day = parseIso(asOf);
  if (day === null) throw new RangeError(`The audit date “${asOf}” is not a date of the form YYYY-MM-DD.`);
  onProgress?.(0, { code: 'finding-tables' });
  const { workbook: text, warnings } = readable(workbook);
  const sheets = memory?.sheetsOf(text, settings) ?? new Map();
  const mapping = mapWorkbook(text, settings, sheets);
  onProgress?.(0.25, { code: 'reading-rows' });
  const model = memory?.modelOf(text, mapping, settings, day) ?? buildModel(text, mapping, settings, day);
  onProgress?.(0.5, { code: 'checking-rules' });
  const runs = runRules(RULES, model, settings);
  onProgress?.(0.9, { code: 'adding-up' });
  const scorecard = scorecardBefore(workbook);
  // What people accept on the Findings sheet counts like what the settings accept, and is no setting: it ends with its row.
  const judgedBy = { ...settings, accepted: [...settings.accepted, ...acceptedOnSheet(workbook)] };
  const judged = judge({ model, runs, settings: judgedBy, before: findingsBefore(workbook, scorecard?.asOf === asOf), language });
  const base = buildReport({
    workbook: workbook.name,
    warnings: [
      ...workbook.warnings,
      ...[...warnings, ...mergedWarnings(model), ...struckWarnings(model), ...magnitudeWarnings(mapping)].map((warning) =>
        sentenceOf(language.lists.warnings, warning, language.voice),
      ),
    ],
    mapping,
    model,
    runs,
    settings: judgedBy,
    sources: settingSources(settings, readSettings(workbook).stated),
    judged,
    scorecard: scorecard ?? scoredBefore(workbook),
    language,
  });
  const report = withRepairs(base, () => repairsOf({ workbook: text, sheets, mapping, model, settings: judgedBy, judged, language }));
  return { report, mapping, model, settings, goals: standingGoals(model) };
}

/** Repairs take audits of their own, and not everybody looks at them: they are worked out when somebody first does, or writes the report as JSON. */
function withRepairs(base: Omit<Report, keyof ReportRepairs>, workOut: () => ReportRepairs): Report {
  const known = later(workOut);
  return Object.defineProperties(base, {
    repairs: { enumerable: true, get: () => known().repairs },
    repairSets: { enumerable: true, get: () => known().repairSets },
    notRepairable: { enumerable: true, get: () => known().notRepairable },
  }) as Report;
}

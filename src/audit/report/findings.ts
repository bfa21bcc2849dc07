/** From rule runs to the list of findings: root causes only, systemic ones gathered, accepted ones marked. */
import { cellName, type Address } from '../../workbook';
import { kindWords, type Kind } from '../fields';
import { isoOf } from '../reading/days';
import type { AnyRecord, Model } from '../model/types';
import { type Problem } from '../rule';
import type { Flagged, RuleRun } from '../run-rules';
import { profileOf, severityOf } from '../scores/profile';
import type { AcceptedFinding, Settings } from '../settings/settings';
import { findingId } from './finding-id';
import { wordsOf, type Language } from './language';
import { sentenceOf, type Voice } from './message';
import type { Finding } from './report';
import { unitAndOwner } from './unit-and-owner';
import { SEVERITIES, type Severity } from '../severity';
import { type Subject } from '../model/subject';
import type { FindingStatus } from '../state/findings-before';

/** Flagged by a rule that runs over most of its subjects: one finding says so. */
const SYSTEMIC_SHARE = 0.6;
const SYSTEMIC_SUBJECTS = 8;

export interface FindingsInput {
  readonly runs: readonly RuleRun[];
  readonly model: Model;
  readonly settings: Settings;
  /** Ids of the findings that stood in the workbook before, with whether they were resolved then; null on a first audit. */
  readonly before: ReadonlyMap<string, FindingStatus> | null;
  readonly language: Language;
}

/** Findings with the subject each is about, worst first, then in the order of rules and cells. */
export interface ListedFinding {
  readonly finding: Omit<Finding, 'clears'>;
  readonly flagged: readonly Flagged[];
}

export function listFindings({ runs, model, settings, before, language }: FindingsInput): ListedFinding[] {
  const masked = maskedSubjects(runs);
  const used = new Map<string, number>();
  const listed = runs.flatMap((run) => {
    const visible = run.flagged.filter(({ subject }) => !(masked.get(run.rule.id)?.has(subject.key) ?? false));
    const systemic = run.rule.systemic !== false && run.checked >= SYSTEMIC_SUBJECTS && visible.length > SYSTEMIC_SHARE * run.checked;
    const drafts: Drafted[] = systemic
      ? [systemicFinding(run, visible, model, settings, language)]
      : visible.flatMap((one) => singleFindings(run, one, settings, language));
    return drafts.map(({ finding, flagged }) => ({ finding: completed(finding, used, settings, model.asOf, before), flagged }));
  });
  return listed.sort((one, other) => SEVERITIES.indexOf(one.finding.severity) - SEVERITIES.indexOf(other.finding.severity));
}

/** By rule: the keys of subjects that a finding with a deeper cause already speaks of. */
function maskedSubjects(runs: readonly RuleRun[]): ReadonlyMap<string, ReadonlySet<string>> {
  const masked = new Map<string, Set<string>>();
  for (const run of runs) {
    for (const target of run.rule.masks) {
      const keys = masked.get(target) ?? new Set<string>();
      for (const { subject } of run.flagged) keys.add(subject.key);
      masked.set(target, keys);
    }
  }
  return masked;
}

type Draft = Omit<Finding, 'id' | 'accepted' | 'status' | 'clears'> & { readonly identity: string };
type Drafted = { readonly finding: Draft; readonly flagged: readonly Flagged[] };

function singleFindings(run: RuleRun, flagged: Flagged, settings: Settings, language: Language): Drafted[] {
  return flagged.problems.map((problem) => ({
    finding: {
      identity: `${flagged.subject.key}|${problem.about ?? ''}`,
      ...heading(run, severity(run, problem, settings), problem.at ?? flagged.subject.at, language),
      subject: subjectOf(flagged.subject, language),
      ...unitAndOwner([{ ...flagged, problems: [problem] }]),
      message: sentenceOf(wordsOf(run.rule, language).messages, { ...problem, code: problem.message }, language.voice),
    },
    flagged: [{ ...flagged, problems: [problem] }],
  }));
}

function systemicFinding(run: RuleRun, visible: readonly Flagged[], model: Model, settings: Settings, language: Language): Drafted {
  const first = visible[0] as Flagged;
  const places = visible.flatMap(({ problems }) => problems.map((problem) => SEVERITIES.indexOf(severity(run, problem, settings))));
  const worst = places.reduce((least, place) => Math.min(least, place), SEVERITIES.length);
  const { kind } = first.subject;
  const noun = plural(kind);
  const { title } = wordsOf(run.rule, language);
  return {
    finding: {
      identity: `systemic|${first.subject.kind}`,
      ...heading(run, SEVERITIES[worst] ?? 'medium', systemicCell(run, visible, model), language),
      subject: {
        kind: 'column',
        id: null,
        name:
          kind === 'workbook' || kind === 'column' || kind === 'name'
            ? `${visible.length} ${plural(kind)}`
            : `${language.voice.number(visible.length)} ${language.voice.kinds(kind)}`,
      },
      ...unitAndOwner(visible),
      subjects: visible.map(({ subject, problems }) => {
        const at = problems[0]?.at ?? subject.at;
        return { name: nameOf(subject), sheet: at.sheet, cell: cellName(at.row, at.column) };
      }),
      message: sentenceOf(
        language.lists.findings,
        {
          code: 'systemic',
          data: {
            flagged: visible.length,
            checked: run.checked,
            subjects: kind === 'workbook' || kind === 'column' || kind === 'name' ? noun : { kinds: kind },
            title: language.voice.inside(title),
            examples: { list: visible.slice(0, 3).map(({ subject }) => `“${nameOf(subject)}”`) },
          },
        },
        language.voice,
      ),
    },
    flagged: visible,
  };
}

function heading(
  run: RuleRun,
  severity: Severity,
  at: Address,
  language: Language,
): Pick<Draft, 'rule' | 'title' | 'fix' | 'severity' | 'dimension' | 'sheet' | 'cell'> {
  const { title, fix } = wordsOf(run.rule, language);
  return {
    rule: run.rule.id,
    title,
    fix,
    severity,
    dimension: profileOf(run.rule.id)?.dimension ?? 'measurability',
    sheet: at.sheet,
    cell: cellName(at.row, at.column),
  };
}

function severity(run: RuleRun, problem: Problem, settings: Settings): Severity {
  return severityOf(run.rule.id, problem.message, settings.rules[run.rule.id]);
}

/** The header of the column in which most of the flagged cells stand. */
function systemicCell(run: RuleRun, visible: readonly Flagged[], model: Model): Address {
  const first = visible[0] as Flagged;
  const at = first.problems[0]?.at ?? first.subject.at;
  const fields = [...run.rule.needs.flatMap((need) => (typeof need === 'object' ? need.anyOf : [need])), ...run.rule.uses];
  const headers = fields.map((field) => model.headerOf(field)).filter((header) => header !== null);
  const onSheet = headers.filter((header) => header.sheet === at.sheet);
  const [above] = onSheet;
  // A column of readings means no field of its own: its header stands in the row of the others.
  const inOneColumn = visible.every(({ subject, problems }) => (problems[0]?.at ?? subject.at).column === at.column);
  return (
    onSheet.find((header) => header.column === at.column) ??
    (above !== undefined && inOneColumn && above.row < at.row ? { ...above, column: at.column } : above) ??
    headers[0] ??
    at
  );
}

function plural(kind: Subject['kind']): string {
  const noun = kind === 'workbook' || kind === 'column' || kind === 'name' ? `${kind}` : kindWords(kind as Kind);
  if (noun === 'person') return 'people';
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** What has no name of its own is called by the language. */
function calledIn(subject: Subject | AnyRecord, voice: Voice): string | null {
  if ('fields' in subject) return null;
  if (subject.called !== undefined) return voice.words[subject.called];
  return subject.field === undefined ? null : voice.field(subject.field);
}

function nameOf(subject: Subject | AnyRecord): string {
  return subject.name.trim() === '' ? (subject.id ?? 'unnamed') : subject.name.trim();
}

function subjectOf(subject: Subject | AnyRecord, { voice }: Language): Finding['subject'] {
  return { kind: subject.kind, id: subject.id, name: calledIn(subject, voice) ?? nameOf(subject) };
}

function completed(
  { identity, ...draft }: Draft,
  used: Map<string, number>,
  settings: Settings,
  asOf: number,
  before: ReadonlyMap<string, FindingStatus> | null,
): ListedFinding['finding'] {
  const base = findingId(draft.rule, identity);
  const times = (used.get(base) ?? 0) + 1;
  used.set(base, times);
  const id = times === 1 ? base : `${base}-${times}`;
  const acceptance = settings.accepted.find((row) => accepts(row, id, draft, isoOf(asOf)));
  const accepted = acceptance === undefined ? null : { reason: acceptance.reason, by: acceptance.by, until: acceptance.until };
  return { id, ...draft, accepted, status: accepted !== null ? 'accepted' : statusNow(before?.get(id)) };
}

function statusNow(was: FindingStatus | undefined): FindingStatus {
  if (was === undefined || was === 'new') return 'new';
  return was === 'resolved' || was === 'reopened' ? 'reopened' : 'open';
}

/** An acceptance holds through its last day. */
function accepts(row: AcceptedFinding, id: string, draft: Pick<Finding, 'rule' | 'subject'>, today: string): boolean {
  if (row.until !== null && row.until < today) return false;
  if (row.finding !== null) return row.finding === id;
  return row.rule === draft.rule && row.subject !== null && (row.subject === draft.subject.id || row.subject === draft.subject.name);
}

/** From rule runs to the list of findings: root causes only, systemic ones gathered, accepted ones marked. */
import { cellName, type Address } from '../../workbook';
import { kindWords, type Kind } from '../fields';
import { isoOf } from '../reading/days';
import { perGround, type OnGround } from '../facts/per-model';
import { isSame } from '../model/same';
import type { AnyRecord, Model } from '../model/types';
import type { Problem, Rule } from '../rule';
import type { Flagged, RuleRun } from '../run-rules';
import type { JudgedFinding } from '../scores/caps';
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
  /** As the scores see it. */
  readonly judged: JudgedFinding;
}

export function listFindings({ runs, model, settings, before, language }: FindingsInput): ListedFinding[] {
  const masked = maskedSubjects(runs);
  const used = new Map<string, number>();
  const listed = runs.flatMap((run) => {
    const hidden = masked.get(run.rule.id);
    const visible = hidden === undefined ? run.flagged : run.flagged.filter(({ subject }) => !hidden.has(subject.key));
    const systemic = run.rule.systemic !== false && run.checked >= SYSTEMIC_SUBJECTS && visible.length > SYSTEMIC_SHARE * run.checked;
    const drafts = systemic
      ? [systemicFinding(run, visible, model, settings, language)]
      : visible.flatMap((flagged) => draftsOf(model, run.rule, { flagged, settings, language }));
    return drafts.map((draft) => draft.listed(used, settings, model.asOf, before));
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

type Said = Omit<Finding, 'id' | 'accepted' | 'status' | 'clears'>;
type Standing = Pick<Finding, 'id' | 'accepted' | 'status'>;

/** A finding by itself: what others have to do with it, and what became of it since, is told when it is listed. */
class Draft {
  readonly #base: string;
  #last: ListedFinding | null = null;

  constructor(
    identity: string,
    private readonly said: Said,
    private readonly flagged: readonly Flagged[],
  ) {
    this.#base = findingId(said.rule, identity);
  }

  /** The very same as the last time where it stands as it stood. */
  listed(used: Map<string, number>, settings: Settings, asOf: number, before: FindingsInput['before']): ListedFinding {
    const times = (used.get(this.#base) ?? 0) + 1;
    used.set(this.#base, times);
    const id = times === 1 ? this.#base : `${this.#base}-${times}`;
    const acceptance = settings.accepted.find((row) => accepts(row, id, this.said, isoOf(asOf)));
    const accepted = acceptance === undefined ? null : { reason: acceptance.reason, by: acceptance.by, until: acceptance.until };
    const status = accepted !== null ? 'accepted' : statusNow(before?.get(id));
    const last = this.#last?.finding;
    if (last === undefined || last.id !== id || last.status !== status || !isSame(last.accepted, accepted))
      this.#last = this.#listedAs({ id, accepted, status });
    return this.#last as ListedFinding;
  }

  #listedAs({ id, accepted, status }: Standing): ListedFinding {
    const { rule, title } = this.said;
    return {
      finding: { id, ...this.said, accepted, status },
      flagged: this.flagged,
      judged: { rule, title, accepted: accepted !== null, flagged: this.flagged },
    };
  }
}

/** What is found of one subject, and how that is said. */
interface Found {
  readonly flagged: Flagged;
  readonly settings: Settings;
  readonly language: Language;
}

/** By rule, what it finds of a record, kept with the record: what names it, and who answers for it, are cells of it, too. */
const drafting = new Map<Rule, OnGround<AnyRecord, Found, readonly Draft[]>>();

function draftsOf(model: Model, rule: Rule, found: Found): readonly Draft[] {
  const { subject } = found.flagged;
  if (!('nth' in subject)) return singleFindings(rule, found);
  let drafts = drafting.get(rule);
  if (drafts === undefined) {
    drafts = perGround<AnyRecord, Found, readonly Draft[]>(
      (_, __, ground) => singleFindings(rule, ground),
      (known, now) =>
        known.flagged.problems === now.flagged.problems &&
        known.language === now.language &&
        isSame(known.settings.rules[rule.id], now.settings.rules[rule.id]),
    );
    drafting.set(rule, drafts);
  }
  return drafts(model, subject, found);
}

function singleFindings(rule: Rule, { flagged, settings, language }: Found): Draft[] {
  return flagged.problems.map((problem) => {
    const one = { ...flagged, problems: [problem] };
    return new Draft(
      `${flagged.subject.key}|${problem.about ?? ''}`,
      {
        ...heading(rule, severity(rule, problem, settings), problem.at ?? flagged.subject.at, language),
        subject: subjectOf(flagged.subject, language),
        ...unitAndOwner([one]),
        message: sentenceOf(wordsOf(rule, language).messages, { ...problem, code: problem.message }, language.voice),
      },
      [one],
    );
  });
}

function systemicFinding(run: RuleRun, visible: readonly Flagged[], model: Model, settings: Settings, language: Language): Draft {
  const first = visible[0] as Flagged;
  const places = visible.flatMap(({ problems }) => problems.map((problem) => SEVERITIES.indexOf(severity(run.rule, problem, settings))));
  const worst = places.reduce((least, place) => Math.min(least, place), SEVERITIES.length);
  const { kind } = first.subject;
  const noun = plural(kind);
  const { title } = wordsOf(run.rule, language);
  return new Draft(
    `systemic|${kind}`,
    {
      ...heading(run.rule, SEVERITIES[worst] ?? 'medium', systemicCell(run, visible, model), language),
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
    visible,
  );
}

function heading(
  rule: Rule,
  severity: Severity,
  at: Address,
  language: Language,
): Pick<Said, 'rule' | 'title' | 'fix' | 'severity' | 'dimension' | 'sheet' | 'cell'> {
  const { title, fix } = wordsOf(rule, language);
  return {
    rule: rule.id,
    title,
    fix,
    severity,
    dimension: profileOf(rule.id)?.dimension ?? 'measurability',
    sheet: at.sheet,
    cell: cellName(at.row, at.column),
  };
}

function severity(rule: Rule, problem: Problem, settings: Settings): Severity {
  return severityOf(rule.id, problem.message, settings.rules[rule.id]);
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

function statusNow(was: FindingStatus | undefined): FindingStatus {
  if (was === undefined || was === 'new') return 'new';
  return was === 'resolved' || was === 'reopened' ? 'reopened' : 'open';
}

/** An acceptance holds through its last day. */
function accepts(row: AcceptedFinding, id: string, said: Pick<Finding, 'rule' | 'subject'>, today: string): boolean {
  if (row.until !== null && row.until < today) return false;
  if (row.finding !== null) return row.finding === id;
  return row.rule === said.rule && row.subject !== null && (row.subject === said.subject.id || row.subject === said.subject.name);
}

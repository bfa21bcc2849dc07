/** The findings as a queue of work: which are shown, in which groups, in which order. */
import type { Finding } from '../../audit/report/report';
import { SEVERITIES, type Dimension, type Severity } from '../../audit/severity';
import { onceFor } from '../once-for';

/** By what the queue is divided; by nothing, too. */
export const GROUPINGS = ['record', 'person', 'rule', 'sheet', 'severity', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** By what the queue is narrowed; null and no severity: by nothing. */
export interface Filter {
  readonly words: string;
  readonly severities: readonly Severity[];
  readonly dimension: Dimension | null;
  readonly unit: string | null;
  readonly owner: string | null;
}

export const NO_FILTER: Filter = { words: '', severities: [], dimension: null, unit: null, owner: null };

/** Whether it leaves out nothing. */
export function isNothing({ words, severities, dimension, unit, owner }: Filter): boolean {
  return words.trim() === '' && severities.length === 0 && dimension === null && unit === null && owner === null;
}

export interface QueueGroup {
  readonly key: string;
  /** Empty where nobody is named; null for the one group of a queue that is not divided: it has no heading. */
  readonly title: string | null;
  readonly findings: readonly Finding[];
}

export type QueueLine = { readonly group: QueueGroup } | { readonly finding: Finding };

export function matches(finding: Finding, filter: Filter): boolean {
  return (
    (filter.severities.length === 0 || filter.severities.includes(finding.severity)) &&
    (filter.dimension === null || finding.dimension === filter.dimension) &&
    (filter.unit === null || finding.unit === filter.unit) &&
    (filter.owner === null || finding.owner === filter.owner) &&
    says(finding, filter.words)
  );
}

/** Of the findings, those that are asked for; where nothing narrows them, the very same list, so that what follows from it is known. */
export function narrowed(findings: readonly Finding[], filter: Filter, hidden: ReadonlySet<string>): readonly Finding[] {
  if (filter === NO_FILTER && hidden.size === 0) return findings;
  const shown = findings.filter((finding) => !hidden.has(finding.id) && matches(finding, filter));
  return shown.length === findings.length ? findings : shown;
}

function says({ title, message, sheet, cell, subject }: Finding, words: string): boolean {
  if (words.trim() === '') return true;
  const text = `${title} ${message} ${sheet} ${cell} ${subject.name} ${subject.id ?? ''}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Groups of which each begins with the gravest, then the most expensive; the group with the gravest first. */
export function groupsOf(findings: readonly Finding[], by: Grouping): readonly QueueGroup[] {
  const known = groupings(findings);
  let groups = known.get(by);
  if (groups === undefined) known.set(by, (groups = grouped(findings, by)));
  return groups;
}

const groupings = onceFor((_: readonly Finding[]) => new Map<Grouping, readonly QueueGroup[]>());

function grouped(findings: readonly Finding[], by: Grouping): QueueGroup[] {
  const groups = new Map<string, { title: string | null; findings: Finding[] }>();
  for (const finding of ordered(findings)) {
    const { key, title } = groupOf(finding, by);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { title, findings: [finding] });
    else known.findings.push(finding);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

/** Accepted findings come last: nobody has to do anything about them. */
export const ordered = onceFor((findings: readonly Finding[]): readonly Finding[] => {
  const rank = ({ accepted, severity }: Finding): number => (accepted === null ? 0 : SEVERITIES.length) + SEVERITIES.indexOf(severity);
  const money = ({ clears }: Finding): number => clears[0]?.amount ?? 0;
  return [...findings].sort((one, other) => rank(one) - rank(other) || money(other) - money(one));
});

function groupOf(finding: Finding, by: Grouping): { readonly key: string; readonly title: string | null } {
  const { subject, rule, title, sheet, severity } = finding;
  if (by === 'none') return { key: '', title: null };
  if (by === 'sheet') return { key: sheet, title: sheet };
  if (by === 'severity') return { key: severity, title: severity };
  if (by === 'rule') return { key: rule, title };
  if (by === 'record') return { key: `${subject.kind}|${subject.id ?? ''}|${subject.name}`, title: subject.name === '' ? (subject.id ?? sheet) : subject.name };
  const { owner } = finding;
  return owner === null ? { key: '', title: '' } : { key: owner, title: owner };
}

/**
 * The first division with no more groups than a third of the findings: one that divides a queue into ones and twos orders nothing, and neither does one
 * into a single group. Where none divides so, as among a handful of findings, nothing is divided.
 */
export const usualGrouping = onceFor((findings: readonly Finding[]): Grouping => {
  const first = GROUPINGS.find((by) => {
    const groups = new Set(findings.map((finding) => groupOf(finding, by).key)).size;
    return groups > 1 && groups * 3 <= findings.length;
  });
  return first ?? 'none';
});

/** Each group's heading, where it has one, before its findings. */
export const linesOf = onceFor((groups: readonly QueueGroup[]): readonly QueueLine[] =>
  groups.flatMap((group): QueueLine[] => [...(group.title === null ? [] : [{ group }]), ...group.findings.map((finding) => ({ finding }))]),
);

/** The findings of all groups, one after the other. */
export const findingsOf = onceFor((groups: readonly QueueGroup[]): readonly Finding[] => groups.flatMap((group) => group.findings));

/** A comparison as people read it, in a terminal and in Markdown: each section a heading and its lines. */
import { capitalised } from '../../workbook';
import { AT_RISK, MEASURES } from '../state/scorecard-before';
import type { Cause, ComparedFinding, ComparedMoney, ComparedScore, Comparison, MoneyMoved } from './comparison';
import { escaped } from './markdown-parts';
import { listText, moneyText, numberText } from './message';
import { PLAIN, type Paint } from './paint';
import { wrapped } from './text';

/** So many of a list are shown; the comparison as data has all. */
const MOST = 20;

const CAUSES: Readonly<Record<Cause, string>> = {
  version: 'a newer version of the scores',
  day: 'another day',
  settings: 'other settings',
  decisions: 'what was accepted',
  sheet: 'changes in the sheets',
  'sheet-and-decisions': 'changes in the sheets and what was accepted',
};

interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Ends without a line break. */
export function comparisonText(compared: Comparison, paint: Paint = PLAIN): string {
  const parts = sections(compared).map(({ heading, lines }) => [paint.bold(heading), ...lines.map((line) => `  ${wrapped(line, 4)}`)].join('\n'));
  return [`${paint.bold(titleOf(compared))}\n${wrapped(whatDiffers(compared), 0)}`, ...parts].join('\n\n');
}

export function comparisonMarkdown(compared: Comparison): string {
  const parts = sections(compared).map(({ heading, lines }) => `## ${escaped(heading)}\n\n${lines.map((line) => `- ${escaped(line)}`).join('\n')}`);
  return `${[`# ${escaped(titleOf(compared))}`, escaped(whatDiffers(compared)), ...parts].join('\n\n')}\n`;
}

function titleOf({ last, this: now }: Comparison): string {
  return `${last.workbook} as of ${last.asOf}, and ${now.workbook} as of ${now.asOf}`;
}

/** Why a score may have moved though nobody changed the sheet. */
function whatDiffers({ differs }: Comparison): string {
  const sheets = differs.some((cause) => cause === 'sheet' || cause === 'sheet-and-decisions');
  if (differs.length === 0) return 'Nothing differs: the same cells, settings and day.';
  const causes = listText(differs.map((cause) => CAUSES[cause]));
  return sheets ? `What differs: ${causes}.` : `Nobody changed the sheets: whatever moved comes of ${causes} alone.`;
}

function sections(compared: Comparison): Section[] {
  const { findings } = compared;
  const all: Section[] = [
    {
      heading: 'Scores',
      lines: compared.scores.filter(isToBeShown).map((score) => (score.name === MEASURES.coverage ? servedLine(compared, score) : scoreLine(score))),
    },
    ...compared.money.filter(({ before, now, released, added }) => before !== now || released.length + added.length > 0).map(moneyPart),
    { heading: 'Modules that got better', lines: shown(compared.better.map(({ name, before, now }) => `${name}: ${whole(before)} → ${whole(now)}`)) },
    { heading: 'Modules that drifted', lines: shown(compared.drifted.map(({ name, before, now }) => `${name}: ${whole(before)} → ${whole(now)}`)) },
    findingPart('New', findings.new),
    findingPart('Reopened', findings.reopened),
    findingPart('Resolved', findings.resolved),
    findingPart('Accepted', findings.accepted),
    findingPart('Could not be asked again', findings.notEvaluated),
    { heading: 'Findings', lines: [`${numberText(findings.stillOpen)} of the last audit are still open`] },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

/** Alignment and priorities always; the others where they moved. */
function isToBeShown({ name, before, now }: ComparedScore): boolean {
  return name === MEASURES.alignment || name === MEASURES.coverage || whole(before) !== whole(now);
}

/** Counts of priorities, not shares of a few. */
function servedLine({ served }: Comparison, { because }: ComparedScore): string {
  const count = (one: Comparison['served']['now']): string => (one === null ? 'not evaluated' : `${one.served} of ${one.of}`);
  const causes = because.map(({ cause }) => CAUSES[cause]);
  return `${MEASURES.coverage}: ${count(served.before)} → ${count(served.now)}${causes.length === 0 ? '' : ` (${listText(causes)})`}`;
}

function scoreLine({ name, before, now, because }: ComparedScore): string {
  const isMoney = name.startsWith(AT_RISK);
  const currency = isMoney ? (/[A-Z]{3}$/.exec(name)?.[0] ?? '') : '';
  const value = (score: number | null): string => (score === null || !isMoney ? whole(score) : moneyText(score, currency));
  const steps = because.filter(({ change }) => Math.abs(change) >= 0.05).map(({ cause, change }) => `${signed(change, isMoney ? 0 : 1)} ${CAUSES[cause]}`);
  const why = steps.length === 0 ? '' : ` (${steps.join(', ')})`;
  return `${capitalised(name)}: ${value(before)} → ${value(now)}${why}`;
}

function whole(score: number | null): string {
  return score === null ? 'not evaluated' : String(Math.round(score));
}

function signed(change: number, digits: number): string {
  const size = Math.abs(change);
  return `${change < 0 ? '−' : '+'}${digits === 0 ? numberText(Math.round(size)) : String(Math.round(size * 10) / 10)}`;
}

function moneyPart({ currency, before, now, released, added, other }: ComparedMoney): Section {
  const lines = [
    ...shown(released.map((one) => moneyLine(one, currency))),
    ...shown(added.map((one) => moneyLine(one, currency))),
    ...(other === 0 ? [] : [`${signed(other, 0)} elsewhere: modules in two currencies, and cents`]),
  ];
  return { heading: `Spend not shown to serve a priority: ${moneyText(before, currency)} → ${moneyText(now, currency)}`, lines };
}

function moneyLine({ module, amount, findings, why }: MoneyMoved, currency: string): string {
  const said = listText(findings.map((title) => `“${title}”`));
  const because: Readonly<Record<MoneyMoved['why'], string>> = {
    mended: `mended: ${said}`,
    accepted: `accepted: ${said}`,
    gone: 'no longer in the workbook',
    found: `found: ${said}`,
    joined: findings.length === 0 ? 'new in the workbook' : `new in the workbook, with ${said}`,
    cost: 'its cost, or what of it a finding puts at risk, has changed',
  };
  return `${amount < 0 ? '−' : '+'}${moneyText(Math.abs(amount), currency)} ${module}: ${because[why]}`;
}

function findingPart(heading: string, findings: readonly ComparedFinding[]): Section {
  return {
    heading: `${heading}: ${numberText(findings.length)}`,
    lines: shown(findings.map(({ severity, title, about, sheet, cell }) => `${severity}: ${title} – ${about} (${sheet}!${cell})`)),
  };
}

function shown(lines: readonly string[]): string[] {
  return lines.length > MOST ? [...lines.slice(0, MOST), `and ${numberText(lines.length - MOST)} more`] : [...lines];
}

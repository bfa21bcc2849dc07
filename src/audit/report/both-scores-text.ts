/** A workbook scored by two versions as people read it, in a terminal and in Markdown: old → new. */
import { capitalised } from '../../workbook';
import { MOST_AT_RISK } from '../scores/score-part';
import { AT_RISK, MEASURES } from '../state/scorecard-before';
import { differs, type BothMeasure, type BothModule, type BothPart, type BothScores, type ScoringPlumbline } from './both-scores';
import { escaped, table } from './markdown-parts';
import { moneyText, numberText } from './message';
import { PLAIN, type Paint } from './paint';
import { wrapped } from './text';
import { NOT_TOLD, type Told, type ToldPart } from './told-report';

/** Ends without a line break. */
export function bothScoresText(both: BothScores, paint: Paint = PLAIN): string {
  const rows = measureRows(both);
  const width = Math.max(...rows.map(([name]) => name.length));
  const parts = [
    `${paint.bold(titleOf(both))}\n${introduction(both)
      .map((line) => wrapped(line, 0))
      .join('\n')}`,
    [paint.bold('Scores'), ...rows.map(([name, before, now]) => `  ${name.padEnd(width)}  ${before} → ${now}`)].join('\n'),
    [
      paint.bold(modulesHeading(both)),
      ...both.modules.flatMap((module) => [`  ${wrapped(moduleLine(module), 4)}`, ...partLines(module).map((line) => `    ${wrapped(line, 6)}`)]),
    ].join('\n'),
    ...seenByOne(both).map(([heading, names]) => [paint.bold(heading), ...names.map((name) => `  ${wrapped(name, 4)}`)].join('\n')),
  ];
  return parts.join('\n\n');
}

export function bothScoresMarkdown(both: BothScores): string {
  const list = (lines: readonly string[]): string => lines.map((line) => `- ${escaped(line)}`).join('\n');
  const modules = both.modules.map((module) => [`- ${escaped(moduleLine(module))}`, ...partLines(module).map((line) => `  - ${escaped(line)}`)].join('\n'));
  const parts = [
    `# ${escaped(titleOf(both))}`,
    ...introduction(both).map(escaped),
    '## Scores',
    table(
      ['Measure', ...[both.before, both.now].map(({ scoringVersion, isThis }) => `Version ${scoringVersion}, ${isThis ? 'this' : 'the other'}`)],
      measureRows(both),
    ),
    `## ${escaped(modulesHeading(both))}`,
    ...(modules.length === 0 ? [] : [modules.join('\n')]),
    ...seenByOne(both).flatMap(([heading, names]) => [`## ${escaped(heading)}`, list(names)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function titleOf({ workbook, asOf, before, now }: BothScores): string {
  const [old, young] = [before.scoringVersion, now.scoringVersion];
  return `${workbook} as of ${asOf}, by ${old === young ? `two Plumblines of version ${now.scoringVersion} of the scores` : `version ${old} of the scores and by version ${young}`}`;
}

function introduction(both: BothScores): string[] {
  const { before, now, same, reason } = both;
  const lines = [`${plumbline(before)}.`, `${plumbline(now)}.`];
  if (same) return [...lines, 'Both score this workbook the same.'];
  if (before.scoringVersion === now.scoringVersion)
    return [...lines, 'They differ, though both call their scores the same version: one of the two comes from between two releases.'];
  const why = reason === '' ? `What version ${now.scoringVersion} changed stands in its own docs/scores.md.` : `What changed: ${reason}`;
  return [...lines, why, 'What one of them reads in the workbook and the other does not moves scores, too.'];
}

function plumbline({ version, scoringVersion, isThis, tables, modules, findings }: ScoringPlumbline): string {
  const read = [counted(tables, 'table'), counted(modules, 'module'), counted(findings, 'finding')].join(', ');
  return `Version ${scoringVersion} by ${isThis ? 'this' : 'the other'} Plumbline${version === NOT_TOLD ? '' : `, ${version}`} (${read})`;
}

const counted = (count: Told<number>, one: string): string =>
  count === NOT_TOLD ? `${one}s not told` : `${numberText(count)} ${count === 1 ? one : `${one}s`}`;

function measureRows(both: BothScores): (readonly [name: string, before: string, now: string])[] {
  return both.measures.map((measure) => {
    if (measure.name !== MEASURES.coverage) return [capitalised(measure.name), ...valuesOf(measure)];
    const { before, now } = both.served;
    const count = (one: typeof now): string => (one === NOT_TOLD ? NOT_TOLD : one === null ? 'not evaluated' : `${one.served} of ${one.of}`);
    return [measure.name, count(before), count(now)];
  });
}

function valuesOf({ name, before, now }: BothMeasure): readonly [string, string] {
  if (!name.startsWith(AT_RISK)) return scores(before, now);
  const currency = /[A-Z]{3}$/.exec(name)?.[0] ?? '';
  const amount = (value: Told<number | null>): string => (typeof value === 'number' ? moneyText(value, currency) : (value ?? 'not evaluated'));
  return [amount(before), amount(now)];
}

/** Whole points, or tenths and hundredths where a difference would not be seen. */
function scores(before: Told<number | null>, now: Told<number | null>): readonly [string, string] {
  const text = (value: Told<number | null>, digits: number): string => (typeof value === 'number' ? value.toFixed(digits) : (value ?? 'not evaluated'));
  const digits = !differs(before, now) ? 0 : ([0, 1].find((each) => text(before, each) !== text(now, each)) ?? 2);
  return [text(before, digits), text(now, digits)];
}

function modulesHeading({ modules, sameModules }: BothScores): string {
  return `Modules that both see: ${modules.length === 0 ? 'none' : numberText(modules.length)} of ${numberText(modules.length + sameModules)} with another score`;
}

function moduleLine({ id, name, before, now }: BothModule): string {
  return `${named(id, name)}: ${scores(before, now).join(' → ')}`;
}

const named = (id: string | null, name: string): string => (id === null || id === name ? name : `${id} ${name}`);

/** Why, part by part. */
function partLines({ parts, before, now }: BothModule): string[] {
  if (parts.length > 0) return parts.map(partLine);
  const capped = [before, now].includes(MOST_AT_RISK) ? `: nothing scores more than ${MOST_AT_RISK} while a finding puts some of its money at risk` : '';
  return [`Its parts earn the same${capped}`];
}

function partLine({ name, before, now }: BothPart): string {
  const points = `${name} ${earned(before)} → ${earned(now)}`;
  const reasons = [before, now].map((part) => (part === null || part.because === NOT_TOLD ? '' : part.because));
  const [was, is] = reasons;
  return `${points}: ${was === is ? is : `${was || NOT_TOLD} → ${is || NOT_TOLD}`}`;
}

function earned(part: ToldPart | null): string {
  if (part === null || part.points === NOT_TOLD) return NOT_TOLD;
  if (part.points === null) return 'not evaluated';
  return part.max === NOT_TOLD ? numberText(part.points) : `${numberText(part.points)} of ${numberText(part.max)}`;
}

function seenByOne({ before, now, onlyBefore, onlyNow }: BothScores): (readonly [heading: string, lines: readonly string[]])[] {
  const of = ({ scoringVersion, isThis }: ScoringPlumbline, modules: BothScores['onlyNow']): readonly [string, readonly string[]] => [
    `Modules that only version ${scoringVersion} sees, by ${isThis ? 'this' : 'the other'} Plumbline: ${numberText(modules.length)}`,
    modules.map(({ id, name, score }) => `${named(id, name)}: ${scores(score, score)[1]}`),
  ];
  return [of(before, onlyBefore), of(now, onlyNow)].filter(([, modules]) => modules.length > 0);
}

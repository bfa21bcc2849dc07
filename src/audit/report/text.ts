/** The report as a person reads it in a terminal: what it says, what matters most, what it did not understand. */
import { capitalised } from '../../workbook';
import { addTo } from '../model/grouped';
import { kindsWords, kindWords } from '../fields';
import { countingText, effectText, groundText, notJudged, powerText, spreadText, toldImpact } from './impact-text';
import { listText, moneyText, numberText, percentText, spaced } from './message';
import { linksText } from './links';
import { missingSentence } from './missing-amounts';
import { moneySection } from './money-section';
import { adviceText } from './advice';
import { gapLines } from './providers';
import { withoutFindings } from './nothing-judged';
import { noCosts } from './no-costs';
import { hasLittleToJudge, nextSteps } from './next-steps';
import { DRAW, toldPlans } from './planning';
import type { Finding, Report, ReportImpact } from './report';
import { editsText, gainText, proviso, setLines } from './repairs-text';
import { rescoredSentence, rescoredValues } from './rescored';
import { PLAIN, type Paint } from './paint';
import { SEVERITIES } from '../severity';

const WIDTH = 96;
const MOST_IMPORTANT = 5;

/** The summary; ends without a line break. */
export function textReport(report: Report, paint: Paint = PLAIN): string {
  const next = nextStepsText(report, paint);
  const little = hasLittleToJudge(report);
  const sections = [
    heading(report, paint),
    report.warnings.map((warning) => `${paint.bold('Note:')} ${wrapped(warning, 6)}`).join('\n'),
    little ? next : '',
    scores(report, paint),
    money(report),
    rescored(report, paint),
    findings(report, paint),
    wrapped(linksText(report.links), 2),
    kpis(report),
    impact(report, paint),
    moneySection(report, paint.bold, wrapped),
    repairs(report, paint),
    wrapped(adviceText(report) ?? '', 2),
    listed(paint.bold('Who could build what is missing'), gapLines(report)),
    planning(report, paint),
    little ? '' : next,
    rules(report, paint),
    notUnderstood(report, paint),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

/** Breaks a text into lines of at most `width` characters, each after the first indented. */
export function wrapped(text: string, indent: number, width = WIDTH): string {
  const lines: string[] = [];
  let line = '';
  // A line break in a cell begins no line of ours, and an amount goes to the next line with its currency.
  for (const word of spaced(text).split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
}

function heading(report: Report, paint: Paint): string {
  const read = report.tables.length === 0 ? 'no tables understood' : tableCounts(report).join(', ');
  return `${paint.bold(`${report.workbook}, audited as of ${report.asOf}`)}\n${wrapped(`Read: ${read}.`, 2)}`;
}

function tableCounts(report: Report): string[] {
  const counts = new Map<Report['tables'][number]['kind'], number>();
  for (const { kind, rows } of report.tables) counts.set(kind, (counts.get(kind) ?? 0) + rows);
  return [...counts].map(([kind, rows]) => {
    const counted = `${numberText(rows)} ${rows === 1 ? kindWords(kind) : kindsWords(kind)}`;
    const records = kind === 'kpi' ? report.kpis.length : kind === 'module' ? report.modules.length : rows;
    // One KPI may have a row for each year, one module a row for each goal.
    return records > 0 && records < rows ? `${numberText(records)} ${records === 1 ? kindWords(kind) : kindsWords(kind)} in ${numberText(rows)} rows` : counted;
  });
}

/** `72 of 100`, or `not evaluated`. */
export function scoreText(score: number | null): string {
  return score === null ? 'not evaluated' : `${Math.round(score)} of 100`;
}

/** `6 of 7`, or `not evaluated`. */
export function servedText({ scores: { coverage }, priorities }: Pick<Report, 'scores' | 'priorities'>): string {
  const top = priorities.filter((priority) => priority.top);
  return coverage === null ? 'not evaluated' : `${top.filter((priority) => (priority.modules ?? 0) > 0).length} of ${top.length}`;
}

function scores(report: Report, paint: Paint): string {
  const { alignment, dimensions } = report.scores;
  const scored = report.modules.filter(({ score }) => score !== null);
  const judged = report.modules.filter(({ components }) => components.length > 0);
  const mean =
    scored.length === 0
      ? `none of ${numberText(judged.length)} live and planned modules could be scored`
      : `mean of ${scored.length} of ${judged.length} live and planned modules, weighted by cost`;
  const ground = judged.length === 0 ? '' : `   ${paint.dim(mean)}`;
  const lines = [
    `${'Alignment'.padEnd(20)} ${paint.bold(scoreText(alignment).padEnd(14))}${ground}`,
    `${'Priorities served'.padEnd(20)} ${paint.bold(servedText(report).padEnd(14))}   ${paint.dim('top priorities that an unbroken chain reaches')}`,
    ...dimensions.map(({ name, score, checked, flagged, undecided }) => {
      const counts =
        score === null
          ? ''
          : `   ${numberText(checked)} checked, ${numberText(flagged)} flagged${undecided > 0 ? `, ${numberText(undecided)} not evaluated` : ''}`;
      return `  ${capitalised(name).padEnd(18)} ${scoreText(score).padEnd(14)}${paint.dim(counts)}`;
    }),
  ];
  return lines.map((line) => line.trimEnd()).join('\n');
}

/** `EUR 165,000 of EUR 1,070,000 (15 %); EUR 35,000 not judged`. */
export function spendText({ currency, total, atRisk, notJudged }: Report['money'][number]): string {
  const all = moneyText(total, currency);
  if (total > 0 && notJudged === total) return `not evaluated (none of ${all} could be judged)`;
  const share = total === 0 ? '' : ` (${percentText(Math.round((100 * atRisk) / total))})`;
  return `${moneyText(atRisk, currency)} of ${all}${share}${notJudged === 0 ? '' : `; ${moneyText(notJudged, currency)} not judged`}`;
}

function money(report: Report): string {
  const missing = missingSentence(report);
  const none = report.modules.length === 0 ? [] : [`Spend not shown to serve a priority: not evaluated (${noCosts(report)}).`];
  const accounts = report.money.length === 0 ? none : report.money.map((account) => `Spend not shown to serve a priority: ${spendText(account)}`);
  return [...accounts, ...(missing === null ? [] : [`  ${wrapped(missing, 2)}`])].join('\n');
}

function nextStepsText(report: Report, paint: Paint): string {
  const steps = nextSteps(report);
  if (steps.length === 0) return '';
  return [paint.bold('What to add next'), ...steps.map((step) => `  ${wrapped(step, 4)}`)].join('\n');
}

function rescored({ rescored: anew }: Report, paint: Paint): string {
  if (anew === null) return '';
  const values = rescoredValues(anew).map(([name, before, now]) => `  ${name.padEnd(18)} ${before} → ${now}`);
  return [`${paint.bold('Scored anew:')} ${wrapped(rescoredSentence(anew), 2)}`, ...values].join('\n');
}

function findings(report: Report, paint: Paint): string {
  const open = report.findings.filter(({ accepted }) => accepted === null);
  if (open.length === 0) return wrapped(withoutFindings(report), 2);
  const counts = SEVERITIES.map((severity) => [severity, open.filter((finding) => finding.severity === severity).length] as const).filter(
    ([, count]) => count > 0,
  );
  const acceptedCount = report.findings.length - open.length;
  const title = `${open.length} finding${open.length === 1 ? '' : 's'}: ${counts.map(([severity, count]) => paint.severity(severity, `${count} ${severity}`)).join(', ')}${acceptedCount > 0 ? `; ${acceptedCount} accepted` : ''}`;
  const most = mostImportant(open);
  return [
    paint.bold(title),
    `The ${most.length === open.length ? '' : `${most.length} `}that matter most:`.replace('The that', 'Those that'),
    ...most.map((finding) => findingLines(finding, paint)),
  ].join('\n');
}

/** The worst findings, of different rules as far as there are any: five faces of one fault teach less. */
function mostImportant(open: readonly Finding[], count = MOST_IMPORTANT): Finding[] {
  const seen = new Set<string>();
  const first = open.filter(({ rule }) => !seen.has(rule) && seen.add(rule));
  const chosen = new Set([...first, ...open].slice(0, Math.max(count, 0)));
  return open.filter((finding) => chosen.has(finding));
}

function findingLines({ severity, title, sheet, cell, message }: Finding, paint: Paint): string {
  return [
    `  ${paint.severity(severity, severity.toUpperCase().padEnd(9))}${paint.bold(title)}  ${paint.dim(`${sheet}!${cell}`)}`,
    `           ${wrapped(message, 11)}`,
  ].join('\n');
}

function kpis(report: Report): string {
  if (report.kpis.length === 0) return '';
  const count = (verdict: Report['kpis'][number]['verdict']): number => report.kpis.filter((kpi) => kpi.verdict === verdict).length;
  const counts = `KPIs: ${count('met')} met, ${count('not-met')} not met, ${count('not-evaluated')} not evaluated`;
  const why = whyNotEvaluated(report);
  return why.length === 0 ? counts : `${counts}\n  ${wrapped(`Not evaluated because ${listText(why)}.`, 2)}`;
}

/** The reasons why KPIs were not evaluated, those of most KPIs first. */
function whyNotEvaluated({ kpis }: Report): string[] {
  const counts = new Map<string, number>();
  for (const { reason } of kpis) if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([reason, count]) => `${reason} (${numberText(count)})`);
}

/** What worked, what did not, what is too close to call, and what cannot be judged. */
function impact(report: Report, paint: Paint): string {
  if (report.impact.length === 0) return '';
  const told = toldImpact(report).flatMap(({ title, shown, more }) => [
    `  ${title}`,
    ...shown.map((one) => `    ${wrapped(impactLine(one), 6)}`),
    ...(more === 0 ? [] : [`    and ${numberText(more)} more (--format json says which)`]),
  ]);
  const open = notJudged(report).map((line) => `    ${wrapped(line, 6)}`);
  const counting = countingText(report);
  return [
    paint.bold('Did it work'),
    ...told,
    ...(counting === null ? [] : [`  ${wrapped(counting, 2)}`]),
    ...(open.length === 0 ? [] : ['  Cannot be judged', ...open]),
  ].join('\n');
}

/** Sentences below a heading; nothing where there are none. */
function listed(heading: string, sentences: readonly string[]): string {
  return sentences.length === 0 ? '' : [heading, ...sentences.map((sentence) => `  ${wrapped(sentence, 4)}`)].join('\n');
}

/** What could be known of modules that have not begun. */
function planning(report: Report, paint: Paint): string {
  const { told, more } = toldPlans(report);
  if (told.length === 0) return '';
  const lines = told.flatMap(({ about, sentences }) => [`  ${wrapped(about, 4)}`, ...sentences.map((sentence) => `    ${wrapped(`${sentence}.`, 6)}`)]);
  return [
    paint.bold('Planning to know'),
    ...lines,
    ...(more === 0 ? [] : [`  and ${numberText(more)} more (--format json says which)`]),
    `  ${wrapped(DRAW, 4)}`,
  ].join('\n');
}

function impactLine(one: ReportImpact): string {
  return `“${one.module.name}” on “${one.kpi.name}”: ${effectText(one)}; ${groundText(one)}; grade ${one.grade ?? 'none'}: ${one.reason}${powerText(one)}${spreadText(one)}`;
}

/** The first repairs, and how far the fewest of them come. */
function repairs(report: Report, paint: Paint): string {
  const lines = setLines(report);
  if (report.repairs.length === 0 && lines.length === 0) return '';
  const shown = report.repairs.slice(0, MOST_IMPORTANT).flatMap((repair, place) => {
    const edits = `  ${place + 1}. ${wrapped(editsText(repair), 5)}`;
    return [edits, `     ${paint.dim(wrapped(gainText(repair), 5))}`];
  });
  const more = report.repairs.length - MOST_IMPORTANT;
  return [
    paint.bold('What to repair first'),
    ...(shown.length === 0 ? [] : [`  ${wrapped(proviso(), 4)}`]),
    ...shown,
    ...(more > 0 ? [`  and ${numberText(more)} more (--format json says which)`] : []),
    ...lines.map((line) => `  ${wrapped(line, 4)}`),
  ].join('\n');
}

function rules(report: Report, paint: Paint): string {
  const ran = report.rules.filter(({ outcome }) => outcome === 'ran').length;
  const crashed = report.rules.filter(({ outcome }) => outcome === 'crashed');
  const skipped = report.rules.length - ran - crashed.length;
  const idle = report.rules.filter(({ outcome, checked, undecided }) => outcome === 'ran' && checked === 0 && undecided === 0).length;
  const judging = `${ran} ran${idle > 0 ? ` (${idle} of them found nothing to judge)` : ''}`;
  const lines = [wrapped(`Rules: ${judging}${skipped > 0 ? `, ${skipped} skipped for columns that are not there (--format json says which)` : ''}`, 2)];
  for (const { id, reason } of crashed) lines.push(paint.severity('critical', `  The rule ${id} failed and says nothing: ${reason ?? 'no reason'}`));
  return lines.join('\n');
}

function notUnderstood(report: Report, paint: Paint): string {
  const columns = report.tables.flatMap((table) =>
    table.columns.filter(({ field, how }) => field === null && how === null).map(({ header, at }) => ({ sheet: table.sheet, header, at })),
  );
  const distinct = [...new Map(columns.map((column) => [`${column.sheet}!${column.at}`, column])).values()].filter(
    (column) => !understoodElsewhere(report, column),
  );
  const lines = [
    ...report.notUnderstood.map(({ sheet, range, reason }) => `  ${sheet}${range === '' ? '' : `!${range}`}: ${reason}`),
    ...[...grouped(distinct)].map(
      ([sheet, headers]) => `  ${sheet}: column${headers.length === 1 ? '' : 's'} ${listText(headers.map((header) => `“${header}”`))} not used`,
    ),
  ];
  if (lines.length === 0) return '';
  return [paint.bold('Not understood'), ...lines.map((line) => wrapped(line, 4))].join('\n');
}

/** A column of a block that holds two kinds of record may mean something for one of them only. */
function understoodElsewhere(report: Report, { sheet, at }: { sheet: string; at: string }): boolean {
  return report.tables.some(
    (table) => table.sheet === sheet && table.columns.some((column) => column.at === at && (column.field !== null || column.how !== null)),
  );
}

function grouped(columns: readonly { sheet: string; header: string }[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { sheet, header } of columns) addTo(groups, sheet, header);
  return groups;
}

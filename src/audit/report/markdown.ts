/** The report as Markdown, for a wiki, a mail or a pull request. */
import { capitalised } from '../../workbook';
import { countingText, effectText, groundText, notJudged, powerText, spreadText, toldImpact } from './impact-text';
import { moneyText, numberText } from './message';
import { escaped, table } from './markdown-parts';
import { verdictCounts } from './links';
import { missingSentence } from './missing-amounts';
import { moneyMarkdown } from './money-markdown';
import { adviceText } from './advice';
import { gapLines } from './providers';
import { nothingJudged } from './nothing-judged';
import { hasLittleToJudge, nextSteps, notAsked } from './next-steps';
import { DRAW, toldPlans } from './planning';
import type { Finding, Report } from './report';
import { casesMarkdown } from './case-markdown';
import { editsText, gainText, proviso, setLines } from './repairs-text';
import { rescoredSentence, rescoredValues } from './rescored';
import { scoreText, servedText, spendText } from './text';
import { SEVERITIES } from '../severity';
import { inEnglish } from './saying';

export function markdownReport(report: Report): string {
  const open = report.findings.filter(({ accepted }) => accepted === null);
  const accepted = report.findings.filter((finding) => finding.accepted !== null);
  const steps = nextSteps(report);
  const next = steps.length === 0 ? [] : ['## What to add next', steps.map((step) => `- ${escaped(step)}`).join('\n')];
  return (
    [
      `# ${escaped(report.workbook)}: alignment audit`,
      `As of ${report.asOf}.`,
      ...report.warnings.map((warning) => `> **Note:** ${escaped(warning)}`),
      ...(hasLittleToJudge(report) ? next : []),
      table(
        ['Measure', 'Value'],
        [
          ['Alignment', scoreText(report.scores.alignment)],
          ['Priorities served', servedText(report)],
          ...report.money.map((account) => ['Spend not shown to serve a priority', spendText(account)]),
        ],
      ),
      ...missingAmounts(report),
      ...rescored(report),
      '## Dimensions',
      table(
        ['Dimension', 'Score', 'Checked', 'Flagged', 'Not evaluated'],
        report.scores.dimensions.map(({ name, score, checked, flagged, undecided }) => [
          name,
          scoreText(score),
          numberText(checked),
          numberText(flagged),
          numberText(undecided),
        ]),
      ),
      `## Findings (${open.length})`,
      ...(open.length === 0 ? [escaped(nothingJudged(report) ?? inEnglish.said({ code: 'none-of', data: { asked: notAsked(report) } }))] : []),
      ...SEVERITIES.flatMap((severity) =>
        severityTable(
          severity,
          open.filter((finding) => finding.severity === severity),
        ),
      ),
      ...(accepted.length === 0
        ? []
        : [
            '## Accepted',
            table(
              ['Finding', 'Subject', 'Reason', 'By', 'Until'],
              accepted.map((finding) => [
                finding.title,
                finding.subject.name,
                finding.accepted?.reason ?? '',
                finding.accepted?.by ?? '',
                finding.accepted?.until ?? 'further notice',
              ]),
            ),
          ]),
      ...(hasLittleToJudge(report) ? [] : next),
      '## Modules',
      report.modules.length === 0
        ? 'None found.'
        : table(
            ['Module', 'Score', 'On', 'At worst', 'At risk'],
            report.modules.map((module) => [
              module.name,
              scoreText(module.score),
              `${module.evaluatedPoints} of 100 points`,
              module.worstCase === null ? '' : String(Math.round(module.worstCase)),
              module.costAtRisk === null || module.currency === null ? '' : moneyText(module.costAtRisk, module.currency),
            ]),
          ),
      ...links(report),
      ...impact(report),
      ...moneyMarkdown(report),
      ...casesMarkdown(report),
      ...repairs(report),
      ...(adviceText(report) === null ? [] : ['## OKR or SMART', escaped(adviceText(report) ?? '')]),
      ...(report.competencyGaps.length === 0
        ? []
        : [
            '## Who could build what is missing',
            gapLines(report)
              .map((line) => `- ${escaped(line)}`)
              .join('\n'),
          ]),
      ...planning(report),
      '## Not understood',
      report.notUnderstood.length === 0
        ? 'Everything was understood.'
        : report.notUnderstood.map(({ sheet, range, reason }) => `- ${escaped(`${sheet}${range === '' ? '' : `!${range}`}`)}: ${escaped(reason)}`).join('\n'),
      '## Not evaluated',
      skippedList(report),
      '## Assumptions',
      table(
        ['Assumption', 'Value'],
        report.assumptions.map(({ name, value }) => [name, value]),
      ),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

/** How the links stand, and those that need somebody. */
function links({ links: all }: Report): string[] {
  if (all.length === 0) return [];
  const bad = all.filter(({ verdict }) => verdict !== 'proven' && verdict !== 'plausible' && verdict !== 'not evaluated');
  const rows = bad.slice(0, MOST_LINKS);
  return [
    '## Links',
    table(
      ['Verdict', 'Links'],
      verdictCounts(all).map(([verdict, count]) => [verdict, numberText(count)]),
    ),
    ...(rows.length === 0
      ? []
      : [
          table(
            ['Link', 'Module', 'Serves', 'Verdict', 'Why', 'Decided by'],
            rows.map(({ at, module, goal, verdict, reason, decidedAt }) => [
              `${at.sheet}!${at.cell}`,
              module?.name ?? '',
              goal?.name ?? '',
              verdict,
              reason,
              `${decidedAt.sheet}!${decidedAt.cell}`,
            ]),
          ),
        ]),
    ...(bad.length > rows.length ? [`And ${numberText(bad.length - rows.length)} more.`] : []),
  ];
}

function impact(report: Report): string[] {
  if (report.impact.length === 0) return [];
  const told = toldImpact(report);
  const [open, counting] = [notJudged(report), countingText(report)];
  return [
    '## Did it work',
    ...(told.length === 0 ? ['No effect could be estimated.'] : []),
    ...told.flatMap(({ title, shown, more }) => [
      `### ${title}`,
      table(
        ['Module', 'KPI', 'Effect (95 % interval)', 'Teams', 'Grade', 'Why'],
        shown.map((one) => [
          one.module.name,
          one.kpi.name,
          effectText(one),
          groundText(one),
          one.grade ?? '',
          `${one.reason}${powerText(one)}${spreadText(one)}`,
        ]),
      ),
      ...(more === 0 ? [] : [`And ${numberText(more)} more.`]),
    ]),
    ...(counting === null ? [] : [counting]),
    ...(open.length === 0 ? [] : ['### Cannot be judged', open.map((line) => `- ${escaped(line)}`).join('\n')]),
  ];
}

function missingAmounts(report: Report): string[] {
  const said = missingSentence(report);
  if (said === null) return [];
  return [
    `> **Note:** ${escaped(said)}`,
    '## Amounts in no sum',
    table(
      ['Where', 'What stands there', 'Cost of', 'Why'],
      report.missingAmounts.map(({ sheet, cell, text, of, reason }) => [`${sheet}!${cell}`, text, of, reason]),
    ),
  ];
}

function planning(report: Report): string[] {
  const { told, more } = toldPlans(report);
  if (told.length === 0) return [];
  return [
    '## Planning to know',
    ...told.flatMap(({ about, sentences }) => [`**${escaped(about)}**`, sentences.map((sentence) => `- ${escaped(sentence)}.`).join('\n')]),
    ...(more === 0 ? [] : [`And ${numberText(more)} more.`]),
    DRAW,
  ];
}

/** So many are shown; the report as data has all. */
const MOST_REPAIRS = 20;
const MOST_LINKS = 50;

function repairs(report: Report): string[] {
  const lines = setLines(report);
  if (report.repairs.length === 0 && lines.length === 0) return [];
  return [
    '## What to repair first',
    ...(report.repairs.length === 0
      ? []
      : [
          proviso(),
          table(
            ['', 'Repair', 'What it gives'],
            report.repairs.slice(0, MOST_REPAIRS).map((repair, place) => [String(place + 1), editsText(repair), gainText(repair)]),
          ),
        ]),
    ...(lines.length === 0 ? [] : [lines.map((line) => `- ${escaped(line)}`).join('\n')]),
  ];
}

function rescored({ rescored: anew }: Report): string[] {
  return anew === null ? [] : ['## Scored anew', escaped(rescoredSentence(anew)), table(['Measure', 'Before', 'Now'], rescoredValues(anew))];
}

function severityTable(severity: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  return [
    `### ${capitalised(severity)} (${findings.length})`,
    table(
      ['Finding', 'Where', 'What', 'Fix'],
      findings.map(({ title, sheet, cell, message, fix }) => [title, `${sheet}!${cell}`, message, fix]),
    ),
  ];
}

function skippedList(report: Report): string {
  const skipped = report.rules.filter(({ outcome }) => outcome !== 'ran');
  return skipped.length === 0
    ? 'Every rule ran.'
    : skipped.map(({ title, outcome, reason }) => `- ${escaped(title)}: ${outcome}, ${escaped(reason ?? '')}`).join('\n');
}

/** Business cases in Markdown: one module as a page, and all of them as a table of the report. */
import { ENGLISH, type Language } from './language';
import type { CaseWord } from './case-words';
import { figureName, figureValue, madeOf } from './money-text';
import { escaped, table } from './markdown-parts';
import { sentenceOf } from './message';
import type { Report, ReportModule } from './report';
import type { MessageValue } from '../message-value';

function words(code: CaseWord, { lists, voice }: Language, data?: Readonly<Record<string, MessageValue>>): string {
  return sentenceOf(lists.cases, data === undefined ? { code } : { code, data }, voice);
}

/** What a case says of itself. */
export function caseWords(code: CaseWord, data?: Readonly<Record<string, MessageValue>>, language = ENGLISH): string {
  return words(code, language, data);
}

/** Those that are to come and those that run, the costliest first. */
export function casesToShow({ modules }: Report): readonly ReportModule[] {
  return modules
    .filter(({ life, mandatory }) => (life === 'planned' || life === 'live') && !mandatory)
    .sort((one, other) => (other.cost ?? 0) - (one.cost ?? 0));
}

/** One module's case, for whoever decides about it. */
export function caseMarkdown({ workbook, asOf }: Pick<Report, 'workbook' | 'asOf'>, module: ReportModule, language = ENGLISH): string {
  const say = (code: CaseWord, data?: Readonly<Record<string, MessageValue>>): string => words(code, language, data);
  const { businessCase, money, name, evidenceGrade } = module;
  const { problem, expected, timeline, lacks } = businessCase;
  const missing = [
    ...lacks.map((one) => one.words),
    ...money.notEvaluated.map(({ figures, reason }) => `${figures.map((one) => figureName(one, language)).join(', ')}: ${reason}`),
  ];
  return (
    [
      `# ${escaped(say('title', { module: name }))}`,
      escaped(say('as-of', { day: asOf, workbook })),
      `## ${say('problem')}`,
      problem === null ? say('not-stated') : escaped(problem.text),
      `## ${say('effect')}`,
      expected.length === 0 ? say('not-stated') : expected.map((one) => `- ${escaped(one.words)}`).join('\n'),
      `## ${say('timeline')}`,
      table(
        ['', '', ''],
        timeline.map((one) => [one.words, one.day ?? say('not-stated'), one.noteCode === 'not-stated' ? '' : one.note]),
      ),
      `## ${say('money')}`,
      money.figures.length === 0
        ? say('not-stated')
        : table(
            ['', '', ''],
            money.figures.map((one) => [
              figureName(one.figure, language),
              figureValue(one, money.currency, language),
              `${one.how}${madeOf(one, money.currency, language)}`,
            ]),
          ),
      `## ${say('evidence')}`,
      evidenceGrade === null ? say('grade-none') : say('grade-now', { grade: evidenceGrade }),
      `## ${say('lacks')}`,
      missing.length === 0 ? say('nothing-lacks') : missing.map((one) => `- ${escaped(one)}`).join('\n'),
    ].join('\n\n') + '\n'
  );
}

/** So many modules; `plumbline case` has each. */
const MOST_CASES = 20;

export function casesMarkdown(report: Report, language = ENGLISH): string[] {
  const open = casesToShow(report);
  const told = open.filter(({ businessCase: { problem, expected } }) => problem !== null || expected.length > 0).slice(0, MOST_CASES);
  if (told.length === 0) return [];
  const figure = ({ money }: ReportModule, wanted: string): string => {
    const one = money.figures.find((any) => any.figure === wanted);
    return one === undefined ? '' : figureValue(one, money.currency, language);
  };
  const dayOf = ({ businessCase: { timeline } }: ReportModule, wanted: string): string => timeline.find(({ step }) => step === wanted)?.day ?? '';
  return [
    `## ${words('cases', language)}`,
    table(
      [
        'Module',
        words('problem', language),
        words('effect', language),
        words('launch', language),
        words('decision', language),
        ...(['fullCost', 'breakEven', 'expectedNetBenefit'] as const).map((one) => figureName(one, language)),
        'Grade',
      ],
      told.map((module) => [
        module.name,
        module.businessCase.problem?.text ?? '',
        module.businessCase.expected.map((one) => one.words).join('; '),
        dayOf(module, 'launch'),
        dayOf(module, 'decision'),
        figure(module, 'fullCost'),
        figure(module, 'breakEven'),
        figure(module, 'expectedNetBenefit'),
        module.evidenceGrade ?? '',
      ]),
    ),
  ];
}

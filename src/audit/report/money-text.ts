/** Money in words: the waterfall of the spend, both directions without a partner, and what modules returned. */
import type { FigureName } from '../money/figure';
import type { MessageValue } from '../message-value';
import { ENGLISH, type Language } from './language';
import { sentenceOf } from './message';
import type { MONEY_WORDS } from './money-words';
import type { Report, ReportAccount, ReportFigure, ReportModule } from './report';

type Words = keyof typeof MONEY_WORDS;

function say(code: Words, data: Readonly<Record<string, MessageValue>> | undefined, { lists, voice }: Language): string {
  return sentenceOf(lists.moneyWords, data === undefined ? { code } : { code, data }, voice);
}

/** The names of the steps, from the total down. */
export function stepNames(report: Report, account: ReportAccount, language = ENGLISH): readonly string[] {
  return waterfallRows(report, account, language).map(([name]) => name);
}

/** Steps as name and amount, from the total down. */
export function waterfallRows(report: Report, account: ReportAccount, language = ENGLISH): readonly (readonly [step: string, amount: string])[] {
  const titles = new Map(report.rules.map(({ id, title }) => [id, language.voice.inside(title)]));
  return account.waterfall.map(({ step, by, amount }) => {
    const named = by === null ? '' : step === 'not-judged' ? say(by as Words, undefined, language) : (titles.get(by) ?? by);
    return [say(`step-${step}`, { by: named }, language), language.voice.money(amount, account.currency)];
  });
}

/** Whether some money serves what was not found, so that it may reach a priority all the same. */
function isUnsure({ notJudgedBy }: ReportAccount): boolean {
  return notJudgedBy.some(({ why, amount }) => why === 'unresolved' && amount > 0);
}

/** Priorities with the money that reaches them, then what reaches none. */
export function priorityRows(account: ReportAccount, language = ENGLISH): readonly (readonly [priority: string, amount: string])[] {
  return account.byPriority.map(({ priority, amount }) => [
    priority === 'unallocated' ? say(isUnsure(account) ? 'unallocated-unsure' : 'unallocated', undefined, language) : priority,
    language.voice.money(amount, account.currency),
  ]);
}

/** The names alone. */
export function priorityNames(account: ReportAccount, language = ENGLISH): readonly string[] {
  return priorityRows(account, language).map(([name]) => name);
}

/** What was paid of what is at risk, and the money and the priorities that have no partner. */
export function orphanLines({ money, priorities }: Report, language = ENGLISH): readonly string[] {
  const { voice } = language;
  const accounts = money.flatMap((account): string[] => {
    const { atRisk, atRiskSpent, atRiskToSpend, currency, withoutPriority } = account;
    const cents = withoutPriority.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
    return [
      ...(atRisk === 0
        ? []
        : atRiskSpent === null
          ? [say('spend-unknown', undefined, language)]
          : [say('already-spent', { spent: { money: atRiskSpent, currency }, toSpend: { money: atRiskToSpend ?? 0, currency } }, language)]),
      ...(cents === 0
        ? []
        : [
            say(
              isUnsure(account) ? 'without-priority-unsure' : 'without-priority',
              {
                amount: { money: cents / 100, currency },
                modules: { list: withoutPriority.map(({ module, amount }) => `“${module.name}” (${voice.money(amount, currency)})`) },
              },
              language,
            ),
          ]),
    ];
  });
  const top = priorities.filter((priority) => priority.top);
  const without = top.filter(({ spend }) => spend.length === 0);
  if (money.length === 0 || top.length === 0) return accounts;
  if (without.length === 0) return [...accounts, say('every-priority', undefined, language)];
  return [...accounts, say('priority-without-money', { priorities: { list: without.map(({ name }) => `“${name}”`) } }, language)];
}

/** A figure's name. */
export function figureName(figure: FigureName, language = ENGLISH): string {
  return say(figure, undefined, language);
}

/** A figure's value with its unit. */
export function figureValue({ figure, value }: ReportFigure, currency: string, language = ENGLISH): string {
  if (figure === 'roi') return say('percent', { value: Math.round(value) }, language);
  if (figure === 'paybackMonths') return say('months', { value: Math.round(value * 10) / 10 }, language);
  if (figure === 'benefitCostRatio') return language.voice.number(Math.round(value * 100) / 100);
  if (figure === 'breakEven') return say('units', { value }, language);
  return language.voice.money(value, currency);
}

/** `Return on investment 118 %: …`, one line for each figure that the others do not follow from. */
export function figureLines({ money }: ReportModule, language = ENGLISH): readonly string[] {
  return money.figures
    .filter(({ figure }) => figure === money.on || !FOLLOWING.has(figure))
    .map((one) => `${figureName(one.figure, language)} ${figureValue(one, money.currency, language)}: ${one.how}${madeOf(one, money.currency, language)}`);
}

/** What it is that the return goes by is told, and of what the return follows from only that. */
const FOLLOWING: ReadonlySet<FigureName> = new Set<FigureName>(['benefit', 'netBenefit']);

/** The parts of a cost, which its sentence does not name. */
export function madeOf({ figure, parts }: ReportFigure, currency: string, language: Language): string {
  if (figure !== 'fullCost' || parts.length < 2) return '';
  return ` (${language.voice.list(parts.map(({ words, value }) => `${words} ${language.voice.money(value, currency)}`))})`;
}

/** Modules of which a return is known, the costliest first. */
export function returned({ modules }: Report): readonly ReportModule[] {
  return modules
    .filter(({ money }) => money.on !== null && money.figures.some(({ figure }) => figure === 'roi'))
    .sort((one, other) => (other.cost ?? 0) - (one.cost ?? 0));
}

/** Why no return is known of the others, with their number; the most frequent reason first. */
export function unreturned({ modules }: Report): readonly (readonly [reason: string, count: number])[] {
  const reasons = new Map<string, number>();
  for (const { money } of modules) {
    const lacking = money.notEvaluated.find(({ figures }) => figures.includes('roi'));
    if (lacking !== undefined) reasons.set(lacking.reason, (reasons.get(lacking.reason) ?? 0) + 1);
  }
  return [...reasons].sort((one, other) => other[1] - one[1]);
}

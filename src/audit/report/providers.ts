/** Who could build what a top priority lacks, as the report carries it, and in words. */
import { competencyGaps, type CompetencyGap, type FittingProvider, type PROVIDER_SENTENCES } from '../facts/fitting-providers';
import type { MessageValue } from '../message-value';
import type { Model } from '../model/types';
import type { MoneyAccount } from '../scores/money';
import { place } from './impact';
import { ENGLISH, type Language } from './language';
import { sentenceOf } from './message';
import type { Report } from './report';
import type { ReportCompetencyGap, ReportFit } from './report-gap';

type ProviderCode = keyof typeof PROVIDER_SENTENCES;

function say(code: ProviderCode, data: Readonly<Record<string, MessageValue>>, { lists, voice }: Language): string {
  return sentenceOf(lists.providers, { code, data }, voice);
}

export function reportGaps(model: Model, accounts: readonly MoneyAccount[], language: Language): readonly ReportCompetencyGap[] {
  return competencyGaps(model).map((gap) => ({
    competency: { id: gap.competency.id, name: gap.competency.name, at: place(gap.competency) },
    priorities: gap.priorities.map(({ name }) => name),
    gap: gap.levels === null ? 'untrained' : 'below-target',
    words: gapText(gap, language),
    providers: model.providers.length,
    fits: gap.fits.map((fit) => reportFit(fit, accounts, language)),
  }));
}

function gapText({ competency, priorities, levels }: CompetencyGap, language: Language): string {
  const data = { competency: competency.name, priorities: { list: priorities.map(({ name }) => `“${name}”`) } };
  return levels === null ? say('untrained', data, language) : say('below-target', { ...data, ...levels }, language);
}

function reportFit({ provider, facts, fee, feeHeader, currency }: FittingProvider, accounts: readonly MoneyAccount[], language: Language): ReportFit {
  // A fee without a currency is in that of the workbook, where it has one.
  const used = currency ?? (accounts.length === 1 ? (accounts[0]?.currency ?? null) : null);
  const { id, name } = provider;
  return {
    id,
    name,
    at: place(provider),
    facts: facts.map(({ code, data }) => ({ code, words: say(code, data, language) })),
    fee,
    feeHeader: fee === null ? null : feeHeader,
    currency: fee === null ? null : used,
    atRisk: fee === null ? null : (accounts.find((account) => account.currency === used)?.atRisk ?? null),
  };
}

/** A sentence for each gap. */
export function gapLines({ competencyGaps: gaps }: Pick<Report, 'competencyGaps'>, language = ENGLISH): readonly string[] {
  return gaps.map(({ words, providers, fits }) =>
    fits.length === 0
      ? say('nobody-fits', { gap: words, count: providers }, language)
      : say('fits', { gap: words, count: providers, providers: { list: fits.map((fit) => fitText(fit, language)) } }, language),
  );
}

function fitText({ name, facts, fee, feeHeader, currency, atRisk }: ReportFit, language: Language): string {
  const asked = fee === null ? null : { money: fee, currency: currency ?? '' };
  const header = feeHeader ?? '';
  const money =
    asked === null
      ? say('no-fee', {}, language)
      : atRisk === null
        ? say('fee', { header, fee: asked }, language)
        : say('fee-beside-risk', { header, fee: asked, atRisk: { money: atRisk, currency: currency ?? '' } }, language);
  return say('provider', { provider: name, facts: [...facts.map(({ words }) => words), money].join('; ') }, language);
}

/** Who could build what a top priority lacks: a filtered list of stated facts, in the order of names and never by any worth of people. */
import type { Address } from '../../workbook';
import { perModel } from './per-model';
import { isTop } from './top-priorities';
import { lifeOf } from './life';
import { modulesBuilding } from './cascade';
import { statedCurrency } from './stated-currencies';
import { targetsOf } from '../model/targets';
import type { Competency, Model, Priority, Provider } from '../model/types';

/** What is said of a gap, of who fits, and of why. */
export const PROVIDER_SENTENCES = {
  'below-target': '*{competency}*, for {priorities}, stands at {level} where {target} is wanted',
  untrained: '*{competency}*, for {priorities}, is built by no live or planned module',
  fits: '{gap}; of {count} <provider|providers> these say that they build it: {providers}.',
  'nobody-fits': '{gap}; of {count} <provider|providers> none says that it builds it and can be had.',
  provider: '{provider} ({facts})',
  fee: '{header} {fee}',
  'fee-beside-risk': '{header} {fee}, beside {atRisk} not shown to serve a priority',
  'no-fee': 'no fee stated',
  kind: '{text}',
  levels: 'for {text}',
  languages: 'in {text}',
  format: '{text}',
  place: '{text}',
  from: 'from {day}',
  until: 'until {day}',
} as const;

/** A fact that its row states. */
export type ProviderFact =
  | { readonly code: 'kind' | 'levels' | 'languages' | 'format' | 'place'; readonly data: { readonly text: string } }
  | { readonly code: 'from' | 'until'; readonly data: { readonly day: { readonly day: number } } };

export interface FittingProvider {
  readonly provider: Provider;
  readonly facts: readonly ProviderFact[];
  readonly fee: number | null;
  /** The header of the fee, which says of what it is: “Day rate”. */
  readonly feeHeader: string | null;
  /** Null where neither the row nor its fee states one. */
  readonly currency: string | null;
}

export interface CompetencyGap {
  readonly competency: Competency;
  readonly priorities: readonly Priority[];
  /** Where people are, and where they should be; null where the gap is that nothing builds it. */
  readonly levels: { readonly level: number; readonly target: number } | null;
  readonly fits: readonly FittingProvider[];
}

/** Nothing where no table of providers was read. */
export const competencyGaps = perModel((model: Model): readonly CompetencyGap[] => {
  if (model.providers.length === 0) return [];
  return model.competencies.flatMap((competency) => {
    const priorities = targetsOf<Priority>(competency.fields.priority).filter((priority) => isTop(model, priority));
    if (!competency.stated || priorities.length === 0) return [];
    const [level, target] = [competency.fields.level?.value ?? null, competency.fields.targetLevel?.value ?? null];
    const levels = level !== null && target !== null && level < target ? { level, target } : null;
    if (levels === null && ((level !== null && target !== null) || isBuilt(model, competency))) return [];
    return [{ competency, priorities, levels, fits: providersOf(model, competency) }];
  });
});

function isBuilt(model: Model, competency: Competency): boolean {
  return modulesBuilding(model, competency).some((module) => ['live', 'planned'].includes(lifeOf(model, module)));
}

function providersOf(model: Model, competency: Competency): FittingProvider[] {
  return model.providers
    .filter(({ fields }) => targetsOf<Competency>(fields.competencies).includes(competency) && (fields.until?.value ?? model.asOf) >= model.asOf)
    .map((provider) => ({
      provider,
      facts: factsOf(model, provider),
      fee: provider.fields.fee?.value ?? null,
      feeHeader: headerOver(model, provider.fields.fee?.at),
      currency: provider.fields.fee === undefined ? null : statedCurrency(provider.fields.currency, provider.fields.fee),
    }))
    .sort((one, other) =>
      one.provider.name < other.provider.name ? -1 : one.provider.name > other.provider.name ? 1 : one.provider.key < other.provider.key ? -1 : 1,
    );
}

function headerOver(model: Model, at: Address | undefined): string | null {
  return at === undefined ? null : (model.sheets.find(({ name }) => name === at.sheet)?.headerAt(at.row, at.column) ?? null);
}

function factsOf(model: Model, { fields }: Provider): ProviderFact[] {
  const { from, until } = fields;
  return [
    ...(['kind', 'format', 'levels', 'languages', 'place'] as const).flatMap((code): ProviderFact[] => {
      const text = fields[code]?.value ?? null;
      return text === null ? [] : [{ code, data: { text } }];
    }),
    ...(from?.value == null || from.value <= model.asOf ? [] : [{ code: 'from' as const, data: { day: { day: from.value } } }]),
    ...(until?.value == null ? [] : [{ code: 'until' as const, data: { day: { day: until.value } } }]),
  ];
}

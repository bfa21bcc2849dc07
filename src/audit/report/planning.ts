/** Plans to find out, as the report carries them and in words. */
import { capitalised } from '../../workbook';
import type { PlannedDesign, Plan } from '../impact/planning';
import { dayText, isoOf, parseIso, type Day } from '../reading/days';
import { place } from './impact';
import type { Language } from './language';
import { numberText, percentText, sentenceOf } from './message';
import type { Report, ReportImpact } from './report';
import type { ReportPlan } from './report-plan';

/** How to go on. */
export const DRAW = '`plumbline rollout WORKBOOK MODULE` draws by lot who begins and who waits.';

/** A list of names, not of the whole company. */
const MOST_NAMES = 50;
const MOST_IN_TEXT = 5;
const MOST_LINES = 10;

export function reportPlan(plan: Plan, { lists, voice }: Language): ReportPlan {
  const { module, kpi, of, isShare, expected, designs, eligible, couldWait, because } = plan;
  const named = (record: typeof module | typeof kpi): ReportImpact['module'] => ({ id: record.id, name: record.name, at: place(record) });
  const iso = (day: Day | null): string | null => (day === null ? null : isoOf(day));
  return {
    module: named(module),
    kpi: named(kpi),
    of,
    unit: kpi.fields.measureUnit?.value ?? null,
    isShare,
    expected,
    designs,
    eligible,
    couldWait: couldWait.length,
    waiting: couldWait.slice(0, MOST_NAMES).map(({ name }) => name),
    readBefore: iso(plan.readBefore),
    readFrom: iso(plan.readFrom),
    readAfter: plan.readAfter.map(isoOf),
    reason: sentenceOf(lists.impact, because, voice),
    reasonCode: because.code,
  };
}

export interface ToldPlan {
  /** “Negotiating” on “Conversion rate”. */
  readonly about: string;
  readonly sentences: readonly string[];
}

/** Plans that say something of numbers first; so many, and how many more. */
export function toldPlans({ planning }: Report): { readonly told: readonly ToldPlan[]; readonly more: number } {
  const sorted = [...planning].sort((one, other) => other.designs.length - one.designs.length);
  return { told: sorted.slice(0, MOST_LINES).map(toldPlan), more: Math.max(0, sorted.length - MOST_LINES) };
}

function toldPlan(plan: ReportPlan): ToldPlan {
  const { module, kpi, expected, reason, reasonCode, designs } = plan;
  const about = `“${module.name}” on “${kpi.name}”${expected === null ? '' : `, ${amount(plan, expected, true)} expected`}`;
  const known = reasonCode === 'plan-drawn' ? '' : capitalised(reason);
  if (designs.length === 0) return { about, sentences: [known] };
  return { about, sentences: [...designs.map((design) => designText(plan, design)), known, waitText(plan), readText(plan)].filter((text) => text !== '') };
}

/** In points where it is a share. */
function amount({ isShare, unit }: ReportPlan, value: number, signed = false): string {
  const words = isShare || unit === '%' ? ' points' : unit === null ? '' : ` ${unit}`;
  return `${signed && value > 0 ? '+' : ''}${numberText(value * (isShare ? 100 : 1))}${words}`;
}

const HOW: Readonly<Record<PlannedDesign['design'], string>> = {
  randomised: 'Drawn by lot and compared afterwards (grade A)',
  'difference in differences': 'Before and after, beside those who wait (grade B)',
};

const ones = ({ of }: ReportPlan): string => (of === 'team' ? 'teams' : 'people');

function designText(plan: ReportPlan, { design, perSide, power, smallestOfAll, powerOfAll }: PlannedDesign): string {
  const percent = (share: number): string => percentText(Math.round(share * 100));
  const needs =
    perSide === null || power === null
      ? plan.expected === null
        ? ''
        : `: more ${ones(plan)} than anybody has would be needed`
      : `: ${numberText(perSide)} ${ones(plan)} on each side would show it with ${percent(power)} power`;
  const all =
    smallestOfAll === null
      ? ''
      : `; half of the ${numberText(plan.eligible)} beside the other half could show ${amount(plan, smallestOfAll)}${powerOfAll === null ? '' : `, and this with ${percent(powerOfAll)} power`}`;
  return needs === '' && all === '' ? '' : `${HOW[design]}${needs === '' ? all.replace(';', ':') : `${needs}${all}`}`;
}

function waitText(plan: ReportPlan): string {
  if (plan.couldWait === 0) return '';
  const shown = plan.waiting.slice(0, MOST_IN_TEXT);
  const more = plan.couldWait - shown.length;
  return `Could wait: ${shown.join(', ')}${more === 0 ? '' : ` and ${numberText(more)} more`}`;
}

function readText({ readBefore, readFrom, readAfter, kpi, of }: ReportPlan): string {
  const text = (iso: string | null | undefined): string | null => (iso == null ? null : dayText(parseIso(iso) ?? 0));
  const [before, from, soon, late] = [text(readBefore), text(readFrom), text(readAfter[0]), text(readAfter[1])];
  const each = of === 'team' ? 'of every team, also of those who wait' : 'of everybody, also of those who wait';
  if (before === null || from === null || soon === null || late === null)
    return `Read “${kpi.name}” ${each}: in the last period before the launch, in one that ends 90 days after the training or later, and in one after 12 months`;
  return `Read “${kpi.name}” ${each}: in the last period that ends by ${before}, and in periods that begin on ${from} or later and reach ${soon}, and ${late}`;
}

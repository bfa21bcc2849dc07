/** What the readings say of a module and a KPI, in words. */
import type { ReportImpact } from '../../audit/report/report';
import type { Words } from '../words';

const VERDICTS = {
  'clearly better': 'clearly-better',
  'clearly worse': 'clearly-worse',
  'too close to call': 'too-close',
  'too little data': 'too-little',
  'not evaluated': 'not-evaluated',
} as const satisfies Record<ReportImpact['verdict'], string>;
const WINDOWS = { '90 days': '90-days', '12 months': '12-months' } as const satisfies Record<NonNullable<ReportImpact['window']>, string>;

/** `clearly better: +4.9 points (2.3 to 7.5) after 90 days`. */
export function effectWords({ verdict, effect, low, high, window, unit, isShare }: ReportImpact, { say, voice }: Words): string {
  const of = (value: number | null): string => voice.number((value ?? 0) * (isShare ? 100 : 1));
  const number = `${(effect ?? 0) > 0 ? '+' : ''}${of(effect)}`;
  const inUnit = isShare || unit === '%' ? say('points', { number }) : unit === null ? number : say('in-unit-of', { number, unit });
  const after = say(window === null ? 'after-training' : WINDOWS[window]);
  return say('labelled', { name: say(VERDICTS[verdict]), value: say('effect', { effect: inUnit, low: of(low), high: of(high), window: after }) });
}

/** What a column was taken to mean, how that was told and how sure it is; or why it is not used. */
import { capitalised } from '../../workbook';
import type { MappedColumn } from '../../audit/mapping/types';
import type { Denomination } from '../../audit/reading/read-denomination';
import type { Words } from '../words';

const HOW = {
  exact: 'how-header',
  synonym: 'how-header',
  'vendor layout': 'how-layout',
  values: 'how-values',
  'by hand': 'how-hand',
  period: 'how-period',
} as const satisfies Record<NonNullable<MappedColumn['how']>, string>;

/** `By its header, 94 % sure`. */
export function columnStanding({ reading, field, how, reason, amounts, confidence }: MappedColumn, { say, mapping }: Words): string {
  if (reading !== undefined) return capitalised(say(reading.of === 'value' ? 'readings-of' : 'targets-of', { period: reading.span.label }));
  if (field === null) return capitalised(reason === null ? say('not-used') : mapping(reason));
  const told = how === null ? say('how-read') : say(HOW[how]);
  const sure = how === 'by hand' || confidence >= 1 ? told : say('sure', { how: told, percent: Math.round(confidence * 100) });
  return capitalised(amounts === undefined ? sure : say('in-unit', { how: sure, unit: amountUnit(amounts, say) }));
}

const MAGNITUDES: Readonly<Record<number, 'thousands' | 'millions' | 'billions'>> = { 1e3: 'thousands', 1e6: 'millions', 1e9: 'billions' };

/** `thousands of EUR`. */
function amountUnit({ currency, factor }: Denomination, say: Words['say']): string {
  const magnitude = MAGNITUDES[factor];
  if (magnitude === undefined) return currency ?? say('units');
  return currency === null ? say(magnitude) : say('amounts-of', { magnitude: say(magnitude), currency });
}

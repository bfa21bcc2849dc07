/** A calendar of one year is over in the next. */
import { lifeOf } from '../../../src/audit/facts/life';
import { mapWorkbook } from '../../../src/audit/mapping/map-workbook';
import { buildModel } from '../../../src/audit/model/build-model';
import { parseIso } from '../../../src/audit/reading/days';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { snapshotOf, type Drawn } from '../../support/sheet';

const lifeOn = (day: string, headers: readonly string[], row: readonly Drawn[]): string => {
  const workbook = snapshotOf({ Modules: [headers, row, row.map((cell, place) => (place === 0 ? 'Another course' : cell))] });
  const model = buildModel(workbook, mapWorkbook(workbook, DEFAULT_SETTINGS), DEFAULT_SETTINGS, parseIso(day) as number);
  const [module] = model.modules;
  return module === undefined ? 'none' : lifeOf(model, module);
};

it.each<[what: string, headers: readonly string[], row: readonly Drawn[], day: string, life: string]>([
  ['one date is over the day after', ['Course', 'Trainer', 'Date'], ['Coaching', 'Jo Lind', '2026-03-02'], '2026-03-03', 'ended'],
  ['and not on the day', ['Course', 'Trainer', 'Date'], ['Coaching', 'Jo Lind', '2026-03-02'], '2026-03-02', 'live'],
  ['nor before', ['Course', 'Trainer', 'Date'], ['Coaching', 'Jo Lind', '2026-03-02'], '2026-03-01', 'planned'],
  ['a month is over with its last day', ['Course', 'Trainer', 'Date'], ['Coaching', 'Jo Lind', 'March 2026'], '2026-03-31', 'live'],
  ['and ended after it', ['Course', 'Trainer', 'Date'], ['Coaching', 'Jo Lind', 'March 2026'], '2026-04-01', 'ended'],
  ['Termin', ['Schulung', 'Trainer', 'Termin'], ['Coaching', 'Jo Lind', '02.03.2026'], '2028-01-01', 'ended'],
  ['date de session', ['Formation', 'Formateur', 'Date de session'], ['Coaching', 'Jo Lind', '13/03/2026'], '2028-01-01', 'ended'],
  ['a start with hours', ['Course', 'Trainer', 'Start date', 'Hours'], ['Coaching', 'Jo Lind', '2026-03-02', 16], '2026-03-04', 'ended'],
  ['on the second day', ['Course', 'Trainer', 'Start date', 'Hours'], ['Coaching', 'Jo Lind', '2026-03-02', 16], '2026-03-03', 'live'],
  ['a start alone ends nowhere', ['Course', 'Trainer', 'Start date'], ['Coaching', 'Jo Lind', '2026-03-02'], '2028-01-01', 'live'],
  ['a status knows better', ['Course', 'Trainer', 'Date', 'Status'], ['Coaching', 'Jo Lind', '2026-03-02', 'running'], '2026-06-01', 'live'],
  [
    'a column of ends too',
    ['Course', 'Trainer', 'Start date', 'End date', 'Hours'],
    ['Coaching', 'Jo Lind', '2026-03-02', '2026-12-31', 16],
    '2026-06-01',
    'live',
  ],
])('%s', (_, headers, row, day, life) => expect(lifeOn(day, headers, row)).toBe(life));

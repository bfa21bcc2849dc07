/** Which places a sentence names, by which names a unit goes, and what goals and modules mention. */
import { isNamedByGoals, placesIn, properNames } from '../../../src/audit/facts/goal-mentions';
import type { Model } from '../../../src/audit/model/types';
import { fieldModel } from '../model/field-model';

it.each<[string, readonly string[]]>([
  ['Opened in Portugal', ['Portugal']],
  ['We entered the United Kingdom and Spain', ['United Kingdom', 'Spain']],
  ['Sales in New   Zealand', ['Zealand']],
  ['Saint  Lucia, and Saint Lucia again', ['Saint Lucia']],
  ['Côte d’Ivoire', ['Côte', 'Ivoire']],
  ['Baden-Württemberg and Val-d’Oise', ['Baden-Württemberg', 'Val-d’Oise']],
  ['a new office in Ulm', ['Ulm']],
  ['an office in Oz', []],
  ['opened another office', []],
])('names in “%s”', (text, names) => expect(properNames(text)).toEqual(names));

describe('units', () => {
  it('go by the word that stands there, their name and their aliases', () => {
    const model = fieldModel({
      Units: [
        ['unit.id', 'unit.name', 'unit.aliases'],
        ['U1', 'Sales South', 'Iberia; Southern sales |; Sur'],
        ['U2', 'Sales North', null],
      ],
      Changes: [
        ['change.date', 'change.kind', 'change.units'],
        ['2026-02-01', 'new unit', 'U1; Sales North; Atlantis'],
      ],
    });
    const units = model.changes[0]?.fields.units?.value ?? [];
    expect(placesIn(units)).toEqual(['U1', 'Sales South', 'Iberia', 'Southern sales', 'Sur', 'Sales North', 'Atlantis']);
  });
});

describe('mentioned', () => {
  let model: Model;
  beforeEach(() => {
    model = fieldModel({
      Units: [
        ['unit.id', 'unit.name', 'unit.aliases'],
        ['U1', 'Sales South', 'Iberia'],
      ],
      Goals: [
        ['objective.title', 'objective.unit'],
        ['Win the United States', 'U1'],
        ['Keep a kingdom', 'Terra Nova'],
      ],
      Modules: [
        ['module.name', 'module.audience', 'module.location', 'module.businessProblem', 'module.unit', 'module.end'],
        ['Talking', 'Portuguese leads', 'Oslo', 'Too few tenders in Ghana', 'Patagonia', null],
        ['Old Norse', null, null, null, null, '2025-12-31'],
      ],
    });
  });

  it.each(['United States', 'Portugal', 'Oslo', 'Ghana', 'Patagonia', 'Sales South', 'Iberia', 'U1', 'Terra Nova', 'the United S'])('%s', (name) =>
    expect(isNamedByGoals(model, name)).toBe(true),
  );
  it.each(['United Kingdom', 'Norse', 'Oslo Ghana Patagonia Peru', 'X', '–', ''])('but not “%s”', (name) => expect(isNamedByGoals(model, name)).toBe(false));
});

/** Edits taken as other names in a few cells give what reading the edited workbook as a whole gives. */
import fc from 'fast-check';
import { withOtherNames } from '../../../src/audit/facts/per-model';
import { mapWorkbook } from '../../../src/audit/mapping/map-workbook';
import { buildModel } from '../../../src/audit/model/build-model';
import { NamesCell } from '../../../src/audit/model/names-cell';
import type { AnyRecord, Model } from '../../../src/audit/model/types';
import { parseIso, type Day } from '../../../src/audit/reading/days';
import { readable } from '../../../src/audit/reading/readable';
import { edited, type CellChange } from '../../../src/audit/repairs/edited';
import { NamesInCells } from '../../../src/audit/repairs/other-names';
import { outcomeIn, type FirstAudit, type Outcome } from '../../../src/audit/repairs/re-audit';
import { isSame } from '../../../src/audit/model/same';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { addressName, type WorkbookSnapshot } from '../../../src/workbook';
import { snapshotOf } from '../../support/sheet';
import { sampleSheets, sampleSnapshot } from '../../workbooks/sample/sample-workbook';
import { AS_OF, grids } from '../scores/generated-workbook';

const DAY = parseIso(AS_OF) as Day;
const SETTINGS = DEFAULT_SETTINGS;

function firstAudit(whole: WorkbookSnapshot): FirstAudit {
  const { workbook } = readable(whole);
  const sheets = new Map();
  const mapping = mapWorkbook(workbook, SETTINGS, sheets);
  return { workbook, sheets, mapping, model: buildModel(workbook, mapping, SETTINGS, DAY), settings: SETTINGS };
}

interface Both {
  readonly short: Outcome;
  readonly whole: Outcome;
}

/** Null where the edit has to be read as a whole. */
function bothWays({ workbook, sheets, mapping, model }: FirstAudit, changes: readonly CellChange[]): Both | null {
  const { workbook: text } = readable(edited(workbook, changes));
  const mapped = mapWorkbook(text, SETTINGS);
  expect(mapWorkbook(text, SETTINGS, new Map(sheets))).toEqual(mapped);
  const other = new NamesInCells(workbook, mapping, model, SETTINGS).after(changes);
  if (!isSame(mapped, mapping) || other === null) return null;
  const short = NamesCell.while(other.says, () => outcomeIn(withOtherNames(model, other), SETTINGS));
  return { short, whole: outcomeIn(buildModel(text, mapped, SETTINGS, DAY), SETTINGS) };
}

interface Place {
  readonly at: CellChange['at'];
  readonly field: string;
}

/** Cells that name goals and people, and texts that name some. */
function placesIn(model: Model): readonly Place[] {
  const records: readonly AnyRecord[] = [...model.modules, ...model.links, ...model.objectives, ...model.keyResults, ...model.kpis];
  return records.flatMap(({ kind, fields }) =>
    Object.entries(fields).flatMap(([name, cell]) => (cell instanceof NamesCell ? [{ at: cell.at, field: `${kind}.${name}` }] : [])),
  );
}

function textsFor(model: Model, field: string): readonly string[] {
  if (/owner|sponsor/.test(field)) return model.people.map(({ name }) => name);
  const goals = /kpi/.test(field.split('.')[1] ?? '') ? model.kpis : [...model.priorities, ...model.objectives, ...model.keyResults];
  return goals.map(({ id, name }) => id ?? name);
}

/** Of several edits drawn at once. */
const drawn = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 });

function changesOf(model: Model, picks: readonly (readonly [number, number])[]): readonly CellChange[] {
  const places = placesIn(model);
  return picks.flatMap(([place, text]) => {
    const one = places[place % Math.max(1, places.length)];
    const texts = one === undefined ? [] : textsFor(model, one.field);
    return one === undefined || texts.length === 0 ? [] : [{ at: one.at, to: texts[text % texts.length] as string }];
  });
}

it('of generated workbooks', () => {
  let short = 0;
  fc.assert(
    fc.property(grids, drawn, (sheets, picks) => {
      const first = firstAudit(snapshotOf(sheets));
      const both = bothWays(first, changesOf(first.model, picks));
      if (both === null) return;
      short += 1;
      expect(both.short).toEqual(both.whole);
    }),
    { numRuns: 100 },
  );
  // Far below what chance gives.
  expect(short).toBeGreaterThan(5);
});

it('of the sample, which has everything', () => {
  const first = firstAudit(sampleSnapshot(sampleSheets()));
  const before = outcomeIn(first.model, SETTINGS);
  let short = 0;
  fc.assert(
    fc.property(drawn, (picks) => {
      const both = bothWays(first, changesOf(first.model, picks));
      if (both === null) return;
      short += 1;
      expect(both.short).toEqual(both.whole);
    }),
    { numRuns: 15 },
  );
  expect(short).toBeGreaterThan(1);
  // Nothing of what was tried is left.
  expect(outcomeIn(withOtherNames(first.model, first.model), SETTINGS)).toEqual(before);
});

const MODULES = [
  ['Module ID', 'Module', 'Objective', 'Owner', 'Sponsor', 'Cost (EUR)'],
  ['M1', 'Talks that count', 'O1', 'Ana Lind', 'vacant', 1000],
  ['M2', 'Fair shifts', '', 'Ana Lind', 'Bo Holm', 600],
];
const BASE = {
  Priorities: [
    ['Priority ID', 'Priority', 'Rank'],
    ['P1', 'Grow revenue by 12 %', 1],
  ],
  Objectives: [
    ['Objective ID', 'Objective', 'Parent objective'],
    ['O1', 'Win 20 contracts by December 2026', 'P1'],
    ['O2', 'Reduce returns by 30 % by December 2026', null],
  ],
  People: [
    ['Name', 'Function', 'Grade'],
    ['Ana Lind', 'Sales', 'Manager'],
    ['Bo Holm', 'Sales', 'VP'],
  ],
  Modules: MODULES,
};

it.each([
  ['a blank cell, filled', {}, 'C3', 'O2', true],
  ['somebody for nobody', {}, 'E2', 'Bo Holm', true],
  ['a goal in the place of another', {}, 'C2', 'O2; P1', true],
  ['a name of nobody', {}, 'E2', 'Zoe Unlisted', false],
  ['a name in a table of no names', {}, 'F2', 'Bo Holm', false],
  ['one module in two rows', { Modules: [...MODULES, ['M1', 'Talks that count', 'O2', 'Ana Lind', 'vacant', 1000]] }, 'C2', 'O2', false],
  ['a list that stands on two sheets', { Copy: MODULES }, 'C2', 'O2', false],
  ['a name that only this list gives', { People: [] }, 'E2', 'Ana Lind', false],
] as const)('%s', (_, more, cell, to, isShort) => {
  const first = firstAudit(snapshotOf({ ...BASE, ...more }));
  const [column, row] = [cell.charCodeAt(0) - 65, Number(cell.slice(1)) - 1];
  const both = bothWays(first, [{ at: { sheet: 'Modules', row, column }, to }]);
  expect(both === null).toBe(!isShort);
  if (both !== null) expect(both.short).toEqual(both.whole);
});

it('a programme lends what it says: its row is read as a whole, and so is one that takes part in it', () => {
  const first = firstAudit(
    snapshotOf({
      ...BASE,
      Modules: [
        ['Module ID', 'Module', 'Programme', 'Objective', 'Owner', 'Sponsor', 'Cost (EUR)'],
        ['M0', 'Leading well', '', 'O1', 'Ana Lind', 'Bo Holm', 0],
        ['M1', 'Talks that count', 'Leading well', '', 'Ana Lind', '', 1000],
        ['M2', 'Fair shifts', 'A programme without a row', 'O1', 'Ana Lind', '', 1000],
      ],
    }),
  );
  const isShort = (row: number): boolean => bothWays(first, [{ at: { sheet: 'Modules', row, column: 3 }, to: 'O2' }]) !== null;
  expect([1, 2, 3].map(isShort)).toEqual([false, false, true]);
});

it('cells say again what they said, also after a failure', () => {
  const { model } = firstAudit(snapshotOf({ ...BASE, Modules: [MODULES[0] as string[], ['M1', 'Talks that count', 'O1', 'Ana Lind', 'n/a', 1000]] }));
  const cell = model.modules[0]?.fields.sponsor as unknown as NamesCell;
  const fails = (): never => {
    expect(cell).toMatchObject({ value: 'somebody', raw: 'Somebody' });
    throw new Error('no matter why');
  };
  expect(() => NamesCell.while(new Map([[cell, { value: 'somebody', raw: 'Somebody', oddity: undefined }]]), fails)).toThrow('no matter why');
  expect([cell.value, cell.raw, cell.oddity, addressName(cell.at)]).toEqual([null, 'n/a', 'blank-word', 'Modules!E2']);
});

/** A model that lives on when a few cells of its workbook are edited: its records stay the same ones, so that what is known of them does, too. */
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import { KINDS, fieldNames } from '../fields';
import { inputNumber, readInput } from './asking';
import type { OpenModel } from './build-model';
import { FollowedFields } from './followed-fields';
import { ListedRow } from './listed-rows';
import { calledInputs, OwnRecord, type RawRecord } from './raw-record';
import { isSame } from './same';
import { isSameAnswer } from './same-answer';
import { SameRecords } from './same-records';
import type { Model } from './types';

/** What a model holds beside its records that an edit may change while they stay the same. */
const INPUTS = ['references', 'oddCells', 'typedCells', 'unreadCells', 'maybeMerged', 'struckRows', 'sheets', 'lastSignOff', 'reviews', 'lastAudit'] as const;
type Inputs = Pick<Model, (typeof INPUTS)[number]>;

/** Where more cells say something else, little of what is known still holds. */
const MOST_EDITED = 50;
/** After so many edits a new model is made: of each, something may be kept that nobody asks for any more. */
const MOST_EDITS = 200;

/** What an edit changed. */
interface Exchanged {
  readonly records: ReadonlySet<object>;
  readonly fields: ReadonlySet<number>;
  readonly others: ReadonlySet<number>;
}

export class FollowedModel {
  readonly model: Model;
  readonly #records: readonly RawRecord[];
  readonly all: ReadonlySet<object>;
  #inputs: Inputs;
  #workbook: WorkbookSnapshot;
  #edits = 0;

  constructor({ model, records }: OpenModel, workbook: WorkbookSnapshot) {
    this.#records = records;
    this.all = new Set(records);
    this.#workbook = workbook;
    this.#inputs = model;
    for (const record of records) {
      // Of rows that stand in columns none is ever exchanged.
      if (!(record instanceof ListedRow)) (record as { fields: RawRecord['fields'] }).fields = FollowedFields.of(record);
      Object.freeze(record.fields);
      Object.freeze(record);
    }
    const followed = { ...model };
    for (const name of INPUTS) {
      const input = inputNumber(name);
      const get = (): unknown => {
        readInput(input, undefined);
        return this.#inputs[name];
      };
      Object.defineProperty(followed, name, { enumerable: true, get });
    }
    this.model = Object.freeze(followed);
    this.model.answers.areOf(this.model);
    this.model.answers.follow();
  }

  /** What an edit changed, if nothing but a few cells; from then on they say what they say in the other model. Null where more happened: then nothing is changed. */
  exchanged({ model: now, records }: OpenModel, workbook: WorkbookSnapshot): Exchanged | null {
    const same = new SameRecords();
    if (++this.#edits > MOST_EDITS) return null;
    if (!same.pair(this.#records, records) || same.others.length + same.called.length > MOST_EDITED || !this.#isBuiltLike(now, same)) return null;
    const inputs = this.#inputsAfter(now, same, workbook);
    if (inputs === null) return null;
    const others = new Set(INPUTS.filter((name) => inputs[name] !== this.#inputs[name]).map(inputNumber));
    this.#inputs = inputs;
    this.#workbook = workbook;
    for (const { record, name, cell } of same.others) FollowedFields.exchange(record.fields, name, cell);
    for (const { record, is } of same.called) OwnRecord.call(record, is);
    const fields = same.others.map(({ record: { kind }, name }) => inputNumber(`${kind}.${name}`));
    return {
      records: new Set([...same.others, ...same.called].map(({ record }) => record)),
      fields: new Set([...fields, ...same.called.flatMap(inputsOf)]),
      others,
    };
  }

  /** Whether all that hangs on more than one record is what it was. */
  #isBuiltLike(now: Model, same: SameRecords): boolean {
    const before = this.model;
    return (
      isSame(before.strangers, now.strangers) &&
      isSame(before.copies, now.copies) &&
      before.duplicateIds.length === now.duplicateIds.length &&
      now.duplicateIds.every(({ id, records }, place) => {
        const was = before.duplicateIds[place];
        return was?.id === id && was.records.length === records.length && records.every((one, nth) => same.isSameOne(was.records[nth] as object, one));
      }) &&
      now.modules.every((module) => {
        const was = same.before(module);
        return same.isSameOne(before.programmeOf(was), now.programmeOf(module)) && same.isSameOne(before.standingFor(was), now.standingFor(module));
      }) &&
      now.kpis.every((kpi) => same.isSameRows(before.rowsOf(same.before(kpi)), now.rowsOf(kpi))) &&
      KINDS.every(
        (kind) =>
          before.hasTable(kind) === now.hasTable(kind) &&
          fieldNames(kind).every((field) => before.has(field) === now.has(field) && isSame(before.headerOf(field), now.headerOf(field))),
      )
    );
  }

  /** What the model holds after an edit, of what says the same the very same; null where an edit did more. */
  #inputsAfter(now: Model, same: SameRecords, workbook: WorkbookSnapshot): Inputs | null {
    const before = this.#inputs;
    const references = referencesAfter(before.references, now.references, same);
    if (references === null) return null;
    const plain = Object.fromEntries(
      (['typedCells', 'unreadCells', 'maybeMerged', 'struckRows', 'lastSignOff', 'reviews', 'lastAudit'] as const).map((name) => [
        name,
        isSameAnswer(before[name], now[name], () => false) ? before[name] : now[name],
      ]),
    ) as unknown as Omit<Inputs, 'references' | 'oddCells' | 'sheets'>;
    // Of a row that stands for no record nothing is known.
    if (!now.oddCells.every(({ record }) => record === null || same.has(record))) return null;
    const oddCells = now.oddCells.map((cell) => Object.freeze({ ...cell, record: cell.record === null ? null : same.before(cell.record) }));
    const areOdd =
      oddCells.length !== before.oddCells.length ||
      oddCells.some(({ record, ...cell }, place) => {
        const { record: was, ...other } = before.oddCells[place] as (typeof oddCells)[number];
        return record !== was || !isSame(other, cell);
      });
    return {
      ...plain,
      references,
      oddCells: areOdd ? Object.freeze(oddCells) : before.oddCells,
      sheets: sheetsAfter(before.sheets, now.sheets, (name) => sheetOf(this.#workbook, name) === sheetOf(workbook, name)),
    };
  }
}

/** What somebody may have read who knows what a record was called. */
function inputsOf({ record: { kind }, was, is }: SameRecords['called'][number]): readonly number[] {
  const { name, periods } = calledInputs(kind);
  return [...(was.name === is.name ? [] : [name]), ...(was.periods === is.periods ? [] : [periods])];
}

const sheetOf = ({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot | undefined => sheets.find((sheet) => sheet.name === name);

function sheetsAfter(before: Model['sheets'], now: Model['sheets'], isUnchanged: (name: string) => boolean): Model['sheets'] {
  const sheets = now.map((sheet, place) => (before[place]?.name === sheet.name && isUnchanged(sheet.name) ? before[place] : sheet));
  return sheets.length === before.length && sheets.every((sheet, place) => sheet === before[place]) ? before : Object.freeze(sheets);
}

/** Null where a row that stands in columns names something else. */
function referencesAfter(before: Model['references'], now: Model['references'], same: SameRecords): Model['references'] | null {
  const known = (place: number): Model['references'][number] | undefined => before[place];
  const isKnown = (one: Model['references'][number], was: Model['references'][number] | undefined): boolean =>
    was !== undefined && was.rows === one.rows && same.isSameOne(was.record, one.record) && same.isSameReference(was.reference, one.reference);
  if (before.length === now.length && now.every((one, place) => isKnown(one, known(place)))) return before;
  // Cells that name more or fewer move all behind them: the first that are known again stand where they stood, seen from the end.
  const later = before.length - now.length;
  const references = now.map((one, place) => {
    const was = [known(place), known(place + later)].find((candidate) => isKnown(one, candidate));
    if (was !== undefined) return was;
    if ((one.record as unknown) instanceof ListedRow) return null;
    return Object.freeze({ ...one, record: same.before(one.record), reference: same.toBefore(one.reference) });
  });
  return references.includes(null) ? null : (Object.freeze(references) as Model['references']);
}

/**
 * Edits as what nearly all of them are: other names in a few cells, and nothing else. Null where they could be more, since something else that is read
 * may hang on the cell: then the edited workbook has to be read as a whole.
 */
import { addressName, contains, isSameName, type Address, type WorkbookSnapshot } from '../../workbook';
import { fieldDefinition, type FieldName, type Kind } from '../fields';
import type { MappedTable, Mapping } from '../mapping/types';
import { referencesOf } from '../model/link-records';
import { NamesCell, type Names } from '../model/names-cell';
import { saysObligation } from '../model/obligations';
import type { RawRecord } from '../model/raw-record';
import { ReferenceFinder } from '../model/references';
import type { AnyRecord, Model, Module } from '../model/types';
import { namesNothing, plainSpaces } from '../reading/blank-words';
import { fold } from '../reading/fold';
import type { Settings } from '../settings/settings';
import type { CellChange } from './edited';

const NO_KINDS: readonly Kind[] = Object.freeze([]);

interface Holder {
  readonly record: AnyRecord;
  readonly field: FieldName;
  readonly cell: NamesCell;
}

/** What cells say after some edits, and how the records then know each other. */
export interface OtherNames {
  readonly says: ReadonlyMap<NamesCell, Names>;
  readonly references: Model['references'];
  readonly oddCells: Model['oddCells'];
}

export class NamesInCells {
  private readonly holders = new Map<string, Holder[]>();
  /** By kind: names and ids that several records have. */
  private readonly shared: ReadonlySet<string>;
  /** Modules that lend others what they say. */
  private readonly lenders: ReadonlySet<Module>;
  /** Rows of modules were read as links. */
  private readonly areJoined: boolean;
  private finder: ReferenceFinder | null = null;

  constructor(
    private readonly workbook: WorkbookSnapshot,
    private readonly mapping: Mapping,
    private readonly model: Model,
    private readonly settings: Settings,
  ) {
    const records: readonly AnyRecord[] = [...model.modules, ...model.links, ...model.objectives, ...model.keyResults, ...model.kpis];
    const [seen, shared] = [new Set<string>(), new Set<string>()];
    for (const record of records) {
      for (const [name, cell] of Object.entries(record.fields)) {
        if (!(cell instanceof NamesCell)) continue;
        const known = this.holders.get(addressName(cell.at)) ?? [];
        this.holders.set(addressName(cell.at), known);
        known.push({ record, field: `${record.kind}.${name}` as FieldName, cell });
      }
      for (const name of namesOf(record)) (seen.has(name) ? shared : seen).add(name);
    }
    this.shared = shared;
    this.lenders = new Set(model.modules.flatMap((module) => model.programmeOf(module) ?? []));
    this.areJoined = model.links.some((link) => tableOf(link).kind !== 'link');
  }

  after(changes: readonly CellChange[]): OtherNames | null {
    const { model } = this;
    if (model.copies.length > 0 || model.strangers.length > 0) return null;
    const says = new Map<NamesCell, Names>();
    let references = model.references;
    for (const { at, to } of changes) {
      const holder = this.holderOf(at);
      const names = holder === null ? null : this.namesFor(holder, to);
      if (holder === null || names === null) return null;
      const { record, field, cell } = holder;
      says.set(cell, names);
      references = [
        ...references.filter((one) => one.record !== record || one.reference.field !== field),
        ...names.value.map((reference) => ({ record, reference, rows: 1 })),
      ];
    }
    const cells = new Set(changes.map(({ at }) => addressName(at)));
    return { says, references, oddCells: model.oddCells.filter(({ at }) => !cells.has(addressName(at))) };
  }

  /** The one record and field that a cell is read as; null where more than these may hang on it. */
  private holderOf(at: Address): Holder | null {
    const { model, mapping, settings } = this;
    const [holder, another] = this.holders.get(addressName(at)) ?? [];
    if (holder === undefined || another !== undefined) return null;
    const { record, field, cell } = holder;
    const [table, ...others] = mapping.tables.filter(
      (one) => one.kind === record.kind || (isSameName(one.sheet, at.sheet) && contains(one.area, at.row, at.column)),
    );
    const isAlone = table !== undefined && others.length === 0 && table.figures === undefined && isOneColumn(table, field, at);
    const isBlank = cell.value !== null || cell.raw === null || cell.raw === '' || cell.oddity === 'blank-word';
    const isSimple = record.kind === 'module' ? this.isOneRow(record) : model.rowsOf(record as never).length === 1;
    const isNamed = record.kind === 'link' ? settings.accepted.length === 0 : namesOf(record).every((name) => !this.shared.has(name));
    // Without an id, a key result goes by its objective.
    const goesByIt = record.kind === 'keyResult' && record.id === null;
    return isAlone && isBlank && isSimple && isNamed && !goesByIt && !this.isMerged(at) && !mayFill(table, field, at) ? holder : null;
  }

  /** Neither a session, nor of a programme with a row of its own, nor one of several rows. */
  private isOneRow(module: Module): boolean {
    const { model, lenders, areJoined } = this;
    return !areJoined && !lenders.has(module) && model.standingFor(module) === null && model.programmeOf(module)?.stated !== true;
  }

  private isMerged({ sheet, column }: Address): boolean {
    const own = this.workbook.sheets.find(({ name }) => isSameName(name, sheet));
    return own?.merged?.some(({ left, right }) => left <= column && column <= right) ?? false;
  }

  /** What a text means in the cell; null where it does not name one record of the workbook each. */
  private namesFor({ field, cell }: Holder, to: string): (Names & { readonly value: ReturnType<typeof referencesOf> }) | null {
    const text = plainSpaces(to);
    const { to: kinds = NO_KINDS, also = NO_KINDS } = fieldDefinition(field);
    const isSure = kinds.every((kind) => this.model.hasTable(kind)) && !this.mapping.tables.some((one) => one.idUnsure === true && kinds.includes(one.kind));
    if (!isSure || /\s\s|^#/.test(to) || namesNothing(text) || saysObligation(text)) return null;
    this.finder ??= new ReferenceFinder(soughtIn(this.model));
    const found = this.finder.read(text, kinds, also);
    if (found.length === 0 || found.some(({ targets }) => targets.length !== 1)) return null;
    return { value: referencesOf(found, cell.at, field, true), raw: to, oddity: undefined };
  }
}

function tableOf(record: AnyRecord): MappedTable {
  return (record as unknown as RawRecord).table;
}

function namesOf({ kind, name, id }: AnyRecord): readonly string[] {
  return [...new Set([fold(name), fold(id ?? '')])].filter((one) => one !== '').map((one) => `${kind}|${one}`);
}

function isOneColumn({ columns }: MappedTable, field: FieldName, { column }: Address): boolean {
  const meant = columns.filter((one) => one.field === field || one.column === column);
  return meant.length === 1 && meant[0]?.field === field && meant[0].column === column;
}

/** Whether blank cells below may take what stands in the cell: people never do, nor what stands behind the names of the rows. */
function mayFill({ columns }: MappedTable, field: FieldName, { column }: Address): boolean {
  if (field === 'objective.parent' || field === 'module.owner' || field === 'module.sponsor') return false;
  const naming = columns.find((one) => one.field !== null && fieldDefinition(one.field).required === true && fieldDefinition(one.field).type === 'text');
  return fieldDefinition(field).required === true || (naming !== undefined && column < naming.column);
}

function soughtIn(model: Model): readonly RawRecord[] {
  const { priorities, objectives, keyResults, kpis, people, units } = model;
  return [...priorities, ...objectives, ...keyResults, ...kpis, ...people, ...units] as unknown as readonly RawRecord[];
}

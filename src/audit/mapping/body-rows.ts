/** Which rows below the headers are records: no totals, no repeated headers, no notes below the table. */
import { valueAt, type SheetSnapshot } from '../../workbook';
import { fieldDefinition, type Kind } from '../fields';
import type { Block } from './find-blocks';
import { totalRows } from './total-rows';
import type { MappedColumn } from './types';

const TOTAL =
  /^(?:grand total|sub-?total|total|totals|sum|summe|gesamt|gesamtsumme|gesamtergebnis|zwischensumme|insgesamt|somme|ensemble|total général|sous-total|average|mean|durchschnitt|moyenne)\b[\s:]*$/i;

export function bodyRows(kind: Kind, block: Block, columns: readonly MappedColumn[], sheet: SheetSnapshot): readonly number[] {
  const textAt = (row: number, column: number): string => String(valueAt(sheet, row, column) ?? '').trim();
  const mapped = columns.filter(({ field }) => field !== null);
  const identifying = mapped.filter(({ field }) => field !== null && (isRequired(field) || /\.(?:id|firstName|lastName)$/.test(field)));
  const naming = identifying.filter(({ field }) => field !== null && ['text', 'reference'].includes(fieldDefinition(field).type) && field !== `${kind}.id`);
  const headerTexts = block.columns.map(({ column }) => textAt(block.headerRow, column)).join('|');
  const all = block.rows.filter((row) => {
    const texts = block.columns.map(({ column }) => textAt(row, column));
    if (texts.join('|') === headerTexts) return false;
    if (!texts.some((text) => TOTAL.test(text))) return true;
    if ([mapped[0], ...identifying].some((column) => column !== undefined && TOTAL.test(textAt(row, column.column)))) return false;
    return naming.some(({ column }) => textAt(row, column) !== '');
  });
  const totals = totalRows(all, columns, sheet);
  const rows = totals.size === 0 ? all : all.filter((row) => !totals.has(row));
  const kept = rows.slice(0, endOf(rows, block, sheet, columns.length));
  return mapped.length < LEAST_MAPPED || block.table !== null ? kept : withoutSections(kept, kind, block, naming, sheet);
}

/** Where the records end: notes and signatures stand below them, at the latest behind an empty row. */
function endOf(rows: readonly number[], block: Block, sheet: SheetSnapshot, width: number): number {
  let end = rows.length;
  while (end > 0 && isNote(rows[end - 1] as number, block, sheet, width)) end -= 1;
  if (block.table !== null || width < LEAST_MAPPED) return end;
  // Behind a gap short rows are remarks, as many as there are.
  let first = end;
  while (first > 0 && filledIn(rows[first - 1] as number, block, sheet).length <= Math.max(1, Math.floor(width / 4))) first -= 1;
  for (let place = Math.max(first, 1); place < end; place++) if ((rows[place] as number) - (rows[place - 1] as number) > 1) return place;
  return end;
}

/** Tables of fewer columns that are understood have rows of a single cell. */
const LEAST_MAPPED = 4;
const LEAST_SECTIONED = 5;
/** Kinds that people list by name alone, with all else to come. */
const BARE_NAMES: ReadonlySet<Kind> = new Set<Kind>(['objective', 'keyResult', 'priority', 'unit']);

/** Rows without labels of sections: a lone text in the column of names with fuller rows below it. */
function withoutSections(rows: readonly number[], kind: Kind, block: Block, naming: readonly MappedColumn[], sheet: SheetSnapshot): readonly number[] {
  const filled = rows.map((row) => filledIn(row, block, sheet));
  const lone = filled.map((columns) => columns.length === 1 && naming.some(({ column }) => column === columns[0]));
  const labels = lone.filter((isLone) => isLone).length;
  if (labels === 0 || labels * 2 > rows.length) return rows;
  // A list with sections begins with one; else a lone name is a record of which nothing else is known yet.
  const hasSections = lone[0] === true && block.columns.length >= LEAST_SECTIONED && !BARE_NAMES.has(kind);
  return rows.filter((row, place) => {
    if (lone[place] !== true) return true;
    const text = String(valueAt(sheet, row, filled[place]?.[0] as number)).trim();
    if (isCapital(text) || text.endsWith(':')) return false;
    return !hasSections || (filled[place + 1]?.length ?? 0) < 3;
  });
}

/** `LEADING PEOPLE`; `NPS` may be the name of a KPI. */
const isCapital = (text: string): boolean => text.length >= 8 && /\p{Lu}/u.test(text) && text === text.toUpperCase();

function filledIn(row: number, { columns }: Block, sheet: SheetSnapshot): readonly number[] {
  return columns.flatMap(({ column }) => (String(valueAt(sheet, row, column) ?? '').trim() === '' ? [] : [column]));
}

const isRequired = (field: NonNullable<MappedColumn['field']>): boolean => fieldDefinition(field).required === true;

/** A lone text under a table with several columns, or one that says what it is. */
function isNote(row: number, block: Block, sheet: SheetSnapshot, width: number): boolean {
  if (block.table !== null || width < 3) return false;
  const texts = block.columns.map(({ column }) => valueAt(sheet, row, column)).filter((value) => value !== null && value !== '');
  return (
    texts.length === 1 &&
    typeof texts[0] === 'string' &&
    (texts[0].length > 30 ||
      /^(?:notes?\b|source|remark|quelle|hinweis|anmerkung|remarque|updated|as of|stand\b|prepared by|approved|signed|signature|erstellt|freigegeben|unterschrift|établi|validé|signé|légende?|legende?|draft\b|entwurf|brouillon|\*|¹|†)/i.test(
        texts[0],
      ))
  );
}

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
  let end = rows.length;
  while (end > 0 && isNote(rows[end - 1] as number, block, sheet, columns.length)) end -= 1;
  return rows.slice(0, end);
}

const isRequired = (field: NonNullable<MappedColumn['field']>): boolean => fieldDefinition(field).required === true;

/** A lone text under a table with several columns, or one that says what it is. */
function isNote(row: number, block: Block, sheet: SheetSnapshot, width: number): boolean {
  if (block.table !== null || width < 3) return false;
  const texts = block.columns.map(({ column }) => valueAt(sheet, row, column)).filter((value) => value !== null && value !== '');
  return (
    texts.length === 1 &&
    typeof texts[0] === 'string' &&
    (texts[0].length > 30 || /^(?:note|source|remark|quelle|hinweis|anmerkung|remarque|updated|as of|stand|\*)/i.test(texts[0]))
  );
}

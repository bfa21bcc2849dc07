/** Which units the row of a module or KPI names, as the mapping has its column. */
import { parseArea, sheetNamed, valueAt, type WorkbookSnapshot } from '../../workbook';
import type { FieldName } from '../fields';
import type { Mapping } from '../mapping/types';

const BETWEEN = /[;,\n]/;

export type UnitsOf = (at: { readonly sheet: string; readonly cell: string }) => readonly string[];

/** Gives the names of a row's units; where a list of units has their ids, as it calls them. */
export function unitsByRow(mapping: Mapping, workbook: WorkbookSnapshot): UnitsOf {
  const names = unitNames(mapping, workbook);
  const columns = new Map<string, Map<number, number>>();
  for (const { kind, sheet, rows, columns: all } of mapping.tables) {
    const field = kind === 'module' ? 'module.unit' : kind === 'kpi' ? 'kpi.unit' : null;
    const column = field === null ? undefined : all.find((one) => one.field === field)?.column;
    if (column === undefined) continue;
    const known = columns.get(sheet) ?? new Map<number, number>();
    for (const row of rows) known.set(row, column);
    columns.set(sheet, known);
  }
  return ({ sheet: name, cell }) => {
    const row = parseArea(cell)?.top ?? -1;
    const column = columns.get(name)?.get(row);
    const sheet = sheetNamed(workbook, name);
    if (column === undefined || sheet === undefined) return [];
    const words = String(valueAt(sheet, row, column) ?? '')
      .split(BETWEEN)
      .map((word) => word.trim())
      .filter((word) => word !== '');
    return [...new Set(words.map((word) => names.get(word.toLowerCase()) ?? word))];
  };
}

function unitNames(mapping: Mapping, workbook: WorkbookSnapshot): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { kind, sheet: name, rows, columns } of mapping.tables) {
    const sheet = kind === 'unit' ? sheetNamed(workbook, name) : undefined;
    const of = (field: FieldName): number | undefined => columns.find((one) => one.field === field)?.column;
    const [id, called] = [of('unit.id'), of('unit.name')];
    if (sheet === undefined || called === undefined) continue;
    for (const row of rows) {
      const text = String(valueAt(sheet, row, called) ?? '').trim();
      if (text === '') continue;
      names.set(text.toLowerCase(), text);
      if (id !== undefined)
        names.set(
          String(valueAt(sheet, row, id) ?? '')
            .trim()
            .toLowerCase(),
          text,
        );
    }
  }
  return names;
}

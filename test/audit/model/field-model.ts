/** Models of small sheets whose headers are field names, so that these tests hang on no vocabulary. */
import type { WorkbookSnapshot } from '../../../src/workbook';
import type { FieldName, Kind } from '../../../src/audit/fields';
import type { MappedColumn, MappedTable, Mapping } from '../../../src/audit/mapping/types';
import { buildModel } from '../../../src/audit/model/build-model';
import { parseIso, type Day } from '../../../src/audit/reading/days';
import { yearSpan } from '../../../src/audit/reading/period-text';
import type { Model } from '../../../src/audit/model/types';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/audit/settings/settings';
import { snapshotOf, type Drawn, type WorkbookOptions } from '../../support/sheet';

export type Grid = readonly (readonly Drawn[])[];

export interface ModelOptions extends WorkbookOptions {
  readonly settings?: Partial<Settings>;
  readonly asOf?: string;
  /** Indentation by body row, for sheets that tell their hierarchy by it. */
  readonly depth?: Readonly<Record<string, readonly number[]>>;
  /** Rows of a kind, by number from 1, where a block's rows are not all of every kind. */
  readonly rows?: Readonly<Record<string, readonly number[]>>;
}

export const day = (iso: string): Day => parseIso(iso) as Day;

/** `module.name` means a field, `objective.title+keyResult.objective` two, `kpi@2024` a column of that year's readings, `-` nothing. */
export function mappingOf(workbook: WorkbookSnapshot, { depth = {}, rows = {} }: Pick<ModelOptions, 'depth' | 'rows'> = {}): Mapping {
  return {
    tables: workbook.sheets.flatMap((sheet) => tablesOf(sheet.name, sheet.rows, (sheet.cells[0] ?? []).map(String), depth[sheet.name], rows)),
    notUnderstood: [],
  };
}

function tablesOf(
  sheet: string,
  rows: readonly number[],
  headers: readonly string[],
  depth: readonly number[] | undefined,
  rowsOf: Readonly<Record<string, readonly number[]>>,
): MappedTable[] {
  const meanings = headers.map((header) => header.split('+'));
  const kinds = [...new Set(meanings.flat().map((one) => one.split(/[.@]/)[0] as Kind))].filter((kind) => (kind as string) !== '-');
  const body = rows.slice(1);
  return kinds.map((kind) => {
    const columns = meanings.flatMap((fields, column): MappedColumn[] => {
      const own = fields.find((one) => one.startsWith(`${kind}.`) || one.startsWith(`${kind}@`));
      if (own === undefined) return [];
      const at = { sheet, row: 0, column };
      const header = headers[column] as string;
      const period = /@(.*)$/.exec(own)?.[1];
      if (period !== undefined)
        return [
          {
            header,
            at,
            column,
            field: null,
            confidence: 1,
            how: 'period',
            reason: null,
            reading: { span: yearSpan(Number(period), period), of: own.includes('.target') ? 'target' : 'value' },
          },
        ];
      return [{ header, at, column, field: own as FieldName, confidence: 1, how: 'exact', reason: null }];
    });
    const places = rowsOf[kind]?.map((number) => body.indexOf(number)) ?? body.map((_, place) => place);
    return {
      kind,
      sheet,
      table: null,
      area: { top: 0, left: 0, bottom: rows.at(-1) ?? 0, right: headers.length - 1 },
      headerRow: 0,
      rows: places.map((place) => body[place] as number),
      columns,
      ...(depth === undefined ? {} : { depth: places.map((place) => depth[place] as number) }),
    };
  });
}

export function fieldModel(
  sheets: Readonly<Record<string, Grid>>,
  { settings = {}, asOf = '2026-03-31', depth = {}, rows = {}, ...options }: ModelOptions = {},
): Model {
  const workbook = snapshotOf(sheets, options);
  return buildModel(workbook, mappingOf(workbook, { depth, rows }), { ...DEFAULT_SETTINGS, ...settings }, day(asOf));
}

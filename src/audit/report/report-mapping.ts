/** What was understood of a workbook, as plain data: its tables, and what is none, each with its reason as a code and a sentence. */
import { areaName, cellName } from '../../workbook';
import type { Mapping } from '../mapping/types';
import { ENGLISH, type Language } from './language';
import { sentenceOf } from './message';
import type { Report, ReportTable } from './report';

export type ReportMapping = Pick<Report, 'tables' | 'notUnderstood'>;

export function reportMapping({ tables, notUnderstood }: Mapping, language: Language = ENGLISH): ReportMapping {
  return {
    tables: tables.map((table) => reportTable(table, language)),
    notUnderstood: notUnderstood.map(({ sheet, area, reason }) => ({
      sheet,
      range: area === null ? '' : areaName(area),
      reason: sentenceOf(language.lists.mapping, reason, language.voice),
      reasonCode: reason.code,
    })),
  };
}

function reportTable({ kind, sheet, area, rows, columns }: Mapping['tables'][number], { lists, voice }: Language): ReportTable {
  return {
    kind,
    sheet,
    range: areaName(area),
    rows: rows.length,
    columns: columns.map(({ header, at, field, confidence, how, reason }) => ({
      header,
      at: cellName(at.row, at.column),
      field,
      confidence,
      how,
      ...(reason === null ? {} : { reason: sentenceOf(lists.mapping, reason, voice), reasonCode: reason.code }),
    })),
  };
}

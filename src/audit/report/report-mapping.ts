/** What was understood of a workbook, as plain data: its tables, and what is none, each with its reason as a code and a sentence. */
import { areaName, cellName } from '../../workbook';
import type { Mapping } from '../mapping/types';
import type { Model } from '../model/types';
import { ENGLISH, type Language } from './language';
import { sentenceOf } from './message';
import type { Report, ReportTable } from './report';

export type ReportMapping = Pick<Report, 'tables' | 'notUnderstood'>;

/** With the columns of which no cell could be read, once the records are. */
export function reportMapping({ tables, notUnderstood }: Mapping, language: Language = ENGLISH, unread: Model['unreadColumns'] = []): ReportMapping {
  const columns: Mapping['notUnderstood'] = unread.map(({ field, header, at, examples }) => ({
    sheet: at.sheet,
    area: { top: at.row, left: at.column, bottom: at.row, right: at.column },
    reason: { code: 'unread-column', data: { header, field: { anyOf: [field] }, values: { list: examples.map((text) => `“${text}”`) } } },
  }));
  return {
    tables: tables.map((table) => reportTable(table, language)),
    notUnderstood: [...notUnderstood, ...columns].map(({ sheet, area, reason }) => ({
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

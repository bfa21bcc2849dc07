/** What was understood of a workbook, as plain data: its tables, and what is none, each with its reason as a code and a sentence. */
import { areaName, cellName } from '../../workbook';
import type { Mapping } from '../mapping/types';
import type { Model } from '../model/types';
import { ENGLISH, type Language } from './language';
import { sentenceOf } from './message';
import type { Report, ReportTable } from './report';

export type ReportMapping = Pick<Report, 'tables' | 'notUnderstood'>;

/** With rows among goals that are none, and with the cells that could not be read as what their header says, once the records are. */
export function reportMapping({ tables, notUnderstood }: Mapping, language: Language = ENGLISH, unread: Model['unreadCells'] = []): ReportMapping {
  const passed: Mapping['notUnderstood'] = tables.flatMap(({ sheet, passedOver }) => {
    const [row] = passedOver?.rows ?? [];
    if (passedOver === undefined || row === undefined) return [];
    const { rows, column, words } = passedOver;
    return [
      {
        sheet,
        area: { top: row, left: column, bottom: row, right: column },
        reason: { code: 'passed-over', data: { count: rows.length, words: { list: words.map((text) => `“${text}”`) } } },
      },
    ];
  });
  const columns: Mapping['notUnderstood'] = unread.map(({ field, header, at, of, count, examples }) => ({
    sheet: at.sheet,
    area: { top: at.row, left: at.column, bottom: at.row, right: at.column },
    reason:
      of === 'column'
        ? { code: 'unread-column', data: { header, field: { anyOf: [field] }, values: { list: examples.map(({ text }) => `“${text}”`) } } }
        : {
            code: 'unread-cells',
            data: {
              count,
              header,
              field: { anyOf: [field] },
              values: { list: examples.map(({ text, at: { row, column } }) => `“${text}” (${cellName(row, column)})`) },
            },
          },
  }));
  return {
    tables: tables.map((table) => reportTable(table, language)),
    notUnderstood: [...notUnderstood, ...passed, ...columns].map(({ sheet, area, reason }) => ({
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

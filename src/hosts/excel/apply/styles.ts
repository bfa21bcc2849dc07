/** How our cells look in Excel. */
import type { CellStyle } from '../../../workbook';

export interface ExcelLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly wrap?: boolean;
  readonly horizontal?: 'Left' | 'Right';
  /** In characters from the edge. */
  readonly indent?: number;
  readonly vertical: 'Top' | 'Center';
}

/** Colours of text on their fills all have a contrast of at least 4.5 to 1. */
export const LOOKS: Readonly<Record<CellStyle, ExcelLook>> = {
  header: { bold: true, fill: '#DCE6F1', wrap: true, vertical: 'Center' },
  'number-header': { bold: true, fill: '#DCE6F1', wrap: true, horizontal: 'Right', vertical: 'Center' },
  'note-header': { bold: true, fill: '#DCE6F1', wrap: true, horizontal: 'Left', indent: 1, vertical: 'Center' },
  title: { bold: true, size: 14, vertical: 'Center' },
  text: { vertical: 'Top' },
  note: { italic: true, color: '#595959', horizontal: 'Left', indent: 1, vertical: 'Top' },
  link: { underline: true, color: '#0563C1', vertical: 'Top' },
  number: { horizontal: 'Right', vertical: 'Top' },
  count: { numberFormat: '#,##0', horizontal: 'Right', vertical: 'Top' },
  percent: { numberFormat: '0.0%', horizontal: 'Right', vertical: 'Top' },
  date: { numberFormat: 'yyyy-mm-dd', horizontal: 'Left', vertical: 'Top' },
  money: { numberFormat: '#,##0', horizontal: 'Right', vertical: 'Top' },
  score: { numberFormat: '0', horizontal: 'Right', vertical: 'Top' },
  critical: { bold: true, color: '#7A0010', fill: '#F6C6C6', vertical: 'Top' },
  high: { color: '#7A1F00', fill: '#F9D5C5', vertical: 'Top' },
  medium: { color: '#5C4200', fill: '#FDEFC3', vertical: 'Top' },
  low: { color: '#1F4E79', fill: '#DDEBF7', vertical: 'Top' },
  input: { fill: '#FFFDE7', wrap: true, vertical: 'Top' },
};

/** Excel's columns are measured in characters by people and in points by the API: seven pixels a character, five beside. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

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
  /** `Fill` shows what there is room for, and nothing beside the cell. */
  readonly horizontal?: 'Left' | 'Center' | 'Right' | 'Fill';
  /** In characters from the edge. */
  readonly indent?: number;
  /** Of the lines below its cells. */
  readonly line?: string;
  readonly vertical: 'Top' | 'Center';
}

/** On our light fills: the automatic colour of a dark theme is white. */
const INK = '#1F1F1F';

/** Text on a fill has a colour of its own, with a contrast of at least 4.5 to 1; what has no colour takes that of the theme. */
export const LOOKS: Readonly<Record<CellStyle, ExcelLook>> = {
  header: { bold: true, color: INK, fill: '#DCE6F1', wrap: true, vertical: 'Center' },
  'number-header': { bold: true, color: INK, fill: '#DCE6F1', wrap: true, horizontal: 'Right', vertical: 'Center' },
  'centred-header': { bold: true, color: INK, fill: '#DCE6F1', wrap: true, horizontal: 'Center', vertical: 'Center' },
  'note-header': { bold: true, color: INK, fill: '#DCE6F1', wrap: true, horizontal: 'Left', indent: 1, vertical: 'Center' },
  title: { bold: true, size: 14, vertical: 'Center' },
  text: { vertical: 'Top' },
  lines: { wrap: true, vertical: 'Top' },
  note: { italic: true, color: '#6B6B6B', horizontal: 'Left', indent: 1, vertical: 'Top' },
  'number-note': { italic: true, color: '#6B6B6B', horizontal: 'Right', wrap: true, vertical: 'Top' },
  strong: { bold: true, size: 12, vertical: 'Top' },
  bar: { color: '#2E6DA4', horizontal: 'Left', indent: 1, vertical: 'Top' },
  'number-bar': { color: '#2E6DA4', horizontal: 'Right', vertical: 'Top' },
  ratio: { numberFormat: '0.00', horizontal: 'Right', vertical: 'Top' },
  'matrix-good': { color: '#1E5631', fill: '#E2F0D9', horizontal: 'Center', vertical: 'Top' },
  'matrix-fair': { color: '#1F4E79', fill: '#DDEBF7', horizontal: 'Center', vertical: 'Top' },
  'matrix-open': { color: '#404040', fill: '#EDEDED', horizontal: 'Center', vertical: 'Top' },
  'matrix-poor': { color: '#5C4200', fill: '#FDEFC3', horizontal: 'Center', vertical: 'Top' },
  'matrix-bad': { color: '#7A0010', fill: '#F6C6C6', horizontal: 'Center', vertical: 'Top' },
  'matrix-gap': { color: '#7A1F00', fill: '#FDEAE0', horizontal: 'Center', vertical: 'Top' },
  centred: { horizontal: 'Center', vertical: 'Top' },
  left: { horizontal: 'Left', vertical: 'Top' },
  indented: { horizontal: 'Left', indent: 1, wrap: true, vertical: 'Top' },
  good: { color: '#1E5631', fill: '#E2F0D9', vertical: 'Top' },
  link: { underline: true, color: '#0563C1', vertical: 'Top' },
  number: { horizontal: 'Right', vertical: 'Top' },
  count: { numberFormat: '#,##0', horizontal: 'Right', vertical: 'Top' },
  percent: { numberFormat: '0.0%', horizontal: 'Right', vertical: 'Top' },
  date: { numberFormat: 'yyyy-mm-dd', horizontal: 'Left', vertical: 'Top' },
  money: { numberFormat: '#,##0', horizontal: 'Right', vertical: 'Top' },
  score: { numberFormat: '0', horizontal: 'Right', vertical: 'Top' },
  critical: { bold: true, color: '#7A0010', fill: '#FBE3E3', line: '#FFFFFF', vertical: 'Top' },
  high: { color: '#7A1F00', fill: '#FDEAE0', line: '#FFFFFF', vertical: 'Top' },
  medium: { color: '#5C4200', fill: '#FEF6DD', line: '#FFFFFF', vertical: 'Top' },
  low: { color: '#1F4E79', fill: '#EAF2FA', line: '#FFFFFF', vertical: 'Top' },
  input: { color: INK, fill: '#FFFDE7', wrap: true, vertical: 'Top' },
  choice: { color: INK, fill: '#FFFDE7', wrap: true, horizontal: 'Left', indent: 1, vertical: 'Top' },
  past: { color: '#6B6B6B', vertical: 'Top' },
  id: { color: '#6B6B6B', horizontal: 'Fill', vertical: 'Top' },
  'past-money': { color: '#6B6B6B', numberFormat: '#,##0', horizontal: 'Right', vertical: 'Top' },
};

/** Excel's columns are measured in characters by people and in points by the API: seven pixels a character, five beside. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

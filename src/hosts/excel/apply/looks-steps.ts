/** Formats, by groups of areas that look alike. */
import type { Area, CellStyle } from '../../../workbook';
import { addressGroups } from './address-groups';
import { CALL_BYTES, type Step } from './step';
import { LOOKS, type ExcelLook } from './styles';

function applyLook(ranges: Excel.RangeAreas, look: ExcelLook): void {
  const { format } = ranges;
  const { font } = format;
  if (look.fill) format.fill.color = look.fill;
  if (look.color) font.color = look.color;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.underline) font.underline = 'Single';
  if (look.size) font.size = look.size;
  if (look.wrap) format.wrapText = true;
  if (look.horizontal) format.horizontalAlignment = look.horizontal;
  if (look.indent) format.indentLevel = look.indent;
  format.verticalAlignment = look.vertical;
  if (look.line !== undefined) {
    for (const side of ['InsideHorizontal', 'EdgeBottom'] as const) {
      const border = format.borders.getItem(side);
      border.style = 'Continuous';
      border.color = look.line;
    }
  }
}

/** The steps that give areas of a sheet their looks. Number formats go range by range: several ranges at once have none. */
export function looksSteps(sheet: string, styled: readonly { readonly area: Area; readonly style: CellStyle }[], general: boolean): Step[] {
  const byStyle = new Map<CellStyle, Area[]>();
  for (const { area, style } of styled) {
    const known = byStyle.get(style);
    if (known) known.push(area);
    else byStyle.set(style, [area]);
  }
  return [...byStyle].flatMap(([style, areas]): Step[] => {
    const look = LOOKS[style];
    const format = look.numberFormat ?? (general ? 'General' : undefined);
    const groups = addressGroups(areas).map((addresses): Step => ({
      bytes: addresses.length + CALL_BYTES * (LOOKS[style].line === undefined ? 12 : 20),
      queue: (context) => applyLook(context.workbook.worksheets.getItem(sheet).getRanges(addresses).untrack(), look),
    }));
    const formats =
      format === undefined ? [] : areas.map((area): Step => ({ bytes: CALL_BYTES * 4, queue: (context) => setFormat(context, sheet, area, format) }));
    return [...groups, ...formats];
  });
}

function setFormat(context: Excel.RequestContext, sheet: string, area: Area, format: string): void {
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1)
    .untrack();
  // One format for all cells: the API takes a single value for a whole range, though its types do not say so.
  range.numberFormat = format as unknown as string[][];
}

/** Which number format each cell style shows, and which strike their text through. */
import { childOf, childrenOf, type XmlElement } from './xml-part';

/** The formats that Excel knows by number, as English Excel shows them; numbers without a line mean General. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  27: 'm/d/yyyy',
  28: 'm/d/yyyy',
  29: 'm/d/yyyy',
  30: 'm/d/yyyy',
  31: 'm/d/yyyy',
  32: 'h:mm:ss',
  33: 'h:mm:ss',
  34: 'h:mm:ss',
  35: 'h:mm:ss',
  36: 'm/d/yyyy',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'm/d/yyyy',
  51: 'm/d/yyyy',
  52: 'm/d/yyyy',
  53: 'm/d/yyyy',
  54: 'm/d/yyyy',
  55: 'm/d/yyyy',
  56: 'm/d/yyyy',
  57: 'm/d/yyyy',
  58: 'm/d/yyyy',
};

/** The number format codes in use in a workbook, each once; the first is `General`. */
export class FormatList {
  readonly formats: string[] = ['General'];
  private readonly known = new Map([['General', 0]]);

  indexOf(format: string): number {
    const known = this.known.get(format);
    if (known !== undefined) return known;
    this.known.set(format, this.formats.length);
    return this.formats.push(format) - 1;
  }
}

/** By cell style (the `s` of a cell) the index of its number format in `list`. */
export function formatsOfStyles(styleSheet: XmlElement | undefined, list: FormatList): Int32Array {
  const own = new Map(
    childrenOf(childOf(styleSheet, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.get('numFmtId')),
      attributes.get('formatCode') ?? 'General',
    ]),
  );
  const styles = childrenOf(childOf(styleSheet, 'cellXfs'), 'xf');
  return Int32Array.from(styles, ({ attributes }) => {
    const id = Number(attributes.get('numFmtId') ?? 0);
    return list.indexOf(own.get(id) ?? BUILT_IN[id] ?? 'General');
  });
}

/** By cell style whether it strikes the text of its cells through; null where none does. */
export function struckStyles(styleSheet: XmlElement | undefined): readonly boolean[] | null {
  const fonts = childrenOf(childOf(styleSheet, 'fonts'), 'font').map((font) => isOn(childOf(font, 'strike')));
  if (!fonts.includes(true)) return null;
  return childrenOf(childOf(styleSheet, 'cellXfs'), 'xf').map(({ attributes }) => fonts[Number(attributes.get('fontId') ?? 0)] ?? false);
}

/** An element without a value says yes. */
function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(element.attributes.get('val') ?? '1');
}

/** How our cells look: the same in a file as in Excel, legible on a light and on a dark sheet, in the fonts of the workbook's theme. */
import { strToU8 } from 'fflate';
import { LOOKS } from '../../src/hosts/excel/apply/styles';
import { CellStyles } from '../../src/hosts/xlsx/cell-styles';
import { childrenOf, childOf, XmlPart, type XmlElement } from '../../src/hosts/xlsx/xml-part';
import type { CellStyle } from '../../src/workbook';

const SHEET = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="10"/><color theme="1"/><name val="Aptos"/><family val="2"/><scheme val="minor"/></font></fonts></styleSheet>`;
const ALL = Object.keys(LOOKS) as CellStyle[];

interface InFile {
  readonly font: XmlElement | undefined;
  readonly colour: string | undefined;
  readonly fill: string | undefined;
}

/** Each look as it stands in the style sheet of a file. */
function looksInFile(sheet: string): ReadonlyMap<CellStyle, InFile> {
  const part = new XmlPart(strToU8(sheet));
  const styles = new CellStyles(part);
  const ids = ALL.map((style) => [style, styles.idOf(style)] as const);
  styles.finish();
  const written = new XmlPart(part.toBytes());
  const item = (list: string, name: string, index: number): XmlElement | undefined => childrenOf(written.child(list), name)[index];
  const rgb = (element: XmlElement | undefined): string | undefined => element?.attributes.get('rgb')?.replace(/^FF/, '#');
  return new Map(
    ids.map(([style, id]) => {
      const xf = item('cellXfs', 'xf', id);
      const font = item('fonts', 'font', Number(xf?.attributes.get('fontId')));
      const fill = childOf(item('fills', 'fill', Number(xf?.attributes.get('fillId'))), 'patternFill');
      return [style, { font, colour: rgb(childOf(font, 'color')), fill: rgb(childOf(fill, 'fgColor')) }] as const;
    }),
  );
}

/** As WCAG counts it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

it.each(ALL)('%s has the colours in a file that it has in Excel', (style) => {
  const { colour, fill } = looksInFile(SHEET).get(style) as InFile;
  expect([fill, colour]).toEqual([LOOKS[style].fill, LOOKS[style].color]);
});

it.each(ALL)('%s is legible on a light sheet and on a dark one', (style) => {
  const { color, fill } = LOOKS[style];
  const ground = fill ?? '#FFFFFF';
  // Without a fill the automatic colour of text turns with the sheet; on a fill of ours it would not.
  const text = color ?? (fill === undefined ? '#000000' : '#FFFFFF');
  expect([style, contrast(text, ground) >= 4.5]).toEqual([style, true]);
  if (fill === undefined && color !== undefined) expect([style, contrast(color, '#000000') >= 3]).toEqual([style, true]);
});

it.each([
  ['of its theme', '<scheme val="minor"/>', 'minor'],
  ['of no theme', '', undefined],
  ['of a theme that there is not', '<scheme val="&quot;/>"/>', undefined],
])('fonts %s stay so', (_, scheme, expected) => {
  for (const [style, { font }] of looksInFile(SHEET.replace('<scheme val="minor"/>', scheme))) {
    if (font === undefined) throw new Error(`${style} has no font`);
    const own = childOf(font, 'scheme')?.attributes.get('val');
    expect([style, childOf(font, 'name')?.attributes.get('val')]).toEqual([style, 'Aptos']);
    if (LOOKS[style].color !== undefined || LOOKS[style].bold === true) expect([style, own]).toEqual([style, expected]);
  }
});

/** How our cells look in a workbook file: each look is added to its style sheet once, when it is first needed. */
import type { CellStyle } from '../../workbook';
import { childrenOf, type XmlElement, type XmlPart } from './xml-part';
import { escapeXml } from './xml-text';

interface Look {
  /** Inside of `<font>`, before its size and name. */
  readonly font?: string;
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly format?: string;
  readonly align?: string;
  readonly line?: string;
}

const HEADER_FILL = 'FFDCE6F1';
/** On our light fills: the automatic colour of a dark theme is white. */
const INK = 'FF1F1F1F';

/** Text on a fill has a colour of its own, with a contrast of at least 4.5 to 1; what has no colour takes that of the theme. */
const LOOKS: Readonly<Record<CellStyle, Look>> = {
  header: { font: '<b/>', colour: INK, fill: HEADER_FILL, align: 'vertical="center" wrapText="1"', line: 'FF8EA9C8' },
  'number-header': { font: '<b/>', colour: INK, fill: HEADER_FILL, align: 'horizontal="right" vertical="center" wrapText="1"', line: 'FF8EA9C8' },
  'centred-header': { font: '<b/>', colour: INK, fill: HEADER_FILL, align: 'horizontal="center" vertical="center" wrapText="1"', line: 'FF8EA9C8' },
  'note-header': { font: '<b/>', colour: INK, fill: HEADER_FILL, align: 'horizontal="left" vertical="center" wrapText="1" indent="1"', line: 'FF8EA9C8' },
  title: { font: '<b/>', size: 14 },
  text: { align: 'vertical="top"' },
  lines: { align: 'vertical="top" wrapText="1"' },
  note: { font: '<i/>', colour: 'FF6B6B6B', align: 'horizontal="left" vertical="top" indent="1"' },
  'number-note': { font: '<i/>', colour: 'FF6B6B6B', align: 'horizontal="right" vertical="top" wrapText="1"' },
  strong: { font: '<b/>', size: 12, align: 'vertical="top"' },
  bar: { colour: 'FF2E6DA4', align: 'horizontal="left" vertical="top" indent="1"' },
  'number-bar': { colour: 'FF2E6DA4', align: 'horizontal="right" vertical="top"' },
  ratio: { format: '0.00', align: 'horizontal="right" vertical="top"' },
  'matrix-good': { colour: 'FF1E5631', fill: 'FFE2F0D9', align: 'horizontal="center" vertical="top"' },
  'matrix-fair': { colour: 'FF1F4E79', fill: 'FFDDEBF7', align: 'horizontal="center" vertical="top"' },
  'matrix-open': { colour: 'FF404040', fill: 'FFEDEDED', align: 'horizontal="center" vertical="top"' },
  'matrix-poor': { colour: 'FF5C4200', fill: 'FFFDEFC3', align: 'horizontal="center" vertical="top"' },
  'matrix-bad': { colour: 'FF7A0010', fill: 'FFF6C6C6', align: 'horizontal="center" vertical="top"' },
  'matrix-gap': { colour: 'FF7A1F00', fill: 'FFFDEAE0', align: 'horizontal="center" vertical="top"' },
  centred: { align: 'horizontal="center" vertical="top"' },
  left: { align: 'horizontal="left" vertical="top"' },
  indented: { align: 'horizontal="left" vertical="top" wrapText="1" indent="1"' },
  good: { colour: 'FF1E5631', fill: 'FFE2F0D9', align: 'vertical="top"' },
  link: { font: '<u/>', colour: 'FF0563C1', align: 'vertical="top"' },
  number: { align: 'horizontal="right" vertical="top"' },
  count: { format: '#,##0', align: 'horizontal="right" vertical="top"' },
  percent: { format: '0.0%', align: 'horizontal="right" vertical="top"' },
  date: { format: 'yyyy-mm-dd', align: 'horizontal="left" vertical="top"' },
  money: { format: '#,##0', align: 'horizontal="right" vertical="top"' },
  score: { format: '0', align: 'horizontal="right" vertical="top"' },
  critical: { font: '<b/>', colour: 'FF7A0010', fill: 'FFFBE3E3', align: 'vertical="top"', line: 'FFFFFFFF' },
  high: { colour: 'FF7A1F00', fill: 'FFFDEAE0', align: 'vertical="top"', line: 'FFFFFFFF' },
  medium: { colour: 'FF5C4200', fill: 'FFFEF6DD', align: 'vertical="top"', line: 'FFFFFFFF' },
  low: { colour: 'FF1F4E79', fill: 'FFEAF2FA', align: 'vertical="top"', line: 'FFFFFFFF' },
  input: { colour: INK, fill: 'FFFFFDE7', align: 'vertical="top" wrapText="1"', line: 'FFBFBFBF' },
  choice: { colour: INK, fill: 'FFFFFDE7', align: 'horizontal="left" vertical="top" indent="1" wrapText="1"', line: 'FFBFBFBF' },
  past: { colour: 'FF6B6B6B', align: 'vertical="top"' },
  id: { colour: 'FF6B6B6B', align: 'horizontal="fill" vertical="top"' },
  'past-money': { colour: 'FF6B6B6B', format: '#,##0', align: 'horizontal="right" vertical="top"' },
};

/** Excel's limit for cell styles; beyond it our cells look plain. */
const MOST_STYLES = 64_000;

/** The children of a style sheet, in the order its schema prescribes. */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];

/** What a list starts with where the style sheet has none: Excel reserves these. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

export class CellStyles {
  /** Of each look plain, wrapped, as text, and both: asked for every cell that is written. */
  private readonly ids = new Map<CellStyle, (number | undefined)[]>();
  private readonly lists = new Map<string, string[]>();
  private readonly added = new Map<string, string[]>();
  private readonly baseFont: string;
  private readonly baseSize: number;

  constructor(private readonly part: XmlPart) {
    const font = childrenOf(part.child('fonts'), 'font')[0];
    const name = font?.children.find((child) => child.name === 'name')?.attributes.get('val') ?? 'Calibri';
    const scheme = font?.children.find((child) => child.name === 'scheme')?.attributes.get('val') ?? '';
    // A font of the theme stays one: our cells change with it when the theme does.
    this.baseFont = `<name val="${escapeXml(name)}"/>${/^(?:minor|major)$/.test(scheme) ? `<scheme val="${scheme}"/>` : ''}`;
    this.baseSize = Number(font?.children.find((child) => child.name === 'sz')?.attributes.get('val') ?? 11) || 11;
  }

  /** The number of a look; `asText` marks a text that would otherwise become a formula when a person edits it. */
  idOf(style: CellStyle, wrapped = false, asText = false): number {
    const ids = this.ids.get(style) ?? [];
    const kind = (wrapped ? 1 : 0) + (asText ? 2 : 0);
    const known = ids[kind];
    if (known !== undefined) return known;
    this.ids.set(style, ids);
    return (ids[kind] = this.add(LOOKS[style], wrapped, asText));
  }

  /** Writes what was added into the style sheet. */
  finish(): void {
    const inOrder = [...this.added].sort(([one], [other]) => ORDER.indexOf(one) - ORDER.indexOf(other));
    for (const [name, items] of inOrder) {
      const list = this.part.child(name);
      const xml = this.prefixed(items.join(''));
      const count = (this.lists.get(name) as string[]).length;
      if (list) {
        this.part.append(list, xml);
        this.part.set(list, 'count', String(count));
      } else {
        const whole = this.prefixed(`<${name} count="${count}">${[...(FIRST[name] ?? []), ...items].join('')}</${name}>`);
        this.part.insertInOrder(whole, ORDER.slice(ORDER.indexOf(name) + 1));
      }
    }
    this.added.clear();
  }

  private add(look: Look, wrapped: boolean, asText: boolean): number {
    if (this.list('cellXfs').length >= MOST_STYLES) return 0;
    const size = look.size ?? this.baseSize;
    const font =
      look.font || look.colour || look.size
        ? this.indexOf('fonts', `<font>${look.font ?? ''}<sz val="${size}"/>${look.colour ? `<color rgb="${look.colour}"/>` : ''}${this.baseFont}</font>`)
        : 0;
    const fill = look.fill
      ? this.indexOf('fills', `<fill><patternFill patternType="solid"><fgColor rgb="${look.fill}"/><bgColor indexed="64"/></patternFill></fill>`)
      : 0;
    const border = look.line
      ? this.indexOf('borders', `<border><left/><right/><top/><bottom style="thin"><color rgb="${look.line}"/></bottom><diagonal/></border>`)
      : 0;
    const format = look.format ? this.formatId(look.format) : 0;
    const align = wrapped && !look.align?.includes('wrapText') ? `${look.align ?? ''} wrapText="1"`.trim() : look.align;
    const applied = [
      format && ' applyNumberFormat="1"',
      font && ' applyFont="1"',
      fill && ' applyFill="1"',
      border && ' applyBorder="1"',
      align && ' applyAlignment="1"',
      asText && ' quotePrefix="1"',
    ]
      .filter(Boolean)
      .join('');
    const xfId = this.part.child('cellStyleXfs') ? ' xfId="0"' : '';
    return this.indexOf(
      'cellXfs',
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}"${xfId}${applied}${align ? `><alignment ${align}/></xf>` : '/>'}`,
    );
  }

  /** The place of an item in its list, added where it is not in it yet. */
  private indexOf(name: string, item: string): number {
    const list = this.list(name);
    // The style sheet of an audited copy holds our looks already: they are found by their very spelling.
    const known = list.indexOf(item);
    if (known >= 0) return known;
    const added = this.added.get(name) ?? [];
    added.push(item);
    this.added.set(name, added);
    return list.push(item) - 1;
  }

  private formatId(code: string): number {
    const known = this.list('numFmts').map((xml) => ({ id: Number(/numFmtId="(\d+)"/.exec(xml)?.[1]), xml }));
    const quoted = `formatCode="${escapeXml(code)}"`;
    const same = known.find(({ xml }) => xml.includes(quoted));
    if (same) return same.id;
    const id = Math.max(163, ...known.map((each) => each.id)) + 1;
    this.indexOf('numFmts', `<numFmt numFmtId="${id}" ${quoted}/>`);
    return id;
  }

  private list(name: string): string[] {
    const known = this.lists.get(name);
    if (known) return known;
    const element: XmlElement | undefined = this.part.child(name);
    const items = element
      ? element.children
          .filter((child) => child.main)
          .map((child) => this.part.source(child).replaceAll(`<${this.part.prefix}`, '<').replaceAll(`</${this.part.prefix}`, '</'))
      : [...(FIRST[name] ?? [])];
    this.lists.set(name, items);
    if (!element) this.added.set(name, []);
    return items;
  }

  private prefixed(xml: string): string {
    return this.part.prefix === '' ? xml : xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${this.part.prefix}`);
  }
}

/** One of our charts as XML: what it is drawn of, with the values that its cells have now, for programs that draw it before they calculate. */
import { areaName, quotedSheet, writtenText, writtenValue, type Area, type CellValue, type SheetChart, type SheetEdit } from '../../workbook';
import type { Dialect } from './namespaces';
import { XML_HEAD } from './namespaces';
import { escapeXml } from './xml-text';

const COLOUR = '2E6DA4';
const GREY = 'D9D9D9';
const TEXT_GREY = '404040';
/** In hundredths of a point. */
const SMALL = 900;
const LARGE = 1100;
const NO_FILL = '<a:noFill/>';
const AXES = '<c:axId val="111111111"/><c:axId val="222222222"/>';

/** @param called the name that the sheet has in the workbook */
export function chartXml({ chart, cells }: SheetEdit & { readonly chart: SheetChart }, called: string, { drawing, relationships }: Dialect): string {
  const { kind, title, untitled, series } = chart;
  const drawn = series.map((_, index) => seriesXml(chart, index, cells, called)).join('');
  const plot =
    kind === 'line'
      ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn}<c:marker val="1"/>${AXES}</c:lineChart>`
      : `<c:barChart><c:barDir val="bar"/><c:grouping val="${kind === 'bars' ? 'clustered' : 'stacked'}"/><c:varyColors val="0"/>${drawn}<c:gapWidth val="40"/>${kind === 'bars' ? '' : '<c:overlap val="100"/>'}${AXES}</c:barChart>`;
  const above = untitled === true ? '<c:autoTitleDeleted val="1"/>' : `${titleXml(title)}<c:autoTitleDeleted val="0"/>`;
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main" xmlns:r="${relationships}"><c:roundedCorners val="0"/>` +
    `<c:chart>${above}<c:plotArea><c:layout/>${plot}${axesXml(chart)}</c:plotArea><c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr>${NO_FILL}<a:ln>${NO_FILL}</a:ln></c:spPr>${textXml(SMALL, false)}</c:chartSpace>`
  );
}

function textXml(size: number, bold: boolean): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="${bold ? 1 : 0}">${solid(TEXT_GREY)}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

function titleXml(title: string): string {
  const looks = `sz="${LARGE}" b="1"`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr ${looks}/></a:pPr><a:r><a:rPr lang="en-US" ${looks}>${solid(TEXT_GREY)}</a:rPr><a:t>${escapeXml(writtenText(title))}</a:t></a:r></a:p></c:rich></c:tx>` +
    `<c:overlay val="0"/></c:title>`
  );
}

const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

function seriesXml({ kind, names, series }: SheetChart, index: number, cells: SheetEdit['cells'], called: string): string {
  const { title, values } = series[index] as SheetChart['series'][number];
  const looks =
    kind === 'line'
      ? `<c:spPr><a:ln w="28575">${solid(COLOUR)}</a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${solid(COLOUR)}<a:ln>${NO_FILL}</a:ln></c:spPr></c:marker>`
      : `<c:spPr>${kind === 'waterfall' && index === 0 ? NO_FILL : solid(COLOUR)}</c:spPr><c:invertIfNegative val="0"/>`;
  const at = (area: Area): string => `${quotedSheet(called)}!${areaName(area).replace(/[A-Z]+|\d+/g, (word) => `$${word}`)}`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(writtenText(title))}</c:v></c:tx>${looks}` +
    `<c:cat><c:strRef><c:f>${escapeXml(at(names))}</c:f>${cacheXml('str', valuesIn(names, cells))}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${escapeXml(at(values))}</c:f>${cacheXml('num', valuesIn(values, cells))}</c:numRef></c:val>${kind === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

function valuesIn({ top, bottom, left }: Area, cells: SheetEdit['cells']): CellValue[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) => writtenValue(cells[top + down]?.[left] ?? null));
}

/** A cell without a number is left out of numbers, as programs do. */
function cacheXml(kind: 'str' | 'num', values: readonly CellValue[]): string {
  const points = values.flatMap((value, index) =>
    value === null || (kind === 'num' && typeof value !== 'number') ? [] : [`<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`],
  );
  return `<c:${kind}Cache>${kind === 'num' ? '<c:formatCode>General</c:formatCode>' : ''}<c:ptCount val="${values.length}"/>${points.join('')}</c:${kind}Cache>`;
}

/** Bars stand in the order of their cells, the first one on top. */
function axesXml({ kind, most }: SheetChart): string {
  const isBars = kind !== 'line';
  const end = most === null ? '' : `<c:max val="${most}"/>`;
  return (
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${isBars ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${isBars ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="9525">${solid(GREY)}</a:ln></c:spPr><c:crossAx val="222222222"/><c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/>${end}<c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${isBars ? 'b' : 'l'}"/>` +
    `<c:majorGridlines><c:spPr><a:ln w="6350">${solid(GREY)}</a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:spPr><a:ln>${NO_FILL}</a:ln></c:spPr><c:crossAx val="111111111"/><c:crosses val="${isBars ? 'max' : 'autoZero'}"/></c:valAx>`
  );
}

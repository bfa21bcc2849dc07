/** The drawing of a sheet of ours: our chart is put into it or taken out, and whatever people drew beside it stays. */
import { CHART_NAME, writtenText, type SheetChart, type SheetEdit } from '../../workbook';
import { chartXml } from './chart-xml';
import { CONTENT } from './namespaces';
import type { PackageEdit } from './package-edit';
import type { XmlElement } from './xml-part';
import { escapeXml, utf8 } from './xml-text';

/** A drawing that a sheet has. */
interface Drawing {
  /** Of the sheet's relationship to it. */
  readonly id: string;
  readonly path: string;
}

/**
 * Makes the drawing of the sheet at `path` show the chart of the edit, or no chart of ours; gives the sheet's element for it, empty for none.
 * @param kept the sheet's element as it stands; empty where it has none
 * @param called the name that the sheet has in the workbook
 */
export async function drawChart(edit: PackageEdit, path: string, sheet: SheetEdit, called: string, kept: string): Promise<string> {
  const there = kept === '' ? undefined : (await edit.relationships(path)).find(({ kind, external }) => kind === 'drawing' && !external);
  const drawing = there !== undefined && edit.has(there.target) ? { id: there.id, path: there.target } : undefined;
  const former = drawing && (await ourAnchor(edit, drawing));
  if (sheet.chart === undefined) return drawing && former ? await withoutChart(edit, path, drawing, former, kept) : kept;
  const chart = former?.chart ?? edit.freePath('xl/charts/chart', '.xml');
  edit.put(chart, [utf8(chartXml({ ...sheet, chart: sheet.chart }, called, edit.dialect))]);
  if (former === undefined) await edit.declare(chart, CONTENT.chart);
  if (drawing) {
    const part = await edit.tree(drawing.path);
    if (former) part.replace(former.anchor, anchorXml(edit, sheet.chart, former.id, former.number));
    else part.append(part.root, anchorXml(edit, sheet.chart, await edit.relate(drawing.path, 'chart', chart), freeNumber(part.root)));
    return kept;
  }
  const added = edit.freePath('xl/drawings/drawing', '.xml');
  const part = edit.putTree(added, `<xdr:wsDr xmlns:xdr="${edit.dialect.drawing}/spreadsheetDrawing"/>`);
  await edit.declare(added, CONTENT.drawing);
  part.append(part.root, anchorXml(edit, sheet.chart, await edit.relate(added, 'chart', chart), 2));
  return `<drawing xmlns:r="${edit.dialect.relationships}" r:id="${await edit.relate(path, 'drawing', added)}"/>`;
}

interface OurAnchor {
  readonly anchor: XmlElement;
  /** The relationship to the chart, and the chart's part. */
  readonly id: string;
  readonly chart: string;
  /** Of the shape. */
  readonly number: number;
}

async function ourAnchor(edit: PackageEdit, { path }: Drawing): Promise<OurAnchor | undefined> {
  const { root } = await edit.tree(path);
  const charts = new Map((await edit.relationships(path)).flatMap(({ id, kind, target }) => (kind === 'chart' && edit.has(target) ? [[id, target]] : [])));
  for (const anchor of root.children) {
    const frame = anchor.children.find(({ name }) => name === 'graphicFrame');
    const shape = frame && within(frame, 'cNvPr');
    const id = (frame && within(frame, 'chart'))?.attributes.get(':id') ?? '';
    const chart = charts.get(id);
    if (shape?.attributes.get('name') === CHART_NAME && chart !== undefined) return { anchor, id, chart, number: Number(shape.attributes.get('id')) || 2 };
  }
  return undefined;
}

function within(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    const found = child.name === name ? child : within(child, name);
    if (found) return found;
  }
  return undefined;
}

/** Takes our chart out, with its drawing where nothing else is in it. */
async function withoutChart(edit: PackageEdit, path: string, drawing: Drawing, { anchor, id, chart }: OurAnchor, kept: string): Promise<string> {
  for (const { target, external } of await edit.relationships(chart)) if (!external && edit.has(target)) await edit.remove(target);
  await edit.remove(chart);
  const part = await edit.tree(drawing.path);
  if (part.root.children.length > 1) {
    part.remove(anchor);
    await edit.unrelate(drawing.path, id);
    return kept;
  }
  await edit.unrelate(path, drawing.id);
  await edit.remove(drawing.path);
  return '';
}

function freeNumber(root: XmlElement): number {
  const taken = (element: XmlElement): number[] => [
    ...(element.name === 'cNvPr' ? [Number(element.attributes.get('id')) || 0] : []),
    ...element.children.flatMap(taken),
  ];
  return Math.max(1, ...taken(root)) + 1;
}

/** Where it stands: from its first cell to the end of its last one. */
function anchorXml({ dialect }: PackageEdit, { place, title }: SheetChart, id: string, number: number): string {
  const at = (name: string, row: number, column: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const chart = `${dialect.drawing}/chart`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${dialect.drawing}/spreadsheetDrawing" xmlns:a="${dialect.drawing}/main">` +
    `${at('from', place.top, place.left)}${at('to', place.bottom + 1, place.right + 1)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${CHART_NAME}" descr="${escapeXml(writtenText(title))}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${dialect.relationships}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

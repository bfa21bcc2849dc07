/** Columns added to and taken from Excel tables, which do not grow by themselves. */
import { areaName, parseArea, type Area } from '../../workbook';
import { childOf, childrenOf, type XmlPart } from './xml-part';
import { escapeControls, escapeXml } from './xml-text';

/** What the table part calls a column whose header cell holds this text. */
function columnName(header: string): string {
  // An attribute turns a line break into a space, so it stands escaped.
  return escapeControls(header.replace(/\r\n?/g, '\n')).replaceAll('\n', '_x000a_');
}

/** Adds a column at the right end of a table, of which `header` is the text. */
export function addTableColumn(part: XmlPart, header: string): void {
  const columns = part.child('tableColumns');
  const area = currentArea(part);
  if (!columns || !area) return;
  const count = Number(part.get(columns, 'count') ?? 0);
  const ids = [
    ...childrenOf(columns, 'tableColumn').map(({ attributes }) => Number(attributes.get('id'))),
    ...part.appendedTo(columns).map((xml) => Number(/ id="(\d+)"/.exec(xml)?.[1])),
  ];
  part.append(columns, `<${part.prefix}tableColumn id="${Math.max(0, ...ids) + 1}" name="${escapeXml(columnName(header))}"/>`);
  part.set(columns, 'count', String(count + 1));
  resize(part, area, 1);
}

/** Renames the column at a place in the table, counted from zero. */
export function renameTableColumn(part: XmlPart, index: number, header: string): void {
  const column = childrenOf(part.child('tableColumns'), 'tableColumn')[index];
  if (column && column.attributes.get('name') !== columnName(header)) part.set(column, 'name', columnName(header));
}

/** Takes the last column out of a table. */
export function removeLastTableColumn(part: XmlPart): void {
  const columns = part.child('tableColumns');
  const area = currentArea(part);
  if (!columns || !area) return;
  const count = Number(part.get(columns, 'count') ?? 0);
  const last = childrenOf(columns, 'tableColumn')[count - 1];
  if (last) part.remove(last);
  part.set(columns, 'count', String(count - 1));
  for (const filter of childrenOf(part.child('autoFilter'), 'filterColumn')) if (Number(filter.attributes.get('colId')) === count - 1) part.remove(filter);
  resize(part, area, -1);
}

function currentArea(part: XmlPart): Area | undefined {
  return parseArea(part.get(part.root, 'ref') ?? '');
}

function resize(part: XmlPart, area: Area, columns: 1 | -1): void {
  const right = area.right + columns;
  part.set(part.root, 'ref', areaName({ ...area, right }));
  const filter = childOf(part.root, 'autoFilter');
  const filtered = parseArea((filter && part.get(filter, 'ref')) ?? '');
  if (filter && filtered) part.set(filter, 'ref', areaName({ ...filtered, right }));
}

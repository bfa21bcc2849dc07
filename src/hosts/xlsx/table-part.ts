/** Excel tables: their parts read. */
import { parseArea, type TableSnapshot } from '../../workbook';
import type { XmlPart } from './xml-part';

/** The table a part describes; undefined when its area cannot be read. */
export function readTable(part: XmlPart): TableSnapshot | undefined {
  const { attributes } = part.root;
  const area = parseArea(attributes.get('ref') ?? '');
  if (!area) return undefined;
  return {
    name: attributes.get('displayName') ?? attributes.get('name') ?? '',
    area,
    headerRow: attributes.get('headerRowCount') !== '0',
    totalsRow: Number(attributes.get('totalsRowCount') ?? 0) > 0,
  };
}

/** Whether a table is filled by a query or a mapping, which would not know our columns. */
export function isFilledFromOutside(part: XmlPart): boolean {
  const type = part.root.attributes.get('tableType');
  return type !== undefined && type !== 'worksheet';
}

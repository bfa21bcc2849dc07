/** Addresses as `Worksheet.getRange` takes them. */
import { LAST_COLUMN, LAST_ROW, parseArea, columnNumber, type Area } from '../../../src/workbook/address';
import { OfficeError } from '../office-error';

/** Excel cuts an address off at 8,192 characters, so the tail of a list is lost (excel-add-ins-troubleshooting). */
const ADDRESS_LIMIT = 8192;

/** The area of `B4`, `B4:D9`, `A:C` or `3:5`. */
export function areaOfAddress(address: string, member: string): Area {
  const local = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(local);
  if (columns) return { top: 0, bottom: LAST_ROW, left: columnNumber(columns[1] ?? ''), right: columnNumber(columns[2] ?? '') };
  const rows = /^(\d+):(\d+)$/.exec(local);
  if (rows) return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: LAST_COLUMN };
  const area = parseArea(local);
  if (!area) throw new OfficeError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', member);
  return area;
}

/** The areas of a list such as `A1,C4:D5`, cut off where Excel cuts it. */
export function areasOfList(addresses: string, member: string): Area[] {
  const heard = addresses.slice(0, ADDRESS_LIMIT);
  return heard.split(',').map((address) => areaOfAddress(address.trim(), member));
}

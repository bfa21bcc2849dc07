/** Values out of the text of cells: numbers from their bytes, days and times from ISO 8601. */

const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/**
 * The number that ASCII bytes spell; NaN when they spell none.
 * Up to 15 digits and a division by a power of ten that is exact both give the nearest double; longer spellings go the slow way.
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === 45;
  if (negative) at++;
  let digits = 0;
  let places = 0;
  let mantissa = 0;
  let point = false;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= 48 && byte <= 57) {
      mantissa = mantissa * 10 + byte - 48;
      digits++;
      if (point) places++;
    } else if (byte === 46 && !point) point = true;
    else return slowNumber(bytes, start, end);
  }
  if (digits === 0 || digits > 15) return slowNumber(bytes, start, end);
  const value = places === 0 ? mantissa : mantissa / (POWERS[places] as number);
  return negative ? -value : value;
}

function slowNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 400) return Number.NaN;
  const text = String.fromCharCode(...bytes.subarray(start, end)).trim();
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/** Excel's serial number of an ISO 8601 day, time or both; NaN when the text is none. Serial days before March 1900 count a leap day that never was. */
export function serialOfIso(text: string, date1904: boolean): number {
  const match = ISO.exec(text.trim());
  if (!match || text.trim() === '') return Number.NaN;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const days = Math.round(Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000);
  const serial = date1904 ? days + 24_107 : days + 25_569;
  return serial + time - (!date1904 && serial < 61 ? 1 : 0);
}

/** The column in a reference such as `AB12`, from zero; -1 where there is none. */
export function columnOfReference(bytes: Uint8Array, start: number, end: number): number {
  let column = 0;
  for (let at = start; at < end; at++) {
    // Small letters become capitals, digits fall out of the range.
    const letter = (bytes[at] as number) & 0xdf;
    if (letter < 65 || letter > 90 || column > 100_000) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

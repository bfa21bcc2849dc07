/** The quarter of the calendar that a day lies in: the data set keeps one state of each workbook a quarter. */

/** @param day `YYYY-MM-DD` @returns `2026-Q2` */
export function periodOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

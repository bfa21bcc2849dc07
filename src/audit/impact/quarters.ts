/** Calendar quarters: the periods of readings that are made of rows. */
import { calendarOf, dayOf, type Day, type Span } from '../reading/days';

/** The quarter that holds a day. */
export function quarterOf(day: Day): Span {
  const { year, month } = calendarOf(day);
  const quarter = Math.floor((month - 1) / 3);
  return {
    start: dayOf(year, 3 * quarter + 1, 1),
    end: dayOf(year, 3 * quarter + 4, 1) - 1,
    label: `Q${quarter + 1} ${year}`,
    fiscal: false,
  };
}

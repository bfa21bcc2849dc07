/** Lists of areas for `getRanges`, which takes no more than 8,192 characters and silently loses what is beyond. */
import { areaName, type Area } from '../../../workbook';

const MOST_CHARACTERS = 8_000;

export function addressGroups(areas: readonly Area[]): string[] {
  const groups: string[] = [];
  let group = '';
  for (const area of areas) {
    const name = areaName(area);
    if (group !== '' && group.length + 1 + name.length > MOST_CHARACTERS) {
      groups.push(group);
      group = '';
    }
    group += group === '' ? name : `,${name}`;
  }
  return group === '' ? groups : [...groups, group];
}

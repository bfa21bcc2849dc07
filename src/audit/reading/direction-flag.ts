/** Headers under which Yes is a direction and No its opposite: `is_benefit`, "Lower is better?", "Plus haut = mieux", "Je höher, desto besser". */
import type { CellValue } from '../../workbook';
import { fold } from './fold';
import { readBoolean, readDirection, type WordRead } from './read-words';
import type { Direction } from './types';

const MORE =
  'higher|more|bigger|larger|greater|up|high|increase|rise|growth|hoher|mehr|grosser|hoch|steigend|anstieg|plus haut|plus eleve|plus grand|plus|hausse|augmentation|haut|eleve';
const LESS =
  'lower|less|fewer|smaller|down|low|decrease|fall|niedriger|weniger|kleiner|niedrig|sinkend|ruckgang|plus bas|plus faible|plus petit|moins eleve|moins|baisse|diminution|bas|faible';
const GOOD =
  'is|ist|est|c est|better|best|good|preferred|favou?rable|desired|wanted|besser|gut|gunstig|erwunscht|desto|mieux|meilleure?|bien|bon|favorable|souhaitee?|preferable';
const flagOf = (words: string, alone: string): RegExp =>
  new RegExp(
    `^(?:(?:is|ist|est|flag|kz|je|si|wenn|the|it|a)[ ])*(?:(?:${words})(?: (?:${GOOD}))+(?: (?:${words}))?|${alone})(?: (?:flag|indicator|kpi|yes no|y n|ja nein|oui non|j n|o n))*$`,
  );
const UP = flagOf(
  MORE,
  'benefit|benefit criterion|benefit or burden|maximi[sz]e|to maximi[sz]e|maximieren|zu maximieren|maximiser|nutzen|nutzenkriterium|avantage|benefice',
);
const DOWN = flagOf(
  LESS,
  'burden|cost criterion|minimi[sz]e|to minimi[sz]e|minimieren|zu minimieren|minimiser|last|belastung|charge|inverse|inverted|reversed?|invers|invertiert|inversee?',
);

/** The direction that Yes means under a header; null for a header that is no such question. */
export function flagDirection(header: string): Direction | null {
  const plain = fold(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  return UP.test(plain) ? 'up' : DOWN.test(plain) ? 'down' : null;
}

/** Yes and No, 1 and 0 under such a header; words of directions mean themselves there too. */
export function readFlag(yes: Direction, value: CellValue): WordRead<Direction> {
  const is = value === -1 ? null : readBoolean(value).value;
  return is === null ? readDirection(value) : { value: is ? yes : opposite(yes) };
}

function opposite(direction: Direction): Direction {
  return direction === 'up' ? 'down' : 'up';
}

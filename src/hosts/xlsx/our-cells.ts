/** The grammar of the cells that we write: what follows it is well-formed, and is told far faster than by reading every element and attribute. */

/** Characters that XML takes as they are, and entities. */
const TEXT =
  '[^<>&\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]*(?:&(?:lt|gt|amp|quot);[^<>&\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]*)*';
const CELL = new RegExp(
  `<c r="[A-Z]{1,3}[1-9]\\d{0,6}"(?: s="\\d{1,6}")?(?: t="(?:inlineStr|str|b|e)")?(?:/>|>(?:<f>${TEXT}</f>)?(?:<v>${TEXT}</v>|<is><t(?: xml:space="preserve")?>${TEXT}</t></is>)?</c>)`,
  'y',
);
const ROW = /<row r="[1-9]\d{0,6}"(?: ht="\d{1,3}(?:\.\d{1,2})?")?>/y;
const ROW_END = '</row>';

/** Whether a text is, from one place to another, cells one after the other as we write them. */
export function areOurCells(xml: string, start: number, end: number): boolean {
  return cellsFrom(xml, start) === end;
}

/** Whether a text is, from one place to another, rows of such cells. */
export function areOurRows(xml: string, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    ROW.lastIndex = at;
    if (!ROW.test(xml)) return false;
    at = cellsFrom(xml, ROW.lastIndex);
    if (!xml.startsWith(ROW_END, at)) return false;
    at += ROW_END.length;
  }
  return at === end;
}

/** Where the cells end that stand from a place on. */
function cellsFrom(xml: string, start: number): number {
  let at = start;
  // One cell at a time: how far a pattern goes back over a whole row is not bounded.
  for (CELL.lastIndex = at; CELL.test(xml); CELL.lastIndex = at) at = CELL.lastIndex;
  return at;
}

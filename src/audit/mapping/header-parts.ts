/** What a part of a header says of the rest, as databases put their headers together: `id_indicateur`, `nom_du_module`, `duree_heures`. */
import { fold } from '../reading/fold';
import { withoutMarks } from './fold-header';

/** What the rest of a header names: its id, what it is called, or how many hours or percent it is. */
export type Part = 'id' | 'name' | 'hours' | 'percent';

export interface Named {
  readonly part: Part;
  /** The rest of the header, without case, accents and punctuation. */
  readonly of: string;
}

const LAST: Readonly<Record<string, Part>> = {
  ...of('id', 'id code ref no nr num number nummer numero key uid uuid pk fk cle kennung kuerzel kurzel schluessel schlussel identifiant'),
  ...of('name', 'name title label text nom titre titel libelle intitule bezeichnung designation'),
  ...of('hours', 'hours hour hrs hr h heures heure stunden std'),
  ...of('percent', 'pct percent percentage prozent pourcent pourcentage'),
};
/** "Key KPI" and "Number of employees" name something else than a key or a number. */
const FIRST: Readonly<Record<string, Part>> = {
  ...of('id', 'id code ref nr num numero cle identifiant kennung'),
  ...of('name', 'nom titre libelle intitule designation bezeichnung titel'),
};
const JOINT = /^(?:de|du|des|d|l|la|le|les|der|des|von|fur) /;
const MOST_WORDS = 5;

function of(part: Part, words: string): Record<string, Part> {
  return Object.fromEntries(words.split(' ').map((word) => [word, part]));
}

/** Null where neither end of the header is such a part. */
export function namedBy(header: string): Named | null {
  if (!mayName(header)) return null;
  const words = fold(withoutMarks(header).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).split(' ');
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  const [last, first] = [LAST[words.at(-1) as string], FIRST[words[0] as string]];
  if (last !== undefined) return { part: last, of: words.slice(0, -1).join(' ') };
  if (first === undefined) return null;
  let rest = words.slice(1).join(' ');
  while (JOINT.test(rest)) rest = rest.replace(JOINT, '');
  return { part: first, of: rest };
}

/** Whether the first or the last word may be such a part; of plain words and numbers that is told before anything is folded. */
function mayName(header: string): boolean {
  const text = header.trim();
  const blank = text.indexOf(' ');
  return blank < 0 || mayBe(text.slice(text.lastIndexOf(' ') + 1), LAST) || mayBe(text.slice(0, blank), FIRST);
}

function mayBe(word: string, parts: Readonly<Record<string, Part>>): boolean {
  return /^[a-z]+$/i.test(word) ? Object.hasOwn(parts, word.toLowerCase()) : !/^\d+$/.test(word);
}

/** A header that says nothing but that it names something. */
const NAMES_SOMETHING = /^(?:name|title|label|titre|nom|libelle|intitule|titel|bezeichnung|designation)$/;

export function isBareName(header: string): boolean {
  return NAMES_SOMETHING.test(fold(header));
}

/** `pruefung` for `prüfung`: umlauts as they are written where there are none. */
export function withoutUmlauts(text: string): string {
  if (!/[äöü]/.test(text)) return text;
  return text.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue');
}

/** The list of sheet titles in the document properties, kept true when sheets come and go. */
import type { PackageEdit } from './package-edit';
import type { XmlElement, XmlPart } from './xml-part';
import { escapeXml } from './xml-text';

/** Makes the titles agree with the sheets; a list that did not agree with them before is left as it is. @throws HostError */
export async function updateTitles(edit: PackageEdit, before: readonly string[], added: readonly string[], dropped: readonly string[]): Promise<void> {
  const path = (await edit.relationships('')).find(({ kind }) => kind === 'extended-properties' || kind === 'extendedProperties')?.target;
  if (path === undefined || !edit.has(path)) return;
  const part = await edit.tree(path);
  const titles = vectorIn(part, 'TitlesOfParts');
  const pairs = vectorIn(part, 'HeadingPairs');
  const start = titles ? titles.children.findIndex((_, index) => before.every((name, offset) => titles.children[index + offset]?.text === name)) : -1;
  if (!titles || !pairs || start < 0) return;
  const own = titles.children.slice(start, start + before.length);
  const count = countElement(pairs, before.length);
  const last = own.at(-1);
  if (!count || !last) return;
  const prefix = /^<([^\s/>]*:)/.exec(part.source(last))?.[1] ?? '';
  for (const title of own) if (dropped.includes(title.text)) part.remove(title);
  const xml = added.map((name) => `<${prefix}lpstr>${escapeXml(name)}</${prefix}lpstr>`).join('');
  const next = titles.children[start + before.length];
  if (next) part.insertBefore(next, xml);
  else part.append(titles, xml);
  const change = added.length - dropped.length;
  part.set(titles, 'size', String(titles.children.length + change));
  part.replace(count, part.source(count).replace(/>\s*\d+\s*</, `>${before.length + change}<`));
}

function vectorIn(part: XmlPart, name: string): XmlElement | undefined {
  return part.root.children.find((child) => child.name === name)?.children.find((child) => child.name === 'vector');
}

/** The number in the heading pairs that counts sheets; its words are in the language of the program. */
function countElement(pairs: XmlElement, sheets: number): XmlElement | undefined {
  return pairs.children.flatMap(({ children }) => children).find(({ name, text }) => /^i\d$/.test(name) && Number(text) === sheets);
}

/**
 * What a cell of a SharePoint list says. Its lists keep references and people as number and text, `12;#Delight customers` or `Jane Doe;#14`, several one after
 * the other, and choices between marks, `;#Sales;#Service;#`; exports have them as they are kept.
 */
const MARK = ';#';

/** The texts, parted by semicolons; anything else as it is. */
export function lookupText(text: string): string {
  if (!text.includes(MARK)) return text;
  const parts = text.split(MARK).map((part) => part.trim());
  const isChoice = parts.length > 2 && parts[0] === '' && parts.at(-1) === '';
  if (isChoice) return parts.filter((part) => part !== '').join('; ');
  for (const [numbers, texts] of [
    [0, 1],
    [1, 0],
  ] as const) {
    const isLookup = parts.length % 2 === 0 && parts.every((part, place) => (place % 2 === numbers ? /^-?\d+$/.test(part) : part !== ''));
    if (isLookup) return parts.filter((_, place) => place % 2 === texts).join('; ');
  }
  return text;
}

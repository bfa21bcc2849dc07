/** Headers made comparable: case, accents, spaces, punctuation and trailing brackets do not matter. */

/** Letters and digits only; `Completion Date (UTC)` is `completiondate`. */
export function foldHeader(text: string): string {
  return withoutBrackets(text)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Time zones and units often stand in brackets at the end. A header that is nothing but brackets keeps them. */
function withoutBrackets(text: string): string {
  const bare = text.trim().replace(/(?:\s*[([][^()[\]]*[)\]])+\s*[*:]*$/, '');
  return bare === '' ? text : bare;
}

/** The spellings under which a header may be known: as it is, without a leading year, without a language ending. */
export function headerForms(text: string): readonly string[] {
  const whole = foldHeader(text);
  const yearless = whole.replace(/^(?:19|20)\d\d(?=\p{L})/u, '');
  const plain = foldHeader(text.replace(/[_.\s-](?:en|fr|de)$/i, ''));
  return [...new Set([whole, yearless, plain])].filter((form) => form !== '');
}

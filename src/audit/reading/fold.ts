/** Text made comparable: case, accents and punctuation do not matter. */

const ASCII = /^[\u0000-\u007f]*$/;

/** Lower case without accents; everything but letters and digits is one space. */
export function fold(text: string): string {
  // Most texts are plain ASCII, and need neither tables of accents nor of letters.
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

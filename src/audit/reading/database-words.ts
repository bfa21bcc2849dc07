/** Headers that are one word in the sense of a database: `duree_heures`, `costUsd`. */

/** Joined by `_`, or by capital letters within. */
export function isDatabaseSpelling(header: string): boolean {
  // Nearly all texts of several words are none: they are told by their first blank.
  const text = header.trimStart();
  const blank = text.indexOf(' ');
  if (blank > 0 && /[a-z\d]/i.test(text.charAt(blank + 1))) return false;
  return /^\S*(?:\p{L}_+[\p{L}\d]|\p{Ll}\p{Lu})\S*$/u.test(bare(header));
}

/** The words that such a header joins. */
export function databaseWords(header: string): readonly string[] {
  return bare(header)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2')
    .split(/_+/)
    .filter((word) => word !== '');
}

/** Without what marks a header as one, or as one that must be filled. */
function bare(header: string): string {
  return header.trim().replace(/[\s:*?]+$/, '');
}

/** Text made comparable: case, accents and punctuation do not matter. */

/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', æ: 'ae', œ: 'oe', þ: 'th', ħ: 'h', ŧ: 't', ŋ: 'n' };

/** By ASCII code the letter or digit that it is in lower case; 0 for all that separates words. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  return /[a-z0-9]/.test(letter) ? letter.charCodeAt(0) : 0;
});
const SPACE = 32;

/** Longer texts are rare, and none of them is a word, a name or an id. */
const LONGEST = 4096;
const codes = new Uint8Array(LONGEST);
/** The first so many codes as numbers that `apply` takes, each made once: a view for each text would cost more than folding it. */
const views: number[][] = [];

/** Lower case without accents; everything but letters and digits is one space. */
export function fold(text: string): string {
  return (text.length > LONGEST ? undefined : foldPlain(text)) ?? foldAny(text);
}

/** Undefined for a text that needs tables of accents and letters; most do not. */
function foldPlain(text: string): string | undefined {
  let length = 0;
  let between = false;
  let [isFolded, isSpaced] = [true, true];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return undefined;
    const letter = PLAIN[code] as number;
    if (letter === 0) {
      if (code !== SPACE || between || length === 0) isSpaced = false;
      between = length > 0;
    } else {
      if (between) codes[length++] = SPACE;
      between = false;
      if (letter !== code) isFolded = false;
      codes[length++] = letter;
    }
  }
  // Words with one blank between them need no text made of codes.
  if (isSpaced && !between) return isFolded ? text : text.toLowerCase();
  return String.fromCharCode.apply(null, (views[length] ??= codes.subarray(0, length) as unknown as number[]));
}

function foldAny(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðıæœþħŧŋ]/g, (letter) => LETTERS[letter] as string)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

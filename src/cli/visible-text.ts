/** Characters of cells and file names that steer a terminal or turn text around, made visible: the last thing that happens to what is printed. */

/** Control characters but for the tab and the line break, what changes the direction of writing, separators of lines, and halves of characters. */
const STEERING = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}\ufeff]/gu;

/** Each such character as `\u202e`: the spelling of JSON, so that JSON still says the same to a program. */
export function visible(text: string): string {
  return text.replace(STEERING, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A text as one line, for sentences about what went wrong. */
export function oneLine(text: string): string {
  return visible(text.replace(/[\n\t ]+/g, ' ').trim());
}

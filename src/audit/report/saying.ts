/** How what is said beside a report's findings is said: by the list of a language, in its voice. */
import type { CodedOf, Sentences } from '../../workbook';
import type { Kind } from '../fields';
import type { MessageValue } from '../message-value';
import { ENGLISH_VOICE, sentenceOf, type Voice } from './message';
import { RUN_REASONS } from '../run-rules';
import { STEPS } from './step-sentences';

export interface Saying {
  readonly said: (code: CodedOf<typeof STEPS, MessageValue>) => string;
  /** Rows of a kind: `modules`. */
  readonly kinds: (kind: Kind) => string;
  readonly list: Voice['list'];
  readonly money: Voice['money'];
  readonly field: Voice['field'];
  /** Between columns of which any one would do. */
  readonly or: string;
  /** What says that columns are missing, with `{columns}` where they stand. */
  readonly noColumn: string;
}

/**
 * @param steps the list of a language, as `lists.steps` of it
 * @param noColumn its sentence for columns that are missing
 */
export function sayingIn(steps: Sentences, voice: Voice, noColumn: string = RUN_REASONS['no-column']): Saying {
  return {
    said: (code) => sentenceOf(steps, code, voice),
    kinds: voice.kinds,
    list: voice.list,
    money: voice.money,
    field: voice.field,
    or: voice.between.or,
    noColumn,
  };
}

export const inEnglish: Saying = sayingIn(STEPS, ENGLISH_VOICE);

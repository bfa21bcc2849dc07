/** How the pane says what it says: its words and the audit’s, days, numbers and amounts, in one language. */
import type { Kind } from '../audit/fields';
import { MAPPING_REASONS, type MappingReason } from '../audit/mapping/reasons';
import type { MessageValue } from '../audit/message-value';
import { parseIso } from '../audit/reading/days';
import { ENGLISH_VOICE, sentenceOf, type Voice } from '../audit/report/message';
import type { SettingLine } from '../audit/settings/settings-lines';
import type { Trouble } from '../trouble';
import { DOING, doingText, REFUSALS, refusalSentence, type Doing, type PlaceholdersOf, type Refusal, type Sentences } from '../workbook';
import { PANE_WORDS, type PaneCode } from './words/en';

/** What the pane must be able to say in a language; the audit’s own sentences arrive with its report. */
export interface PaneLanguage {
  /** `fr`, as browsers and Excel name it. */
  readonly tag: string;
  readonly voice: Voice;
  readonly words: Sentences;
  readonly mapping: Sentences;
  readonly refusals: Sentences;
  readonly doing: Sentences;
  /** What went wrong, by the code of the error; one that is not here is told in English. */
  readonly troubles: Sentences;
  /** The lines of the settings, by the setting that each states. */
  readonly settings: Readonly<Record<string, SettingWords>>;
}

/** What a line of the settings is called, and what it takes. */
export type SettingWords = Pick<SettingLine, 'name' | 'means'>;

export const PANE_ENGLISH: PaneLanguage = {
  tag: 'en',
  voice: ENGLISH_VOICE,
  words: PANE_WORDS,
  mapping: MAPPING_REASONS,
  refusals: REFUSALS,
  doing: DOING,
  troubles: { 'somebody-writes': '{who} has been writing into this workbook since {when}. Nothing was written here: try again in a moment.' },
  settings: {},
};

/** A value for each placeholder of a sentence; nothing where it has none. */
type DataOf<Code extends PaneCode> = [PlaceholdersOf<(typeof PANE_WORDS)[Code]>] extends [never]
  ? []
  : [data: Readonly<Record<PlaceholdersOf<(typeof PANE_WORDS)[Code]>, MessageValue>>];

export interface Words {
  readonly tag: string;
  readonly voice: Voice;
  readonly say: <Code extends PaneCode>(code: Code, ...data: DataOf<Code>) => string;
  /** `28 modules` */
  readonly kinds: (count: number, kind: Kind) => string;
  /** `23 Nov 2026` of `2026-11-23`; what is no date stays as it is. */
  readonly day: (iso: string) => string;
  /** `72 of 100`, or in words that it could not be told. */
  readonly score: (score: number | null) => string;
  readonly mapping: (reason: MappingReason) => string;
  readonly refusal: (refusal: Refusal) => string;
  readonly doing: (doing: Doing) => string;
  /** `14:03` of an instant, in the time of this computer. */
  readonly clock: (instant: string) => string;
  readonly trouble: (trouble: Trouble) => string;
  readonly setting: (line: SettingLine) => SettingWords;
}

export function wordsIn({ tag, voice, words, mapping, refusals, doing, troubles, settings }: PaneLanguage): Words {
  const say: Words['say'] = (code, ...[data]) => sentenceOf(words, data === undefined ? { code } : { code, data }, voice);
  const clock: Words['clock'] = (instant) => {
    const at = new Date(instant);
    return Number.isNaN(at.getTime()) ? '' : at.toLocaleTimeString(tag, { hour: '2-digit', minute: '2-digit' });
  };
  return {
    tag,
    voice,
    say,
    kinds: (count, kind) => `${voice.number(count)} ${count === 1 ? voice.kind(kind) : voice.kinds(kind)}`,
    day: (iso) => {
      const day = parseIso(iso);
      return day === null ? iso : voice.day(day);
    },
    score: (score) => (score === null ? say('not-evaluated') : say('score-of-100', { score: Math.round(score) })),
    mapping: (reason) => sentenceOf(mapping, reason, voice),
    refusal: ({ why }) => refusalSentence(why, refusals),
    doing: (one) => doingText(one, doing),
    clock,
    trouble: ({ code, message, data }) => {
      const { who, at } = data ?? {};
      const shown = { ...data, who: who === '' ? say('somebody') : (who ?? ''), when: typeof at === 'string' ? clock(at) : '' };
      return troubles[code] === undefined ? message : sentenceOf(troubles, { code, data: shown }, voice);
    },
    setting: (line) => settings[line.of] ?? line,
  };
}

export const IN_ENGLISH = wordsIn(PANE_ENGLISH);

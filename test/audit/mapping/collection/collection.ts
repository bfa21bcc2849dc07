/** All labelled sheets. The companies and people in them are invented. */
import { COSTS } from './costs';
import { DATABASE_EXPORTS } from './database-exports';
import type { LabelledSheet } from './draw';
import { EIGHTH_ROUND } from './eighth-round';
import { ELEVENTH_ROUND } from './eleventh-round';
import { ENGLISH_EXPORTS } from './english-exports';
import { ENGLISH_GOALS } from './english-goals';
import { ENGLISH_KPIS } from './english-kpis';
import { ENGLISH_LEFT_ALONE } from './english-left-alone';
import { ENGLISH_MODULES } from './english-modules';
import { ENGLISH_PEOPLE } from './english-people';
import { FIFTH_ROUND } from './fifth-round';
import { FRENCH } from './french';
import { FOURTH_ROUND } from './fourth-round';
import { GERMAN } from './german';
import { MONEY } from './money';
import { NINTH_ROUND } from './ninth-round';
import { PROVIDERS } from './providers';
import { ROWS_ENGLISH } from './rows-english';
import { ROWS_FRENCH } from './rows-french';
import { ROWS_GERMAN } from './rows-german';
import { ROWS_TOLD_APART } from './rows-told-apart';
import { SECOND_ROUND } from './second-round';
import { SEVERAL_SHEETS } from './several-sheets';
import { SEVENTH_ROUND } from './seventh-round';
import { SIXTH_ROUND } from './sixth-round';
import { TENTH_ROUND } from './tenth-round';
import { THIRD_ROUND } from './third-round';
import { TIMELINES } from './timelines';
import { TWELFTH_ROUND } from './twelfth-round';

export const COLLECTION: readonly LabelledSheet[] = [
  ...ENGLISH_GOALS,
  ...ENGLISH_KPIS,
  ...ENGLISH_MODULES,
  ...ENGLISH_PEOPLE,
  ...ENGLISH_EXPORTS,
  ...ENGLISH_LEFT_ALONE,
  ...FRENCH,
  ...GERMAN,
  ...SECOND_ROUND,
  ...THIRD_ROUND,
  ...FOURTH_ROUND,
  ...FIFTH_ROUND,
  ...COSTS,
  ...SIXTH_ROUND,
  ...SEVENTH_ROUND,
  ...EIGHTH_ROUND,
  ...NINTH_ROUND,
  ...TENTH_ROUND,
  ...ELEVENTH_ROUND,
  ...TWELFTH_ROUND,
  ...ROWS_ENGLISH,
  ...ROWS_GERMAN,
  ...ROWS_FRENCH,
  ...ROWS_TOLD_APART,
  ...SEVERAL_SHEETS,
  ...DATABASE_EXPORTS,
  ...TIMELINES,
  ...MONEY,
  ...PROVIDERS,
];

/** What is being done, for whoever waits: codes, of which a sentence is made in the reader's language. */
import { filled, type CodedOf, type Sentences } from './sentences';

export const DOING = {
  'looking-at-sheets': 'Looking at the sheets',
  'reading-texts': 'Reading shared texts',
  'reading-sheet': 'Reading {sheet}',
  'reading-workbook': 'Reading the workbook',
  read: 'Read',
  auditing: 'Auditing',
  'finding-tables': 'Finding the tables',
  'reading-rows': 'Reading the rows',
  'checking-rules': 'Checking the rules',
  'adding-up': 'Adding up',
  'going-to-cell': 'Going to the cell',
  'listing-cells': 'Listing the cells to be written',
  'reading-written': 'Reading what was written',
  writing: 'Writing',
  fixing: 'Making the edit',
  starting: 'Adding the sheets',
  reverting: 'Taking the last write back',
  removing: 'Taking everything out',
} as const;

export type Doing = CodedOf<typeof DOING, string>;

export function doingText({ code, data }: Doing, sentences: Sentences = DOING): string {
  return filled(sentences[code] ?? code, data, (value: string) => value);
}

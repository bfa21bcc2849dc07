/** Boards of work items that hold goals: `Issue Type` says which rows are objectives and which key results, `Summary` is what they are called. */
import { valueAt, type SheetSnapshot } from '../../workbook';
import type { BlockColumn } from './find-blocks';
import { foldHeader } from './fold-header';
import { isKeyResultWord, isObjectiveWord } from './goal-words';
import { meaningsOf } from './synonyms';

const TYPE = /^(?:issue|workitem|item|record|card)?typ(?:e)?$|^typedeticket$|^vorgangstyp$/;
/** What a board calls the fields of an item, by what it is of a goal. */
const TITLE = /^(?:summary|zusammenfassung|resume|issuesummary)$/;
/** Names that a goal has only where nothing else could be its name. */
const NAME = /^(?:name|title|titel|bezeichnung|nom|titre|intitule)$/;
const ID = /^(?:key|issuekey|vorgangsschlussel|schlussel|cle|cledeticket)$/;
const PARENT = /^(?:parent|parentkey|parentissue|parentlink|epiclink|ubergeordnet|ubergeordneterschlussel|parentid)$/;
const OWNER = /^(?:assignee|lead|bearbeiter|zugewiesenean|zustandigeperson|responsable|assigne)$/;
const SAMPLE = 200;

/** The columns with the headers that goals have; null for any other list. */
export function goalBoard(columns: readonly BlockColumn[], rows: readonly number[], sheet: SheetSnapshot): ReadonlyMap<number, BlockColumn> | null {
  const folded = columns.map((column) => ({ column, header: foldHeader(column.header) }));
  const isNamed = columns.some(({ header }) => meaningsOf(header).some(({ field }) => field === 'objective.title' || field === 'keyResult.title'));
  const isTitle = (header: string): boolean => TITLE.test(header) || (!isNamed && NAME.test(header));
  const typed = folded.find(({ header }) => TYPE.test(header))?.column;
  if (typed === undefined || !folded.some(({ header }) => isTitle(header))) return null;
  const words = rows.slice(0, SAMPLE).map((row) => foldHeader(String(valueAt(sheet, row, typed.column) ?? '')));
  if (!words.some(isObjectiveWord) || !words.some(isKeyResultWord)) return null;
  const headerOf = (header: string): string | null => {
    if (isTitle(header)) return 'Objective title';
    if (ID.test(header)) return 'Objective ID';
    if (PARENT.test(header)) return 'Parent';
    return OWNER.test(header) ? 'Owner' : null;
  };
  return new Map(
    folded.flatMap(({ column, header }) => {
      const meant = headerOf(header);
      return meant === null ? [] : [[column.column, { ...column, header: meant, group: '' }] as const];
    }),
  );
}

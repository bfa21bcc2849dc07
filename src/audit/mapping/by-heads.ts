/** What columns mean that no list knows, by the heads of their headers. */
import { fieldDefinition, type FieldName, type Kind } from '../fields';
import type { BlockColumn } from './find-blocks';
import { looseWords } from './fold-header';
import { headMeanings } from './head-word';
import { meaningsIn, type Language } from './synonyms';
import { contradicts, type ColumnProfile } from './value-evidence';

/**
 * For each field that no column has yet, the unknown columns whose head it is.
 * @param fieldOf of a column of the table, as far as that is known
 */
export function wantedByHead(
  kind: Kind,
  unknown: readonly BlockColumn[],
  all: readonly BlockColumn[],
  fieldOf: (column: number) => FieldName | null,
  profileOf: (column: number) => ColumnProfile,
  languages: readonly Language[],
): ReadonlyMap<FieldName, readonly BlockColumn[]> {
  const taken = new Set(all.map(({ column }) => fieldOf(column)));
  const wanted = new Map<FieldName, BlockColumn[]>();
  for (const column of unknown) {
    if (meaningsIn(column.header, languages).length > 0 || isOfAnother(column, all, fieldOf)) continue;
    const meaning = headMeanings(column.header, languages).find(
      ({ field }) =>
        field.startsWith(`${kind}.`) &&
        !taken.has(field) &&
        !contradicts(field, profileOf(column.column), false, column.header) &&
        !(namesSomebody(field) && profileOf(column.column).numbers > MOST_NUMBERS),
    );
    if (meaning !== undefined) wanted.set(meaning.field, [...(wanted.get(meaning.field) ?? []), column]);
  }
  return wanted;
}

/** More of a column than this are no numbers where somebody is named: `Honorar Trainer` over amounts is what a trainer gets. */
const MOST_NUMBERS = 0.5;

function namesSomebody(field: FieldName): boolean {
  return fieldDefinition(field).to?.some((kind) => kind === 'person' || kind === 'provider') === true;
}

/** What a row leads to: whoever owns that need not own the row. */
const LEADS_TO = /\.(?:objective|keyResult|priority|kpi)$/;

/** Whether a header is about what another column names, and not about the row: `Initiative owner` beside `Initiative`, whatever that is. */
function isOfAnother({ column, header }: BlockColumn, all: readonly BlockColumn[], fieldOf: (column: number) => FieldName | null): boolean {
  const said = ` ${looseWords(header).join(' ')} `;
  return all.some((other) => {
    const field = fieldOf(other.column);
    const named = looseWords(other.header).join(' ');
    if (other.column === column || named === '' || ` ${named} ` === said) return false;
    return (field === null || LEADS_TO.test(field)) && (said.startsWith(` ${named} `) || said.endsWith(` ${named} `));
  });
}

/** `docs/sheets.md`: every kind of table with its fields, the headers they go by and an example. */
import { FIELDS, KINDS, kindWords, type FieldDefinition, type FieldName } from '../src/audit/fields';
import { synonymsOf } from '../src/audit/mapping/synonyms';
import { GENERATED } from './rule-pages';

export function sheetsPage(): string {
  return (
    [
      GENERATED,
      '# Sheets and columns',
      'What Plumbline reads. A workbook need not have all of it; most have three or four of these tables. Headers are compared without case, accents, spaces, punctuation and trailing brackets. A field marked * makes a row a record.',
      '**Readings.** A KPI may have a column per period: `2025`, `Q1 2026`, `FY26-Q1`, `Jan 2026`, or a date that Excel shows as a month. A year or quarter may stand over several columns, merged or written over the first; months and quarters without a year take the one that the title or the name of the sheet names. Where periods come as pairs (`Target` and `Actual`), each value is judged by its own period’s target.',
      '**Database exports.** Headers joined by `_` or by capital letters mean what their words mean, also without accents and with a unit or a currency as the last word: `duree_heures`, `cost_usd`, `pruefung_datum`. `formation_id` and `id_formation` are one. Beside the id of a kind, a bare `name`, `titre` or `bezeichnung` is what its records are called.',
      '**Direction by a flag.** Under a header that names a direction (`Higher is better`, `is_benefit`, `À minimiser`), Yes is that direction and No its opposite.',
      '**Costs of attendances.** A cost beside a participant and a course is the cost of that attendance; they add up to the course.',
      '**Rows that are no records.** Totals and averages in any spelling, also without a word where a bare row adds up the others, and what stands below them; labels of sections, with or without their own totals; counts, remarks and lines to sign; repeated headers and the heads of printed pages. A row of which only its name is known is a record: it is taken for a label where such rows come in several above fuller ones, are merged over the table, are written in capitals, end with a colon, or lack the id that all others have.',
      '**Several sheets.** The same row twice in one list is one module and is named, unless the list’s own total counts both, or a column that was not understood may tell them apart. A row that says on another sheet what stands on the first, and nothing else, counts once; so does a dashboard that shows KPIs without their ids. Rows of one KPI are joined where an id, a period or equal figures say that they are one; another owner, unit, objective or unit of measure makes it another KPI. Of sheets for periods the latest begun counts.',
      '**Amounts.** `Cost (EUR)`, `Cost in k€`, `Kosten (TEUR)`, `Budget, $ millions`: currency and thousands are taken from the header, else from the label over it, else from the title, else from a note below the table (“Alle Angaben in TEUR”), else from the name of the sheet where that names thousands or millions. What a cell or its row states of itself wins; a column of currencies beside `Local cost` is no statement about `Cost in EUR`. A short word behind an amount that is no currency and no magnitude we know leaves it unread, and named: it may be either. A cell of a total that is empty is the price for one times how many, where its row has both.',
      '**As above.** `dito`, `idem`, `"` and their like are read as the cell above.',
      '**Struck through.** A row whose text is struck through counts like any other, and the report of a file says how many there are and where the first is. The pane does not ask Excel for it: there, cancelled rows are known by their status alone.',
      '**What could not be read** is named under “Not understood”, column by column: how many cells, the first of them, and what they say. Words for “not known” (`tbd`, `n/a`, `-`) are blanks, and not named.',
      ...KINDS.map(
        (kind) =>
          `## ${kindWords(kind).charAt(0).toUpperCase()}${kindWords(kind).slice(1)}\n\n| Field | Means | Headers | Example |\n| --- | --- | --- | --- |\n${Object.entries(
            FIELDS[kind] as Record<string, FieldDefinition>,
          )
            .map(([name, definition]) => row(`${kind}.${name}` as FieldName, name, definition))
            .join('\n')}`,
      ),
    ].join('\n\n') + '\n'
  );
}

function row(field: FieldName, name: string, { means, example, required }: FieldDefinition): string {
  const { en, fr, de } = synonymsOf(field);
  const headers = [
    ['', en],
    ['fr: ', fr],
    ['de: ', de],
  ]
    .filter(([, words]) => (words as readonly string[]).length > 0)
    .map(([language, words]) => `${language as string}${(words as readonly string[]).join(', ')}`)
    .join('<br>');
  return `| \`${name}\`${required === true ? ' *' : ''} | ${cell(means)} | ${cell(headers)} | ${cell(example)} |`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

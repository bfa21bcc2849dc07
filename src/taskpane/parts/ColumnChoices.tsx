/** The columns of one table with what each was taken to mean, how sure that is, and a list to pick another meaning from. */
import { Button, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { fieldNames, fieldWords, type FieldName } from '../../audit/fields';
import { readingWords } from '../../audit/mapping/reading-words';
import { MAPPING_REASONS } from '../../audit/mapping/reasons';
import type { MappedColumn, MappedTable } from '../../audit/mapping/types';
import { denominationWords } from '../../audit/reading/denomination-words';
import { sentenceOf } from '../../audit/report/message';
import { cellName } from '../../workbook';
import { useKept } from '../use-kept';
import { useSession } from '../use-session';
import { capitalised, counted } from '../words';
import { CellLink } from './CellLink';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  column: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', overflowWrap: 'anywhere' },
  means: { color: tokens.colorNeutralForeground2 },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
  keep: { alignSelf: 'flex-start' },
});

/** The header's place, and the field that was picked for it; null: to be left alone. */
type Picks = Readonly<Record<string, FieldName | null>>;
const NO_PICKS: Picks = {};
const LEFT_ALONE = '';

export function ColumnChoices({ table }: { readonly table: MappedTable }) {
  const styles = useStyles();
  const { session, state } = useSession();
  const { sheet, kind, columns } = table;
  const [picks, setPicks] = useKept<Picks>(`picks ${sheet} ${kind} ${columns[0]?.at.row ?? 0}`, NO_PICKS);
  const choices = useMemo(() => fieldNames(kind).map((field) => ({ field, words: capitalised(fieldWords(field)) })), [kind]);
  const changed = columns.filter((column) => keyOf(column) in picks && picks[keyOf(column)] !== column.field);
  const keep = (): void => {
    const wanted = new Map(changed.map((column) => [column.header, picks[keyOf(column)] ?? null]));
    void session.previewSettings((settings, known) => ({
      settings,
      columns: known.map((one) => (one.sheet === sheet && wanted.has(one.header) ? { ...one, field: wanted.get(one.header) ?? null } : one)),
    }));
  };
  return (
    <div className={styles.root}>
      <ul className={styles.list}>
        {columns.map((column) => {
          const key = keyOf(column);
          const name = column.header === '' ? cellName(column.at.row, column.at.column) : column.header;
          return (
            <li key={key} className={styles.column}>
              <CellLink sheet={sheet} cell={cellName(column.at.row, column.at.column)}>
                {name}
              </CellLink>
              <Text size={200} className={styles.means}>
                {standing(column)}
              </Text>
              {column.reading === undefined && column.header !== '' && (
                <Select
                  className={styles.select}
                  size="small"
                  aria-label={`What “${name}” means`}
                  value={(key in picks ? picks[key] : column.field) ?? LEFT_ALONE}
                  onChange={(_, { value }) => setPicks({ ...picks, [key]: value === LEFT_ALONE ? null : (value as FieldName) })}
                >
                  <option value={LEFT_ALONE}>Leave this column alone</option>
                  {choices.map(({ field, words }) => (
                    <option key={field} value={field}>
                      {words}
                    </option>
                  ))}
                </Select>
              )}
            </li>
          );
        })}
      </ul>
      {changed.length > 0 && (
        <Button className={styles.keep} appearance="primary" size="small" disabledFocusable={state.work !== null} onClick={keep}>
          Keep {counted(changed.length, 'correction')}…
        </Button>
      )}
    </div>
  );
}

function keyOf({ at }: MappedColumn): string {
  return `${at.row}:${at.column}`;
}

const HOW: Readonly<Record<NonNullable<MappedColumn['how']>, string>> = {
  exact: 'by its header',
  synonym: 'by its header',
  'vendor layout': 'by the layout of the system it comes from',
  values: 'by what stands in it',
  'by hand': 'as you chose',
  period: 'as a period',
};

/** `By its header, 94 % sure`, or why it is not used. */
function standing({ reading, field, how, reason, amounts, confidence }: MappedColumn): string {
  if (reading !== undefined) return capitalised(readingWords(reading));
  if (field === null) return capitalised(reason === null ? 'not used' : sentenceOf(MAPPING_REASONS, reason));
  const sure = how === 'by hand' || confidence >= 1 ? '' : `, ${Math.round(confidence * 100)} % sure`;
  const unit = amounts === undefined ? '' : `, in ${denominationWords(amounts)}`;
  return capitalised(`${how === null ? 'read' : HOW[how]}${sure}${unit}`);
}

/** What a table lists, and its columns with what each was taken to mean, how sure that is, and lists to pick another meaning from. */
import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { fieldNames, KINDS, type FieldName, type Kind } from '../../audit/fields';
import type { MappedColumn, MappedTable } from '../../audit/mapping/types';
import { capitalised, cellName } from '../../workbook';
import { useKept } from '../use-kept';
import { useSession } from '../use-session';
import { useWords } from '../use-words';
import { CellLink } from './CellLink';
import { columnStanding } from './column-standing';

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
/** Of rows of another kind: no field is called so. */
const AS_READ = 'as read';

export function ColumnChoices({ table }: { readonly table: MappedTable }) {
  const styles = useStyles();
  const words = useWords();
  const { say, voice } = words;
  const { session, state } = useSession();
  const { sheet, kind, columns } = table;
  const place = `${sheet} ${kind} ${columns[0]?.at.row ?? 0}`;
  const [picks, setPicks] = useKept<Picks>(`picks ${place}`, NO_PICKS);
  const [listed, setListed] = useKept<Kind>(`listed ${place}`, kind);
  const isOther = listed !== kind;
  const choices = useMemo(() => fieldNames(listed).map((field) => ({ field, words: capitalised(voice.field(field)) })), [listed, voice]);
  // Of rows of another kind, a column that nobody picked is read by its header.
  const valueOf = (column: MappedColumn): string => {
    const picked = picks[keyOf(column)];
    if (picked !== undefined) return picked ?? LEFT_ALONE;
    return isOther ? AS_READ : (column.field ?? LEFT_ALONE);
  };
  const changed = columns.filter((column) => keyOf(column) in picks && picks[keyOf(column)] !== column.field);
  const keep = (): void => {
    const wanted = new Map(changed.map((column) => [column.header, picks[keyOf(column)] ?? null]));
    void session.previewSettings((settings, known) => ({
      settings,
      columns: known.map((one) => {
        if (one.sheet !== sheet || one.kind !== kind) return one;
        if (wanted.has(one.header)) return { ...one, kind: listed, fields: fieldNames(listed), field: wanted.get(one.header) ?? null };
        // What was chosen before for rows of another kind would speak against what they are now.
        return isOther ? { ...one, readAs: one.field } : one;
      }),
    }));
  };
  return (
    <div className={styles.root}>
      <Field label={say('each-row-is')} size="small" {...(isOther ? { hint: say('each-row-how') } : {})}>
        <Select
          className={styles.select}
          size="small"
          value={listed}
          onChange={(_, { value }) => {
            setListed(value as Kind);
            setPicks(NO_PICKS);
          }}
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {voice.one(one)}
            </option>
          ))}
        </Select>
      </Field>
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
                {columnStanding(column, words)}
              </Text>
              {column.reading === undefined && column.header !== '' && (
                <Select
                  className={styles.select}
                  size="small"
                  aria-label={say('what-means', { name })}
                  value={valueOf(column)}
                  onChange={(_, { value }) => setPicks(pickedWith(picks, key, value))}
                >
                  {isOther && <option value={AS_READ}>{capitalised(say('how-header'))}</option>}
                  <option value={LEFT_ALONE}>{say('leave-alone')}</option>
                  {choices.map(({ field, words: meaning }) => (
                    <option key={field} value={field}>
                      {meaning}
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
          {say('keep-corrections', { count: changed.length })}
        </Button>
      )}
    </div>
  );
}

function keyOf({ at }: MappedColumn): string {
  return `${at.row}:${at.column}`;
}

function pickedWith(picks: Picks, key: string, value: string): Picks {
  if (value !== AS_READ) return { ...picks, [key]: value === LEFT_ALONE ? null : (value as FieldName) };
  const { [key]: _, ...others } = picks;
  return others;
}

/** What a table lists, and its columns with what each was taken to mean, how sure that is, and lists to pick another meaning from. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { fieldNames, type FieldName, type Kind } from '../../audit/fields';
import type { MappedColumn, MappedTable } from '../../audit/mapping/types';
import { capitalised, cellName } from '../../workbook';
import { useKept } from '../use-kept';
import { useSession } from '../use-session';
import { useWords } from '../use-words';
import { columnStanding } from './column-standing';
import { FieldSelect, keyAt, KindSelect, MeaningLine, useMeaningStyles } from './MeaningSelects';

const useStyles = makeStyles({ means: { color: tokens.colorNeutralForeground2 } });

/** The header's place, and the field that was picked for it; null: to be left alone. */
type Picks = Readonly<Record<string, FieldName | null>>;
const NO_PICKS: Picks = {};
const LEFT_ALONE = '';
/** Of rows of another kind: no field is called so. */
const AS_READ = 'as read';

export function ColumnChoices({ table }: { readonly table: MappedTable }) {
  const [own, styles] = [useStyles(), useMeaningStyles()];
  const words = useWords();
  const { say } = words;
  const { session, state } = useSession();
  const { sheet, kind, columns } = table;
  const place = `${sheet} ${kind} ${columns[0]?.at.row ?? 0}`;
  const [picks, setPicks] = useKept<Picks>(`picks ${place}`, NO_PICKS);
  const [listed, setListed] = useKept<Kind>(`listed ${place}`, kind);
  const isOther = listed !== kind;
  const fields = fieldNames(listed);
  const others = [...(isOther ? [{ value: AS_READ, words: capitalised(say('how-header')) }] : []), { value: LEFT_ALONE, words: say('leave-alone') }];
  // Of rows of another kind, a column that nobody picked is read by its header.
  const valueOf = (column: MappedColumn): string => {
    const picked = picks[keyAt(column.at)];
    if (picked !== undefined) return picked ?? LEFT_ALONE;
    return isOther ? AS_READ : (column.field ?? LEFT_ALONE);
  };
  const changed = columns.filter((column) => keyAt(column.at) in picks && picks[keyAt(column.at)] !== column.field);
  const keep = (): void => {
    const wanted = new Map(changed.map((column) => [column.header, picks[keyAt(column.at)] ?? null]));
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
      <KindSelect
        value={listed}
        hint={isOther ? say('each-row-how') : undefined}
        onPick={(picked) => {
          setListed(picked ?? listed);
          setPicks(NO_PICKS);
        }}
      />
      <ul className={styles.list}>
        {columns.map((column) => {
          const { at, header } = column;
          const name = header === '' ? cellName(at.row, at.column) : header;
          return (
            <MeaningLine key={keyAt(at)} at={at} name={name}>
              <Text size={200} className={own.means}>
                {columnStanding(column, words)}
              </Text>
              {column.reading === undefined && header !== '' && (
                <FieldSelect
                  name={name}
                  value={valueOf(column)}
                  fields={fields}
                  others={others}
                  onPick={(value) => setPicks(pickedWith(picks, keyAt(at), value))}
                />
              )}
            </MeaningLine>
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

function pickedWith(picks: Picks, key: string, value: string): Picks {
  if (value !== AS_READ) return { ...picks, [key]: value === LEFT_ALONE ? null : (value as FieldName) };
  const { [key]: _, ...others } = picks;
  return others;
}

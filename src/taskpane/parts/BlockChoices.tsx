/** What a block is that nobody understood: a person says what its rows are and what its columns mean, and that stays so. */
import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { fieldDefinition, fieldNames, KINDS, type FieldName, type Kind } from '../../audit/fields';
import { isComplete } from '../../audit/mapping/required-fields';
import type { BlockHeader } from '../../audit/mapping/types';
import { capitalised, cellName } from '../../workbook';
import { useKept } from '../use-kept';
import { useSession } from '../use-session';
import { useWords } from '../use-words';
import { CellLink } from './CellLink';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  column: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', overflowWrap: 'anywhere' },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
  keep: { alignSelf: 'flex-start' },
});

/** By the header's place. */
type Picks = Readonly<Record<string, FieldName>>;
const NO_PICKS: Picks = {};

interface Props {
  readonly sheet: string;
  readonly headers: readonly BlockHeader[];
}

export function BlockChoices({ sheet, headers }: Props) {
  const styles = useStyles();
  const { say, voice } = useWords();
  const { session, state } = useSession();
  const place = `${sheet} ${headers[0]?.at.row ?? 0} ${headers[0]?.at.column ?? 0}`;
  const [kind, setKind] = useKept<Kind | null>(`block listed ${place}`, null);
  const [picks, setPicks] = useKept<Picks>(`block picks ${place}`, NO_PICKS);
  const fields = kind === null ? [] : fieldNames(kind);
  const needed = fields.filter((field) => fieldDefinition(field).required === true);
  const isEnough = kind !== null && isComplete(kind, new Set(Object.values(picks)));
  const keep = (): void => {
    if (kind === null) return;
    // Where nothing was picked, nothing is said: such a column is read by its header.
    const chosen = headers.flatMap(({ header, at }) => {
      const field = picks[keyOf(at)];
      return field === undefined ? [] : [{ sheet, header, kind, field, fields, readAs: null }];
    });
    void session.previewSettings((settings, known) => ({ settings, columns: [...known, ...chosen] }));
  };
  return (
    <div className={styles.root}>
      <Field
        label={say('each-row-is')}
        size="small"
        {...(needed.length === 0 ? {} : { hint: say('block-needs', { columns: { list: needed.map((field) => capitalised(voice.field(field))) } }) })}
      >
        <Select
          className={styles.select}
          size="small"
          value={kind ?? ''}
          onChange={(_, { value }) => {
            setKind(KINDS.find((one) => one === value) ?? null);
            setPicks(NO_PICKS);
          }}
        >
          <option value="">{capitalised(say('not-said'))}</option>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {voice.one(one)}
            </option>
          ))}
        </Select>
      </Field>
      {kind !== null && (
        <ul className={styles.list}>
          {headers.map(({ header, at }) => (
            <li key={keyOf(at)} className={styles.column}>
              <CellLink sheet={sheet} cell={cellName(at.row, at.column)}>
                {header}
              </CellLink>
              <Select
                className={styles.select}
                size="small"
                aria-label={say('what-means', { name: header })}
                value={picks[keyOf(at)] ?? ''}
                onChange={(_, { value }) => setPicks(pickedWith(picks, keyOf(at), fields.find((field) => field === value) ?? null))}
              >
                <option value="">{capitalised(say('how-header'))}</option>
                {fields.map((field) => (
                  <option key={field} value={field}>
                    {capitalised(voice.field(field))}
                  </option>
                ))}
              </Select>
            </li>
          ))}
        </ul>
      )}
      {isEnough ? (
        <Button className={styles.keep} appearance="primary" size="small" disabledFocusable={state.work !== null} onClick={keep}>
          {say('keep-corrections', { count: Object.keys(picks).length })}
        </Button>
      ) : (
        <Text size={200}>{say('block-how')}</Text>
      )}
    </div>
  );
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row}:${column}`;
}

/** A meaning that one column has no other one has too, but for those that add up; the last pick counts. */
function pickedWith(picks: Picks, key: string, field: FieldName | null): Picks {
  const { [key]: _, ...others } = picks;
  return field === null ? others : { ...others, [key]: field };
}

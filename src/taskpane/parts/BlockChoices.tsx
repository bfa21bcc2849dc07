/** What a block is that nobody understood: a person says what its rows are and what its columns mean, and that stays so. */
import { Button, Text } from '@fluentui/react-components';
import { fieldDefinition, fieldNames, type FieldName, type Kind } from '../../audit/fields';
import { isComplete } from '../../audit/mapping/required-fields';
import type { BlockHeader } from '../../audit/mapping/types';
import { capitalised } from '../../workbook';
import { useKept } from '../use-kept';
import { useSession } from '../use-session';
import { useWords } from '../use-words';
import { FieldSelect, keyAt, KindSelect, MeaningLine, useMeaningStyles } from './MeaningSelects';

/** By the header's place. */
type Picks = Readonly<Record<string, FieldName>>;
const NO_PICKS: Picks = {};

interface Props {
  readonly sheet: string;
  readonly headers: readonly BlockHeader[];
}

export function BlockChoices({ sheet, headers }: Props) {
  const styles = useMeaningStyles();
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
      const field = picks[keyAt(at)];
      return field === undefined ? [] : [{ sheet, header, kind, field, fields, readAs: null }];
    });
    void session.previewSettings((settings, known) => ({ settings, columns: [...known, ...chosen] }));
  };
  return (
    <div className={styles.root}>
      <KindSelect
        value={kind}
        unsaid={capitalised(say('not-said'))}
        hint={needed.length === 0 ? undefined : say('block-needs', { columns: { list: needed.map((field) => capitalised(voice.field(field))) } })}
        onPick={(picked) => {
          setKind(picked);
          setPicks(NO_PICKS);
        }}
      />
      {kind !== null && (
        <ul className={styles.list}>
          {headers.map(({ header, at }) => (
            <MeaningLine key={keyAt(at)} at={at} name={header}>
              <FieldSelect
                name={header}
                value={picks[keyAt(at)] ?? ''}
                fields={fields}
                others={[{ value: '', words: capitalised(say('how-header')) }]}
                onPick={(value) => setPicks(pickedWith(picks, keyAt(at), fields.find((field) => field === value) ?? null))}
              />
            </MeaningLine>
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

/** A meaning that one column has no other one has too, but for those that add up; the last pick counts. */
function pickedWith(picks: Picks, key: string, field: FieldName | null): Picks {
  const { [key]: _, ...others } = picks;
  return field === null ? others : { ...others, [key]: field };
}

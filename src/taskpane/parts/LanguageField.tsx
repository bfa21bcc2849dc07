/** In which language the pane speaks. */
import { Field, makeStyles, Select } from '@fluentui/react-components';
import { PANE_LANGUAGES } from '../pane-language';
import { useSession } from '../use-session';
import { useSpeaking } from '../use-words';

const useStyles = makeStyles({ select: { minWidth: 0, '& select': { minWidth: 0, maxWidth: '100%' } } });
const AS_EXCEL = '';

/** `close` puts the menu away: what is behind it is about to be said anew. */
export function LanguageField({ close }: { readonly close: () => void }) {
  const styles = useStyles();
  const { state } = useSession();
  const { words, choice, choose } = useSpeaking();
  return (
    <Field label={words.say('language')} size="small">
      <Select
        className={styles.select}
        size="small"
        disabled={state.work !== null}
        value={choice ?? AS_EXCEL}
        onChange={(_, { value }) => {
          close();
          choose(value === AS_EXCEL ? null : value);
        }}
      >
        <option value={AS_EXCEL}>{words.say('language-as-office')}</option>
        {PANE_LANGUAGES.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

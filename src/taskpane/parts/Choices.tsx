/** Which parts of the result are written. */
import { Checkbox, Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { WriteChoices } from '../../audit/plan/choices';
import { useSession } from '../use-session';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column' },
  hint: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    paddingLeft: '32px',
    marginTop: `calc(-1 * ${tokens.spacingVerticalXS})`,
    paddingBottom: tokens.spacingVerticalXS,
  },
});

const PARTS = [
  { choice: 'scorecard', words: 'scorecard' },
  { choice: 'findings', words: 'findings' },
  { choice: 'moduleColumns', words: 'module-columns' },
  { choice: 'goalColumns', words: 'goal-columns' },
  { choice: 'matrix', words: 'matrix' },
  { choice: 'money', words: 'money' },
  { choice: 'linkColumns', words: 'link-columns' },
  { choice: 'history', words: 'history' },
  { choice: 'review', words: 'review' },
  { choice: 'impact', words: 'impact-sheet' },
  { choice: 'case', words: 'case-sheet' },
  { choice: 'units', words: 'units-sheet' },
  { choice: 'settings', words: 'settings-sheet' },
] as const satisfies readonly { readonly choice: keyof WriteChoices; readonly words: string }[];

export function Choices() {
  const styles = useStyles();
  const { say } = useWords();
  const { session, state } = useSession();
  const { choices, work } = state;
  return (
    <Field role="group" aria-label={say('parts-to-write')}>
      <div className={styles.root}>
        {PARTS.map(({ choice, words }) => (
          <div key={choice}>
            <Checkbox
              label={say(words)}
              checked={choices[choice]}
              disabled={work !== null}
              onChange={(_, { checked }) => void session.preview({ ...choices, [choice]: checked === true })}
            />
            <Text size={200} className={styles.hint}>
              {say(`${words}-hint`)}
            </Text>
          </div>
        ))}
      </div>
    </Field>
  );
}

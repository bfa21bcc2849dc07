/** The three questions of a briefing with a CFO or COO; the answers become the sheets Priorities and Briefings. */
import { Button, Field, Input, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { parseIso } from '../../audit/reading/days';
import { DayInput } from '../parts/DayInput';
import { useKept } from '../use-kept';
import { useSession } from '../use-session';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}` },
  title: { margin: 0 },
  outcome: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  input: { minWidth: 0, maxWidth: '100%', '& input': { minWidth: 0 } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { minWidth: 0, overflowWrap: 'anywhere' },
});

const BLANK = { outcome: '', owner: '', measure: '' };
type Question = keyof typeof BLANK;
const QUESTIONS = ['outcome', 'owner', 'measure'] as const satisfies readonly Question[];
const WORDS = { outcome: 'start-outcome', owner: 'start-owner', measure: 'start-measure' } as const;

export function StartScreen({ close }: { readonly close: () => void }) {
  const styles = useStyles();
  const { say } = useWords();
  const { session, state } = useSession();
  const [outcomes, setOutcomes] = useKept('start outcomes', [BLANK, BLANK, BLANK]);
  const [namedBy, setNamedBy] = useKept('start named by', '');
  const [day, setDay] = useKept('start day', session.asOf());
  const [isTried, setTried] = useState(false);
  const hasOutcome = outcomes.some(({ outcome }) => outcome.trim() !== '');
  const answer = (place: number, question: Question, text: string): void =>
    setOutcomes(outcomes.map((one, index) => (index === place ? { ...one, [question]: text } : one)));
  const add = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const date = parseIso(day);
    if (hasOutcome && namedBy.trim() !== '' && date !== null) void session.previewStart({ outcomes, namedBy, day: date });
  };
  const missing = (is: boolean, words: 'start-missing' | 'start-who') => (isTried && is ? { validationMessage: say(words) } : {});
  return (
    <form className={styles.root} onSubmit={add} noValidate>
      <Title3 as="h2" className={styles.title}>
        {say('start-title')}
      </Title3>
      <Text>{say('start-what')}</Text>
      {outcomes.map((one, place) => (
        <fieldset key={place} className={styles.outcome}>
          <legend className={styles.legend}>{say('start-number', { number: place + 1 })}</legend>
          {QUESTIONS.map((question) => (
            <Field key={question} label={say(WORDS[question])} size="small" {...missing(place === 0 && question === 'outcome' && !hasOutcome, 'start-missing')}>
              <Input className={styles.input} size="small" value={one[question]} onChange={(_, { value }) => answer(place, question, value)} />
            </Field>
          ))}
        </fieldset>
      ))}
      <Field label={say('start-named-by')} size="small" {...missing(namedBy.trim() === '', 'start-who')}>
        <Input className={styles.input} size="small" value={namedBy} onChange={(_, { value }) => setNamedBy(value)} />
      </Field>
      <DayInput label={say('start-day')} value={day} onChange={setDay} isTried={isTried} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" className={styles.button} disabledFocusable={state.work !== null}>
          {say('start-add')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </div>
    </form>
  );
}

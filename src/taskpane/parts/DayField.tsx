/** The day the next audit speaks of: what is late, ended or due is judged by it. */
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { parseIso } from '../../audit/reading/days';
import { useSession } from '../use-session';
import { useWords } from '../use-words';
import { DayInput } from './DayInput';

const useStyles = makeStyles({ input: { maxWidth: '170px', minWidth: 0, '& input': { minWidth: 0 } } });

export function DayField() {
  const styles = useStyles();
  const { say } = useWords();
  const { session, state } = useSession();
  const [day, setDay] = useState(() => session.asOf());
  return (
    <DayInput
      label={say('as-of-label')}
      className={styles.input}
      disabled={state.work !== null}
      value={day}
      onChange={(value) => {
        setDay(value);
        // A day that is half typed, or cleared, is none: then the one before still holds.
        if (parseIso(value) !== null) session.chooseDay(value);
      }}
    />
  );
}

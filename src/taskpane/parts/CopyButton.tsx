/** Puts a text on the clipboard, and says whether it is there; where it may not be put there, shows it to be copied by hand. */
import { Button, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../use-words';
import { copied } from './copied-text';

const useStyles = makeStyles({ button: { minWidth: 0 }, text: { width: '100%', flexBasis: '100%' } });

interface Props {
  /** Made when it is asked for: of many findings it is long. */
  readonly text: () => string | Promise<string>;
  readonly children: string;
  /** What is copied, where the words on the button do not say it. */
  readonly title?: string;
  /** For a button in a list with one tab stop. */
  readonly tabIndex?: 0 | -1;
}

export function CopyButton({ text, children, title, tabIndex }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const [done, setDone] = useState<{ readonly byHand: string | null } | null>(null);
  const copy = async (): Promise<void> => {
    const made = await text();
    setDone({ byHand: (await copied(made)) ? null : made });
  };
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        tabIndex={tabIndex}
        onClick={() => void copy()}
        {...(title === undefined ? {} : { 'aria-label': title, title })}
      >
        <span aria-live="polite">{done?.byHand === null ? say('copied') : children}</span>
      </Button>
      {typeof done?.byHand === 'string' && (
        <Textarea className={styles.text} aria-label={say('copy-this')} readOnly value={done.byHand} onFocus={({ target }) => target.select()} />
      )}
    </>
  );
}

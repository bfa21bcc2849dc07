/** What the person calls themselves: told to others who have the same workbook open and would write into it meanwhile. */
import { Field, Input, makeStyles } from '@fluentui/react-components';
import { keepName, ownName } from '../own-name';
import { useWords } from '../use-words';

const useStyles = makeStyles({ input: { minWidth: 0, maxWidth: '100%', '& input': { minWidth: 0 } } });

export function NameField() {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Field label={say('own-name')} hint={say('own-name-hint')} size="small">
      <Input className={styles.input} size="small" defaultValue={ownName()} onChange={(_, { value }) => keepName(value)} />
    </Field>
  );
}

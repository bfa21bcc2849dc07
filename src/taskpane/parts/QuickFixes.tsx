/** One safe edit that mends a finding: what would stand in the cell, chosen and then previewed. */
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type FormEvent } from 'react';
import type { QuickFix } from '../../audit/repairs/quick-fixes';
import { cellName } from '../../workbook';
import { useSession } from '../use-session';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  button: { minWidth: 0, maxWidth: '100%', overflowWrap: 'anywhere', textAlign: 'left', justifyContent: 'flex-start' },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalXS },
  input: { minWidth: 0, maxWidth: '100%', '& input': { minWidth: 0 } },
});

export function QuickFixes({ fix }: { readonly fix: QuickFix }) {
  const styles = useStyles();
  const { say, voice } = useWords();
  const { session, state } = useSession();
  const cell = cellName(fix.at.row, fix.at.column);
  const isBusy = state.work !== null || state.workbook?.readOnly === true;
  if (fix.code === 'name-person') return <PersonForm fix={fix} cell={cell} isBusy={isBusy} />;
  return (
    <div className={styles.root}>
      {fix.to.map((to) => (
        <Button key={to} size="small" className={styles.button} disabledFocusable={isBusy} onClick={() => void session.previewFix(fix, to)}>
          {typeof to === 'number' ? say('as-number', { cell, number: voice.number(to) }) : say('write-instead', { cell, text: to })}
        </Button>
      ))}
    </div>
  );
}

function PersonForm({ fix, cell, isBusy }: { readonly fix: QuickFix; readonly cell: string; readonly isBusy: boolean }) {
  const styles = useStyles();
  const { say } = useWords();
  const { session, state } = useSession();
  const list = useId();
  const [person, setPerson] = useState('');
  const [isUnknown, setUnknown] = useState(false);
  const people = state.result?.fixes.people ?? [];
  const name = (event: FormEvent): void => {
    event.preventDefault();
    if (people.includes(person)) void session.previewFix(fix, person);
    else setUnknown(true);
  };
  return (
    <form className={styles.form} onSubmit={name} aria-label={say('name-in', { cell })}>
      <Field label={say('name-in', { cell })} size="small" {...(isUnknown && !people.includes(person) ? { validationMessage: say('choose-listed') } : {})}>
        <Input className={styles.input} size="small" list={list} autoComplete="off" value={person} onChange={(_, { value }) => setPerson(value)} />
      </Field>
      <datalist id={list}>
        {people.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <Button size="small" type="submit" disabledFocusable={isBusy}>
        {say('name-person')}
      </Button>
    </form>
  );
}

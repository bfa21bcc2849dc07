/** Safe edits that mend a finding, one cell at a time: which cell, and what would stand in it, chosen and then previewed. */
import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useState, type FormEvent } from 'react';
import type { QuickFix } from '../../audit/repairs/quick-fixes';
import { cellName } from '../../workbook';
import { useSession } from '../use-session';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  button: { minWidth: 0, maxWidth: '100%', overflowWrap: 'anywhere', textAlign: 'left', justifyContent: 'flex-start' },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalXS },
  which: { minWidth: 0, maxWidth: '100%' },
  input: { minWidth: 0, maxWidth: '100%', '& input, & select': { minWidth: 0 } },
});

interface Props {
  readonly fixes: readonly QuickFix[];
  /** What the row of a cell is called; undefined where nothing tells. */
  readonly rowOf: (cell: string) => string | undefined;
}

export function QuickFixes({ fixes, rowOf }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const [chosen, setChosen] = useState('');
  const fix = fixes.find(({ at }) => keyOf(at) === chosen) ?? fixes[0];
  if (fix === undefined) return null;
  return (
    <div className={styles.root}>
      {fixes.length > 1 && (
        <Field label={say('which-cell')} size="small" className={styles.which}>
          <Select className={styles.input} size="small" value={keyOf(fix.at)} onChange={(_, { value }) => setChosen(value)}>
            {fixes.map(({ at }) => {
              const cell = cellName(at.row, at.column);
              return (
                <option key={keyOf(at)} value={keyOf(at)}>
                  {[cell, rowOf(cell)].filter((part) => part !== undefined).join(' · ')}
                </option>
              );
            })}
          </Select>
        </Field>
      )}
      <Edits key={keyOf(fix.at)} fix={fix} />
    </div>
  );
}

function keyOf({ sheet, row, column }: QuickFix['at']): string {
  return `${cellName(row, column)} ${sheet}`;
}

function Edits({ fix }: { readonly fix: QuickFix }) {
  const styles = useStyles();
  const { say, voice } = useWords();
  const { session, state } = useSession();
  const cell = cellName(fix.at.row, fix.at.column);
  const isBusy = state.work !== null || state.workbook?.readOnly === true;
  if (fix.code === 'name-person') return <PersonForm fix={fix} cell={cell} isBusy={isBusy} />;
  return fix.to.map((to) => (
    <Button key={to} size="small" className={styles.button} disabledFocusable={isBusy} onClick={() => void session.previewFix(fix, to)}>
      {typeof to === 'number' ? say('as-number', { cell, number: voice.number(to) }) : say('write-instead', { cell, text: to })}
    </Button>
  ));
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

/** Accepts a finding: with a reason, and until a day if it should be asked again. */
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Finding } from '../../audit/report/report';
import { parseIso } from '../../audit/reading/days';
import { useSession } from '../use-session';
import { useWords } from '../use-words';
import { DayInput, isNoDay } from './DayInput';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
  input: { minWidth: 0, maxWidth: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export function AcceptForm({ finding, close }: { readonly finding: Finding; readonly close: () => void }) {
  const styles = useStyles();
  const { say } = useWords();
  const { session, state } = useSession();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // Whoever is asked sees all of the question.
  useEffect(() => void form.current?.scrollIntoView({ block: 'nearest' }), []);
  const accept = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === '' || isNoDay(until)) return;
    const accepted = {
      finding: finding.id,
      rule: finding.rule,
      subject: finding.subject.id ?? finding.subject.name,
      reason: reason.trim(),
      by: null,
      until: parseIso(until) === null ? null : until,
    };
    void session.previewSettings((settings, columns) => ({ settings: { ...settings, accepted: [...settings.accepted, accepted] }, columns }));
  };
  return (
    <form ref={form} className={styles.root} onSubmit={accept} aria-label={say('accept-finding')}>
      <Field label={say('why-right')} size="small" required {...(isTried && reason.trim() === '' ? { validationMessage: say('give-reason') } : {})}>
        <Input className={styles.input} size="small" value={reason} onChange={(_, { value }) => setReason(value)} autoFocus />
      </Field>
      <DayInput label={say('until')} value={until} onChange={setUntil} isTried={isTried} />
      <div className={styles.buttons}>
        <Button size="small" type="submit" appearance="primary" disabledFocusable={state.work !== null}>
          {say('accept')}
        </Button>
        <Button size="small" onClick={close}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
}

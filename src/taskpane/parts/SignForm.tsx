/** Signs what was written last, as HR or as Finance, with the person's own key. */
import { Button, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState, type FormEvent } from 'react';
import { fingerprintOf } from '../../proof/signing';
import { ROLES, type Role } from '../../proof/statement';
import { today } from '../office';
import { ownSigningKey, type OwnKey } from '../signing-key';
import { useKept } from '../use-kept';
import { useSession } from '../use-session';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalM },
  input: { minWidth: 0, maxWidth: '100%', '& input': { minWidth: 0 }, '& select': { minWidth: 0 } },
  button: { alignSelf: 'flex-start' },
  key: { overflowWrap: 'anywhere' },
});

const ROLE_WORDS = { HR: 'role-hr', Finance: 'role-finance' } as const satisfies Record<Role, string>;

type Known = OwnKey & { readonly fingerprint: string };

export function SignForm() {
  const styles = useStyles();
  const { say } = useWords();
  const { session, state } = useSession();
  const [role, setRole] = useKept<Role | ''>('signing role', '');
  const [name, setName] = useKept('signing name', '');
  const [isMissing, setMissing] = useState(false);
  const [own, setOwn] = useState<Known | 'none' | null>(null);
  useEffect(() => {
    let isHere = true;
    ownSigningKey()
      .then(async (found) => ({ ...found, fingerprint: await fingerprintOf(found.key.publicKey) }))
      .then(
        (found) => isHere && setOwn(found),
        // A browser without its own cryptography: the page must come over https.
        () => isHere && setOwn('none'),
      );
    return () => void (isHere = false);
  }, []);
  const sign = (event: FormEvent): void => {
    event.preventDefault();
    if (own === null || own === 'none') return;
    if (role === '' || name.trim() === '') return setMissing(true);
    setMissing(false);
    void session.previewSignature({ signing: { role, name: name.trim(), on: today() }, key: own.key });
  };
  return (
    <form className={styles.root} onSubmit={sign} aria-label={say('sign')} noValidate>
      <Field label={say('sign-as')} size="small" required {...(isMissing && role === '' ? { validationMessage: say('choose-role') } : {})}>
        <Select className={styles.input} size="small" value={role} onChange={(_, { value }) => setRole(value as Role | '')}>
          <option value="">–</option>
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {say(ROLE_WORDS[one])}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('your-name')} size="small" required {...(isMissing && name.trim() === '' ? { validationMessage: say('give-name') } : {})}>
        <Input className={styles.input} size="small" maxLength={200} value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      {own === 'none' && <Text>{say('no-key')}</Text>}
      {own !== null && own !== 'none' && (
        <>
          <Text className={styles.key}>{say('your-key', { key: own.fingerprint })}</Text>
          {!own.isKept && <Text>{say('key-once')}</Text>}
        </>
      )}
      <Button className={styles.button} type="submit" appearance="primary" disabledFocusable={state.work !== null || own === null || own === 'none'}>
        {say('sign-it')}
      </Button>
    </form>
  );
}

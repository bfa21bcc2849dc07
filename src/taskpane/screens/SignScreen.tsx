/** A signature on the audit that was written: what it says, and the form that makes it. */
import { Text } from '@fluentui/react-components';
import { Section } from '../parts/Section';
import { SignForm } from '../parts/SignForm';
import { useWords } from '../use-words';

export function SignScreen() {
  const { say } = useWords();
  return (
    <Section title={say('sign')}>
      <Text>{say('sign-what')}</Text>
      <Text>{say('sign-check')}</Text>
      <SignForm />
    </Section>
  );
}

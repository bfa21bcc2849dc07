/** What the audit rests on: the tables as they were read, what was not understood, and what could not be asked. */
import { FoundTables } from '../parts/FoundTables';
import { NotEvaluated } from '../parts/NotEvaluated';
import { NotUnderstood } from '../parts/NotUnderstood';
import { Section } from '../parts/Section';
import type { ScreenProps } from '../screen';
import { useSession } from '../use-session';
import { useWords } from '../use-words';

export function ReadScreen({ result: { report } }: ScreenProps) {
  const { say } = useWords();
  const { mapping, result } = useSession().state;
  return (
    <>
      {mapping !== null && (
        <Section title={say('read')}>
          <FoundTables mapping={mapping} />
        </Section>
      )}
      {mapping !== null && <NotUnderstood mapping={mapping} />}
      <NotEvaluated rules={report.rules} notes={result?.notes ?? []} />
    </>
  );
}

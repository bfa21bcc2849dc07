/** Before the audit: what was found in the workbook, what was not understood, and the way on. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Mapping } from '../../audit/mapping/types';
import { DayField } from '../parts/DayField';
import { FoundTables } from '../parts/FoundTables';
import { NothingUnderstood } from '../parts/NothingUnderstood';
import { NotUnderstood } from '../parts/NotUnderstood';
import { Section } from '../parts/Section';
import { TakeBack } from '../parts/TakeBack';
import { WaysToStart } from '../parts/WaysToStart';
import type { ScreenName } from '../screen';
import { useSession } from '../use-session';
import { useWords } from '../use-words';
import type { Words } from '../words';

const useStyles = makeStyles({
  first: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
});

export function FoundScreen({ open }: { readonly open: (screen: ScreenName) => void }) {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const { session, state } = useSession();
  const { mapping, work, ledger, trouble } = state;
  if (mapping === null) {
    return (
      <div className={styles.first}>
        <Text>{say(trouble === null ? 'looking' : 'not-read')}</Text>
        {work === null && (
          <Button appearance="primary" onClick={() => void session.look()}>
            {say('read-workbook')}
          </Button>
        )}
      </div>
    );
  }
  if (mapping.tables.length === 0) return <NothingUnderstood mapping={mapping} ask={() => open('start')} />;
  return (
    <>
      <div className={styles.first}>
        <Text>{say('purpose')}</Text>
        <Text weight="semibold">{say('workbook-has', { tables: foundWords(mapping, words) })}</Text>
        <Button appearance="primary" size="large" disabledFocusable={work !== null} onClick={() => void session.audit()}>
          {say('audit-workbook')}
        </Button>
        <DayField />
        <Text size={200}>{say('only-reads')}</Text>
        {mapping.tables.every(({ kind }) => kind !== 'priority') && <WaysToStart ask={() => open('start')} withSheets={false} withSample={false} />}
      </div>
      <NotUnderstood mapping={mapping} />
      <Section title={say('what-was-found')}>
        <FoundTables mapping={mapping} />
      </Section>
      {ledger !== null && <TakeBack />}
    </>
  );
}

/** `6 priorities, 28 modules and 35 KPIs` */
function foundWords({ tables }: Mapping, { kinds, voice }: Words): string {
  const counts = new Map<Mapping['tables'][number]['kind'], number>();
  for (const { kind, rows } of tables) counts.set(kind, (counts.get(kind) ?? 0) + rows.length);
  // All of them: a list that is cut would count kinds where it counts rows.
  const words = [...counts].map(([kind, count]) => kinds(count, kind));
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${voice.between.and} ${words.at(-1) ?? ''}`;
}

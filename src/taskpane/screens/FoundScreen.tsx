/** Before the audit: what was found in the workbook, what was not understood, and the way on. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Mapping } from '../../audit/mapping/types';
import { DayField } from '../parts/DayField';
import { FoundTables } from '../parts/FoundTables';
import { NothingUnderstood } from '../parts/NothingUnderstood';
import { NotUnderstood } from '../parts/NotUnderstood';
import { Section } from '../parts/Section';
import { TakeBack } from '../parts/TakeBack';
import { useSession } from '../use-session';
import { countedKind } from '../words';

const useStyles = makeStyles({
  first: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
});

export function FoundScreen() {
  const styles = useStyles();
  const { session, state } = useSession();
  const { mapping, work, ledger, trouble } = state;
  if (mapping === null) {
    return (
      <div className={styles.first}>
        <Text>{trouble === null ? 'Looking at the workbook.' : 'The workbook has not been read.'}</Text>
        {work === null && (
          <Button appearance="primary" onClick={() => void session.look()}>
            Read the workbook
          </Button>
        )}
      </div>
    );
  }
  if (mapping.tables.length === 0) return <NothingUnderstood mapping={mapping} />;
  return (
    <>
      <div className={styles.first}>
        <Text>Plumbline checks whether each training serves what the business wants most, and goes to the cell where that breaks off.</Text>
        <Text weight="semibold">This workbook has {foundWords(mapping)}.</Text>
        <Button appearance="primary" size="large" disabledFocusable={work !== null} onClick={() => void session.audit()}>
          Audit this workbook
        </Button>
        <DayField />
        <Text size={200}>The audit only reads. You see every cell before anything is written.</Text>
      </div>
      <NotUnderstood mapping={mapping} />
      <Section title="What was found">
        <FoundTables mapping={mapping} />
      </Section>
      {ledger !== null && <TakeBack />}
    </>
  );
}

/** `6 priorities, 28 modules and 35 KPIs` */
function foundWords({ tables }: Mapping): string {
  const counts = new Map<Mapping['tables'][number]['kind'], number>();
  for (const { kind, rows } of tables) counts.set(kind, (counts.get(kind) ?? 0) + rows.length);
  const words = [...counts].map(([kind, count]) => countedKind(count, kind));
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

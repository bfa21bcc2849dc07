/** Every finding, the gravest first, searched by words. */
import { makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Finding } from '../../audit/report/report';
import { FindingQueue, type QueueLine } from '../parts/FindingQueue';
import type { ScreenProps } from '../screen';
import { useKept } from '../use-kept';
import { counted } from '../words';
import { SEVERITIES } from '../../audit/severity';

const useStyles = makeStyles({
  search: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  box: { maxWidth: 'none' },
  none: { padding: tokens.spacingHorizontalM },
});

/** Fewer findings than this are faster read than searched. */
const WORTH_SEARCHING = 8;

export function FindingsScreen({ report, said }: ScreenProps) {
  const { findings } = report;
  const styles = useStyles();
  const [words, setWords] = useKept('findings searched', '');
  const shown = useMemo(() => findings.filter((finding) => matches(finding, words)), [findings, words]);
  const lines = useMemo(() => grouped(shown), [shown]);
  if (findings.length === 0) return <Text className={styles.none}>{said.withoutFindings}</Text>;
  return (
    <>
      {findings.length >= WORTH_SEARCHING && (
        <div className={styles.search}>
          <SearchBox
            className={styles.box}
            placeholder="Search the findings"
            aria-label="Search the findings"
            value={words}
            // Fluent's own clear button stands outside the box while there is nothing to clear.
            {...(words === '' ? { dismiss: null } : {})}
            onChange={(_, { value }) => setWords(value)}
          />
          <Text size={200} role="status">
            {words === '' ? counted(findings.length, 'finding') : `${shown.length} of ${counted(findings.length, 'finding')}`}
          </Text>
        </div>
      )}
      <FindingQueue lines={lines} />
    </>
  );
}

/** Each severity's heading before its findings; accepted ones stand last of theirs. */
function grouped(findings: readonly Finding[]): QueueLine[] {
  return SEVERITIES.flatMap((heading): QueueLine[] => {
    const same = findings.filter(({ severity }) => severity === heading);
    const ordered = [...same.filter(({ accepted }) => accepted === null), ...same.filter(({ accepted }) => accepted !== null)];
    return same.length === 0 ? [] : [{ heading, count: same.length }, ...ordered.map((finding) => ({ finding }))];
  });
}

function matches({ title, message, sheet, cell, subject }: Finding, words: string): boolean {
  const text = `${title} ${message} ${sheet} ${cell} ${subject.name} ${subject.id ?? ''}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

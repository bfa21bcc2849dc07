/** Every finding, the gravest first; each opens to say why it matters and how to fix it. */
import { makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Finding } from '../../audit/report/report';
import { FindingItem } from '../parts/FindingItem';
import { LongList } from '../parts/LongList';
import { SeverityMark } from '../parts/SeverityMark';
import type { ScreenProps } from '../screen';
import { counted } from '../words';
import { SEVERITIES, type Severity } from '../../audit/severity';

const useStyles = makeStyles({
  search: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  box: { maxWidth: 'none' },
  list: { padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalL}` },
  heading: { margin: 0, padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`, fontSize: 'inherit' },
  none: { padding: tokens.spacingHorizontalM },
});

/** Fewer findings than this are faster read than searched. */
const WORTH_SEARCHING = 8;
const LINE_HEIGHT = 60;

type Line = { readonly heading: Severity; readonly count: number } | { readonly finding: Finding };

export function FindingsScreen({ report: { findings } }: ScreenProps) {
  const styles = useStyles();
  const [words, setWords] = useState('');
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => findings.filter((finding) => matches(finding, words)), [findings, words]);
  const lines = useMemo(() => grouped(shown), [shown]);
  if (findings.length === 0)
    return <Text className={styles.none}>No findings: nothing that was checked is wrong. The Overview says what was not evaluated.</Text>;
  const toggle = (id: string, open: boolean): void => setOpened(open ? new Set(opened).add(id) : new Set([...opened].filter((one) => one !== id)));
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
      <div className={styles.list}>
        <LongList items={lines} label="Findings" height={LINE_HEIGHT} keyOf={(line) => ('heading' in line ? line.heading : line.finding.id)}>
          {(line) =>
            'heading' in line ? (
              <h2 className={styles.heading}>
                <SeverityMark severity={line.heading} count={line.count} />
              </h2>
            ) : (
              <FindingItem finding={line.finding} open={opened.has(line.finding.id)} onToggle={(open) => toggle(line.finding.id, open)} />
            )
          }
        </LongList>
      </div>
    </>
  );
}

/** Each severity's heading before its findings; accepted ones stand last of theirs. */
function grouped(findings: readonly Finding[]): Line[] {
  return SEVERITIES.flatMap((heading): Line[] => {
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

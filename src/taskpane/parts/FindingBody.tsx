/** What is known of one finding, the way to its cell first, and what a person can do about it. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../audit/report/report';
import { parseArea } from '../../workbook';
import { useGoTo } from '../use-go-to';
import { useSession } from '../use-session';
import { useWords } from '../use-words';
import type { Words } from '../words';
import { AcceptForm } from './AcceptForm';
import { CellLink } from './CellLink';
import { findingText } from './copied-text';
import { CopyButton } from './CopyButton';
import { Disclosure } from './Disclosure';
import { QuickFixes } from './QuickFixes';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  button: { minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  subjects: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
});

/** Subjects of a finding about a whole column that are listed one by one. */
const LISTED = 20;

interface Props {
  readonly finding: Finding;
  readonly isDone: boolean;
  readonly onDone: (done: boolean) => void;
  /** Nothing comes before it, or after it. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Goes on to the next one, or back. */
  readonly onStep: (by: 1 | -1) => void;
}

export function FindingBody({ finding, isDone, onDone, isFirst, isLast, onStep }: Props) {
  const styles = useStyles();
  const { say, day, voice } = useWords();
  const { state } = useSession();
  const goTo = useGoTo();
  const [accepting, setAccepting] = useState(false);
  const { rule, sheet, cell, message, fix, accepted, owner, unit, clears, subjects = [] } = finding;
  const known = [
    owner === null ? null : say('answered-by', { owner }),
    unit,
    clears.length === 0 || accepted !== null
      ? null
      : say('mending-clears', { amounts: { list: clears.map(({ amount, currency }) => voice.money(amount, currency)) } }),
  ].filter((part) => part !== null);
  const why = state.result?.whys[rule];
  const fixes = accepted === null ? state.result?.fixes.of[finding.id] : undefined;
  return (
    <div className={styles.body}>
      <div className={styles.ways}>
        {parseArea(cell) !== undefined && (
          <Button size="small" disabledFocusable={state.work !== null} onClick={() => goTo(sheet, cell)} title={`${sheet}, ${cell}`}>
            {say('go-to', { place: cell })}
          </Button>
        )}
        <Step words={say('previous-finding')} keys="Alt+ArrowUp" path="M4 10l4-4l4 4" isEnd={isFirst} onPress={() => onStep(-1)} />
        <Step words={say('next-finding')} keys="Alt+ArrowDown" path="M4 6l4 4l4-4" isEnd={isLast} onPress={() => onStep(1)} />
      </div>
      <Text>{message}</Text>
      <Text weight="semibold">{fix}</Text>
      {known.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {known.join(' · ')}
        </Text>
      )}
      {accepted !== null && <Text>{acceptedWords(accepted, say, day)}</Text>}
      {fixes !== undefined && <QuickFixes fixes={fixes} rowOf={(cell) => subjects.find((one) => one.cell === cell)?.name} />}
      {subjects.length > 0 && (
        <Disclosure line={say('all-cells', { count: subjects.length })}>
          <ul className={styles.subjects}>
            {subjects.slice(0, LISTED).map((one) => (
              <li key={`${one.sheet}!${one.cell}`}>
                <CellLink sheet={one.sheet} cell={one.cell}>
                  {one.cell} {one.name}
                </CellLink>
              </li>
            ))}
          </ul>
          {subjects.length > LISTED && <Text size={200}>{say('other-cells', { count: subjects.length - LISTED })}</Text>}
        </Disclosure>
      )}
      {why !== undefined && (
        <Disclosure line={say('why-it-matters')}>
          <Text>{why}</Text>
        </Disclosure>
      )}
      {accepting ? (
        <AcceptForm finding={finding} close={() => setAccepting(false)} />
      ) : (
        <div className={styles.buttons}>
          <Button size="small" appearance="subtle" className={styles.button} onClick={() => onDone(!isDone)}>
            {say(isDone ? 'not-done' : 'done')}
          </Button>
          {accepted === null && (
            <Button size="small" appearance="subtle" className={styles.button} onClick={() => setAccepting(true)}>
              {say('accept')}
            </Button>
          )}
          <CopyButton text={() => findingText(finding)}>{say('copy')}</CopyButton>
        </div>
      )}
    </div>
  );
}

interface StepProps {
  readonly words: string;
  /** As `aria-keyshortcuts` names them. */
  readonly keys: string;
  readonly path: string;
  readonly isEnd: boolean;
  readonly onPress: () => void;
}

function Step({ words, keys, path, isEnd, onPress }: StepProps) {
  return (
    <Button
      size="small"
      appearance="subtle"
      disabledFocusable={isEnd}
      aria-label={words}
      aria-keyshortcuts={keys}
      title={`${words} (${keys.replace('ArrowUp', '↑').replace('ArrowDown', '↓')})`}
      onClick={onPress}
      icon={
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
        </svg>
      }
    />
  );
}

function acceptedWords({ by, until, reason }: NonNullable<Finding['accepted']>, say: Words['say'], day: Words['day']): string {
  if (by === null) return until === null ? say('accepted', { reason }) : say('accepted-until', { day: day(until), reason });
  return until === null ? say('accepted-by', { by, reason }) : say('accepted-by-until', { by, day: day(until), reason });
}

/** One number that matters, with the words that say what it means and its parts on demand. */
import { capitalised } from '../../workbook';
import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../use-words';
import { Bar } from './Bar';
import { Disclosure } from './Disclosure';
import { Section } from './Section';

const useStyles = makeStyles({
  number: { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  words: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, color: tokens.colorNeutralForeground2 },
  of: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly title: string;
  /** Null: not evaluated, and said in words. */
  readonly value: number | null;
  /** What the value is out of. */
  readonly max: number;
  readonly meaning: string;
  /** Heading of the parts. */
  readonly parts: string;
  readonly children: ReactNode;
}

export function Measure({ title, value, max, meaning, parts, children }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Section title={title}>
      <div>
        <span className={mergeClasses(value === null ? styles.words : styles.number)}>
          {value === null ? capitalised(say('not-evaluated')) : Math.round(value)}
        </span>
        {value !== null && <Text className={styles.of}> / {max}</Text>}
      </div>
      {value !== null && (
        <Bar value={value} max={max} thickness="large" label={say('labelled', { name: title, value: say('of', { part: Math.round(value), whole: max }) })} />
      )}
      <Text size={200}>{meaning}</Text>
      <Disclosure line={parts}>{children}</Disclosure>
    </Section>
  );
}

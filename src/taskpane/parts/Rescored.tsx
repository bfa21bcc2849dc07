/** Another version of the scores than the one that wrote the workbook: what it was, what it is now, and why. */
import { capitalised } from '../../workbook';
import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { MEASURES } from '../../audit/state/scorecard-before';
import type { Report } from '../../audit/report/report';
import { DIMENSIONS } from '../../audit/severity';
import { useWords } from '../use-words';
import type { Words } from '../words';

const useStyles = makeStyles({ body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' } });

export function Rescored({ rescored }: { readonly rescored: NonNullable<Report['rescored']> }) {
  const styles = useStyles();
  const { say, day, voice } = useWords();
  const { from, to, asOf, reason } = rescored;
  const number = (value: number | null): string => (value === null ? say('not-evaluated') : voice.number(Math.round(value)));
  const measures = rescored.measures.flatMap(({ name, before, now }) => {
    const words = nameOf(name, say);
    return words === null ? [] : [say('rescored-measure', { name: words, before: number(before), now: number(now) })];
  });
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <div className={styles.body}>
          <Text weight="semibold">{asOf === null ? say('rescored', { from, to }) : say('rescored-on', { from, to, day: day(asOf) })}</Text>
          {measures.length > 0 && <Text>{measures.join('; ')}</Text>}
          <Text size={200}>{reason === '' ? say('rescored-older') : reason}</Text>
          <Text size={200}>{say('rescored-both')}</Text>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}

/** Null for what the Scorecard alone compares. */
function nameOf(measure: string, say: Words['say']): string | null {
  if (measure === MEASURES.alignment) return say('alignment');
  const dimension = DIMENSIONS.find((name) => name === measure);
  return dimension === undefined ? null : capitalised(say(`dimension-${dimension}`));
}

/** The first thing a person reads: one sentence, how well training serves the business, and what is other than in what was written last. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ShownReport } from '../../audit/report/report';
import type { Said } from '../../audit/report/said';
import { useSession } from '../use-session';
import { useWords } from '../use-words';
import { Rescored } from './Rescored';
import { writtenWords } from './since-words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  sentence: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  part: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  button: { minWidth: 0 },
  since: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
});

export function Headline({ report, said }: { readonly report: ShownReport; readonly said: Said }) {
  const styles = useStyles();
  const { say, score } = useWords();
  const { session, state } = useSession();
  const { since, readPart } = state;
  // What the last edits did stands still above all places.
  const changed = since === null ? writtenWords(report.findings, say) : null;
  const { alignment } = report.scores;
  const open = report.findings.filter(({ accepted }) => accepted === null).length;
  return (
    <div className={styles.root}>
      {report.rescored !== null && <Rescored rescored={report.rescored} />}
      {said.hasLittleToJudge && <Text>{say('purpose')}</Text>}
      <p className={styles.sentence}>{said.headline !== '' ? said.headline : open > 0 ? say('findings-stand', { count: open }) : said.withoutFindings}</p>
      {said.headline !== '' && report.findings.length === 0 && <Text>{said.withoutFindings}</Text>}
      {alignment !== null && (
        <Text size={200} className={styles.quiet}>
          {say('alignment-is', { score: score(alignment) })}
        </Text>
      )}
      {[said.noCosts, said.missingAmounts].map(
        (sentence) =>
          sentence !== null && (
            <Text size={200} key={sentence} className={styles.quiet}>
              {sentence}
            </Text>
          ),
      )}
      {readPart !== null && (
        <div className={styles.part}>
          <Text size={200} className={styles.quiet}>
            {say('read-part', { count: readPart })}
          </Text>
          <Button size="small" appearance="subtle" className={styles.button} disabledFocusable={state.work !== null} onClick={() => void session.audit()}>
            {say('read-all')}
          </Button>
        </div>
      )}
      {changed !== null && (
        <Text size={200} className={styles.since}>
          {changed}
        </Text>
      )}
    </div>
  );
}

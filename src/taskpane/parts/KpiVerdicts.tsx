/** Every KPI with its verdict: met, not met, or why it could not be told. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReportKpi } from '../../audit/report/report';
import { useWords } from '../use-words';
import type { Words } from '../words';
import { CellLink } from './CellLink';
import { Disclosure } from './Disclosure';
import type { Worst } from './explore-tree';
import { LongList } from './LongList';
import { Section } from './Section';
import { SeveritySign } from './SeverityMark';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalSNudge, paddingBottom: tokens.spacingVerticalXS },
  sign: { width: '8px', flexShrink: 0, paddingTop: '3px' },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
});

const LINE_HEIGHT = 44;

export function KpiVerdicts({ kpis, worst }: { readonly kpis: readonly ReportKpi[]; readonly worst: Worst }) {
  const styles = useStyles();
  const { say } = useWords();
  if (kpis.length === 0) return null;
  const count = (verdict: ReportKpi['verdict']): number => kpis.filter((kpi) => kpi.verdict === verdict).length;
  return (
    <Section title={say('kpis')}>
      <Disclosure line={say('kpi-counts', { met: count('met'), missed: count('not-met'), open: count('not-evaluated') })}>
        <LongList items={kpis} label={say('kpis')} height={LINE_HEIGHT} keyOf={({ at }) => `${at.sheet}!${at.cell}`}>
          {(kpi) => {
            const own = worst('kpi', kpi.id, kpi.name);
            return (
              <div className={styles.line}>
                <span className={styles.sign}>{own !== null && <SeveritySign severity={own} isNamed />}</span>
                <span className={styles.words}>
                  <CellLink sheet={kpi.at.sheet} cell={kpi.at.cell}>
                    {kpi.name}
                  </CellLink>
                  <Text size={200} className={styles.note}>
                    {told(kpi, say)}
                  </Text>
                </span>
              </div>
            );
          }}
        </LongList>
      </Disclosure>
    </Section>
  );
}

/** `not met: 104 of 112, from 100`, or why it could not be told. */
function told({ verdict: code, reason, baseline, target, current }: ReportKpi, say: Words['say']): string {
  const verdict = say(code);
  if (code === 'not-evaluated' || current === null || target === null) return reason === null ? verdict : say('verdict-because', { verdict, reason });
  return baseline === null ? say('verdict-numbers', { verdict, current, target }) : say('verdict-from', { verdict, current, target, baseline });
}

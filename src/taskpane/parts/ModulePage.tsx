/** One module: its score and the parts of it, its way up, its effect, its money and its case. */
import { Button, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { effectText } from '../../audit/report/impact-text';
import { moneyText } from '../../audit/report/message';
import type { Report, ReportModule } from '../../audit/report/report';
import { dayWords, scoreWords } from '../words';
import { CellLink } from './CellLink';
import { CopyButton } from './CopyButton';
import { Disclosure } from './Disclosure';
import { ModuleChain } from './ModuleChain';
import { ScoreParts } from './ScoreParts';
import { Section } from './Section';
import { SeveritySign } from './SeverityMark';

const useStyles = makeStyles({
  first: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  title: { margin: 0, overflowWrap: 'anywhere' },
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
  finding: { display: 'flex', gap: tokens.spacingHorizontalSNudge, alignItems: 'flex-start' },
  sign: { paddingTop: '3px' },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly module: ReportModule;
  readonly report: Report;
  readonly close: () => void;
}

export function ModulePage({ module, report, close }: Props) {
  const styles = useStyles();
  const { name, id, at, score, cost, currency, costAtRisk, businessCase } = module;
  const findings = report.findings.filter(
    ({ subject }) => subject.kind === 'module' && subject.id === id && subject.name === (name.trim() === '' ? (id ?? 'unnamed') : name.trim()),
  );
  const effects = report.impact.filter((one) => one.module.at.sheet === at.sheet && one.module.at.cell === at.cell);
  const reasons = [...new Set(effects.filter(({ effect }) => effect === null).map(({ reason }) => reason))];
  return (
    <>
      <div className={styles.first}>
        <Button size="small" appearance="subtle" className={styles.back} onClick={close}>
          ‹ All of them
        </Button>
        <Title3 as="h2" className={styles.title}>
          {name}
        </Title3>
        <Text size={200}>{[id, scoreWords(score)].filter((part) => part !== null).join(' · ')}</Text>
        <CellLink sheet={at.sheet} cell={at.cell}>
          Go to {at.sheet}, {at.cell}
        </CellLink>
        {cost !== null && (
          <Text>
            Costs {moneyText(cost, currency ?? '')}
            {(costAtRisk ?? 0) > 0 ? `, of which ${moneyText(costAtRisk ?? 0, currency ?? '')} is not shown to serve a priority` : ''}.
          </Text>
        )}
      </div>
      <Section title="What it serves">
        <ModuleChain module={module} />
      </Section>
      {findings.length > 0 && (
        <Section title="Findings">
          <ul className={styles.list}>
            {findings.map((finding) => (
              <li key={finding.id} className={styles.finding}>
                <span className={styles.sign}>
                  <SeveritySign severity={finding.severity} isNamed />
                </span>
                <span>
                  <CellLink sheet={finding.sheet} cell={finding.cell}>
                    {finding.title}
                  </CellLink>
                  <Text size={200} className={styles.note}>
                    {finding.fix}
                  </Text>
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <ScoreParts module={module} />
      <Section title="What it did">
        {effects.length === 0 && <Text>Not evaluated: no KPI that it serves has readings before and after it.</Text>}
        <ul className={styles.list}>
          {effects
            .filter(({ effect }) => effect !== null)
            .map((one) => (
              <li key={`${one.kpi.at.sheet}!${one.kpi.at.cell} ${one.window ?? ''}`}>
                <CellLink sheet={one.kpi.at.sheet} cell={one.kpi.at.cell}>
                  {one.kpi.name}
                </CellLink>
                <Text block>
                  {one.verdict}: {effectText(one)}
                </Text>
                <Text size={200} className={styles.note}>
                  {one.reason}
                </Text>
              </li>
            ))}
        </ul>
        {reasons.map((reason) => (
          <Text key={reason}>Not evaluated: {reason}</Text>
        ))}
      </Section>
      <Section title="The case to present">
        {businessCase.problem !== null && (
          <CellLink sheet={businessCase.problem.at.sheet} cell={businessCase.problem.at.cell}>
            {businessCase.problem.text}
          </CellLink>
        )}
        {businessCase.expected.map(({ kpi, words }) => (
          <Text key={kpi}>{words}</Text>
        ))}
        {businessCase.lacks.map(({ code, words }) => (
          <Text key={code}>{words}</Text>
        ))}
        <Disclosure line="Its timeline">
          <ul className={styles.list}>
            {businessCase.timeline.map(({ step, words, day, note }) => (
              <li key={step}>
                <Text>
                  {words}
                  {day === null ? '' : `: ${dayWords(day)}`}
                </Text>
                <Text size={200} className={styles.note}>
                  {note}
                </Text>
              </li>
            ))}
          </ul>
        </Disclosure>
        <div>
          <CopyButton text={() => import('../../audit/report/case-markdown').then(({ caseMarkdown }) => caseMarkdown(report, module))}>
            Copy the case as text
          </CopyButton>
        </div>
      </Section>
    </>
  );
}

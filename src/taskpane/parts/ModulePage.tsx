/** One module: its score and the parts of it, its way up, its effect, its money and its case. */
import { Button, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import type { ShownReport, ReportModule } from '../../audit/report/report';
import { useWords } from '../use-words';
import { CellLink } from './CellLink';
import { CopyButton } from './CopyButton';
import { Disclosure } from './Disclosure';
import { effectWords } from './effect-words';
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
  readonly report: ShownReport;
  readonly close: () => void;
}

export function ModulePage({ module, report, close }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { say, voice } = words;
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
          {say('all-of-them')}
        </Button>
        <Title3 as="h2" className={styles.title}>
          {name}
        </Title3>
        <Text size={200}>{[id, words.score(score)].filter((part) => part !== null).join(' · ')}</Text>
        <CellLink sheet={at.sheet} cell={at.cell}>
          {say('go-to', { place: `${at.sheet}, ${at.cell}` })}
        </CellLink>
        {cost !== null && (
          <Text>
            {(costAtRisk ?? 0) > 0
              ? say('costs-at-risk', { cost: voice.money(cost, currency ?? ''), risk: voice.money(costAtRisk ?? 0, currency ?? '') })
              : say('costs', { cost: voice.money(cost, currency ?? '') })}
          </Text>
        )}
      </div>
      <Section title={say('what-it-serves')}>
        <ModuleChain module={module} />
      </Section>
      {findings.length > 0 && (
        <Section title={say('findings')}>
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
      <Section title={say('what-it-did')}>
        {effects.length === 0 && <Text>{say('no-readings')}</Text>}
        <ul className={styles.list}>
          {effects
            .filter(({ effect }) => effect !== null)
            .map((one) => (
              <li key={`${one.kpi.at.sheet}!${one.kpi.at.cell} ${one.window ?? ''}`}>
                <CellLink sheet={one.kpi.at.sheet} cell={one.kpi.at.cell}>
                  {one.kpi.name}
                </CellLink>
                <Text block>{effectWords(one, words)}</Text>
                <Text size={200} className={styles.note}>
                  {one.reason}
                </Text>
              </li>
            ))}
        </ul>
        {reasons.map((reason) => (
          <Text key={reason}>{say('not-evaluated-because', { reason })}</Text>
        ))}
      </Section>
      <Section title={say('case-to-present')}>
        {businessCase.problem !== null && (
          <CellLink sheet={businessCase.problem.at.sheet} cell={businessCase.problem.at.cell}>
            {businessCase.problem.text}
          </CellLink>
        )}
        {businessCase.expected.map((one) => (
          <Text key={one.kpi}>{one.words}</Text>
        ))}
        {businessCase.lacks.map((one) => (
          <Text key={one.code}>{one.words}</Text>
        ))}
        <Disclosure line={say('timeline')}>
          <ul className={styles.list}>
            {businessCase.timeline.map((step) => (
              <li key={step.step}>
                <Text>{step.day === null ? step.words : say('labelled', { name: step.words, value: words.day(step.day) })}</Text>
                <Text size={200} className={styles.note}>
                  {step.note}
                </Text>
              </li>
            ))}
          </ul>
        </Disclosure>
        <div>
          <CopyButton text={() => caseText(report, module, words.tag)}>{say('copy-case')}</CopyButton>
        </div>
      </Section>
    </>
  );
}

/** In the language of the pane; what makes it comes when it is asked for. */
async function caseText(report: ShownReport, module: ReportModule, tag: string): Promise<string> {
  const [{ caseMarkdown }, { languageOf }] = await Promise.all([import('../../audit/report/case-markdown'), import('../../languages')]);
  return caseMarkdown(report, module, await languageOf(tag));
}

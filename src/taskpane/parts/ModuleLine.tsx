/** One module in a line: its gravest finding, its score and what it costs. */
import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReportModule } from '../../audit/report/report';
import type { Severity } from '../../audit/severity';
import { useWords } from '../use-words';
import type { Words } from '../words';
import { useLineButton } from './line-button';
import { SeveritySign } from './SeverityMark';

const useStyles = makeStyles({
  tight: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  sign: { width: '8px', flexShrink: 0, paddingTop: '3px' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  score: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly module: ReportModule;
  readonly worst: Severity | null;
  readonly open: () => void;
}

export function ModuleLine({ module, worst, open }: Props) {
  const styles = useStyles();
  const { say, voice } = useWords();
  const button = useLineButton();
  const { name, id, score, cost, currency, costAtRisk } = module;
  const money = cost === null ? null : voice.money(cost, currency ?? '');
  const risk = (costAtRisk ?? 0) > 0 ? say('at-risk', { amount: voice.money(costAtRisk ?? 0, currency ?? '') }) : null;
  return (
    <button type="button" className={mergeClasses(button.line, styles.tight)} onClick={open}>
      <span className={styles.sign}>{worst !== null && <SeveritySign severity={worst} isNamed />}</span>
      <span className={styles.words}>
        <Text>{name}</Text>
        <Text size={200} className={styles.note}>
          {[id, money, risk, standing(module, say)].filter((part) => part !== null && part !== '').join(' · ')}
        </Text>
      </span>
      {score !== null && (
        <Text weight="semibold" className={styles.score}>
          {Math.round(score)}
        </Text>
      )}
    </button>
  );
}

/** Why there is no score; null where there is one. */
function standing({ score, evaluatedPoints, components, mandatory, life }: ReportModule, say: Words['say']): string | null {
  if (mandatory) return say('mandatory-unscored');
  if (life === 'ended') return say('ended-unscored');
  if (life === 'left-out') return say('left-out-unscored');
  return components.length === 0 || score === null ? say('few-points', { points: evaluatedPoints }) : null;
}

/** One module in a line: its gravest finding, its score and what it costs. */
import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { moneyText } from '../../audit/report/message';
import type { ReportModule } from '../../audit/report/report';
import type { Severity } from '../../audit/severity';
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
  const button = useLineButton();
  const { name, id, score, cost, currency, costAtRisk } = module;
  const money = cost === null ? null : moneyText(cost, currency ?? '');
  const risk = (costAtRisk ?? 0) > 0 ? `${moneyText(costAtRisk ?? 0, currency ?? '')} at risk` : null;
  return (
    <button type="button" className={mergeClasses(button.line, styles.tight)} onClick={open}>
      <span className={styles.sign}>{worst !== null && <SeveritySign severity={worst} isNamed />}</span>
      <span className={styles.words}>
        <Text>{name}</Text>
        <Text size={200} className={styles.note}>
          {[id, money, risk, standing(module)].filter((part) => part !== null && part !== '').join(' · ')}
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
function standing({ score, evaluatedPoints, components, mandatory, life }: ReportModule): string | null {
  if (mandatory) return 'mandatory, so not scored';
  if (life === 'ended') return 'ended, so not scored';
  if (life === 'left-out') return 'cancelled, on hold or an idea, so not scored';
  return components.length === 0 || score === null ? `not evaluated: only ${evaluatedPoints} of 100 points could be judged` : null;
}

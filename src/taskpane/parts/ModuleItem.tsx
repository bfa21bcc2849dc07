/** One module: its score in words; opened, the parts of the score and what each rests on. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { moneyText } from '../../audit/report/message';
import type { ReportModule } from '../../audit/report/report';
import { useSession } from '../use-session';
import { Bar } from './Bar';
import { CellLink } from './CellLink';
import { Disclosure } from './Disclosure';

const useStyles = makeStyles({
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  score: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  note: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
});

export function ModuleItem({ module }: { readonly module: ReportModule }) {
  const styles = useStyles();
  const rules = useSession().state.result?.report.rules ?? [];
  const { name, id, score, at, components, flags, cost, currency, costAtRisk } = module;
  return (
    <Disclosure
      line={
        <>
          <span className={styles.line}>
            <Text weight="semibold" className={styles.name}>
              {name}
            </Text>
            {score !== null && (
              <Text weight="semibold" className={styles.score}>
                {Math.round(score)}
              </Text>
            )}
          </span>
          <Text size={200} className={styles.note}>
            {[id, standing(module)].filter((part) => part !== null && part !== '').join(' · ')}
          </Text>
        </>
      }
    >
      <div className={styles.body}>
        <CellLink sheet={at.sheet} cell={at.cell}>
          Go to {at.sheet}, {at.cell}
        </CellLink>
        <ul className={styles.parts}>
          {components.map((part) => (
            <li key={part.name}>
              <span className={styles.line}>
                <Text>{part.name}</Text>
                <Text className={styles.score}>{part.points === null ? 'not evaluated' : `${part.points} of ${part.max}`}</Text>
              </span>
              {part.points !== null && <Bar value={part.points} max={part.max} label={`${part.name}: ${part.points} of ${part.max}`} />}
              <Text size={200} className={styles.note}>
                {part.because}
              </Text>
            </li>
          ))}
        </ul>
        {cost !== null && (
          <Text>
            Costs {moneyText(cost, currency ?? '')}
            {(costAtRisk ?? 0) > 0 ? `, of which ${moneyText(costAtRisk ?? 0, currency ?? '')} is not shown to serve a priority` : ''}.
          </Text>
        )}
        {flags.length > 0 && <Text>Findings: {flags.map((rule) => rules.find(({ id: known }) => known === rule)?.title ?? rule).join('; ')}.</Text>}
      </div>
    </Disclosure>
  );
}

/** `judged on 65 of 100 points; at worst 47`, or why there is no score. */
function standing({ score, evaluatedPoints, worstCase, components, mandatory, life }: ReportModule): string {
  if (mandatory) return 'mandatory, so not scored';
  if (life === 'ended') return 'ended, so not scored';
  if (life === 'left-out') return 'cancelled, on hold or an idea, so not scored';
  if (components.length === 0 || score === null) return `not evaluated: only ${evaluatedPoints} of 100 points could be judged`;
  return evaluatedPoints >= 100 ? `${Math.round(score)} of 100 points` : `judged on ${evaluatedPoints} of 100 points; at worst ${Math.round(worstCase ?? 0)}`;
}

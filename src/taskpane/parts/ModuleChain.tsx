/** The way from a module up to a priority, drawn step by step to the first link that is broken. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReportModule } from '../../audit/report/report';
import { useWords } from '../use-words';
import { CellLink } from './CellLink';
import { KIND_CODES } from './kind-codes';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
  step: {
    position: 'relative',
    padding: `0 0 ${tokens.spacingVerticalM} 24px`,
    '::before': {
      content: '""',
      position: 'absolute',
      left: '5px',
      top: '16px',
      bottom: '-4px',
      borderLeft: `2px solid ${tokens.colorNeutralStroke1Hover}`,
    },
    ':last-child': { paddingBottom: 0 },
    ':last-child::before': { display: 'none' },
  },
  beforeBroken: { '::before': { borderLeftStyle: 'dashed' } },
  knot: { position: 'absolute', left: 0, top: '4px', width: '12px', height: '12px' },
  broken: { color: tokens.colorPaletteRedForeground1 },
  kind: { display: 'block', color: tokens.colorNeutralForeground2 },
});

const LACKS = {
  objective: 'lacks-objective',
  parent: 'lacks-parent',
  priority: 'lacks-priority',
  'found-reference': 'lacks-reference',
} as const satisfies Record<NonNullable<ReportModule['chainLacks']>['step'], string>;

export function ModuleChain({ module: { name, chain, chainLacks } }: { readonly module: ReportModule }) {
  const styles = useStyles();
  const { say } = useWords();
  const nothing = chain.length === 0 ? say('serves-nothing') : null;
  const end = chainLacks === null ? nothing : say(LACKS[chainLacks.step]);
  const lastWhole = chain.length;
  return (
    <ol className={styles.list}>
      <li className={`${styles.step} ${end !== null && lastWhole === 0 ? styles.beforeBroken : ''}`}>
        <Knot />
        <Text size={200} className={styles.kind}>
          {say('kind-module')}
        </Text>
        <Text>{name}</Text>
      </li>
      {chain.map((goal, index) => (
        <li key={`${goal.at.sheet}!${goal.at.cell}`} className={`${styles.step} ${end !== null && index === chain.length - 1 ? styles.beforeBroken : ''}`}>
          <Knot />
          <Text size={200} className={styles.kind}>
            {say(KIND_CODES[goal.kind])}
          </Text>
          <CellLink sheet={goal.at.sheet} cell={goal.at.cell}>
            {goal.name}
          </CellLink>
        </li>
      ))}
      {end !== null && (
        <li className={styles.step}>
          <Knot isBroken />
          {chainLacks === null ? (
            <Text className={styles.broken}>{end}</Text>
          ) : (
            <>
              <Text className={styles.broken}>{end} </Text>
              <CellLink sheet={chainLacks.at.sheet} cell={chainLacks.at.cell}>
                {say('go-to', { place: chainLacks.at.cell })}
              </CellLink>
            </>
          )}
        </li>
      )}
    </ol>
  );
}

function Knot({ isBroken = false }: { readonly isBroken?: boolean }) {
  const styles = useStyles();
  return (
    <svg className={`${styles.knot} ${isBroken ? styles.broken : ''}`} viewBox="0 0 12 12" aria-hidden="true">
      {isBroken ? <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="2" /> : <circle cx="6" cy="6" r="4" fill="currentColor" />}
    </svg>
  );
}

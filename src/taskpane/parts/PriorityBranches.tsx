/** Each priority with the ways that lead to it; at the end, priorities that nothing serves and modules that serve nothing. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { moneyText } from '../../audit/report/message';
import type { ReportModule } from '../../audit/report/report';
import { useKept } from '../use-kept';
import { counted } from '../words';
import { CellLink } from './CellLink';
import { Disclosure } from './Disclosure';
import type { PriorityBranch, Tree, Way, Worst } from './explore-tree';
import { LongList } from './LongList';
import { Section } from './Section';
import { SeveritySign } from './SeverityMark';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalSNudge },
  signs: { display: 'flex', gap: '2px', flexShrink: 0, paddingTop: '3px', minWidth: '8px' },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
  way: { display: 'flex', flexDirection: 'column', gap: '2px', padding: `${tokens.spacingVerticalS} 0 0`, overflowWrap: 'anywhere' },
  goal: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalSNudge },
  kind: { color: tokens.colorNeutralForeground2 },
  body: { marginLeft: '-20px' },
});

const LINE_HEIGHT = 50;

interface Props {
  readonly tree: Tree;
  readonly worst: Worst;
  readonly line: (module: ReportModule) => ReactNode;
}

export function PriorityBranches({ tree, worst, line }: Props) {
  const { served, unserved, broken, servesNothing } = tree;
  return (
    <>
      {served.length > 0 && (
        <Section title="What training serves">
          {served.map((branch) => (
            <Branch key={branch.priority.name} branch={branch} worst={worst} line={line} />
          ))}
        </Section>
      )}
      {unserved.length > 0 && (
        <Section title="Priorities that nothing serves">
          {unserved.map(({ priority, own }) => (
            <Line key={priority.name} name={priority.name} signs={own === null ? null : <SeveritySign severity={own} isNamed />} note={standing(priority)} />
          ))}
        </Section>
      )}
      <Modules title="Modules whose way up breaks off" modules={broken} line={line} />
      <Modules title="Modules that serve nothing" modules={servesNothing} line={line} />
    </>
  );
}

function standing({ top, modules }: PriorityBranch['priority']): string {
  return top ? (modules === null ? 'not evaluated' : 'a top priority, and no module') : 'not a top priority';
}

function Branch({ branch, worst, line }: { readonly branch: PriorityBranch } & Pick<Props, 'worst' | 'line'>) {
  const styles = useStyles();
  const { priority, ways, own, below, elsewhere } = branch;
  const [isOpen, setOpen] = useKept(`priority ${priority.name}`, false);
  const money = priority.spend.map(({ currency, amount }) => moneyText(amount, currency)).join(', ');
  const count = priority.modules ?? ways.reduce((sum, { modules }) => sum + modules.length, 0);
  const signs = (
    <>
      {own !== null && <SeveritySign severity={own} isNamed />}
      {below !== null && <SeveritySign severity={below} isNamed outlined />}
    </>
  );
  return (
    <Disclosure
      open={isOpen}
      onToggle={setOpen}
      line={
        <Line
          name={priority.name}
          signs={signs}
          note={[money, counted(count, 'module'), priority.top ? '' : 'not a top priority'].filter((part) => part !== '').join(' · ')}
        />
      }
    >
      <div className={styles.body}>
        <LongList
          items={linesOf(ways)}
          label={priority.name}
          height={LINE_HEIGHT}
          keyOf={(one) => ('way' in one ? `way ${one.way.key}` : `${one.module.at.sheet}!${one.module.at.cell}`)}
        >
          {(one) => ('way' in one ? <Goals way={one.way} worst={worst} /> : line(one.module))}
        </LongList>
        {elsewhere > 0 && (
          <Text size={200}>
            {counted(elsewhere, 'module')} listed under another priority {elsewhere === 1 ? 'serves' : 'serve'} it too.
          </Text>
        )}
      </div>
    </Disclosure>
  );
}

type TreeLine = { readonly way: Way } | { readonly module: ReportModule };

function linesOf(ways: readonly Way[]): TreeLine[] {
  return ways.flatMap((way): TreeLine[] => [{ way }, ...way.modules.map((module) => ({ module }))]);
}

const KIND: Readonly<Record<string, string>> = { objective: 'Objective', keyResult: 'Key result', kpi: 'KPI', priority: 'Priority' };

function Goals({ way: { goals }, worst }: { readonly way: Way; readonly worst: Worst }) {
  const styles = useStyles();
  return (
    <div className={styles.way}>
      {goals.length === 0 && (
        <Text size={200} className={styles.kind}>
          Serves the priority itself
        </Text>
      )}
      {goals.map((goal, depth) => {
        const own = worst(goal.kind, goal.id, goal.name);
        return (
          <div key={`${goal.at.sheet}!${goal.at.cell}`} className={styles.goal} style={{ paddingLeft: Math.min(depth, 3) * 8 }}>
            <span className={styles.signs}>{own !== null && <SeveritySign severity={own} isNamed />}</span>
            <Text size={200}>
              <span className={styles.kind}>{KIND[goal.kind]} </span>
              <CellLink sheet={goal.at.sheet} cell={goal.at.cell}>
                {goal.name}
              </CellLink>
            </Text>
          </div>
        );
      })}
    </div>
  );
}

function Line({ name, signs, note }: { readonly name: string; readonly signs: ReactNode; readonly note: string }) {
  const styles = useStyles();
  return (
    <span className={styles.line}>
      <span className={styles.signs}>{signs}</span>
      <span className={styles.words}>
        <Text weight="semibold">{name}</Text>
        <Text size={200} className={styles.note}>
          {note}
        </Text>
      </span>
    </span>
  );
}

/** More than this are looked at on request. */
const FEW = 8;

function Modules({ title, modules, line }: { readonly title: string; readonly modules: readonly ReportModule[]; readonly line: Props['line'] }) {
  if (modules.length === 0) return null;
  const list = (
    <LongList items={modules} label={title} height={LINE_HEIGHT} keyOf={({ at }) => `${at.sheet}!${at.cell}`}>
      {line}
    </LongList>
  );
  return <Section title={title}>{modules.length <= FEW ? list : <Disclosure line={`All ${counted(modules.length, 'module')}`}>{list}</Disclosure>}</Section>;
}

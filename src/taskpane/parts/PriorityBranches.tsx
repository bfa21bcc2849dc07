/** Each priority with the ways that lead to it and the goals below it without a module; at the end, priorities that nothing serves, goals that reach none and modules that serve nothing. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { GoalOffWays } from '../../audit/report/goals-off-ways';
import type { ChainGoal } from '../../audit/report/module-chain';
import type { ReportModule } from '../../audit/report/report';
import { capitalised } from '../../workbook';
import { useKept } from '../use-kept';
import { useWords } from '../use-words';
import type { Words } from '../words';
import { CellLink } from './CellLink';
import { Disclosure } from './Disclosure';
import type { PriorityBranch, Tree, Way, Worst } from './explore-tree';
import { KIND_CODES } from './kind-codes';
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
  follow: { margin: `${tokens.spacingVerticalM} 0 0` },
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
  const { say, voice } = useWords();
  const { served, unserved, goals, broken, servesNothing, isTold } = tree;
  return (
    <>
      {!isTold && (
        <Section title={say('what-training-serves')}>
          <Text>{say('service-untold')}</Text>
        </Section>
      )}
      {served.length > 0 && (
        <Section title={say('what-training-serves')}>
          {served.map((branch) => (
            <Branch key={branch.priority.name} branch={branch} worst={worst} line={line} />
          ))}
        </Section>
      )}
      {unserved.length > 0 && (
        <Section title={isTold ? say('unserved-priorities') : capitalised(voice.kinds('priority'))}>
          {unserved.map((branch) =>
            branch.goals.length > 0 ? (
              <Branch key={branch.priority.name} branch={branch} worst={worst} line={line} />
            ) : (
              <Line key={branch.priority.name} name={branch.priority.name} signs={<Signs {...branch} />} note={standing(branch.priority, say)} />
            ),
          )}
        </Section>
      )}
      <LooseGoals goals={goals} worst={worst} />
      <Modules title={say('broken-modules')} modules={broken} line={line} />
      <Modules title={isTold ? say('idle-modules') : capitalised(voice.kinds('module'))} modules={servesNothing} line={line} />
    </>
  );
}

function standing({ top, modules }: PriorityBranch['priority'], say: Words['say']): string {
  return say(top ? (modules === null ? 'not-evaluated' : 'top-and-none') : 'not-top');
}

function Branch({ branch, worst, line }: { readonly branch: PriorityBranch } & Pick<Props, 'worst' | 'line'>) {
  const styles = useStyles();
  const { say, voice } = useWords();
  const { priority, ways, elsewhere, goals } = branch;
  const [isOpen, setOpen] = useKept(`priority ${priority.name}`, false);
  const money = priority.spend.map(({ currency, amount }) => voice.money(amount, currency)).join(', ');
  const count = priority.modules ?? ways.reduce((sum, { modules }) => sum + modules.length, 0);
  const isServed = ways.length > 0 || count > 0;
  const note = isServed
    ? [money, say('module-count', { count }), priority.top ? '' : say('not-top')].filter((part) => part !== '').join(' · ')
    : standing(priority, say);
  return (
    <Disclosure open={isOpen} onToggle={setOpen} line={<Line name={priority.name} signs={<Signs {...branch} />} note={note} />}>
      <div className={styles.body}>
        <LongList items={linesOf(ways, goals)} label={priority.name} height={LINE_HEIGHT} keyOf={keyOf}>
          {(one) => {
            if ('way' in one) return <Goals way={one.way} worst={worst} />;
            if ('module' in one) return line(one.module);
            return 'goal' in one ? <GoalLine goal={one.goal} worst={worst} /> : <Subheading>{say('goals-without-module')}</Subheading>;
          }}
        </LongList>
        {elsewhere > 0 && <Text size={200}>{say('listed-elsewhere', { count: elsewhere })}</Text>}
      </div>
    </Disclosure>
  );
}

type TreeLine = { readonly way: Way } | { readonly module: ReportModule } | { readonly goal: GoalOffWays } | { readonly follow: 'goals' };

const keyOf = (one: TreeLine): string =>
  'way' in one ? `way ${one.way.key}` : 'module' in one ? keyAt(one.module) : 'goal' in one ? keyAt(one.goal) : one.follow;
const keyAt = ({ at }: { readonly at: ChainGoal['at'] }): string => `${at.sheet}!${at.cell}`;

function linesOf(ways: readonly Way[], goals: readonly GoalOffWays[]): TreeLine[] {
  return [
    ...ways.flatMap((way): TreeLine[] => [{ way }, ...way.modules.map((module) => ({ module }))]),
    ...(goals.length === 0 ? [] : [{ follow: 'goals' } as const]),
    ...goals.map((goal) => ({ goal })),
  ];
}

function Subheading({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <Text size={200} weight="semibold" as="h3" block className={styles.follow}>
      {children}
    </Text>
  );
}

/** Its own gravest finding, and where it stands; what lies below it follows on it. */
function GoalLine({ goal, worst }: { readonly goal: GoalOffWays; readonly worst: Worst }) {
  const styles = useStyles();
  const { say } = useWords();
  const own = worst(goal.kind, goal.id, goal.name);
  const notes = [goal.under === null ? '' : say('goal-under', { name: goal.under }), goal.isServed ? say('goal-served-elsewhere') : ''];
  const note = notes.filter((part) => part !== '').join(' · ');
  return (
    <div className={styles.goal} style={{ paddingLeft: Math.min(goal.depth, 3) * 8, paddingTop: 4 }}>
      <span className={styles.signs}>{own !== null && <SeveritySign severity={own} isNamed />}</span>
      <span className={styles.words}>
        <Text size={200}>
          <span className={styles.kind}>{say(KIND_CODES[goal.kind])} </span>
          <CellLink sheet={goal.at.sheet} cell={goal.at.cell}>
            {goal.name}
          </CellLink>
          {note !== '' && <span className={styles.note}>{note}</span>}
        </Text>
      </span>
    </div>
  );
}

/** Those below no priority: told so where a column could have said otherwise. */
function LooseGoals({ goals, worst }: { readonly goals: readonly GoalOffWays[]; readonly worst: Worst }) {
  const { say } = useWords();
  if (goals.length === 0) return null;
  const title = say(goals.some(({ depth, isAsked }) => depth === 0 && isAsked) ? 'goals-below-no-priority' : 'goals');
  const list = (
    <LongList items={goals} label={title} height={LINE_HEIGHT} keyOf={keyAt}>
      {(goal) => <GoalLine goal={goal} worst={worst} />}
    </LongList>
  );
  return <Section title={title}>{goals.length <= FEW ? list : <Disclosure line={say('all-goals', { count: goals.length })}>{list}</Disclosure>}</Section>;
}

/** A solid one for its own findings, an outlined one for those of what lies below. */
function Signs({ own, below }: Pick<PriorityBranch, 'own' | 'below'>) {
  return (
    <>
      {own !== null && <SeveritySign severity={own} isNamed />}
      {below !== null && <SeveritySign severity={below} isNamed outlined />}
    </>
  );
}

function Goals({ way: { goals }, worst }: { readonly way: Way; readonly worst: Worst }) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.way}>
      {goals.length === 0 && (
        <Text size={200} className={styles.kind}>
          {say('serves-itself')}
        </Text>
      )}
      {goals.map((goal, depth) => {
        const own = worst(goal.kind, goal.id, goal.name);
        return (
          <div key={`${goal.at.sheet}!${goal.at.cell}`} className={styles.goal} style={{ paddingLeft: Math.min(depth, 3) * 8 }}>
            <span className={styles.signs}>{own !== null && <SeveritySign severity={own} isNamed />}</span>
            <Text size={200}>
              <span className={styles.kind}>{say(KIND_CODES[goal.kind])} </span>
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
  const { say } = useWords();
  if (modules.length === 0) return null;
  const list = (
    <LongList items={modules} label={title} height={LINE_HEIGHT} keyOf={({ at }) => `${at.sheet}!${at.cell}`}>
      {line}
    </LongList>
  );
  return <Section title={title}>{modules.length <= FEW ? list : <Disclosure line={say('all-modules', { count: modules.length })}>{list}</Disclosure>}</Section>;
}

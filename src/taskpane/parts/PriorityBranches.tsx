/** Each priority with the ways that lead to it; at the end, priorities that nothing serves and modules that serve nothing. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
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
  const { served, unserved, broken, servesNothing, isTold } = tree;
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
          {unserved.map(({ priority, own }) => (
            <Line
              key={priority.name}
              name={priority.name}
              signs={own === null ? null : <SeveritySign severity={own} isNamed />}
              note={standing(priority, say)}
            />
          ))}
        </Section>
      )}
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
  const { priority, ways, own, below, elsewhere } = branch;
  const [isOpen, setOpen] = useKept(`priority ${priority.name}`, false);
  const money = priority.spend.map(({ currency, amount }) => voice.money(amount, currency)).join(', ');
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
          note={[money, say('module-count', { count }), priority.top ? '' : say('not-top')].filter((part) => part !== '').join(' · ')}
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
        {elsewhere > 0 && <Text size={200}>{say('listed-elsewhere', { count: elsewhere })}</Text>}
      </div>
    </Disclosure>
  );
}

type TreeLine = { readonly way: Way } | { readonly module: ReportModule };

function linesOf(ways: readonly Way[]): TreeLine[] {
  return ways.flatMap((way): TreeLine[] => [{ way }, ...way.modules.map((module) => ({ module }))]);
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

/** What training serves: priorities, the goals below them and the modules at the end, with spend and the gravest finding of each. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReportModule } from '../../audit/report/report';
import { AlignmentCard } from '../parts/AlignmentCard';
import { treeOf, worstOf } from '../parts/explore-tree';
import { KpiVerdicts } from '../parts/KpiVerdicts';
import { LongList } from '../parts/LongList';
import { ModuleLine } from '../parts/ModuleLine';
import { ModulePage } from '../parts/ModulePage';
import { PriorityBranches } from '../parts/PriorityBranches';
import { Section } from '../parts/Section';
import { onceFor } from '../once-for';
import type { ScreenProps } from '../screen';
import { useKept } from '../use-kept';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  views: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
});

const LINE_HEIGHT = 56;
const VIEWS = [
  { view: 'tree', words: 'by-priority' },
  { view: 'modules', words: 'by-score' },
] as const;

export function ExploreScreen({ result }: ScreenProps) {
  const { report } = result;
  const styles = useStyles();
  const { say } = useWords();
  const [opened, setOpened] = useKept<string | null>('module opened', null);
  const [view, setView] = useKept<(typeof VIEWS)[number]['view']>('explore view', 'tree');
  const worst = worstOf(report.findings);
  const module = report.modules.find((one) => placeOf(one) === opened);
  if (module !== undefined) return <ModulePage module={module} report={report} close={() => setOpened(null)} />;
  const line = (one: ReportModule) => <ModuleLine module={one} worst={worst('module', one.id, one.name)} open={() => setOpened(placeOf(one))} />;
  return (
    <>
      <div className={styles.views} role="group" aria-label={say('order')}>
        {VIEWS.map((one) => (
          <Button
            key={one.view}
            size="small"
            appearance={view === one.view ? 'primary' : 'outline'}
            aria-pressed={view === one.view}
            onClick={() => setView(one.view)}
          >
            {say(one.words)}
          </Button>
        ))}
      </div>
      {view === 'tree' ? (
        <>
          <PriorityBranches tree={treeOf(result)} worst={worst} line={line} />
          <KpiVerdicts kpis={report.kpis} worst={worst} />
          <AlignmentCard report={report} />
        </>
      ) : (
        <Section title={say('lowest-first')}>
          <LongList items={lowestFirst(report.modules)} label={say('modules')} height={LINE_HEIGHT} keyOf={placeOf}>
            {line}
          </LongList>
        </Section>
      )}
    </>
  );
}

function placeOf({ at }: ReportModule): string {
  return `${at.sheet}!${at.cell}`;
}

/** Scored ones by score, then those that could not be evaluated, then those that are not scored at all. */
const lowestFirst = onceFor((modules: readonly ReportModule[]): readonly ReportModule[] => {
  const rank = ({ components, score }: ReportModule): number => (components.length === 0 ? 2 : score === null ? 1 : 0);
  return [...modules].sort((one, other) => rank(one) - rank(other) || (one.score ?? 0) - (other.score ?? 0));
});

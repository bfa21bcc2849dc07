/** The work: one sentence, the repairs that clear most, and the queue of findings. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { FindingQueue } from '../parts/FindingQueue';
import { Headline } from '../parts/Headline';
import { NextSteps } from '../parts/NextSteps';
import { groupsOf, isNothing, narrowed, NO_FILTER, usualGrouping, type Filter, type Grouping } from '../parts/queue';
import { QueueTools } from '../parts/QueueTools';
import { Repairs } from '../parts/Repairs';
import { Section } from '../parts/Section';
import { WaysToStart } from '../parts/WaysToStart';
import type { ScreenProps } from '../screen';
import { useKept } from '../use-kept';
import { useWords } from '../use-words';

const useStyles = makeStyles({ done: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS } });

const NOTHING: ReadonlySet<string> = new Set();

interface Done {
  /** The audit that these were done after: the next one tells by itself. */
  readonly after: unknown;
  readonly ids: ReadonlySet<string>;
}

export function FixScreen({ result, open }: ScreenProps) {
  const styles = useStyles();
  const { say } = useWords();
  const { report, said } = result;
  const { findings } = report;
  const [filter, setFilter] = useKept<Filter>('queue filter', NO_FILTER);
  const [chosen, setChosen] = useKept<Grouping | null>('queue grouping', null);
  const [kept, setDone] = useKept<Done>('queue done', { after: null, ids: new Set() });
  const [showsDone, setShowsDone] = useKept('queue shows done', false);
  // What a search left out comes back around the finding that is open, which must not be lost among it.
  const [ledBack, setLedBack] = useState(0);
  const narrow = (next: Filter): void => {
    setFilter(next);
    // After the browser has brought the field that was typed in back in sight, as it does at the end of each edit.
    if (isNothing(next) && !isNothing(filter)) requestAnimationFrame(() => setLedBack((count) => count + 1));
  };
  const done = useMemo(() => (kept.after === result ? kept.ids : NOTHING), [kept, result]);
  const by = chosen ?? usualGrouping(findings);
  const shown = useMemo(() => narrowed(findings, filter, showsDone ? NOTHING : done), [findings, filter, done, showsDone]);
  const groups = groupsOf(shown, by);
  const onDone = (id: string, is: boolean): void => {
    const ids = new Set(done);
    if (is) ids.add(id);
    else ids.delete(id);
    setDone({ after: result, ids });
  };
  const next = <NextSteps steps={said.nextSteps} />;
  const hasPriorities = report.tables.some(({ kind }) => kind === 'priority');
  return (
    <>
      <Headline report={report} said={said} />
      {said.hasLittleToJudge && !hasPriorities && (
        <Section title={say('start-first')}>
          <Text>{say('start-what')}</Text>
          <WaysToStart ask={() => open('start')} withSheets={false} withSample={false} />
        </Section>
      )}
      {said.hasLittleToJudge && next}
      <Repairs said={said} />
      {findings.length > 0 && (
        <>
          <Section title={say('findings')}>
            <QueueTools findings={findings} shown={shown.length} filter={filter} onFilter={narrow} by={by} onGroup={setChosen} />
            {done.size > 0 && (
              <div className={styles.done}>
                <Text size={200}>{say('done-count', { count: done.size })}</Text>
                <Button size="small" appearance="subtle" onClick={() => setShowsDone(!showsDone)}>
                  {say(showsDone ? 'hide' : 'show')}
                </Button>
              </div>
            )}
          </Section>
          <FindingQueue groups={groups} by={by} done={done} onDone={onDone} ledBack={ledBack} />
        </>
      )}
      {!said.hasLittleToJudge && next}
    </>
  );
}

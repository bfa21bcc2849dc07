/** What to write, the list of cells it means, and the button that does it. */
import { Button } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { Choices } from '../parts/Choices';
import { changedCount, plannedParts } from '../parts/planned-cells';
import { ForeseenRefusals, PlanPreview } from '../parts/PlanPreview';
import { Section } from '../parts/Section';
import { TakeBack } from '../parts/TakeBack';
import { useBar } from '../parts/use-bar';
import type { ScreenProps } from '../screen';
import { useSession } from '../use-session';
import { useWords } from '../use-words';

export function WriteScreen({ result: { report } }: ScreenProps) {
  const bar = useBar();
  const words = useWords();
  const { say } = words;
  const { session, state } = useSession();
  const { work, workbook, ledger } = state;
  // Counting what a large plan changes is a task of its own, after the one that takes the plan in.
  const planned = useDeferredValue(state.planned);
  // An audit says what it found before it has ended, and nothing else is begun meanwhile; what failed once is asked for by the person.
  const isIdle = work === null;
  const listed = useRef<ScreenProps['result']['report'] | null>(null);
  useEffect(() => {
    if (!isIdle || listed.current === report) return;
    listed.current = report;
    if (session.get().planned === null) void session.preview();
  }, [session, report, isIdle]);
  const parts = useMemo(() => (planned === null || workbook === null ? [] : plannedParts(planned.foreseen, workbook, words)), [planned, workbook, words]);
  const cells = changedCount(parts);
  const refused = planned?.foreseen.refused ?? [];
  return (
    <div className={bar.screen}>
      <Section title={say('what-to-write')}>
        <Choices />
      </Section>
      {refused.length > 0 && (
        <Section title={say('cannot-write')}>
          <ForeseenRefusals refused={refused} />
        </Section>
      )}
      {planned !== null && workbook !== null && (
        <Section title={say('cells-to-write')}>
          <PlanPreview parts={parts} />
        </Section>
      )}
      {ledger !== null && <TakeBack />}
      <div className={bar.bar}>
        {planned === null ? (
          <Button size="large" disabledFocusable={work !== null} onClick={() => void session.preview()}>
            {say('list-cells')}
          </Button>
        ) : (
          <Button
            appearance="primary"
            size="large"
            disabledFocusable={work !== null || planned !== state.planned || cells === 0 || workbook?.readOnly === true}
            onClick={() => void session.apply()}
          >
            {cells === 0 ? say('nothing-to-write') : say('write-cells', { count: cells })}
          </Button>
        )}
      </div>
    </div>
  );
}

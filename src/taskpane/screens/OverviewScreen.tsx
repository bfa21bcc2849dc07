/** The result at a glance: two scores, the money, how many findings, and what the audit rests on. */
import { AlignmentCard } from '../parts/AlignmentCard';
import { FindingCounts } from '../parts/FindingCounts';
import { FoundTables } from '../parts/FoundTables';
import { MoneyLines } from '../parts/MoneyLines';
import { NextSteps } from '../parts/NextSteps';
import { NotEvaluated } from '../parts/NotEvaluated';
import { NotUnderstood } from '../parts/NotUnderstood';
import { PrioritiesCard } from '../parts/PrioritiesCard';
import { Repairs } from '../parts/Repairs';
import { Section } from '../parts/Section';
import type { ScreenProps } from '../screen';
import { useSession } from '../use-session';

export function OverviewScreen({ report, said, open }: ScreenProps) {
  const { mapping, result } = useSession().state;
  const next = <NextSteps steps={said.nextSteps} />;
  return (
    <>
      {said.hasLittleToJudge && next}
      <AlignmentCard report={report} />
      <PrioritiesCard report={report} />
      <MoneyLines report={report} said={said} />
      <Repairs said={said} />
      <FindingCounts findings={report.findings} without={said.withoutFindings} open={() => open('findings')} />
      {!said.hasLittleToJudge && next}
      {mapping !== null && <NotUnderstood mapping={mapping} />}
      <NotEvaluated rules={report.rules} notes={result?.notes ?? []} />
      {mapping !== null && (
        <Section title="What was read">
          <FoundTables mapping={mapping} />
        </Section>
      )}
    </>
  );
}

/** The result at a glance: two scores, the money, how many findings, and what the audit rests on. */
import { AlignmentCard } from '../parts/AlignmentCard';
import { FindingCounts } from '../parts/FindingCounts';
import { FoundTables } from '../parts/FoundTables';
import { MoneyLines } from '../parts/MoneyLines';
import { hasLittleToJudge } from '../../audit/report/next-steps';
import { NextSteps } from '../parts/NextSteps';
import { NotEvaluated } from '../parts/NotEvaluated';
import { NotUnderstood } from '../parts/NotUnderstood';
import { PrioritiesCard } from '../parts/PrioritiesCard';
import { Section } from '../parts/Section';
import type { ScreenProps } from '../screen';
import { useSession } from '../use-session';

export function OverviewScreen({ report, open }: ScreenProps) {
  const { mapping, result } = useSession().state;
  const little = hasLittleToJudge(report);
  return (
    <>
      {little && <NextSteps report={report} />}
      <AlignmentCard report={report} />
      <PrioritiesCard report={report} />
      <MoneyLines report={report} />
      <FindingCounts report={report} open={() => open('findings')} />
      {!little && <NextSteps report={report} />}
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

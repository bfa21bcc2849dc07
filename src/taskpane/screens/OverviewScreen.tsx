/** The result at a glance: two scores, the money, how many findings, and what the audit rests on. */
import { AlignmentCard } from '../parts/AlignmentCard';
import { FindingCounts } from '../parts/FindingCounts';
import { FoundTables } from '../parts/FoundTables';
import { MoneyLines } from '../parts/MoneyLines';
import { NotEvaluated } from '../parts/NotEvaluated';
import { NotUnderstood } from '../parts/NotUnderstood';
import { PrioritiesCard } from '../parts/PrioritiesCard';
import { Section } from '../parts/Section';
import type { ScreenProps } from '../screen';
import { useSession } from '../use-session';

export function OverviewScreen({ report, open }: ScreenProps) {
  const { mapping, result } = useSession().state;
  return (
    <>
      <AlignmentCard report={report} />
      <PrioritiesCard report={report} />
      <MoneyLines report={report} />
      <FindingCounts findings={report.findings} open={() => open('findings')} />
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

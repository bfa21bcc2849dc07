/** What was spent without being shown to serve a priority. */
import { lazy, Suspense } from 'react';
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { moneyText } from '../../audit/report/message';
import { missingSentence } from '../../audit/report/missing-amounts';
import type { Report } from '../../audit/report/report';
import { Section } from './Section';

const NoCosts = lazy(() => import('./NoCosts'));

const useStyles = makeStyles({
  amount: {
    display: 'block',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

export function MoneyLines({ report }: { readonly report: Pick<Report, 'money' | 'modules' | 'tables' | 'missingAmounts'> }) {
  const { money, modules } = report;
  const styles = useStyles();
  const missing = missingSentence(report);
  if (modules.length === 0 && missing === null) return null;
  return (
    <Section title="Spend not shown to serve a priority">
      {money.length === 0 && (
        <Suspense fallback={<Text>Not evaluated.</Text>}>
          <NoCosts report={report} />
        </Suspense>
      )}
      {money.map(({ currency, total, atRisk, notJudged }) => (
        <div key={currency}>
          <Text className={styles.amount}>{total > 0 && notJudged === total ? 'Not evaluated' : moneyText(atRisk, currency)}</Text>
          <Text size={200}>
            of {moneyText(total, currency)} in all
            {notJudged === 0 ? '' : `; ${moneyText(notJudged, currency)} was not judged: mandatory, cancelled, or no chain tells what it serves`}
          </Text>
        </div>
      ))}
      {missing !== null && <Text block>{missing}</Text>}
    </Section>
  );
}

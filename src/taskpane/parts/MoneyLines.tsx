/** What was spent without being shown to serve a priority. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { moneyText } from '../../audit/report/message';
import type { Report } from '../../audit/report/report';
import type { Said } from '../../audit/report/said';
import { Section } from './Section';

const useStyles = makeStyles({
  amount: {
    display: 'block',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

export function MoneyLines({ report, said }: { readonly report: Pick<Report, 'money' | 'modules'>; readonly said: Said }) {
  const { money, modules } = report;
  const { noCosts, missingAmounts: missing } = said;
  const styles = useStyles();
  if (modules.length === 0 && missing === null) return null;
  return (
    <Section title="Spend not shown to serve a priority">
      {noCosts !== null && <Text>{noCosts}</Text>}
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

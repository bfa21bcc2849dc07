/** This audit beside an earlier one of the History: last quarter's, unless another is chosen. */
import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { HistoryCompared } from '../../audit/plan/history-compare';
import { useWords } from '../use-words';
import { Section } from '../parts/Section';
import { measureWords, valueWords } from './compared-words';

const useStyles = makeStyles({
  select: { minWidth: 0, '& select': { minWidth: 0, height: 'auto', minHeight: '32px' } },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', overflowWrap: 'anywhere' },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: `${tokens.spacingVerticalXXS} 0` },
  value: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
});

interface Props {
  readonly days: readonly string[];
  readonly compared: HistoryCompared | null;
  readonly choose: (day: string) => void;
}

export function ReviewCompare({ days, compared, choose }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { say, day } = words;
  if (compared === null)
    return (
      <Section title={say('compare')}>
        <Text>{say('no-earlier')}</Text>
      </Section>
    );
  const { versions, lines } = compared;
  return (
    <Section title={say('compare')}>
      <Field label={say('compare-with')}>
        <Select className={styles.select} value={compared.on} onChange={(_, { value }) => choose(value)}>
          {days.map((one) => (
            <option key={one} value={one}>
              {day(one)}
            </option>
          ))}
        </Select>
      </Field>
      {versions !== null && <Text>{say('other-version', { then: String(versions.before), now: String(versions.now) })}</Text>}
      <table className={styles.table} aria-label={say('compare')}>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              <Text>{say('measure')}</Text>
            </th>
            <th scope="col" className={styles.value}>
              <Text>{say('then')}</Text>
            </th>
            <th scope="col" className={styles.value}>
              <Text>{say('now')}</Text>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={JSON.stringify(line.measure)}>
              <th scope="row" className={styles.name}>
                <Text>{measureWords(line.measure, words)}</Text>
              </th>
              <td className={styles.value}>
                <Text>{valueWords(line.before, line, words)}</Text>
              </td>
              <td className={styles.value}>
                <Text weight="semibold">{valueWords(line.now, line, words)}</Text>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** What narrows the queue, and what divides it: words, chips, and one list of divisions. */
import { capitalised } from '../../workbook';
import { Button, makeStyles, SearchBox, Select, Text, tokens } from '@fluentui/react-components';
import type { Finding } from '../../audit/report/report';
import { SEVERITIES } from '../../audit/severity';
import { useWords } from '../use-words';
import { NarrowChips, useChips } from './NarrowChips';
import { GROUPINGS, NO_FILTER, type Filter, type Grouping } from './queue';
import { SeveritySign } from './SeverityMark';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  // The browser's own cross clears it, as Escape does: Fluent's stands outside of a narrow box.
  box: { maxWidth: 'none', minWidth: 0, '& input::-webkit-search-cancel-button': { display: 'block', WebkitAppearance: 'searchfield-cancel-button' } },
});

/** Fewer findings than this are faster read than searched. */
const WORTH_SEARCHING = 8;

interface Props {
  readonly findings: readonly Finding[];
  readonly shown: number;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly by: Grouping;
  readonly onGroup: (by: Grouping) => void;
}

export function QueueTools({ findings, shown, filter, onFilter, by, onGroup }: Props) {
  const [styles, chips] = [useStyles(), useChips()];
  const { say } = useWords();
  if (findings.length < WORTH_SEARCHING) return null;
  const { severities } = filter;
  return (
    <div className={styles.root}>
      <SearchBox
        className={styles.box}
        placeholder={say('search-findings')}
        aria-label={say('search-findings')}
        value={filter.words}
        dismiss={null}
        onChange={(_, { value }) => onFilter({ ...filter, words: value })}
      />
      <div className={chips.chips} role="group" aria-label={say('severities')}>
        {SEVERITIES.map((severity) => {
          const count = findings.filter((finding) => finding.severity === severity).length;
          const isChosen = severities.includes(severity);
          if (count === 0) return null;
          return (
            <Button
              key={severity}
              size="small"
              className={chips.chip}
              appearance={isChosen ? 'primary' : 'outline'}
              aria-pressed={isChosen}
              {...(isChosen ? {} : { icon: <SeveritySign severity={severity} isNamed={false} /> })}
              onClick={() => onFilter({ ...filter, severities: isChosen ? severities.filter((one) => one !== severity) : [...severities, severity] })}
            >
              {say('value-count', { value: capitalised(say(`severity-${severity}`)), count })}
            </Button>
          );
        })}
      </div>
      <NarrowChips findings={findings} filter={filter} onFilter={onFilter} />
      <Select
        size="small"
        className={chips.select}
        aria-label={say('group-by')}
        value={by}
        onChange={(_, { value }) => onGroup(GROUPINGS.find((one) => one === value) ?? by)}
      >
        {GROUPINGS.map((one) => (
          <option key={one} value={one}>
            {say(`grouped-${one}`)}
          </option>
        ))}
      </Select>
      <div className={chips.chips}>
        <Text size={200} role="status">
          {shown === findings.length ? say('finding-count', { count: shown }) : say('shown-of', { shown, count: findings.length })}
        </Text>
        {shown < findings.length && (
          <Button size="small" appearance="subtle" onClick={() => onFilter(NO_FILTER)}>
            {say('show-all')}
          </Button>
        )}
      </div>
    </div>
  );
}

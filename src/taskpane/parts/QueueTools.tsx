/** What narrows the queue, and what divides it: words, severities at hand, the rest behind one line. */
import { Button, Field, makeStyles, SearchBox, Select, Text, tokens } from '@fluentui/react-components';
import type { Finding } from '../../audit/report/report';
import { SEVERITIES } from '../../audit/severity';
import { capitalised, counted } from '../words';
import { Disclosure } from './Disclosure';
import { GROUPING_WORDS, GROUPINGS, NO_FILTER, type Filter, type Grouping } from './queue';
import { SeveritySign } from './SeverityMark';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  box: { maxWidth: 'none', minWidth: 0 },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0 },
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  select: { minWidth: 0, '& select': { minWidth: 0, maxWidth: '100%' } },
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
  const styles = useStyles();
  if (findings.length < WORTH_SEARCHING) return null;
  const { severities } = filter;
  const values = (of: (finding: Finding) => string | null | undefined): string[] =>
    [...new Set(findings.map(of).filter((value): value is string => typeof value === 'string' && value !== ''))].sort((one, other) => one.localeCompare(other));
  const chosen = [filter.dimension, filter.unit, filter.owner].filter((value) => value !== null);
  return (
    <div className={styles.root}>
      <SearchBox
        className={styles.box}
        placeholder="Search the findings"
        aria-label="Search the findings"
        value={filter.words}
        // Fluent's own clear button stands outside the box while there is nothing to clear.
        {...(filter.words === '' ? { dismiss: null } : {})}
        onChange={(_, { value }) => onFilter({ ...filter, words: value })}
      />
      <div className={styles.chips} role="group" aria-label="Severities">
        {SEVERITIES.map((severity) => {
          const count = findings.filter((finding) => finding.severity === severity).length;
          const isChosen = severities.includes(severity);
          if (count === 0) return null;
          return (
            <Button
              key={severity}
              size="small"
              className={styles.chip}
              appearance={isChosen ? 'primary' : 'outline'}
              aria-pressed={isChosen}
              {...(isChosen ? {} : { icon: <SeveritySign severity={severity} isNamed={false} /> })}
              onClick={() => onFilter({ ...filter, severities: isChosen ? severities.filter((one) => one !== severity) : [...severities, severity] })}
            >
              {capitalised(severity)} {count}
            </Button>
          );
        })}
      </div>
      <Disclosure line={<Text>{chosen.length === 0 ? `Grouped by ${GROUPING_WORDS[by]}` : `Grouped by ${GROUPING_WORDS[by]} · ${chosen.join(' · ')}`}</Text>}>
        <div className={styles.choices}>
          <Choice
            label="Group by"
            value={by}
            choices={GROUPINGS.map((one) => ({ value: one, words: GROUPING_WORDS[one] }))}
            onChoose={(value) => onGroup(value as Grouping)}
          />
          <Narrow
            label="Part of the audit"
            value={filter.dimension}
            values={values(({ dimension }) => dimension)}
            onChoose={(dimension) => onFilter({ ...filter, dimension })}
          />
          <Narrow label="Unit" value={filter.unit} values={values(({ unit }) => unit)} onChoose={(unit) => onFilter({ ...filter, unit })} />
          <Narrow label="Who answers for it" value={filter.owner} values={values(({ owner }) => owner)} onChoose={(owner) => onFilter({ ...filter, owner })} />
        </div>
      </Disclosure>
      <div className={styles.chips}>
        <Text size={200} role="status">
          {shown === findings.length ? counted(findings.length, 'finding') : `${shown} of ${counted(findings.length, 'finding')}`}
        </Text>
        {shown < findings.length && (
          <Button size="small" appearance="subtle" onClick={() => onFilter(NO_FILTER)}>
            Show all
          </Button>
        )}
      </div>
    </div>
  );
}

function Narrow({
  label,
  value,
  values,
  onChoose,
}: {
  label: string;
  value: string | null;
  values: readonly string[];
  onChoose: (value: string | null) => void;
}) {
  if (values.length === 0) return null;
  return (
    <Choice
      label={label}
      value={value ?? ''}
      choices={[{ value: '', words: 'all' }, ...values.map((one) => ({ value: one, words: capitalised(one) }))]}
      onChoose={(chosen) => onChoose(chosen === '' ? null : chosen)}
    />
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly words: string }[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, choices, onChoose }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Field label={label} size="small">
      <Select className={styles.select} size="small" value={value} onChange={(_, { value: chosen }) => onChoose(chosen)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

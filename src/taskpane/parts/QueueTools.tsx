/** What narrows the queue, and what divides it: words, severities at hand, the rest behind one line. */
import { capitalised } from '../../workbook';
import { Button, Field, makeStyles, SearchBox, Select, Text, tokens } from '@fluentui/react-components';
import type { Finding } from '../../audit/report/report';
import { DIMENSIONS, SEVERITIES } from '../../audit/severity';
import { useWords } from '../use-words';
import { Disclosure } from './Disclosure';
import { GROUPINGS, NO_FILTER, type Filter, type Grouping } from './queue';
import { SeveritySign } from './SeverityMark';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  // The browser's own cross clears it, as Escape does: Fluent's stands outside of a narrow box.
  box: { maxWidth: 'none', minWidth: 0, '& input::-webkit-search-cancel-button': { display: 'block', WebkitAppearance: 'searchfield-cancel-button' } },
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
  const { say } = useWords();
  if (findings.length < WORTH_SEARCHING) return null;
  const { severities } = filter;
  const chosen = [filter.dimension === null ? null : say(`dimension-${filter.dimension}`), filter.unit, filter.owner].filter((value) => value !== null);
  const grouped = say('grouped', { by: say(`group-${by}`) });
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
      <div className={styles.chips} role="group" aria-label={say('severities')}>
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
              {say('severity-count', { severity: capitalised(say(`severity-${severity}`)), count })}
            </Button>
          );
        })}
      </div>
      <Disclosure line={<Text>{chosen.length === 0 ? grouped : `${grouped} · ${chosen.join(' · ')}`}</Text>}>
        <div className={styles.choices}>
          <Choice
            label={say('group-by')}
            value={by}
            choices={GROUPINGS.map((one) => ({ value: one, words: say(`group-${one}`) }))}
            onChoose={(value) => onGroup(value as Grouping)}
          />
          <NarrowAll findings={findings} filter={filter} onFilter={onFilter} />
        </div>
      </Disclosure>
      <div className={styles.chips}>
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

/** Drawn, and its values looked up, only once it is opened. */
function NarrowAll({ findings, filter, onFilter }: Pick<Props, 'findings' | 'filter' | 'onFilter'>) {
  const { say, tag } = useWords();
  const values = (of: (finding: Finding) => string | null | undefined): string[] =>
    [...new Set(findings.map(of).filter((value): value is string => typeof value === 'string' && value !== ''))].sort((one, other) =>
      one.localeCompare(other, tag),
    );
  return (
    <>
      <Narrow
        label={say('part-of-audit')}
        value={filter.dimension}
        values={DIMENSIONS.filter((one) => findings.some(({ dimension }) => dimension === one))}
        wordsOf={(dimension) => say(`dimension-${dimension}`)}
        onChoose={(dimension) => onFilter({ ...filter, dimension })}
      />
      <Narrow label={say('unit')} value={filter.unit} values={values(({ unit }) => unit)} onChoose={(unit) => onFilter({ ...filter, unit })} />
      <Narrow label={say('owner')} value={filter.owner} values={values(({ owner }) => owner)} onChoose={(owner) => onFilter({ ...filter, owner })} />
    </>
  );
}

interface NarrowProps<T extends string> {
  readonly label: string;
  readonly value: T | null;
  readonly values: readonly T[];
  /** A value in words, where it is a code of ours. */
  readonly wordsOf?: (value: T) => string;
  readonly onChoose: (value: T | null) => void;
}

function Narrow<T extends string>({ label, value, values, wordsOf = (one) => one, onChoose }: NarrowProps<T>) {
  const { say } = useWords();
  if (values.length === 0) return null;
  return (
    <Choice
      label={label}
      value={value ?? ''}
      choices={[{ value: '', words: say('all') }, ...values.map((one) => ({ value: one, words: capitalised(wordsOf(one)) }))]}
      onChoose={(chosen) => onChoose(values.find((one) => one === chosen) ?? null)}
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

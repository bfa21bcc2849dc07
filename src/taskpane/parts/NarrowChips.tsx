/** Parts of the audit, units and people as chips: those with the most open work at hand, the rest in a list behind them. */
import { capitalised } from '../../workbook';
import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Finding } from '../../audit/report/report';
import { useWide } from '../use-wide';
import { useWords } from '../use-words';
import { narrowingsOf, NARROWINGS, offered, type Narrowing, type NarrowValue } from './narrowings';
import type { Filter } from './queue';

export const useChips = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  // A name may be longer than the pane is wide.
  chip: { minWidth: 0, maxWidth: '100%', overflowWrap: 'anywhere', textAlign: 'start' },
  select: { minWidth: 0, maxWidth: '100%', '& select': { minWidth: 0, maxWidth: '100%' } },
});

/** So many at hand where the pane has room for a row of them, and where it has not. */
const [AT_HAND, AT_HAND_WHEN_NARROW] = [3, 1];

const LABELS = { dimension: 'part-of-audit', unit: 'unit', owner: 'owner' } as const;
const MORE = { dimension: 'more-parts', unit: 'more-units', owner: 'more-people' } as const;

interface Props {
  readonly findings: readonly Finding[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

export function NarrowChips(props: Props) {
  return NARROWINGS.map((by) => <Chips key={by} by={by} {...props} />);
}

function Chips({ by, findings, filter, onFilter }: Props & { readonly by: Narrowing }) {
  const styles = useChips();
  const { say, tag } = useWords();
  const hasRoom = useWide('a row of chips');
  const chosen = filter[by];
  const { chips, rest } = offered<Narrowing>(narrowingsOf(findings)[by], chosen, hasRoom ? AT_HAND : AT_HAND_WHEN_NARROW);
  if (chips.length === 0) return null;
  const nameOf = ({ value }: NarrowValue): string => (by === 'dimension' ? capitalised(say(`dimension-${value as NarrowValue<'dimension'>['value']}`)) : value);
  const wordsOf = (one: NarrowValue): string => say('value-count', { value: nameOf(one), count: one.count });
  const choose = (value: string | null): void => onFilter({ ...filter, [by]: value });
  return (
    <div className={styles.chips} role="group" aria-label={say(LABELS[by])}>
      {chips.map((one) => (
        <Button
          key={one.value}
          size="small"
          className={styles.chip}
          appearance={one.value === chosen ? 'primary' : 'outline'}
          aria-pressed={one.value === chosen}
          onClick={() => choose(one.value === chosen ? null : one.value)}
        >
          {wordsOf(one)}
        </Button>
      ))}
      {rest.length > 0 && (
        <Select
          size="small"
          className={styles.select}
          aria-label={say(LABELS[by])}
          value={rest.find(({ value }) => value === chosen)?.value ?? ''}
          onChange={(_, { value }) => choose(value === '' ? null : value)}
        >
          <option value="">{say(MORE[by], { count: rest.length })}</option>
          {/* Whoever looks for a name looks for it by its letters. */}
          {[...rest]
            .sort((one, other) => nameOf(one).localeCompare(nameOf(other), tag))
            .map((one) => (
              <option key={one.value} value={one.value}>
                {wordsOf(one)}
              </option>
            ))}
        </Select>
      )}
    </div>
  );
}

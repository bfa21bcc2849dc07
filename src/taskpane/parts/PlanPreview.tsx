/** What a plan changes, sheet by sheet and column by column, and what it will leave alone and why. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Refusal } from '../../workbook';
import { cellName } from '../../workbook';
import { useWords } from '../use-words';
import { CellLink } from './CellLink';
import { CellTable } from './CellTable';
import { Disclosure } from './Disclosure';
import type { PlannedPart } from './planned-cells';

const useStyles = makeStyles({
  one: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  refused: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
});

/** So few cells are not worth a press. */
const SHOWN_AT_ONCE = 3;
/** Places that are listed one by one. */
const LISTED = 10;

export function PlanPreview({ parts }: { readonly parts: readonly PlannedPart[] }) {
  const styles = useStyles();
  const { say } = useWords();
  if (parts.length === 0) return <Text>{say('nothing-ticked')}</Text>;
  return (
    <div>
      {parts.map(({ key, title, sheet, what, count, cells }) =>
        count === 0 ? (
          <Line
            key={key}
            title={title === '' ? say('column') : title}
            note={[sheet, say(what), say('nothing-changes')].filter((part) => part !== '').join(' · ')}
          />
        ) : parts.length === 1 && count <= SHOWN_AT_ONCE ? (
          <div key={key} className={styles.one}>
            <Line title={title} note={[sheet, say(what)].filter((part) => part !== '').join(' · ')} />
            <CellTable whole={count} cells={cells} label={say('cells-of', { title })} />
          </div>
        ) : (
          <Disclosure
            key={key}
            line={<Line title={title} note={[sheet, say('cells-and-what', { count, what: say(what) })].filter((part) => part !== '').join(' · ')} />}
          >
            <CellTable whole={count} cells={cells} label={say('cells-of', { title })} />
          </Disclosure>
        ),
      )}
    </div>
  );
}

export function ForeseenRefusals({ refused }: { readonly refused: readonly Refusal[] }) {
  const styles = useStyles();
  const { say, refusal } = useWords();
  return (
    <>
      <ul className={styles.refused}>
        {refused.slice(0, LISTED).map((one) => (
          <li key={`${one.code} ${one.at.sheet}!${cellName(one.at.row, one.at.column)} ${one.message}`}>
            <CellLink sheet={one.at.sheet} cell={cellName(one.at.row, one.at.column)} />
            <Text block>{refusal(one)}</Text>
          </li>
        ))}
      </ul>
      {refused.length > LISTED && <Text size={200}>{say('and-others', { count: refused.length - LISTED })}</Text>}
    </>
  );
}

function Line({ title, note }: { readonly title: string; readonly note: string }) {
  return (
    <>
      <Text weight="semibold" block>
        {title}
      </Text>
      <Text size={200} block>
        {note}
      </Text>
    </>
  );
}

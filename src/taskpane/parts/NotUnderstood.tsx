/** What the audit could not use, said as loudly as what it could. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { MAPPING_REASONS } from '../../audit/mapping/reasons';
import type { Mapping } from '../../audit/mapping/types';
import { listText, sentenceOf } from '../../audit/report/message';
import { areaName } from '../../workbook';
import { CellLink } from './CellLink';
import { Disclosure } from './Disclosure';
import { isUnderstood } from './FoundTables';
import { Section } from './Section';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
  reason: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Lines shown before the rest is folded away. */
const SHOWN = 4;

interface Left {
  readonly sheet: string;
  readonly cell: string;
  readonly reason: string;
}

export function NotUnderstood({ mapping }: { readonly mapping: Mapping }) {
  const styles = useStyles();
  const left = [...blocks(mapping), ...unusedColumns(mapping)];
  if (left.length === 0) return null;
  const rest = left.slice(SHOWN);
  return (
    <Section title="What was not understood">
      <ul className={styles.list}>
        {left.slice(0, SHOWN).map((one) => (
          <LeftLine key={`${one.sheet}!${one.cell}`} {...one} />
        ))}
      </ul>
      {rest.length > 0 && (
        <Disclosure line={`${rest.length} more`}>
          <ul className={styles.list}>
            {rest.map((one) => (
              <LeftLine key={`${one.sheet}!${one.cell}`} {...one} />
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

function LeftLine({ sheet, cell, reason }: Left) {
  const styles = useStyles();
  return (
    <li>
      <CellLink sheet={sheet} cell={cell}>
        {sheet}
        {cell === '' ? '' : `, ${cell}`}
      </CellLink>
      <Text size={200} className={styles.reason}>
        {reason}
      </Text>
    </li>
  );
}

function blocks({ notUnderstood }: Mapping): Left[] {
  return notUnderstood.map(({ sheet, area, reason }) => ({ sheet, cell: area === null ? '' : areaName(area), reason: sentenceOf(MAPPING_REASONS, reason) }));
}

/** Columns that no table of their sheet could use, one line for each sheet. */
function unusedColumns({ tables }: Mapping): Left[] {
  const used = new Set(tables.flatMap((table) => table.columns.filter(isUnderstood).map(({ column }) => `${table.sheet}!${column}`)));
  const headers = new Map<string, Set<string>>();
  for (const { sheet, columns } of tables) {
    for (const { column, header } of columns) {
      if (!used.has(`${sheet}!${column}`)) headers.set(sheet, (headers.get(sheet) ?? new Set()).add(header));
    }
  }
  return [...headers].map(([sheet, names]) => ({
    sheet,
    cell: '',
    reason: `${names.size === 1 ? 'The column' : 'The columns'} ${listText([...names].map((name) => `“${name}”`))} ${names.size === 1 ? 'is' : 'are'} not used.`,
  }));
}

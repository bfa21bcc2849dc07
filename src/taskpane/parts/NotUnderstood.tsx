/** What the audit could not use, said as loudly as what it could. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { BlockHeader, Mapping } from '../../audit/mapping/types';
import { areaName } from '../../workbook';
import { useWords } from '../use-words';
import type { Words } from '../words';
import { CellLink } from './CellLink';
import { Disclosure } from './Disclosure';
import { isUnderstood } from './FoundTables';
import { Section } from './Section';

/** Comes when a block is opened. */
const BlockChoices = lazy(async () => ({ default: (await import('./BlockChoices')).BlockChoices }));

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
  /** Of a block that a person can say more of. */
  readonly headers?: readonly BlockHeader[];
}

export function NotUnderstood({ mapping }: { readonly mapping: Mapping }) {
  const styles = useStyles();
  const words = useWords();
  const left = [...blocks(mapping, words), ...unusedColumns(mapping, words)];
  if (left.length === 0) return null;
  const rest = left.slice(SHOWN);
  return (
    <Section title={words.say('not-understood')}>
      <ul className={styles.list}>
        {left.slice(0, SHOWN).map((one) => (
          <LeftLine key={`${one.sheet}!${one.cell}`} {...one} />
        ))}
      </ul>
      {rest.length > 0 && (
        <Disclosure line={words.say('more-lines', { count: rest.length })}>
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

function LeftLine({ sheet, cell, reason, headers = [] }: Left) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <li>
      <CellLink sheet={sheet} cell={cell}>
        {sheet}
        {cell === '' ? '' : `, ${cell}`}
      </CellLink>
      <Text size={200} className={styles.reason}>
        {reason}
      </Text>
      {headers.length > 0 && (
        <Disclosure line={say('say-what-it-is')}>
          <Suspense fallback={null}>
            <BlockChoices sheet={sheet} headers={headers} />
          </Suspense>
        </Disclosure>
      )}
    </li>
  );
}

function blocks({ notUnderstood }: Mapping, words: Words): Left[] {
  return notUnderstood.map(({ sheet, area, reason, headers }) => ({
    sheet,
    cell: area === null ? '' : areaName(area),
    reason: words.mapping(reason),
    ...(headers === undefined ? {} : { headers }),
  }));
}

/** Columns that no table of their sheet could use, one line for each sheet. */
function unusedColumns({ tables }: Mapping, { say }: Words): Left[] {
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
    reason: say(names.size === 1 ? 'column-unused' : 'columns-unused', { columns: { list: [...names].map((name) => `“${name}”`) } }),
  }));
}

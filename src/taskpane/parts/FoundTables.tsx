/** The tables of a workbook, and what each of their columns was taken to mean. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { MappedColumn, MappedTable, Mapping } from '../../audit/mapping/types';
import { capitalised, areaName } from '../../workbook';
import { useWords } from '../use-words';
import { Disclosure } from './Disclosure';

/** Comes when a table is opened. */
const ColumnChoices = lazy(async () => ({ default: (await import('./ColumnChoices')).ColumnChoices }));

const useStyles = makeStyles({
  where: { color: tokens.colorNeutralForeground2, display: 'block', overflowWrap: 'anywhere' },
});

export function FoundTables({ mapping }: { readonly mapping: Mapping }) {
  return (
    <div>
      {mapping.tables.map((table) => (
        <FoundTable key={`${table.sheet}!${areaName(table.area)} ${table.kind}`} table={table} />
      ))}
    </div>
  );
}

function FoundTable({ table }: { readonly table: MappedTable }) {
  const styles = useStyles();
  const { say, kinds } = useWords();
  const { kind, sheet, area, rows, columns } = table;
  const understood = columns.filter(isUnderstood);
  const least = Math.min(1, ...understood.map(({ confidence }) => confidence));
  const sure = least < 1 ? say('each-sure', { percent: Math.round(least * 100) }) : '';
  return (
    <Disclosure
      line={
        <>
          <Text weight="semibold">{capitalised(kinds(rows.length, kind))}</Text>
          <Text size={200} className={styles.where}>
            {[say('columns-used', { sheet, area: areaName(area), used: understood.length, count: columns.length }), sure]
              .filter((part) => part !== '')
              .join(' · ')}
          </Text>
        </>
      }
    >
      <Suspense fallback={null}>
        <ColumnChoices table={table} />
      </Suspense>
    </Disclosure>
  );
}

export function isUnderstood({ field, how }: MappedColumn): boolean {
  return field !== null || how !== null;
}

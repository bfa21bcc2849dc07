/** The pick lists by which a person says what the rows of a list are and what each of its columns means. */
import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { KINDS, type FieldName, type Kind } from '../../audit/fields';
import { capitalised, cellName, type Address } from '../../workbook';
import { useWords } from '../use-words';
import { CellLink } from './CellLink';

export const useMeaningStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  column: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', overflowWrap: 'anywhere' },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
  keep: { alignSelf: 'flex-start' },
});

interface KindProps {
  readonly value: Kind | null;
  readonly onPick: (kind: Kind | null) => void;
  /** What stands below the list. */
  readonly hint?: string | undefined;
  /** What it is called that nothing was picked yet; absent: something always is. */
  readonly unsaid?: string;
}

export function KindSelect({ value, onPick, hint, unsaid }: KindProps) {
  const styles = useMeaningStyles();
  const { say, voice } = useWords();
  return (
    <Field label={say('each-row-is')} size="small" {...(hint === undefined ? {} : { hint })}>
      <Select
        className={styles.select}
        size="small"
        value={value ?? ''}
        onChange={(_, { value: picked }) => onPick(KINDS.find((one) => one === picked) ?? null)}
      >
        {unsaid !== undefined && <option value="">{unsaid}</option>}
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {voice.one(one)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface ColumnProps {
  readonly at: Address;
  /** The header, else the cell. */
  readonly name: string;
  /** What stands between the header and the list. */
  readonly children?: ReactNode;
}

/** A column by its header, which leads to its cell. */
export function MeaningLine({ at, name, children }: ColumnProps) {
  const styles = useMeaningStyles();
  return (
    <li className={styles.column}>
      <CellLink sheet={at.sheet} cell={cellName(at.row, at.column)}>
        {name}
      </CellLink>
      {children}
    </li>
  );
}

interface FieldProps {
  /** Of the column. */
  readonly name: string;
  readonly value: string;
  /** The fields of the kind that each row is. */
  readonly fields: readonly FieldName[];
  /** What may be picked besides. */
  readonly others: readonly { readonly value: string; readonly words: string }[];
  readonly onPick: (value: string) => void;
}

export function FieldSelect({ name, value, fields, others, onPick }: FieldProps) {
  const styles = useMeaningStyles();
  const { say, voice } = useWords();
  return (
    <Select className={styles.select} size="small" aria-label={say('what-means', { name })} value={value} onChange={(_, { value: picked }) => onPick(picked)}>
      {others.map((one) => (
        <option key={one.value} value={one.value}>
          {one.words}
        </option>
      ))}
      {fields.map((field) => (
        <option key={field} value={field}>
          {capitalised(voice.field(field))}
        </option>
      ))}
    </Select>
  );
}

/** By which a column's pick is kept. */
export function keyAt({ row, column }: Pick<Address, 'row' | 'column'>): string {
  return `${row}:${column}`;
}

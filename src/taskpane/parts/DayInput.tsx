/** A field for a day, typed and shown as the language of the pane writes it, whatever the language of the browser. */
import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { parseIso } from '../../audit/reading/days';
import { typedDay } from '../typed-day';
import { useWords } from '../use-words';

const useStyles = makeStyles({ input: { minWidth: 0, maxWidth: '100%', '& input': { minWidth: 0 } } });

interface Props {
  readonly label: string;
  /** `YYYY-MM-DD`, nothing, or what was typed and is no day. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly size?: 'small' | 'medium';
  readonly disabled?: boolean;
  readonly readOnly?: boolean;
  readonly className?: string;
  /** Somebody wanted to go on: what is no day is told though the field is still being typed in. */
  readonly isTried?: boolean;
  /** Of what is wrong besides. */
  readonly validationState?: 'warning';
}

/** Whether something was typed that is no day: it must not be kept for one, nor be dropped without a word. */
export const isNoDay = (value: string): boolean => value.trim() !== '' && parseIso(value) === null;

export function DayInput({ label, value, onChange, size = 'small', className, validationState, isTried = false, ...input }: Props) {
  const styles = useStyles();
  const { say, day, tag } = useWords();
  // While one types, what one types stands there; afterwards the day that was read, so that it is seen how it was.
  const [typed, setTyped] = useState<string | null>(null);
  const isUnread = (typed === null || isTried) && isNoDay(value);
  return (
    <Field
      label={label}
      size={size}
      {...(isUnread
        ? { validationMessage: say('no-day', { example: day('2026-06-30'), iso: '2026-06-30' }) }
        : validationState === undefined
          ? {}
          : { validationState })}
    >
      <Input
        className={className ?? styles.input}
        size={size}
        value={typed ?? day(value)}
        autoComplete="off"
        onFocus={() => setTyped(day(value))}
        onBlur={() => setTyped(null)}
        onChange={(_, { value: text }) => {
          setTyped(text);
          onChange(typedDay(text, tag) ?? text.trim());
        }}
        {...input}
      />
    </Field>
  );
}

/** Which parts of the result are written. */
import { Checkbox, Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { WriteChoices } from '../../audit/plan/choices';
import { useSession } from '../use-session';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column' },
  hint: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    paddingLeft: '32px',
    marginTop: `calc(-1 * ${tokens.spacingVerticalXS})`,
    paddingBottom: tokens.spacingVerticalXS,
  },
});

const PARTS: readonly { readonly choice: keyof WriteChoices; readonly label: string; readonly hint: string }[] = [
  { choice: 'scorecard', label: 'Scorecard', hint: 'one page that adds up, and the modules that it adds up' },
  { choice: 'findings', label: 'Findings', hint: 'a sheet of its own: every finding, with room for an owner and a date' },
  { choice: 'moduleColumns', label: 'Score and flags beside the modules', hint: 'two columns; untick to write on Plumbline’s own sheets only' },
  { choice: 'goalColumns', label: 'Verdict and flags beside the goals', hint: 'beside KPIs, objectives and key results' },
  { choice: 'matrix', label: 'Matrix', hint: 'a sheet of its own: modules by priorities, and the gaps' },
  { choice: 'money', label: 'Money', hint: 'a sheet of its own: where the spend goes, and what it returned' },
  { choice: 'linkColumns', label: 'Verdict beside the links', hint: 'two columns: what each link is worth, and the cell that decided' },
  { choice: 'history', label: 'History', hint: 'a row for each audit, and findings that were resolved when a review was signed' },
];

export function Choices() {
  const styles = useStyles();
  const { session, state } = useSession();
  const { choices, work } = state;
  return (
    <Field role="group" aria-label="Parts to write">
      <div className={styles.root}>
        {PARTS.map(({ choice, label, hint }) => (
          <div key={choice}>
            <Checkbox
              label={label}
              checked={choices[choice]}
              disabled={work !== null}
              onChange={(_, { checked }) => void session.preview({ ...choices, [choice]: checked === true })}
            />
            <Text size={200} className={styles.hint}>
              {hint}
            </Text>
          </div>
        ))}
      </div>
    </Field>
  );
}

/** One finding: what and where; opened, the way to its cell, what is wrong, how to fix it and, on demand, why it matters. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { Finding } from '../../audit/report/report';
import { parseArea } from '../../workbook';
import { useGoTo } from '../use-go-to';
import { useSession } from '../use-session';
import { counted } from '../words';
import { CellLink } from './CellLink';
import { Disclosure } from './Disclosure';
import type { FindingStatus } from '../../audit/state/findings-before';

const useStyles = makeStyles({
  title: { display: 'block' },
  about: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  label: { display: 'block', color: tokens.colorNeutralForeground2 },
  go: { alignSelf: 'flex-start' },
  subjects: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
});

const STATUS: Readonly<Record<FindingStatus, string>> = { new: 'new', open: 'still open', reopened: 'reopened', resolved: 'resolved', accepted: 'accepted' };
/** Subjects of a finding about a whole column that are listed one by one. */
const LISTED = 20;

interface Props {
  readonly finding: Finding;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly tabIndex: 0 | -1;
  readonly lineRef?: Ref<HTMLButtonElement>;
}

export function FindingItem({ finding, open, onToggle, tabIndex, lineRef }: Props) {
  const styles = useStyles();
  const { title, sheet, cell, subject, status } = finding;
  const about = [subject.name === '' ? subject.id : subject.name, `${sheet}, ${cell}`, status === 'new' ? null : STATUS[status]].filter(
    (part) => part !== null && part !== '',
  );
  return (
    <Disclosure
      open={open}
      onToggle={onToggle}
      tabIndex={tabIndex}
      {...(lineRef === undefined ? {} : { lineRef })}
      line={
        <>
          <Text weight="semibold" className={styles.title}>
            {title}
          </Text>
          <Text size={200} className={styles.about}>
            {about.join(' · ')}
          </Text>
        </>
      }
    >
      <FindingBody finding={finding} />
    </Disclosure>
  );
}

function FindingBody({ finding: { rule, sheet, cell, message, fix, accepted, subjects = [] } }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { state } = useSession();
  const goTo = useGoTo();
  const why = state.result?.whys[rule];
  return (
    <div className={styles.body}>
      {parseArea(cell) !== undefined && (
        <Button size="small" className={styles.go} disabledFocusable={state.work !== null} onClick={() => goTo(sheet, cell)}>
          Go to {cell}
        </Button>
      )}
      <Text>{message}</Text>
      {accepted !== null && (
        <Text>
          Accepted{accepted.by === null ? '' : ` by ${accepted.by}`}
          {accepted.until === null ? '' : ` until ${accepted.until}`}: {accepted.reason}
        </Text>
      )}
      <Labelled label="How to fix it">{fix}</Labelled>
      {subjects.length > 0 && (
        <Disclosure line={`All ${counted(subjects.length, 'cell')}`}>
          <ul className={styles.subjects}>
            {subjects.slice(0, LISTED).map((one) => (
              <li key={`${one.sheet}!${one.cell}`}>
                <CellLink sheet={one.sheet} cell={one.cell}>
                  {one.cell} {one.name}
                </CellLink>
              </li>
            ))}
          </ul>
          {subjects.length > LISTED && <Text size={200}>and {counted(subjects.length - LISTED, 'other')}; the Findings sheet lists them all</Text>}
        </Disclosure>
      )}
      {why !== undefined && (
        <Disclosure line="Why it matters">
          <Text>{why}</Text>
        </Disclosure>
      )}
    </div>
  );
}

function Labelled({ label, children }: { readonly label: string; readonly children: string }) {
  return (
    <div>
      <Text size={200} weight="semibold" className={useStyles().label}>
        {label}
      </Text>
      <Text>{children}</Text>
    </div>
  );
}

/** Who made the pane, and what it does with the data. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { VERSION } from '../../audit/report/version';
import { useWords } from '../use-words';
import { WHEN_SMALL } from '../when-small';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    flexShrink: 0,
    // “About Plumbline” says it, too.
    [WHEN_SMALL]: { display: 'none' },
  },
});

export function Footer() {
  const { say } = useWords();
  return (
    <footer className={useStyles().root}>
      <Text size={200}>{say('nothing-leaves')}</Text>
      <Text size={200}>Plumbline {VERSION}</Text>
    </footer>
  );
}

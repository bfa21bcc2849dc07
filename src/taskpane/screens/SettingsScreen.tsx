/** What the audit assumes, line by line, to be changed for this workbook and kept in it. */
import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DEFAULT_SETTINGS, type Settings } from '../../audit/settings/settings';
import { SETTING_LINES, type SettingLine } from '../../audit/settings/settings-lines';
import { capitalised, type CellValue } from '../../workbook';
import { Section } from '../parts/Section';
import { useBar } from '../parts/use-bar';
import type { ScreenProps } from '../screen';
import { useKept } from '../use-kept';
import { useSession } from '../use-session';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  from: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  input: { minWidth: 0, maxWidth: '100%', '& input': { minWidth: 0 } },
});

type Typed = Readonly<Record<string, string>>;
const NOTHING: Typed = {};

export function SettingsScreen({ result: { report, said } }: ScreenProps) {
  const styles = useStyles();
  const bar = useBar();
  const { say, setting } = useWords();
  const { session, state } = useSession();
  const [typed, setTyped] = useKept<Typed>('settings typed', NOTHING);
  const settings = state.result?.settings ?? DEFAULT_SETTINGS;
  const base = state.profile ?? DEFAULT_SETTINGS;
  const from = new Map(report.settingsFrom.map((source) => [source.setting, source.from]));
  const changed = SETTING_LINES.filter((line) => {
    const text = typed[line.name];
    if (text === undefined) return false;
    const change = changeOf(line, text, base);
    return change === null || shown(line.write({ ...settings, ...change })) !== shown(line.write(settings));
  });
  const wrong = changed.filter((line) => changeOf(line, typed[line.name] ?? '', base) === null);
  const keep = (): void => {
    void session.previewSettings((now, columns) => ({
      settings: changed.reduce<Settings>((sum, line) => ({ ...sum, ...changeOf(line, typed[line.name] ?? '', base) }), now),
      columns,
    }));
  };
  return (
    <div className={bar.screen}>
      <Section title={say('settings')}>
        <Text>{say('settings-what')}</Text>
        {state.profile !== null && <Text>{say('settings-profile')}</Text>}
        {said.setBy.map(({ name, value: list }) => (
          <Text key={name} className={styles.from}>
            {say('labelled', { name, value: list })}
          </Text>
        ))}
        <div className={styles.list}>
          {SETTING_LINES.map((line) => {
            const value = typed[line.name] ?? shown(line.write(settings));
            const isWrong = wrong.includes(line);
            const { name, means } = setting(line);
            const source = from.get(line.of);
            return (
              <Field
                key={line.name}
                label={name}
                size="small"
                {...(isWrong
                  ? { validationMessage: say('no-value', { means }) }
                  : { hint: source === undefined ? capitalised(means) : say('means-from', { means: capitalised(means), from: say(`from-${source}`) }) })}
              >
                <Input className={styles.input} size="small" value={value} onChange={(_, { value: next }) => setTyped({ ...typed, [line.name]: next })} />
              </Field>
            );
          })}
        </div>
      </Section>
      {changed.length > 0 && (
        <div className={bar.bar}>
          <Button appearance="primary" disabledFocusable={state.work !== null || wrong.length > 0} onClick={keep}>
            {say('keep-changes', { count: changed.length })}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What a line says when it is changed to this; what holds without it where it is blank, null where nothing could be read. */
function changeOf(line: SettingLine, text: string, base: Settings): Partial<Settings> | null {
  return text.trim() === '' ? { [line.of]: base[line.of] } : line.read(text.trim());
}

function shown(value: CellValue): string {
  return value === null ? '' : String(value);
}

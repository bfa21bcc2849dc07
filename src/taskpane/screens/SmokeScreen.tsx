/** A smoke run of ten minutes for a person with Excel: what comes next, what was answered, and the file to send back. */
import { Button, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { CopyButton } from '../parts/CopyButton';
import { saveText } from '../parts/saved-text';
import { Disclosure } from '../parts/Disclosure';
import { Section } from '../parts/Section';
import { today } from '../office';
import { excelAnswers, type Answering } from '../smoke/excel-answers';
import { smokeResult, type Seen, type StepResult } from '../smoke/smoke-result';
import { SmokeRun } from '../smoke/smoke-run';
import { SMOKE_STEPS } from '../smoke/smoke-steps';
import { useKept } from '../use-kept';
import { useSession } from '../use-session';
import { useWords } from '../use-words';
import type { Words } from '../words';

const useStyles = makeStyles({
  now: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  text: { width: '100%', minWidth: 0 },
});

type StepId = (typeof SMOKE_STEPS)[number]['id'];
const QUESTIONS = { show: 'smoke-show-asks', write: 'smoke-write-asks', undo: 'smoke-undo-asks', read: 'smoke-read-asks' } as const;
const ANSWERS = [
  ['yes', 'smoke-yes'],
  ['no', 'smoke-no'],
  ['cannot tell', 'smoke-unsure'],
] as const satisfies readonly (readonly [Seen, string])[];

export function SmokeScreen() {
  const styles = useStyles();
  const { say } = useWords();
  const { session } = useSession();
  const [run, keepRun] = useKept('smoke run', new SmokeRun(session));
  const { results, at, isBusy, asks } = useKeptRun(run);
  const step = SMOKE_STEPS[at];
  return (
    <Section title={say('smoke')}>
      <Text>{say('smoke-what')}</Text>
      <Text>{say('smoke-sample')}</Text>
      {step === undefined ? (
        <Over results={results} />
      ) : (
        <div className={styles.now}>
          <Text weight="semibold" role="status">
            {say('smoke-step', { step: at + 1, count: SMOKE_STEPS.length })}
          </Text>
          <Text>{say(`smoke-${step.id}`)}</Text>
          {asks && step.id in QUESTIONS && <Text weight="semibold">{say(QUESTIONS[step.id as keyof typeof QUESTIONS])}</Text>}
          <div className={styles.buttons}>
            {asks ? (
              ANSWERS.map(([seen, words]) => (
                <Button key={seen} onClick={() => run.answer(seen)}>
                  {say(words)}
                </Button>
              ))
            ) : (
              <>
                <Button
                  appearance="primary"
                  disabledFocusable={isBusy}
                  onClick={() => {
                    keepRun(run);
                    void run.take();
                  }}
                >
                  {say('smoke-do')}
                </Button>
                <Button disabledFocusable={isBusy} onClick={() => run.skip()}>
                  {say('smoke-skip')}
                </Button>
              </>
            )}
          </div>
        </div>
      )}
      {results.length > 0 && (
        <>
          <Text weight="semibold">{say('smoke-results')}</Text>
          <ol className={styles.list}>
            {results.map((result) => (
              <li key={result.step}>
                <Text>{say(`smoke-${result.step as StepId}`)}</Text>{' '}
                <Text size={200} className={styles.quiet}>
                  {outcomeWords(result, say)}
                </Text>
              </li>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}

function useKeptRun(run: SmokeRun): ReturnType<SmokeRun['get']> {
  return useSyncExternalStore(run.subscribe, run.get);
}

function Over({ results }: { readonly results: readonly StepResult[] }) {
  const styles = useStyles();
  const { say } = useWords();
  const text = (): string => {
    const context = 'Office' in globalThis ? (Office.context as unknown as Answering | undefined) : undefined;
    return `${JSON.stringify(smokeResult(today(), excelAnswers(context, navigator.userAgent), results), null, 2)}\n`;
  };
  return (
    <div className={styles.now}>
      <Text weight="semibold" role="status">
        {say('smoke-over')}
      </Text>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => saveText(`plumbline-smoke-${today()}.json`, text(), 'application/json')}>
          {say('smoke-save')}
        </Button>
        <CopyButton text={text}>{say('smoke-copy')}</CopyButton>
      </div>
      <Disclosure line={say('smoke-read-result')}>
        <Textarea className={styles.text} aria-label={say('smoke-read-result')} readOnly rows={12} value={text()} />
      </Disclosure>
    </div>
  );
}

function outcomeWords({ outcome, code, milliseconds }: StepResult, say: Words['say']): string {
  const words =
    outcome === 'failed'
      ? say('smoke-failed', { code: code ?? 'unknown' })
      : say(outcome === 'as expected' ? 'smoke-as-expected' : outcome === 'otherwise' ? 'smoke-otherwise' : 'smoke-not-tried');
  return milliseconds === null ? words : say('smoke-took', { outcome: words, time: milliseconds });
}

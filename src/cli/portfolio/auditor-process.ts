/** An auditor in a process of its own: a workbook that fails, takes too long or asks for too much memory stops no other. */
import { fork, type ChildProcess } from 'node:child_process';
import { totalmem } from 'node:os';
import { failureSentence } from '../failure';
import { failedResult, type Task } from './audit-one';
import { AUDITOR } from './auditor-argument';
import type { Answer, Auditor } from './pool';
import { parseResult } from './result';

export interface ProcessOptions {
  /** How many workbooks at a time. */
  readonly jobs: number;
  /** Seconds that one workbook may take. */
  readonly limit: number;
}

/** Of what the machine has, so much is shared out among the auditors. */
const SHARE_OF_MEMORY = 0.7;
const LEAST_MEGABYTES = 512;

export class AuditorProcess implements Auditor {
  private readonly child: ChildProcess;

  constructor(private readonly options: ProcessOptions) {
    const megabytes = Math.max(LEAST_MEGABYTES, Math.floor((totalmem() * SHARE_OF_MEMORY) / options.jobs / 2 ** 20));
    // What it would print on its way down is said in one sentence instead.
    this.child = fork(process.argv[1] as string, [AUDITOR], {
      execArgv: [...process.execArgv, `--max-old-space-size=${megabytes}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
  }

  async audit(task: Task): Promise<Answer> {
    const { child, options } = this;
    return new Promise((answer) => {
      const done = (one: Answer): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        if (one.isOver) this.stop();
        answer(one);
      };
      const failed = (reason: string): void => done({ result: failedResult(task, reason), isOver: true });
      const timer = setTimeout(() => failed(`It took longer than ${options.limit} seconds and was given up: --limit allows more.`), options.limit * 1000);
      child.once('message', (text: string | null) => {
        const result = text === null ? null : parseResult(text);
        if (text !== null && result === null) failed('Plumbline itself failed and gave no result: please report it.');
        else done({ result, isOver: false });
      });
      child.once('error', (error) => failed(failureSentence(error)));
      child.once('exit', (code, signal) =>
        failed(
          signal === 'SIGABRT' || code === OUT_OF_MEMORY
            ? 'It takes more memory than one of several may have: say --jobs 1, or audit it alone.'
            : `It was stopped from outside (${signal ?? `exit code ${String(code)}`}): run the same command again.`,
        ),
      );
      child.send(task, (error) => {
        if (error !== null) failed(failureSentence(error));
      });
    });
  }

  stop(): void {
    // A process that has failed may still say so.
    this.child.on('error', () => undefined);
    this.child.kill('SIGKILL');
  }
}

/** The code with which Node ends, as a shell counts it, where V8 found no more memory. */
const OUT_OF_MEMORY = 134;

/** One way out for text: what steers a terminal is made visible, and a pipe or disk that takes no more is remembered instead of thrown. */
import { randomBytes } from 'node:crypto';
import { visible } from './visible-text';

export type OutStream = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** Stands for the escape character in what we paint; no cell can know it, so none can colour. */
export const ESCAPE_MARK = `\ufdd0${randomBytes(8).toString('hex')}\ufdd0`;

export class Outlet {
  private trouble: NodeJS.ErrnoException | null = null;

  constructor(readonly stream: OutStream) {
    stream.on('error', (error: NodeJS.ErrnoException) => this.broke(error));
  }

  get isTTY(): boolean {
    return this.stream.isTTY === true;
  }

  write(text: string): void {
    if (this.trouble !== null) return;
    try {
      this.stream.write(visible(text).replaceAll(ESCAPE_MARK, '\u001b'));
    } catch (error) {
      // A file is written at once, and says so at once when its disk is full.
      this.broke(error as NodeJS.ErrnoException);
    }
  }

  /** Waits until everything is out; the error of a stream that took no more, else null. */
  async flushed(): Promise<NodeJS.ErrnoException | null> {
    if (this.trouble === null) await new Promise<void>((done) => this.stream.write('', () => done()));
    return this.trouble;
  }

  private broke(error: NodeJS.ErrnoException): void {
    this.trouble ??= error;
  }
}

/** Whether a reader simply had enough, as `| head` does. */
export function isClosedPipe({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EPIPE' || code === 'EOF' || code === 'ERR_STREAM_DESTROYED';
}

/** The person's undo stack, as far as an add-in can do harm to it (excel-add-ins-undo-capabilities). */
export class Undo {
  /** Steps the person can take back. */
  steps = 0;
  /** Members that emptied the stack, in order. */
  readonly clearedBy: string[] = [];

  push(): void {
    this.steps += 1;
  }

  clear(member: string): void {
    this.steps = 0;
    this.clearedBy.push(member);
  }
}

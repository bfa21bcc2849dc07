/** A person typing in a cell: meanwhile nothing else gets through (excel-add-ins-delay-in-cell-edit). */
export class EditMode {
  editing = false;
  finished: Promise<void> = Promise.resolve();
  #release: () => void = () => undefined;

  start(): void {
    if (this.editing) return;
    this.editing = true;
    this.finished = new Promise((resolve) => {
      this.#release = resolve;
    });
  }

  /** Enter or Esc: what waited goes on. Clicking into the pane does not do it (office-js issue 806). */
  finish(): void {
    this.editing = false;
    this.#release();
  }
}

/** What a session hears while people work in the sheet: that something changed, and which cells are selected. One switch governs both. */
import { SessionStore } from './session-store';
import type { Host, Selected } from './workbook';

export class SessionLive extends SessionStore {
  private stopWatching: Promise<(() => Promise<void>) | null> | null = null;

  constructor(private readonly watched: Host) {
    super();
    this.set({ live: watched.watch !== undefined && (watched.watchesFreely ?? true) });
  }

  /** Whether the host can tell at all. */
  get canBeLive(): boolean {
    return this.watched.watch !== undefined;
  }

  /** Switches all that is told on or off. */
  async setLive(live: boolean): Promise<void> {
    if (live === this.state.live || !this.canBeLive) return;
    this.set({ live, selected: null });
    if (live) return this.watch();
    const stop = await this.stopWatching;
    this.stopWatching = null;
    try {
      await stop?.();
    } catch {
      // What is told from now on is not listened to, and handlers end with the pane.
    }
  }

  /** Events are but a hint (very fast edits raise none), so a host that fails to give them costs the hint alone. */
  protected async watch(): Promise<void> {
    if (!this.state.live || this.watched.watch === undefined) return;
    this.stopWatching ??= this.watched
      .watch({
        onChange: () => {
          if (this.state.live && this.state.result !== null && !this.state.stale) this.set({ stale: true });
        },
        onSelect: (selected: Selected) => {
          if (this.state.live) this.set({ selected });
        },
      })
      .catch(() => null);
    if ((await this.stopWatching) === null) this.stopWatching = null;
  }
}

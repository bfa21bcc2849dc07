/** What the Excel host is told by whoever starts it. */
export interface ExcelOptions {
  /** Told a sentence while Excel keeps us waiting, and null when it answers again. */
  readonly onWaiting?: (sentence: string | null) => void;
  /** Milliseconds without an answer until the person is told; one second unless said. */
  readonly sayAfter?: number;
  /** Milliseconds without an answer until we give up; two minutes unless said. */
  readonly giveUpAfter?: number;
  /**
   * Whether to tell of changes that people make; false on Windows unless said, where adding an event handler is reported to empty the undo list
   * (office-js issue 2543).
   */
  readonly live?: boolean;
  /** Waits between attempts; for tests. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Bytes of one request or answer that we stay below; Excel on the web allows 5 MB. */
  readonly payload?: number;
}

export const SAY_AFTER = 1_000;
export const GIVE_UP_AFTER = 120_000;
/** A margin below Excel's five megabytes, because sizes are estimated. */
export const PAYLOAD = 4_500_000;

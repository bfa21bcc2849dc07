/** What a session is made of: where the workbook lives, who audits it, and what holds beside it. */
import type { Auditor } from './auditor';
import type { Settings } from './audit/settings/settings';
import type { Host, Writer } from './workbook';

export interface SessionOptions {
  readonly host: Host;
  readonly auditor: Auditor;
  /** The day the audit speaks of unless the person chooses another, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** What an organisation assumes, over the defaults; null where nobody has said. Asked for once, and again after it failed. */
  readonly profile?: () => Promise<Settings | null>;
  /** The tag of the language in which audits speak; English where none is given. */
  readonly language?: string;
  /** Who works here, and what time it is; absent where nobody else can have the workbook open. */
  readonly writer?: () => Writer;
}

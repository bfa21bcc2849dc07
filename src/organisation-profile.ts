/** What an organisation assumes: a file of settings that stands beside the pane. Without one the defaults hold; with one that cannot be used nothing is audited. */
import type { Auditor } from './auditor';
import type { Settings } from './audit/settings/settings';
import { SETTINGS_FAULTS, type SettingsFault } from './schema-check';
import { filled, HostError } from './workbook';

/** Beside the pane's page. */
const PROFILE_FILE = 'profile.json';

/** More is no file of settings. */
const MOST_CHARACTERS = 1_000_000;

export class ProfileUnusable extends HostError {
  constructor(readonly fault: SettingsFault) {
    super(
      'profile-unusable',
      `Your organisation’s ${PROFILE_FILE} cannot be used, so nothing is audited: ${filled(SETTINGS_FAULTS[fault.code], fault.data, String)}. Tell who administers Plumbline.`,
      'later',
    );
  }
}

/**
 * Null where there is none.
 * @throws HostError `profile-unreachable` or `profile-unusable`: an audit by other settings would be another audit
 */
export async function organisationProfile(auditor: Pick<Auditor, 'settings'>, ask: typeof fetch = fetch): Promise<Settings | null> {
  const text = await textBeside(ask);
  if (text === null) return null;
  if (text.length > MOST_CHARACTERS) throw new ProfileUnusable({ code: 'not-an-object' });
  const read = await auditor.settings(text);
  if ('fault' in read) throw new ProfileUnusable(read.fault);
  return read.settings;
}

async function textBeside(ask: typeof fetch): Promise<string | null> {
  const unreachable = (cause: unknown): HostError =>
    new HostError(
      'profile-unreachable',
      `Your organisation’s ${PROFILE_FILE} could not be fetched, so nothing is audited. Check that this computer is online, then try again.`,
      'later',
      { cause },
    );
  try {
    // From the pane's own site alone, and as it is now: a browser's copy of last month would be another audit.
    const answer = await ask(PROFILE_FILE, { cache: 'no-cache', redirect: 'error' });
    if (answer.status === 404 || answer.status === 410) return null;
    if (!answer.ok) throw new Error(`${answer.status}`);
    return await answer.text();
  } catch (cause) {
    throw unreachable(cause);
  }
}

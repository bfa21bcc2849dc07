/** Starts the pane. */
import { createRoot } from 'react-dom/client';
import { parseIso } from '../audit/reading/days';
import type { AuditResult } from '../auditor';
import { excelHost } from '../hosts/excel/excel-host';
import { organisationProfile } from '../organisation-profile';
import { Session } from '../session';
import { NotInExcel } from './NotInExcel';
import { placeOf, today } from './office';
import { keptLanguage, officeLanguage } from './chosen-language';
import { ownName } from './own-name';
import { paneLanguageOf } from './pane-language';
import { Speaking } from './Speaking';
import { SpeakingContext } from './use-words';
import { PANE_ENGLISH, wordsIn } from './words';
import { Pane } from './Pane';
import { Themed } from './Themed';
import { workerAuditor } from './worker-auditor';

const asked = new URLSearchParams(globalThis.location.search);
const startAudit = asked.get('start') === 'audit';
const askedDay = asked.get('asOf');
/** `live=on` or `live=off`: whether to tell of changes while people work, where that is not certain to be harmless. */
const askedLive = asked.get('live');
/** `language=fr`: for who shows the pane to others; the choice is kept nowhere. */
const askedLanguage = asked.get('language');

/** Comes with the screens; where it cannot be loaded, they work it out as they are drawn. */
async function made(result: AuditResult): Promise<void> {
  const ready = await import('./make-ready').then(
    ({ makeReady }) => makeReady,
    () => null,
  );
  await ready?.(result);
}

async function start(): Promise<void> {
  const root = createRoot(document.getElementById('pane') as HTMLElement);
  // Until Office says where the pane stands, the page's own “Starting…” is what there is to see.
  const place = await placeOf();
  const choice = askedLanguage ?? keptLanguage();
  // Words that cannot be loaded must not keep the pane from opening.
  const language = await paneLanguageOf(choice ?? officeLanguage()).catch(() => PANE_ENGLISH);
  if (place !== 'excel') {
    root.render(
      <Themed>
        <SpeakingContext value={{ words: wordsIn(language), choice, choose: () => undefined }}>
          <NotInExcel place={place} />
        </SpeakingContext>
      </Themed>,
    );
    return;
  }
  const auditor = workerAuditor(() => new Worker(/* webpackChunkName: "audit-worker" */ new URL('./audit-worker.ts', import.meta.url)), made);
  const session: Session = new Session({
    host: excelHost({ onWaiting: (sentence) => session.wait(sentence), ...(askedLive === null ? {} : { live: askedLive === 'on' }) }),
    auditor,
    profile: () => organisationProfile(auditor),
    today: () => (askedDay !== null && parseIso(askedDay) !== null ? askedDay : today()),
    language: language.tag,
    writer: () => ({ name: ownName(), at: new Date().toISOString() }),
  });
  root.render(
    <Themed>
      <Speaking first={language} firstChoice={choice} session={session}>
        <Pane session={session} startAudit={startAudit} />
      </Speaking>
    </Themed>,
  );
}

void start();

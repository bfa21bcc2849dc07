/** Starts the pane. */
import { createRoot } from 'react-dom/client';
import { parseIso } from '../audit/reading/days';
import { excelHost } from '../hosts/excel/excel-host';
import { Session } from '../session';
import { NotInExcel } from './NotInExcel';
import { placeOf, today } from './office';
import { Pane } from './Pane';
import { Themed } from './Themed';
import { workerAuditor } from './worker-auditor';

const asked = new URLSearchParams(globalThis.location.search);
const startAudit = asked.get('start') === 'audit';
const askedDay = asked.get('asOf');
/** `live=on` or `live=off`: whether to tell of changes while people work, where that is not certain to be harmless. */
const askedLive = asked.get('live');

async function start(): Promise<void> {
  const root = createRoot(document.getElementById('pane') as HTMLElement);
  // Until Office says where the pane stands, the page's own “Starting…” is what there is to see.
  const place = await placeOf();
  if (place !== 'excel') {
    root.render(
      <Themed>
        <NotInExcel place={place} />
      </Themed>,
    );
    return;
  }
  const session: Session = new Session({
    host: excelHost({ onWaiting: (sentence) => session.wait(sentence), ...(askedLive === null ? {} : { live: askedLive === 'on' }) }),
    auditor: workerAuditor(() => new Worker(/* webpackChunkName: "audit-worker" */ new URL('./audit-worker.ts', import.meta.url))),
    today: () => (askedDay !== null && parseIso(askedDay) !== null ? askedDay : today()),
  });
  root.render(
    <Themed>
      <Pane session={session} startAudit={startAudit} />
    </Themed>,
  );
}

void start();

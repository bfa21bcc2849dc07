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

async function start(): Promise<void> {
  const root = createRoot(document.getElementById('pane') as HTMLElement);
  root.render(<Themed>{null}</Themed>);
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
    host: excelHost({ onWaiting: (sentence) => session.wait(sentence) }),
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

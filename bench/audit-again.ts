/** One edit in a large workbook: what auditing again costs beside a full audit, from the reading through Excel's client to the result in the pane, by the processor's time. */
import { excelHost } from '../src/hosts/excel/excel-host';
import { Session } from '../src/session';
import { workerAuditor } from '../src/taskpane/worker-auditor';
import { Emulator } from '../test/emulator/emulator';
import { workbookFrom } from '../test/emulator/from-snapshot';
import { connect } from '../test/emulator/node';
import { Person } from '../test/emulator/person';
import { sameThreadWorker } from '../test/support/same-thread-worker';
import { grownWorkbook } from './audit-growth';
import { median } from './median';
import { ownSeconds } from './own-seconds';
import type { Row } from './side-by-side';

const MODULES = 5_000;
const WARM_UP = 2;
const PAIRS = 7;
type Edit = readonly [sheet: string, column: string, valueOf: (turn: number) => string | number];
/** In turns. */
const EDITS: readonly (readonly [what: string, edits: readonly Edit[]])[] = [
  [
    'an amount or a sponsor edited',
    [
      ['Modules', 'F', (turn) => `Person ${turn}`],
      ['Modules', 'J', (turn) => 1_000 + turn],
    ],
  ],
  [
    'a date or an owner edited',
    [
      ['Modules', 'H', (turn) => 46_100 - turn],
      ['Modules', 'E', (turn) => `Person ${turn + 3}`],
    ],
  ],
  [
    'a name or a title edited',
    [
      ['Modules', 'B', (turn) => `Negotiating, part ${turn}`],
      ['Objectives', 'B', (turn) => `Raise revenue in area ${turn} by ${turn + 2} % by December 2026`],
    ],
  ],
  ['a value of a KPI edited', [['KPIs', 'F', (turn) => 10 + turn / 10]]],
];

/** @throws {Error} when an edit was not read alone, or took more than three round trips: then nothing was measured */
export async function auditAgain(): Promise<Row[]> {
  const emulator = new Emulator({ workbook: workbookFrom(grownWorkbook(MODULES)), platform: 'web' });
  connect(emulator);
  let requests = 0;
  const execute = emulator.execute.bind(emulator);
  emulator.execute = (...request) => {
    requests += 1;
    return execute(...request);
  };
  const session = new Session({
    host: excelHost({ wait: () => Promise.resolve(), live: true }),
    auditor: workerAuditor(await sameThreadWorker()),
    today: () => '2026-03-31',
  });
  await session.audit();
  const person = new Person(emulator);
  let turn = 0;
  const ratioOf = async ([sheet, column, valueOf]: Edit): Promise<number> => {
    turn += 1;
    person.edit(sheet, `${column}${10 + turn}`, valueOf(turn));
    // Events come in their own time.
    await new Promise((heard) => setTimeout(heard, 50));
    requests = 0;
    const again = await ownSeconds(() => session.auditAgain());
    if (session.get().readPart === null || requests > 3) throw new Error(`an edit was not read alone, or in ${requests} round trips`);
    return again / (await ownSeconds(() => session.audit()));
  };
  const rows: Row[] = [];
  for (const [what, edits] of EDITS) {
    const ratios: number[] = [];
    for (let nth = 0; nth < WARM_UP + PAIRS; nth++) {
      const ratio = await ratioOf(edits[nth % edits.length] as Edit);
      if (nth >= WARM_UP) ratios.push(ratio);
    }
    rows.push({
      what: `${what} in ${MODULES.toLocaleString('en')} modules, audited again, over a full audit`,
      value: median(ratios),
      target: 0.5,
      unit: '×',
      taken: `median of ${PAIRS} pairs`,
    });
  }
  return rows;
}

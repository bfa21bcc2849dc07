/** The emulated Excel over a message port answers, fails and tells of events as it does beside the client. */
import { EVENT_CHANGED } from './events';
import type { HostEvent } from './events';
import { Emulator } from './emulator';
import { answerOver, excelOver, factsOf } from './over-a-port';
import { Person } from './person';
import type { BatchAnswer } from './protocol';

describe('an Excel over a port', () => {
  const emulator = new Emulator({ api: '1.9' });
  const { port1, port2 } = new MessageChannel();
  answerOver(port2, emulator);
  const excel = excelOver(port1, factsOf(emulator));
  afterAll(() => {
    port1.close();
    port2.close();
  });

  const nothing = JSON.stringify({ ObjectPaths: {}, Actions: [] });

  it('says at once what is asked before the first batch', () => {
    expect([excel.api, excel.name, excel.readOnly]).toEqual(['1.9', emulator.workbook.name, false]);
  });

  it('answers each batch with its own answer, whichever comes first', async () => {
    emulator.fail({ roundTrip: 1, when: 'before', code: 'AccessDenied' });
    const answers = await Promise.all([excel.execute(nothing, 0), excel.execute(nothing, 0)]);
    expect(answers.map(({ status, code }) => [status, code])).toEqual([
      [400, 'AccessDenied'],
      [200, ''],
    ]);
    expect((JSON.parse(answers[1]?.body ?? '') as BatchAnswer).Results).toEqual([]);
  });

  it('tells of events', async () => {
    emulator.events.register(EVENT_CHANGED);
    const told = new Promise<readonly HostEvent[]>((listener) => excel.tell(listener));
    new Person(emulator).edit('Sheet1', 'B2', 'typed');
    expect(await told).toEqual([expect.objectContaining({ type: EVENT_CHANGED, message: expect.objectContaining({ address: 'B2' }) as object })]);
  });

  it('answers two panes, and tells both of an event', async () => {
    const ports = new MessageChannel();
    answerOver(ports.port2, emulator);
    const other = excelOver(ports.port1, factsOf(emulator));
    const answers = await Promise.all([excel.execute(nothing, 0), other.execute(nothing, 0)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    emulator.events.register(EVENT_CHANGED);
    const told = Promise.all([excel, other].map((one) => new Promise<readonly HostEvent[]>((listener) => one.tell(listener))));
    new Person(emulator).edit('Sheet1', 'B3', 'typed');
    expect((await told).map((events) => events.map(({ message }) => message['address']))).toEqual([['B3'], ['B3']]);
    ports.port1.close();
    ports.port2.close();
  });
});

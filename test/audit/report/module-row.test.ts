/** A module's row says some things only when asked; whoever copies it or writes it as JSON gets all of them. */
import { audit } from '../../../src/audit/audit';
import { later } from '../../../src/audit/report/later';
import { SAMPLE_AS_OF, sampleSheets, sampleSnapshot } from '../../workbooks/sample/sample-workbook';

const LATER = ['components', 'businessCase', 'money', 'serves', 'chain', 'chainLacks'];

it('has what it says later as properties of its own, once for each', () => {
  const { modules } = audit(sampleSnapshot(sampleSheets()), { asOf: SAMPLE_AS_OF }).report;
  expect(modules.length).toBeGreaterThan(20);
  for (const module of modules) {
    expect(Object.keys(module)).toEqual(expect.arrayContaining(LATER));
    expect(module.components).toBe(module.components);
    expect(module.money).toBe(module.money);
    expect(module.businessCase).toBe(module.businessCase);
    expect(module.chain).toBe(module.chain);
  }
});

it('is the same as JSON, as a copy and as a copy for another thread', () => {
  const { modules } = audit(sampleSnapshot(sampleSheets()), { asOf: SAMPLE_AS_OF }).report;
  const again = audit(sampleSnapshot(sampleSheets()), { asOf: SAMPLE_AS_OF }).report.modules;
  const written = JSON.parse(JSON.stringify(modules)) as unknown;
  expect(structuredClone(again)).toEqual(written);
  expect(again.map((module) => ({ ...module }))).toEqual(written);
});

it('is put together once, also where nothing comes of it', () => {
  let times = 0;
  const nothing = later(() => void times++);
  expect([nothing(), nothing(), times]).toEqual([undefined, undefined, 1]);
});

/** Hidden names of our sheets that went astray: a program took a tab out and left the places of the names as they were. */
import { strFromU8, strToU8, zipSync } from 'fflate';
import { audit } from '../../../src/audit/audit';
import { planRevert } from '../../../src/audit/plan/revert-plan';
import { planWrite } from '../../../src/audit/plan/write-plan';
import { openXlsx, type XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { snapshotOf } from '../../support/sheet';
import { fileOf } from './file-of';
import { expectSameParts, partText, unzipped } from './packages';

const LIST = 'xl/workbook.xml';

async function auditInto(host: XlsxHost, asOf: string): Promise<void> {
  const workbook = await host.read();
  expect((await host.apply(planWrite(audit(workbook, { asOf }), workbook))).refused).toEqual([]);
}

/** An audited workbook in which each hidden name speaks of the tab behind the one that it was made for. */
async function shifted(): Promise<Uint8Array> {
  const modules = [
    ['Module', 'Owner', 'Cost (EUR)'],
    ['Coaching', 'Ann', 1000],
  ];
  const host = await openXlsx(await fileOf(snapshotOf({ Notes: [['About this workbook']], Modules: modules })), 'Shifted.xlsx');
  await auditInto(host, '2026-06-30');
  const parts = unzipped(host.toBytes());
  const list = strFromU8(parts[LIST]!).replace(/<sheet [^>]*name="Notes"[^>]*\/>/, '');
  return zipSync({ ...parts, [LIST]: strToU8(list) });
}

it('each sheet of ours has the mark of its own after the next write, and no place has two', async () => {
  const bytes = await shifted();
  const host = await openXlsx(bytes, 'Shifted.xlsx');
  await auditInto(host, '2026-09-30');
  const list = partText(host.toBytes(), LIST);
  const tabs = [...list.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
  const marks = [...list.matchAll(/<definedName name="_Plumbline" localSheetId="(\d+)"[^>]*>&quot;([^&]*)&quot;/g)].map(([, place, mark]) => [
    tabs[Number(place)],
    mark,
  ]);
  expect(new Set(marks.map(([tab]) => tab)).size).toBe(marks.length);
  for (const name of ['Plumbline Scorecard', 'Plumbline Modules', 'Plumbline Findings', 'Plumbline Ledger']) expect(marks).toContainEqual([name, name]);
  expect((await host.apply(planRevert(await host.read())!)).refused).toEqual([]);
  expectSameParts(host.toBytes(), bytes);
});

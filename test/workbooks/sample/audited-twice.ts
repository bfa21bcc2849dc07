/** The sample company's workbook without sheets of its own for our names, with all of ours written at two audits, the second a quarter later. */
import { audit } from '../../../src/audit/audit';
import { choicesNamed, DEFAULT_CHOICES } from '../../../src/audit/plan/choices';
import { planWrite } from '../../../src/audit/plan/write-plan';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import type { SheetEdit } from '../../../src/workbook';
import { sampleBytes } from '../write-samples';
import { money, type SampleSheet } from './drawn-sheet';
import { SAMPLE_AS_OF, SAMPLE_NAME, sampleSheets } from './sample-workbook';

const ALL = choicesNamed(['all']) ?? DEFAULT_CHOICES;
/** What the sample says of a module's cost; finance's columns take its place. */
const COSTS = ['Development cost', 'Delivery cost', 'Overhead', 'Participant time', 'Backfill', 'Total cost', 'Currency'];

/** The modules as finance keeps them: last year, plan and what is spent, of which two modules do not say anything. */
export function asFinanceKeepsThem(sheet: SampleSheet): SampleSheet {
  if (sheet.name !== 'Modules') return sheet;
  const rows = sheet.rows.map((row, index) => ({
    ...row,
    'Cost 2025 (EUR)': money(7_000.1 + 137 * index),
    'Cost 2026 (EUR)': money(8_000.2 + 211 * index),
    'Actual cost': index < 2 ? null : money(3_000.3 + 401 * index),
  }));
  const kept = sheet.headers.filter((header) => !COSTS.includes(header));
  return { ...sheet, headers: [...kept, 'Cost 2025 (EUR)', 'Cost 2026 (EUR)', 'Actual cost'], rows };
}

/** What the second audit wrote, and the file. */
export async function auditedTwice(change = (sheet: SampleSheet): SampleSheet => sheet): Promise<{ bytes: Uint8Array; sheets: readonly SheetEdit[] }> {
  let bytes = await sampleBytes(
    sampleSheets()
      .filter(({ name }) => !name.startsWith('Plumbline '))
      .map(change),
  );
  let sheets: readonly SheetEdit[] = [];
  for (const asOf of ['2026-03-31', SAMPLE_AS_OF]) {
    const host = await openXlsx(bytes, SAMPLE_NAME);
    const workbook = await host.read();
    const plan = planWrite(audit(workbook, { asOf }), workbook, ALL);
    const { refused } = await host.apply(plan);
    if (refused.length > 0) throw new Error('Something was not written.');
    bytes = host.toBytes();
    sheets = plan.sheets;
  }
  return { bytes, sheets };
}

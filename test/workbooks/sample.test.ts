/** The sample workbook has exactly the findings that were planted in it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv';
import { audit } from '../../src/audit/audit';
import { RULES } from '../../src/audit/rules';
import { cleanSample, SAMPLE_AS_OF, SAMPLE_NAME, sampleSheets, sampleSnapshot } from './sample/sample-workbook';
import { FAULTS } from './sample/faults';
import { plantedFindings } from './sample/plant-faults';
import { expectInStep } from '../support/in-step';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';

const SAMPLES = resolve(__dirname, '../../samples');
const placesOf = (findings: readonly { rule: string; sheet: string; cell: string }[]): string[] =>
  findings.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`).sort();

it('without its faults there is nothing to find', () => {
  const { report } = audit(sampleSnapshot(cleanSample()), { asOf: SAMPLE_AS_OF });
  expect(report.findings.map(({ rule, sheet, cell, message }) => `${rule} ${sheet}!${cell} ${message}`)).toEqual([]);
  expect(report.notUnderstood).toEqual([]);
});

it('with them, exactly the planted ones: none missed, none extra', () => {
  const sheets = sampleSheets();
  const { report } = audit(sampleSnapshot(sheets), { asOf: SAMPLE_AS_OF });
  const advice =
    'A minus was planted and is not found: is it hidden by another fault of its row? A plus is found and not planted. ' +
    'Plant what each rule must find in test/workbooks/sample/faults.ts, then npm run samples.';
  expectInStep(placesOf(report.findings), plantedFindings(sheets), advice);
});

it('every rule has a fault that it finds, and all of them run', () => {
  const planted = new Set(FAULTS.flatMap(({ findings }) => findings.map(([rule]) => rule)));
  expectInStep(
    RULES.map(({ id }) => id).filter((id) => !planted.has(id)),
    [],
    'Plant a fault for it in test/workbooks/sample/faults.ts, then npm run samples.',
  );
  const { report } = audit(sampleSnapshot(sampleSheets()), { asOf: SAMPLE_AS_OF });
  expect(report.rules.filter(({ outcome }) => outcome !== 'ran')).toEqual([]);
});

it('the company reaches about half of its targets', () => {
  const { report } = audit(sampleSnapshot(sampleSheets()), { asOf: SAMPLE_AS_OF });
  const met = report.kpis.filter(({ verdict }) => verdict === 'met').length;
  expect(met / report.kpis.length).toBeGreaterThan(0.4);
  expect(met / report.kpis.length).toBeLessThan(0.6);
});

it('the file that ships says the same, and its list of faults is true', async () => {
  const workbook = await (await openXlsx(new Uint8Array(readFileSync(resolve(SAMPLES, SAMPLE_NAME))), SAMPLE_NAME)).read();
  const { report } = audit(workbook, { asOf: SAMPLE_AS_OF });
  const listed = JSON.parse(readFileSync(resolve(SAMPLES, SAMPLE_NAME.replace('.xlsx', '.faults.json')), 'utf8')) as {
    faults: { rule: string; cell: string }[];
  };
  const places = listed.faults.map(({ rule, cell }) => `${rule} ${cell}`).sort();
  expectInStep(places, plantedFindings(sampleSheets()), 'npm run samples');
  expectInStep(placesOf(report.findings), places, 'npm run samples');
});

it('its report keeps the contract of the JSON Schema', () => {
  const schema = JSON.parse(readFileSync(resolve(__dirname, '../../docs/report.schema.json'), 'utf8')) as object;
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
  const { report } = audit(sampleSnapshot(sampleSheets()), { asOf: SAMPLE_AS_OF });
  expect(validate(JSON.parse(JSON.stringify(report))) ? [] : validate.errors).toEqual([]);
});

it('money adds up to the total of the sheet, to the cent', () => {
  const sheets = sampleSheets();
  const { report } = audit(sampleSnapshot(sheets), { asOf: SAMPLE_AS_OF });
  for (const account of report.money) {
    const cents = (amount: number): number => Math.round(amount * 100);
    expect(cents(account.atRisk) + cents(account.acceptedRisk) + cents(account.notJudged) + cents(account.clean)).toBe(cents(account.total));
    expect(account.byRule.reduce((sum, { amount }) => sum + cents(amount), 0)).toBe(cents(account.atRisk));
    expect(account.byPriority.reduce((sum, { amount }) => sum + cents(amount), 0)).toBe(cents(account.total));
  }
});

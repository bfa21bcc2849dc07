/** `npm run bench:mapping`: how well mapping understands the labelled collection, by language and in all, each column it does not, and the records read wrongly. */
import { COLLECTION } from '../test/audit/mapping/collection/collection';
import { differenceLine, measureCollection } from '../test/audit/mapping/measure-collection';
import { measureRecords } from '../test/audit/mapping/measure-records';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

for (const language of ['en', 'fr', 'de', 'all'] as const) {
  const { sheets, precision, recall } = measureCollection(language === 'all' ? COLLECTION : COLLECTION.filter((sheet) => sheet.language === language));
  process.stdout.write(`${language}: ${sheets} sheets, precision ${percent(precision)}, recall ${percent(recall)}\n`);
}
const { wrong, missed, rows } = measureCollection(COLLECTION);
for (const [title, differences] of [
  ['Wrong', wrong],
  ['Missed', missed],
  ['Rows', rows],
] as const) {
  process.stdout.write(`\n${title} (${differences.length})\n${differences.map((one) => `  ${differenceLine(one)}\n`).join('')}`);
}

const records = measureRecords(COLLECTION);
process.stdout.write(`\nRecords read wrongly: ${records.wrong} of ${records.records}, on ${records.sheetsWithAny} of ${records.sheets} sheets\n`);
process.stdout.write(records.lines.map((line) => `  ${line}\n`).join(''));

/** Prints what hucre finds in a workbook: the rows of each sheet, by its name. A program of its own, because jest does not load ES modules that nobody translated. */
import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';

const { sheets } = await readXlsx(new Uint8Array(readFileSync(process.argv[2])));
process.stdout.write(JSON.stringify(Object.fromEntries(sheets.map(({ name, rows }) => [name, rows]))));

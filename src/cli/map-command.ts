/** `plumbline map`: what was understood of a workbook and what was not; `--save` writes it down for correction. */
import { Command, Option } from 'commander';
import { kindWords } from '../audit/fields';
import { choicesOf, settingsPlan } from '../audit/plan/settings-plan';
import { mapWorkbook } from '../audit/mapping/map-workbook';
import { readingWords } from '../audit/mapping/reading-words';
import { MAPPING_REASONS } from '../audit/mapping/reasons';
import type { MappedTable, Mapping } from '../audit/mapping/types';
import { denominationWords } from '../audit/reading/denomination-words';
import { percentText, sentenceOf } from '../audit/report/message';
import { reportMapping } from '../audit/report/report-mapping';
import { readSettings } from '../audit/state/settings-sheet';
import { areaName, cellName } from '../workbook';
import { paintFor, type Console, type ExitCode } from './console';
import { openWorkbooks } from './open-workbooks';
import { forceOption, replacing, savedName } from './saved-name';
import { DEFAULT_SETTINGS } from '../audit/settings/settings';
import { settingsFromFile } from './settings-file';
import { today } from './dates';

interface MapArguments {
  readonly format: 'text' | 'json';
  readonly save?: true;
  readonly output?: string;
  readonly force?: true;
  readonly settings?: string;
  readonly with: readonly string[];
}

export function mapCommand(console: Console, done: (code: ExitCode) => void): Command {
  return new Command('map')
    .description('what was understood of a workbook, how sure that is, and what was not understood')
    .argument('<workbook>', 'an .xlsx or .xlsm workbook, or a .csv file')
    .addOption(new Option('--format <format>', 'how it is printed').choices(['text', 'json']).default('text'))
    .option('--save', 'save a copy with a Plumbline Settings sheet, in which every column can be corrected')
    .option('-o, --output <file>', 'where that copy goes (default: <name>.mapped.xlsx beside the workbook)')
    .option('--settings <file>', 'a JSON file of settings')
    .option('--with <csv...>', 'CSV files to read together with the workbook', [])
    .addOption(forceOption())
    .action(async (path: string, options: MapArguments) => {
      const { file, workbook, together } = await openWorkbooks(path, options.with, () => undefined);
      const { settings, stated, notUnderstood } = readSettings(workbook, await settingsFromFile(options.settings));
      const mapping = mapWorkbook(together, settings);
      if (options.format === 'json') console.out.write(`${JSON.stringify({ ...reportMapping(mapping), notes: notUnderstood }, null, 2)}\n`);
      else {
        console.out.write(`${mappingText(mapping, paintFor(console.out).bold)}\n`);
        for (const problem of notUnderstood) console.out.write(`Note: ${problem}\n`);
      }
      if (options.save === true) {
        const to = options.output ?? savedName(path, 'mapped');
        await file.apply(settingsPlan(settings, choicesOf(mapping), today(), DEFAULT_SETTINGS, stated.paths));
        await file.saveAs(to, { replaces: replacing(options.force) });
        const saved = options.format === 'json' ? console.err : console.out;
        saved.write(`\nSaved with a Plumbline Settings sheet: ${to}\nCorrect a field there; the next audit of that workbook uses it.\n`);
      }
      done(0);
    });
}

function mappingText(mapping: Mapping, bold: (text: string) => string): string {
  const tables = mapping.tables.map((table) => tableText(table, bold));
  const rest = mapping.notUnderstood.map(
    ({ sheet, area, reason }) => `  ${sheet}${area === null ? '' : `!${areaName(area)}`}: ${sentenceOf(MAPPING_REASONS, reason)}`,
  );
  return [...tables, ...(rest.length === 0 ? [] : [[bold('Not understood'), ...rest].join('\n')])].join('\n\n') || 'There is nothing in this workbook.';
}

function tableText(table: MappedTable, bold: (text: string) => string): string {
  const wide = Math.min(40, Math.max(...table.columns.map(({ header }) => header.length)));
  const lines = table.columns.map(({ header, at, field, reading, amounts, confidence, how, reason }) => {
    const unit = amounts === undefined ? '' : `, in ${denominationWords(amounts)}`;
    const meaning =
      field !== null
        ? `${field}${unit}`
        : reading === undefined
          ? `– ${reason === null ? 'not understood' : sentenceOf(MAPPING_REASONS, reason)}`
          : readingWords(reading);
    const sure = how === null ? '' : `  ${percentText(Math.round(confidence * 100))}, ${how}`;
    return `  ${cellName(at.row, at.column).padEnd(6)} ${header.replace(/\s+/g, ' ').slice(0, wide).padEnd(wide)}  ${meaning}${sure}`;
  });
  return [
    bold(`${table.sheet}!${areaName(table.area)}: ${kindWords(table.kind)}, ${table.rows.length} row${table.rows.length === 1 ? '' : 's'}`),
    ...lines,
  ].join('\n');
}

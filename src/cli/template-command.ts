/** `plumbline template`: a starter workbook, for those who have none yet. */
import { Command } from 'commander';
import { parseIso } from '../audit/reading/days';
import { starterWorkbook } from '../audit/template/starter-workbook';
import { saveFile } from '../hosts/xlsx/save-file';
import { starterXlsx } from '../hosts/xlsx/starter-xlsx';
import type { Console, ExitCode } from './console';
import { today } from './dates';
import { forceOption, replacing } from './saved-name';

export function templateCommand(console: Console, done: (code: ExitCode) => void): Command {
  return new Command('template')
    .description('a starter workbook with every sheet, a note on each header and one worked example')
    .argument('<workbook>', 'where it goes, such as training.xlsx; a file that is there already is left alone unless you say --force')
    .addOption(forceOption())
    .action(async (path: string, { force }: { force?: true }) => {
      await saveFile(path, await starterXlsx(starterWorkbook(parseIso(today()) as number)), { replaces: replacing(force) });
      console.out.write(`${path}: open it and start at “Start here”.\n`);
      done(0);
    });
}

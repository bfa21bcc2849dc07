/** `plumbline template`: a starter workbook, for those who have none yet. */
import { Command } from 'commander';
import { parseIso } from '../audit/reading/days';
import { starterWorkbook } from '../audit/template/starter-workbook';
import { saveNew } from '../hosts/xlsx/file-host';
import { starterXlsx } from '../hosts/xlsx/starter-xlsx';
import type { Console, ExitCode } from './console';
import { today } from './dates';

export function templateCommand(console: Console, done: (code: ExitCode) => void): Command {
  return new Command('template')
    .description('a starter workbook with every sheet, a note on each header and one worked example')
    .argument('<workbook>', 'where it goes, such as training.xlsx; a file that is there already is left alone')
    .action(async (path: string) => {
      await saveNew(path, await starterXlsx(starterWorkbook(parseIso(today()) as number)));
      console.out.write(`${path}: open it and start at “Start here”.\n`);
      done(0);
    });
}

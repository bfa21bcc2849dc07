/** `plumbline case`: the business case of one module, in Markdown. */
import { Command } from 'commander';
import { audit } from '../audit/audit';
import { caseMarkdown } from '../audit/report/case-markdown';
import { readSettings } from '../audit/state/settings-sheet';
import type { Console, ExitCode } from './console';
import { isoDate, today } from './dates';
import { moduleNamed } from './module-named';
import { openWorkbooks } from './open-workbooks';
import { settingsFromFile } from './settings-file';

interface CaseArguments {
  readonly asOf: string;
  readonly settings?: string;
  readonly with: readonly string[];
}

export function caseCommand(console: Console, done: (code: ExitCode) => void): Command {
  return new Command('case')
    .description('the business case of one module, in Markdown: problem, expected effect, timeline, money, evidence and what is missing')
    .argument('<workbook>', 'an .xlsx or .xlsm workbook, or a .csv file')
    .argument('<module>', 'the module’s id or name')
    .option('--as-of <date>', 'the day it speaks of, YYYY-MM-DD (default: today)', isoDate, today())
    .option('--settings <file>', 'a JSON file of settings; the workbook’s own settings win')
    .option('--with <csv...>', 'CSV files to read together with the workbook', [])
    .action(async (path: string, named: string, options: CaseArguments) => {
      const base = await settingsFromFile(options.settings);
      const { workbook, together } = await openWorkbooks(path, options.with, () => undefined);
      const { settings } = readSettings(workbook, base);
      const { report, model } = audit(together, { asOf: options.asOf, settings });
      const module = report.modules[model.modules.indexOf(moduleNamed(model, named, path))];
      if (module !== undefined) console.out.write(caseMarkdown(report, module));
      done(0);
    });
}

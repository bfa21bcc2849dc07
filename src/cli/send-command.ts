/** `plumbline send`: the copy of an audited workbook for others. */
import { Command } from 'commander';
import { mapWorkbook } from '../audit/mapping/map-workbook';
import { namesToSend } from '../audit/plan/names-to-send';
import { readable } from '../audit/reading/readable';
import { readSettings } from '../audit/state/settings-sheet';
import { openFile } from '../hosts/xlsx/file-host';
import { namesInFile, withoutLedger, withoutNames } from '../hosts/xlsx/sent-copy';
import { findLedger, ledgerSentence, type WorkbookSnapshot } from '../workbook';
import { CannotAudit, type Console, type ExitCode } from './console';
import { forceOption, replacing, savedName } from './saved-name';

interface SendArguments {
  readonly withoutNames?: true;
  readonly output?: string;
  readonly force?: true;
}

const NO_LEDGER =
  'Taken out: the ledger, and with it what cells held before the audit. On this copy `plumbline revert` and `plumbline remove` work no longer, and an audit of it takes Plumbline’s columns for somebody’s own: go on with the workbook that you keep.';

export function sendCommand(console: Console, done: (code: ExitCode) => void): Command {
  return new Command('send')
    .description('make the copy of an audited workbook for others: without what cells held before and, if you say so, without names')
    .argument('<workbook>', 'an audited workbook')
    .option('--without-names', 'ids stand for names of people, in every part of the file')
    .option('-o, --output <file>', 'where the copy goes (default: <name>.sent.xlsx beside it)')
    .addOption(forceOption())
    .action(async (path: string, options: SendArguments) => {
      const file = await openFile(path);
      const workbook = await file.read();
      const found = findLedger(workbook);
      if (found.state !== 'readable') throw new CannotAudit(ledgerSentence(found, path));
      const to = options.output ?? savedName(path, 'sent');
      await file.checkOther(to);
      const bare = await withoutLedger(file.toBytes(), workbook.name, found.ledger.asOf);
      const { bytes, said } = options.withoutNames === true ? await nameless(bare, workbook) : { bytes: bare, said: [] };
      await file.saveBytesAs(to, bytes, { replaces: replacing(options.force) });
      console.out.write(`Copy for others: ${to}\n${[NO_LEDGER, ...said].join('\n')}\n`);
      done(0);
    });
}

async function nameless(bytes: Uint8Array, workbook: WorkbookSnapshot): Promise<{ readonly bytes: Uint8Array; readonly said: readonly string[] }> {
  const { settings } = readSettings(workbook);
  const text = readable(workbook).workbook;
  // Hidden lists of people are no less a list of people.
  const mapping = mapWorkbook(text, { ...settings, readHiddenSheets: true });
  const names = namesToSend(mapping, text, await namesInFile(bytes, workbook.name));
  const rewritten = await withoutNames(bytes, workbook.name, names);
  const said =
    names.people === 0
      ? 'No names of people were found: no list of people, no owner and no sponsor was understood.'
      : `Names: ${names.people} people are called by their ids, or by numbers, in ${rewritten.parts} parts of the file. Who made the file, who changed it and where it lay are left out.`;
  const check =
    rewritten.parts === 0 ? [] : ['On this copy the check of the inputs may say that they changed: texts in which names stood are shorter or longer now.'];
  return { bytes: rewritten.bytes, said: [said, ...check, 'What cannot be told: first names alone, nicknames, and what pictures show. Look before you send.'] };
}

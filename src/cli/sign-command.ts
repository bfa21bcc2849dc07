/** `plumbline sign`: signs an audited workbook as HR or as Finance, in a copy. */
import { readFile, writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { openFile } from '../hosts/xlsx/file-host';
import { signWorkbook } from '../proof/sign-workbook';
import { keyFromText, keyText, newSigningKey, type SigningKey } from '../proof/signing';
import { ROLES, type Role } from '../proof/statement';
import { CannotAudit, type Console, type ExitCode } from './console';
import { isoDate, today } from './dates';
import { settingsFromFile } from './settings-file';
import { forceOption, replacing, signedName } from './saved-name';

interface SignArguments {
  readonly as: Role;
  readonly name: string;
  readonly on: string;
  readonly key?: string;
  readonly output?: string;
  readonly settings?: string;
  readonly force?: true;
}

export function signCommand(console: Console, done: (code: ExitCode) => void): Command {
  return new Command('sign')
    .description('sign an audited workbook, in a copy: what its inputs say, and the figures that they give')
    .argument('<workbook>', 'an audited workbook')
    .addOption(new Option('--as <role>', 'for whom').choices(ROLES).makeOptionMandatory())
    .requiredOption('--name <name>', 'who signs')
    .option('--on <date>', 'the day it is signed, YYYY-MM-DD (default: today)', isoDate, today())
    .option('--key <file>', 'the file with your secret key; one that is not there is made (default: a key for this once)')
    .option('-o, --output <file>', 'where the copy goes (default: <name>.signed.xlsx beside it; of a signed copy, <name>.<day>.signed.xlsx)')
    .option('--settings <file>', 'a JSON file of settings, an organisation’s profile, by which it was audited; the workbook’s own settings win')
    .addOption(forceOption())
    .action(async (path: string, { as: role, name, on, key: keyFile, output, settings, force }: SignArguments) => {
      const base = await settingsFromFile(settings);
      const file = await openFile(path);
      const to = output ?? signedName(path, on);
      await file.checkOther(to);
      const workbook = await file.read();
      const signed = await signWorkbook(workbook, { role, name, on }, keyFile === undefined ? await newSigningKey(false) : await keyIn(keyFile), base);
      if (signed === 'never-audited') throw new CannotAudit(`${path} has no Plumbline Scorecard: audit it first, then sign the audited copy.`);
      if (signed === 'other-figures')
        throw new CannotAudit(
          `The figures in ${path} are not those that an audit of it gives by ${settings === undefined ? 'its own settings' : 'its own settings and that file'}: audit it again, then sign.`,
        );
      const [refused] = (await file.apply(signed.plan)).refused;
      if (refused !== undefined) throw new CannotAudit(`It was not signed: ${refused.message}`);
      await file.saveAs(to, { replaces: replacing(force) });
      console.out.write(`Signed as ${role} by ${name}, as of ${signed.asOf}, with the key ${signed.fingerprint}.\nSaved: ${to}\n`);
      done(0);
    });
}

/** The key of a file, which is made, for its owner's eyes alone, where there is none. */
async function keyIn(path: string): Promise<SigningKey> {
  let text: string | null = null;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw new CannotAudit(`${path} cannot be read: check the file that --key names.`, { cause });
  }
  if (text === null) {
    const made = await newSigningKey(true);
    try {
      await writeFile(path, `${await keyText(made)}\n`, { mode: 0o600, flag: 'wx' });
    } catch (cause) {
      throw new CannotAudit(`${path} cannot be written: check the file that --key names.`, { cause });
    }
    return made;
  }
  const key = await keyFromText(text);
  if (key === null) throw new CannotAudit(`${path} holds no key that \`plumbline sign\` made.`);
  return key;
}

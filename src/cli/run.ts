/** Parses the arguments, runs a command and turns what came of it into an exit code. */
import { Command, CommanderError, Help, type Option } from 'commander';
import { HostError } from '../workbook';
import { VERSION } from '../audit/report/version';
import { diskWords } from '../hosts/xlsx/disk-words';
import { commandsFor } from './commands';
import { CannotAudit, type Console, type ExitCode } from './console';
import { isClosedPipe, Outlet, type OutStream } from './outlet';
import { failureSentence } from './failure';
import { oneLine } from './visible-text';

/** Runs a command line without the program's name. Never throws: whatever goes wrong is one sentence on `err` and exit code 2. */
export async function run(args: readonly string[], streams: { readonly out: OutStream; readonly err: OutStream }): Promise<ExitCode> {
  const console: Console = { out: new Outlet(streams.out), err: new Outlet(streams.err) };
  let code = await outcome(args, console);
  const unsaid = await console.out.flushed();
  // A reader that had enough, such as `| head`, has what it wanted.
  if (unsaid !== null && !isClosedPipe(unsaid)) {
    console.err.write(`plumbline: not everything could be printed (${diskWords(unsaid)}).\n`);
    code = 2;
  }
  await console.err.flushed();
  return code;
}

async function outcome(args: readonly string[], console: Console): Promise<ExitCode> {
  let code: ExitCode = 0;
  try {
    const program = programOf(console);
    const made = await commandsFor(args, console, (result) => {
      code = result;
    });
    for (const command of made) program.addCommand(command.copyInheritedSettings(program));
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const known = error instanceof CannotAudit || error instanceof HostError;
    console.err.write(`plumbline: ${oneLine(known ? error.message : failureSentence(error))}\n`);
    return 2;
  }
}

function programOf(console: Console): Command {
  return new Command('plumbline')
    .description('Audits whether leadership training is aligned with business strategy, in workbooks you already have.')
    .version(VERSION, '-v, --version', 'print the version')
    .configureOutput({
      writeOut: (text) => console.out.write(text),
      writeErr: (text) => console.err.write(text),
      outputError: (text, write) => write(`${oneLine(text)}\n`),
    })
    .configureHelp({ optionDescription })
    .exitOverride();
}

/** Of an option without the value it has by default where the description says that itself, or where it is no text or number. */
function optionDescription(this: Help, option: Option): string {
  const { description, defaultValue } = option;
  return description.includes('(default:') || typeof defaultValue === 'object' ? description : Help.prototype.optionDescription.call(this, option);
}

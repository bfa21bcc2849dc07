/** Parses the arguments, runs a command and turns what came of it into an exit code. */
import { Command, CommanderError } from 'commander';
import { HostError } from '../workbook';
import { VERSION } from '../audit/report/version';
import { diskWords } from '../hosts/xlsx/disk-words';
import { acceptCommand } from './accept-command';
import { auditCommand } from './audit-command';
import { caseCommand } from './case-command';
import { CannotAudit, type Console, type ExitCode } from './console';
import { mapCommand } from './map-command';
import { isClosedPipe, Outlet, type OutStream } from './outlet';
import { removeCommand, revertCommand } from './revert-command';
import { templateCommand } from './template-command';
import { rolloutCommand } from './rollout-command';
import { explainCommand, rulesCommand } from './rules-command';
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
  const program = programOf(console, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const known = error instanceof CannotAudit || error instanceof HostError;
    console.err.write(`plumbline: ${oneLine(known ? error.message : failureSentence(error))}\n`);
    return 2;
  }
}

function programOf(console: Console, done: (code: ExitCode) => void): Command {
  const program = new Command('plumbline')
    .description('Audits whether leadership training is aligned with business strategy, in workbooks you already have.')
    .version(VERSION, '-v, --version', 'print the version')
    .configureOutput({
      writeOut: (text) => console.out.write(text),
      writeErr: (text) => console.err.write(text),
      outputError: (text, write) => write(`${oneLine(text)}\n`),
    })
    .exitOverride();
  const commands = [
    auditCommand,
    mapCommand,
    acceptCommand,
    caseCommand,
    rolloutCommand,
    revertCommand,
    removeCommand,
    templateCommand,
    rulesCommand,
    explainCommand,
  ];
  for (const command of commands) program.addCommand(command(console, done));
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
}

/** Parses the arguments, runs a command and turns what came of it into an exit code. */
import { Command, CommanderError } from 'commander';
import { HostError } from '../workbook';
import { VERSION } from '../audit/report/version';
import { acceptCommand } from './accept-command';
import { auditCommand } from './audit-command';
import { CannotAudit, type Console, type ExitCode } from './console';
import { mapCommand } from './map-command';
import { removeCommand, revertCommand } from './revert-command';
import { templateCommand } from './template-command';
import { explainCommand, rulesCommand } from './rules-command';

/** Runs a command line without the program's name. Never throws for what a person or a file did. */
export async function run(args: readonly string[], console: Console): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = new Command('plumbline')
    .description('Audits whether leadership training is aligned with business strategy, in workbooks you already have.')
    .version(VERSION, '-v, --version', 'print the version')
    .configureOutput({ writeOut: (text) => console.out.write(text), writeErr: (text) => console.err.write(text) })
    .exitOverride();
  const commands = [auditCommand, mapCommand, acceptCommand, revertCommand, removeCommand, templateCommand, rulesCommand, explainCommand];
  for (const command of commands) {
    program.addCommand(
      command(console, (result) => {
        code = result;
      }),
    );
  }
  for (const command of program.commands) {
    command.copyInheritedSettings(program);
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof CannotAudit || error instanceof HostError) {
      console.err.write(`plumbline: ${error.message}\n`);
      return 2;
    }
    throw error;
  }
}

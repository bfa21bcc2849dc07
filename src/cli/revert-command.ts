/** `plumbline revert` and `plumbline remove`: take the last write back, or everything that Plumbline ever wrote. */
import { Command } from 'commander';
import { planRemove } from '../audit/plan/remove-plan';
import { planRevert } from '../audit/plan/revert-plan';
import { openFile } from '../hosts/xlsx/file-host';
import type { WritePlan } from '../workbook';
import { CannotAudit, type Console, type ExitCode } from './console';
import { forceOption, replacing, savedName } from './saved-name';

const NOTHING = 'holds nothing that Plumbline is known to have written.';

interface SavedArguments {
  readonly output?: string;
  readonly force?: true;
}

export function revertCommand(console: Console, done: (code: ExitCode) => void): Command {
  return new Command('revert')
    .description('undo the last write, exactly; the result is a new file')
    .argument('<workbook>', 'an audited workbook')
    .option('-o, --output <file>', 'where the result goes (default: <name>.reverted.xlsx beside it)')
    .addOption(forceOption())
    .action(async (path: string, { output, force }: SavedArguments) => {
      const file = await openFile(path);
      const plan = planRevert(await file.read());
      if (plan === null) throw new CannotAudit(`${path} ${NOTHING}`);
      await applyAndSave(file, plan, { to: output ?? savedName(path, 'reverted'), force }, console);
      done(0);
    });
}

export function removeCommand(console: Console, done: (code: ExitCode) => void): Command {
  return new Command('remove')
    .description('take out everything Plumbline wrote; the result is a new file')
    .argument('<workbook>', 'an audited workbook')
    .option('-o, --output <file>', 'where the result goes (default: <name>.removed.xlsx beside it)')
    .option('--yes', 'also take out what people entered into Plumbline’s sheets')
    .addOption(forceOption())
    .action(async (path: string, { output, force, yes }: SavedArguments & { yes?: true }) => {
      const file = await openFile(path);
      const removal = planRemove(await file.read());
      if (removal === null) throw new CannotAudit(`${path} ${NOTHING}`);
      if (removal.answers.length > 0 && yes !== true) {
        for (const { finding, entries } of removal.answers) console.out.write(`${finding}: ${entries.filter((entry) => entry !== null).join(' · ')}\n`);
        throw new CannotAudit(`People entered what stands above into Plumbline’s sheets; say --yes to take it out too.`);
      }
      await applyAndSave(file, removal.plan, { to: output ?? savedName(path, 'removed'), force }, console);
      done(0);
    });
}

async function applyAndSave(
  file: Awaited<ReturnType<typeof openFile>>,
  plan: WritePlan,
  { to, force }: { to: string; force: true | undefined },
  console: Console,
): Promise<void> {
  const applied = await file.apply(plan);
  await file.saveAs(to, { replaces: replacing(force) });
  for (const { message } of applied.refused) console.out.write(`Left as it is: ${message}\n`);
  console.out.write(`Saved: ${to}\n`);
}

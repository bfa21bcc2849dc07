/** `plumbline revert` and `plumbline remove`: take the last write back, or everything that Plumbline ever wrote. */
import { Command } from 'commander';
import { lostByRevert, planRemove, type Removal } from '../audit/plan/remove-plan';
import { planRevert } from '../audit/plan/revert-plan';
import { openFile } from '../hosts/xlsx/file-host';
import { addressName, columnLetters, findLedger, ledgerSentence, ownSheetNamed, type Applied, type WorkbookSnapshot, type WritePlan } from '../workbook';
import { CannotAudit, type Console, type ExitCode } from './console';
import { forceOption, replacing, savedName } from './saved-name';

interface SavedArguments {
  readonly output?: string;
  readonly force?: true;
  readonly yes?: true;
}

export function revertCommand(console: Console, done: (code: ExitCode) => void): Command {
  return new Command('revert')
    .description('undo the last write, exactly; the result is a new file')
    .argument('<workbook>', 'an audited workbook')
    .option('-o, --output <file>', 'where the result goes (default: <name>.reverted.xlsx beside it)')
    .option('--yes', 'also take out what people entered into Plumbline’s sheets since')
    .addOption(forceOption())
    .action(async (path: string, { output, force, yes }: SavedArguments) => {
      const file = await openFile(path);
      const workbook = await file.read();
      refuseUnreliable(workbook, path);
      const plan = planRevert(workbook);
      if (plan === null) throw new CannotAudit(`The last write into ${path} was taken back already; plumbline remove takes out what is left.`);
      refuseLosing(lostByRevert(workbook), yes, console);
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
    .action(async (path: string, { output, force, yes }: SavedArguments) => {
      const file = await openFile(path);
      const workbook = await file.read();
      refuseUnreliable(workbook, path);
      const removal = planRemove(workbook);
      if (removal === null) throw new CannotAudit(ledgerSentence({ state: 'none' }, path));
      refuseLosing(removal.answers, yes, console);
      await applyAndSave(file, removal.plan, { to: output ?? savedName(path, 'removed'), force }, console);
      for (const { sheet, row, column } of removal.fixes)
        console.out.write(`Stays: ${addressName({ sheet, row, column })}, which was edited with Plumbline’s help\n`);
      done(0);
    });
}

/** @throws CannotAudit where the workbook has no ledger, or one that cannot be relied on. */
function refuseUnreliable(workbook: WorkbookSnapshot, path: string): void {
  const found = findLedger(workbook);
  if (found.state !== 'readable') throw new CannotAudit(ledgerSentence(found, path));
}

/** @throws CannotAudit after listing what people would lose, unless they said that they know. */
function refuseLosing(answers: Removal['answers'], yes: true | undefined, console: Console): void {
  if (answers.length === 0 || yes === true) return;
  for (const { finding, entries } of answers) console.out.write(`${finding}: ${entries.filter((entry) => entry !== null).join(' · ')}\n`);
  throw new CannotAudit(`People entered what stands above into Plumbline’s sheets; say --yes to take it out too.`);
}

const RESTORED: Readonly<Record<NonNullable<Applied['restored']>, string>> = {
  'byte by byte': 'Every part of the workbook is again, byte by byte, what it was before.',
  'cell by cell':
    'Another program has saved the workbook since, or the ledger holds no image of its parts: values, formulas, looks, widths and names were put back one by one.',
};

async function applyAndSave(
  file: Awaited<ReturnType<typeof openFile>>,
  plan: WritePlan,
  { to, force }: { to: string; force: true | undefined },
  console: Console,
): Promise<void> {
  const before = await file.read();
  const applied = await file.apply(plan);
  await file.saveAs(to, { replaces: replacing(force) });
  for (const { sheet, column, header, headerBefore } of plan.columns)
    if (header === null) console.out.write(`Taken out: column ${columnLetters(column)} of ${sheet} (“${String(headerBefore ?? '')}”)\n`);
  // A sheet that somebody renamed is one that they know by that name.
  for (const { name, action } of plan.sheets) {
    const called = ownSheetNamed(before, name)?.name;
    if (action === 'delete' && called !== undefined && called !== name && applied.sheetsWritten.includes(name))
      console.out.write(`Taken out: sheet ${called}, which was ${name}\n`);
  }
  for (const { message } of applied.refused) console.out.write(`Left as it is: ${message}\n`);
  if (applied.restored) console.out.write(`${RESTORED[applied.restored]}\n`);
  console.out.write(`Saved: ${to}\n`);
}

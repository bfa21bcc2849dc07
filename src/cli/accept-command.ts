/** `plumbline accept`: writes down that a finding is accepted, why, by whom and until when. */
import { Command } from 'commander';
import { audit } from '../audit/audit';
import { acceptancePlan, ownSettings } from '../audit/plan/settings-plan';
import { openFile } from '../hosts/xlsx/file-host';
import { isoDate, today } from './dates';
import { CannotAudit, type Console, type ExitCode } from './console';
import { forceOption, replacing, savedName } from './saved-name';

interface AcceptArguments {
  readonly reason: string;
  readonly until?: string;
  readonly by?: string;
  readonly asOf: string;
  readonly output?: string;
  readonly force?: true;
}

export function acceptCommand(console: Console, done: (code: ExitCode) => void): Command {
  return new Command('accept')
    .description('accept a finding, with a reason, in a copy of the workbook; it comes back when its date passes')
    .argument('<workbook>', 'the workbook that was audited')
    .argument('<finding>', 'the finding’s id, from the Findings sheet or --format json')
    .requiredOption('--reason <text>', 'why it is accepted')
    .option('--until <date>', 'the last day it is accepted, YYYY-MM-DD', isoDate)
    .option('--by <name>', 'who accepts it')
    .option('--as-of <date>', 'the day the audit speaks of, YYYY-MM-DD (default: today)', isoDate, today())
    .option('-o, --output <file>', 'where the result goes (default: <name>.accepted.xlsx beside it)')
    .addOption(forceOption())
    .action(async (path: string, finding: string, { reason, until, by, asOf, output, force }: AcceptArguments) => {
      const file = await openFile(path);
      const workbook = await file.read();
      const own = ownSettings(workbook);
      const { report, mapping } = audit(workbook, { asOf, settings: own.settings });
      const found = report.findings.find(({ id }) => id === finding);
      if (found === undefined)
        throw new CannotAudit(`There is no finding “${finding}” in ${path} as of ${asOf}: its id stands in the last column of the Findings sheet.`);
      await file.apply(
        acceptancePlan(own, { finding, rule: found.rule, subject: found.subject.name, reason, by: by ?? null, until: until ?? null }, mapping, asOf),
      );
      const to = output ?? savedName(path, 'accepted');
      await file.saveAs(to, { replaces: replacing(force) });
      console.out.write(`Accepted${until === undefined ? '' : ` until ${until}`}: ${found.title} (${found.subject.name}).\nSaved: ${to}\n`);
      done(0);
    });
}

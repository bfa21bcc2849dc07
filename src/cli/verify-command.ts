/** `plumbline verify`: whether a workbook proves its figures, as verify.html tells it in a browser. */
import { Command, Option } from 'commander';
import { openFile } from '../hosts/xlsx/file-host';
import { checkProof } from '../proof/check';
import { proofSaid } from '../proof/sentences';
import type { Console, ExitCode } from './console';

export function verifyCommand(console: Console, done: (code: ExitCode) => void): Command {
  return new Command('verify')
    .description('whether the figures of a signed workbook reproduce, and which inputs changed since it was signed')
    .argument('<workbook>', 'a signed workbook')
    .addOption(new Option('--format <format>', 'how it is printed').choices(['text', 'json']).default('text'))
    .action(async (path: string, { format }: { readonly format: 'text' | 'json' }) => {
      const check = await checkProof(await (await openFile(path)).read());
      const said = proofSaid(check);
      if (format === 'json') console.out.write(`${JSON.stringify({ ...said, check }, null, 2)}\n`);
      else console.out.write(`${[said.verdict, ...said.signatures, ...said.changes, ...said.figures].join('\n')}\n`);
      done(said.proven ? 0 : 1);
    });
}

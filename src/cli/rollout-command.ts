/** `plumbline rollout`: draws by lot which teams take a planned module first, and which wait to be compared with. */
import { Command, Option } from 'commander';
import { audit } from '../audit/audit';
import { rolloutOf, rolloutSeed, type Rollout } from '../audit/impact/rollout';
import { planRollout } from '../audit/plan/rollout-plan';
import { rolloutLines } from '../audit/report/rollout-text';
import { readSettings } from '../audit/state/settings-sheet';
import { openFile, type FileHost } from '../hosts/xlsx/file-host';
import type { WritePlan } from '../workbook';
import { isoDate, today } from './dates';
import { CannotAudit, type Console, type ExitCode } from './console';
import { moduleNamed } from './module-named';
import { forceOption, replacing, savedName } from './saved-name';
import { settingsFromFile } from './settings-file';
import { wholeNumber } from './whole-number';

interface RolloutArguments {
  readonly waves: number;
  readonly seed?: number;
  readonly asOf: string;
  readonly format: 'text' | 'json';
  readonly settings?: string;
  readonly column?: true;
  readonly output?: string;
  readonly force?: true;
}

const MOST_WAVES = 12;

export function rolloutCommand(console: Console, done: (code: ExitCode) => void): Command {
  return new Command('rollout')
    .description('draw by lot which teams take a planned module first and which wait, so that next year’s evidence is grade A')
    .argument('<workbook>', 'the workbook with the module, its teams and their earlier readings')
    .argument('<module>', 'the module’s id or name')
    .option('--waves <number>', 'how many waves', wholeNumber(2, MOST_WAVES), 2)
    .option('--seed <number>', 'another draw; the same number draws the same (default: one of the module)', wholeNumber(0, 2 ** 31 - 1))
    .option('--as-of <date>', 'the day of the draw, YYYY-MM-DD (default: today)', isoDate, today())
    .addOption(new Option('--format <format>', 'how the waves are printed').choices(['text', 'json']).default('text'))
    .option('--settings <file>', 'a JSON file of settings; the workbook’s own settings win')
    .option('--column', 'also write the waves into a column of a new copy, from which later audits know that lots were drawn')
    .option('-o, --output <file>', 'where that copy goes (default: <name>.rollout.xlsx beside the workbook)')
    .addOption(forceOption())
    .action(async (path: string, named: string, { waves, seed, asOf, format, settings: from, column, output, force }: RolloutArguments) => {
      const base = await settingsFromFile(from);
      const file = await openFile(path);
      const workbook = await file.read();
      const { settings } = readSettings(workbook, base);
      const { model, mapping } = audit(workbook, { asOf, settings });
      const module = moduleNamed(model, named, path);
      const rollout = rolloutOf(model, module, waves, seed ?? rolloutSeed(module));
      if (rollout === null)
        throw new CannotAudit(
          `No team could be drawn for “${module.name}”: the workbook needs readings by team, or a list of people with teams and whom they report to, of teams that the module is for and that have not had it.`,
        );
      const wanted = column === true || output !== undefined;
      const plan = wanted ? planRollout({ model, mapping }, rollout, workbook) : null;
      if (wanted && plan === null)
        throw new CannotAudit(
          `The waves were drawn, and ${path} has no list of units or people with an empty column beside it to write them in: leave out --column to see them.`,
        );
      const saved = plan === null ? null : await save(file, plan, output ?? savedName(path, 'rollout'), force);
      console.out.write(format === 'json' ? `${JSON.stringify(asJson(rollout, saved), null, 2)}\n` : `${rolloutLines(rollout, model.asOf).join('\n')}\n`);
      if (saved !== null && format === 'text') console.out.write(`Saved: ${saved}\n`);
      done(0);
    });
}

async function save(file: FileHost, plan: WritePlan, to: string, force: true | undefined): Promise<string> {
  const { refused } = await file.apply(plan);
  const [first] = refused;
  if (first !== undefined) throw new CannotAudit(`The waves were drawn and could not all be written: ${first.message}`);
  await file.saveAs(to, { replaces: replacing(force) });
  return to;
}

function asJson({ module, seed, waves, by, audienceKnown }: Rollout, savedTo: string | null): object {
  return {
    module: { id: module.id, name: module.name },
    seed,
    alikeBy: by === null ? null : { id: by.id, name: by.name },
    audienceKnown,
    waves: waves.map((wave) => wave.map(({ name }) => name)),
    savedTo,
  };
}

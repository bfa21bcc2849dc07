/** The commands by name. Each loads what it needs when it is asked for, so that what says only its version reads no rules. */
import type { Command } from 'commander';
import type { Console, ExitCode } from './console';

type Make = (console: Console, done: (code: ExitCode) => void) => Command;

/** In the order in which help lists them. */
const COMMANDS: Readonly<Record<string, () => Promise<Make>>> = {
  audit: async () => (await import('./audit-command')).auditCommand,
  map: async () => (await import('./map-command')).mapCommand,
  accept: async () => (await import('./accept-command')).acceptCommand,
  compare: async () => (await import('./compare-command')).compareCommand,
  rescore: async () => (await import('./rescore-command')).rescoreCommand,
  portfolio: async () => (await import('./portfolio-command')).portfolioCommand,
  case: async () => (await import('./case-command')).caseCommand,
  rollout: async () => (await import('./rollout-command')).rolloutCommand,
  revert: async () => (await import('./revert-command')).revertCommand,
  remove: async () => (await import('./revert-command')).removeCommand,
  send: async () => (await import('./send-command')).sendCommand,
  sign: async () => (await import('./sign-command')).signCommand,
  verify: async () => (await import('./verify-command')).verifyCommand,
  template: async () => (await import('./template-command')).templateCommand,
  rules: async () => (await import('./rules-command')).rulesCommand,
  explain: async () => (await import('./rules-command')).explainCommand,
};

const SAYS_VERSION: ReadonlySet<string> = new Set(['-v', '--version']);

/** The one command that these arguments name; none for the version; all of them for whatever else, which lists them or asks which was meant. */
export async function commandsFor(args: readonly string[], console: Console, done: (code: ExitCode) => void): Promise<Command[]> {
  const [first = ''] = args;
  if (SAYS_VERSION.has(first)) return [];
  const names = Object.hasOwn(COMMANDS, first) ? [first] : Object.keys(COMMANDS);
  const commands: Command[] = [];
  for (const name of names) commands.push((await (COMMANDS[name] as () => Promise<Make>)())(console, done));
  return commands;
}

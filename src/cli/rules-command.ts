/** `plumbline rules` and `plumbline explain`: the catalogue, for reading. */
import { capitalised } from '../workbook';
import { Command } from 'commander';
import { fieldWords } from '../audit/fields';
import { wrapped } from '../audit/report/text';
import { type Rule } from '../audit/rule';
import { RULES, ruleOf } from '../audit/rules';
import { profileOf } from '../audit/scores/profile';
import { distance } from 'fastest-levenshtein';
import { CannotAudit, paintFor, type Console, type ExitCode } from './console';
import { DIMENSIONS } from '../audit/severity';

type Done = (code: ExitCode) => void;

export function rulesCommand(console: Console, done: Done): Command {
  return new Command('rules').description('list every rule, by dimension').action(() => {
    const paint = paintFor(console.out);
    const wide = Math.max(...RULES.map(({ id }) => id.length));
    for (const dimension of DIMENSIONS) {
      const rules = RULES.filter(({ id }) => profileOf(id)?.dimension === dimension);
      if (rules.length === 0) continue;
      console.out.write(`${paint.bold(capitalised(dimension))}\n`);
      for (const { id, title } of rules) {
        const severity = profileOf(id)?.severity ?? 'medium';
        console.out.write(`  ${id.padEnd(wide)}  ${paint.severity(severity, severity.padEnd(8))}  ${title}\n`);
      }
      console.out.write('\n');
    }
    console.out.write('`plumbline explain <rule>` says what a rule looks for, why, and how to fix what it finds.\n');
    done(0);
  });
}

export function explainCommand(console: Console, done: Done): Command {
  return new Command('explain')
    .description('what a rule looks for, why, how to fix it, with an example')
    .argument('<rule>', 'a rule’s id, such as unlinked-module')
    .action((id: string) => {
      const rule = ruleOf(id);
      if (rule === undefined) throw new CannotAudit(`There is no rule “${id}”.${nearestRule(id)}`);
      console.out.write(`${explanation(rule, paintFor(console.out).bold)}\n`);
      done(0);
    });
}

function nearestRule(id: string): string {
  const near = RULES.map((rule) => ({ id: rule.id, away: distance(rule.id, id) })).sort((one, other) => one.away - other.away)[0];
  return near !== undefined && near.away <= 6 ? ` Did you mean “${near.id}”?` : ' `plumbline rules` lists them all.';
}

function explanation(rule: Rule, bold: (text: string) => string): string {
  const line = profileOf(rule.id);
  const severities = [...new Set([line?.severity, ...Object.values(line?.severities ?? {})])].join(' or ');
  const needs = rule.needs.map((need) => (typeof need === 'object' ? need.anyOf.map(fieldWords).join(' or ') : fieldWords(need)));
  const options = Object.entries(rule.options).map(([name, value]) => `${name} = ${String(value)}`);
  return [
    bold(rule.title),
    `${rule.id} · ${line?.dimension ?? ''} · ${severities}`,
    '',
    wrapped(rule.why, 0),
    '',
    `${bold('Fix:')} ${wrapped(rule.fix, 5)}`,
    `${bold('Needs:')} ${wrapped(needs.length === 0 ? 'nothing in particular' : needs.join('; '), 7)}`,
    ...(options.length === 0 ? [] : [`${bold('Options:')} ${options.join(', ')}`]),
    '',
    `${bold('Flagged')} (⚑ marks the cell)`,
    example(rule.examples.flagged),
    '',
    bold('Clean'),
    example(rule.examples.clean),
  ].join('\n');
}

/** Example tables with their columns aligned. */
function example(markdown: string): string {
  const lines = markdown
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[|\s:-]+$/.test(line));
  const blocks: string[][] = [];
  for (const line of lines) {
    if (line.startsWith('### ') || blocks.length === 0) blocks.push([]);
    blocks.at(-1)?.push(line);
  }
  return blocks.map(aligned).join('\n');
}

function aligned(block: readonly string[]): string {
  const rows = block
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim()),
    );
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const heading = block.filter((line) => line.startsWith('### ')).map((line) => `  ${line.slice(4)}`);
  return [...heading, ...rows.map((row) => `    ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ')}`.trimEnd())].join('\n');
}

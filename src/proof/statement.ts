/** What somebody signs: who, for which day, what the inputs said and what an audit of them gave. */
import { parseIso } from '../audit/reading/days';
import type { Report } from '../audit/report/report';
import { SCORING_VERSION, VERSION } from '../audit/report/version';
import { sha256 } from './signing';

export const ROLES = ['HR', 'Finance'] as const;
export type Role = (typeof ROLES)[number];

/** Ten digits of each: more than anybody reads, fewer than two machines could differ in. */
export interface Figures {
  readonly alignment: string;
  readonly coverage: string;
  readonly money: readonly { readonly currency: string; readonly total: string; readonly atRisk: string }[];
  /** SHA-256 over all modules: name, score, cost. */
  readonly modules: string;
}

export interface Statement {
  readonly role: Role;
  readonly name: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly asOf: string;
  readonly version: string;
  readonly scoringVersion: number;
  /** SHA-256 over every value that people keep in the workbook, with its place. */
  readonly inputs: string;
  readonly figures: Figures;
  /** SHA-256 of the organisation's profile that held where the workbook says nothing; absent where none did. */
  readonly profile?: string;
  /** The one that signs it, so that no other key can be put beside it. */
  readonly publicKey: string;
}

export interface Signing {
  readonly role: Role;
  readonly name: string;
  readonly on: string;
}

export async function statementFor(
  { role, name, on }: Signing,
  report: Report,
  { inputs, profile }: { readonly inputs: string; readonly profile: string | null },
  publicKey: string,
): Promise<Statement> {
  const of = { inputs: await sha256(inputs), ...(profile === null ? {} : { profile: await sha256(profile) }) };
  return { role, name, on, asOf: report.asOf, version: VERSION, scoringVersion: SCORING_VERSION, ...of, figures: await figuresOf(report), publicKey };
}

export async function figuresOf({ scores, money, modules }: Report): Promise<Figures> {
  const lines = modules.map(({ id, name, score, costs }) =>
    JSON.stringify([id, name, digits(score), costs.map(({ currency, amount }) => [currency, digits(amount)])]),
  );
  return {
    alignment: digits(scores.alignment),
    coverage: digits(scores.coverage),
    money: money.map(({ currency, total, atRisk }) => ({ currency, total: digits(total), atRisk: digits(atRisk) })),
    modules: await sha256(lines.join('\n')),
  };
}

function digits(value: number | null): string {
  return value === null ? 'not evaluated' : String(Number(value.toPrecision(10)));
}

/** Null for a text that is no statement. */
export function statementOf(text: string): Statement | null {
  try {
    const said = JSON.parse(text) as Partial<Statement> | null;
    const isText = (value: unknown): value is string => typeof value === 'string';
    if (said === null || !ROLES.some((role) => role === said.role) || ![said.name, said.on, said.asOf, said.inputs, said.publicKey].every(isText)) return null;
    if (parseIso(said.asOf ?? '') === null || typeof said.scoringVersion !== 'number' || typeof said.figures !== 'object') return null;
    return said as Statement;
  } catch {
    return null;
  }
}

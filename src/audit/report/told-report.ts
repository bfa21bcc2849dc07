/** What another version's report tells of its scores. Reports differ between versions: what one lacks is not told, and never taken for nothing. */
import { MEASURES } from '../state/scorecard-before';

export const NOT_TOLD = 'not told';
/** What a version says, or that it says nothing of the kind. */
export type Told<T> = T | typeof NOT_TOLD;

export interface ToldPart {
  readonly name: string;
  /** Null: not evaluated. */
  readonly points: Told<number | null>;
  readonly max: Told<number>;
  readonly because: Told<string>;
}

export interface ToldModule {
  readonly id: string | null;
  readonly name: string;
  /** 0..100; null: not evaluated. */
  readonly score: Told<number | null>;
  readonly parts: readonly ToldPart[];
}

export interface ToldServed {
  readonly served: number;
  readonly of: number;
}

export interface ToldReport {
  readonly scoringVersion: number;
  /** The Plumbline's own version. */
  readonly version: Told<string>;
  readonly tables: Told<number>;
  readonly findings: Told<number>;
  /** Alignment, priorities served, dimensions and spend at risk by currency, as far as they are told; null: not evaluated. */
  readonly measures: ReadonlyMap<string, number | null>;
  /** Null: not evaluated. */
  readonly served: Told<ToldServed | null>;
  readonly modules: readonly ToldModule[];
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Null for what is no report: it names no version of the scores, or lists no modules. */
export function toldReport(report: unknown): ToldReport | null {
  const { scoringVersion, version, tables, findings, modules, scores, money, priorities } = recordOf(report);
  if (typeof scoringVersion !== 'number' || !Number.isInteger(scoringVersion) || scoringVersion < 1 || !Array.isArray(modules)) return null;
  const { alignment, coverage, dimensions } = recordOf(scores);
  const measures = new Map<string, number | null>();
  const keep = (name: string, value: unknown): void => {
    const score = scoreIn(value);
    if (score !== NOT_TOLD) measures.set(name, score);
  };
  keep(MEASURES.alignment, alignment);
  keep(MEASURES.coverage, coverage);
  for (const { name, score } of recordsOf(dimensions)) if (typeof name === 'string') keep(name, score);
  for (const { currency, atRisk } of recordsOf(money)) if (typeof currency === 'string') keep(MEASURES.spend(currency), atRisk);
  return {
    scoringVersion,
    version: textIn(version),
    tables: Array.isArray(tables) ? tables.length : NOT_TOLD,
    findings: Array.isArray(findings) ? findings.length : NOT_TOLD,
    measures,
    served: coverage === null ? null : servedIn(priorities),
    modules: recordsOf(modules).map(moduleIn),
  };
}

function servedIn(priorities: unknown): Told<ToldServed> {
  if (!Array.isArray(priorities)) return NOT_TOLD;
  const top = recordsOf(priorities).filter((priority) => priority['top'] === true);
  return { served: top.filter(({ modules }) => typeof modules === 'number' && modules > 0).length, of: top.length };
}

function moduleIn({ id, name, score, components }: JsonObject): ToldModule {
  return {
    id: typeof id === 'string' ? id : null,
    name: typeof name === 'string' ? name : '',
    score: scoreIn(score),
    parts: recordsOf(components).flatMap(partIn),
  };
}

function partIn({ name, points, max, because }: JsonObject): ToldPart[] {
  return typeof name === 'string' ? [{ name, points: scoreIn(points), max: numberIn(max), because: textIn(because) }] : [];
}

const recordOf = (value: unknown): JsonObject => (typeof value === 'object' && value !== null ? (value as JsonObject) : {});
const recordsOf = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.map(recordOf) : []);
const numberIn = (value: unknown): Told<number> => (typeof value === 'number' && Number.isFinite(value) ? value : NOT_TOLD);
const scoreIn = (value: unknown): Told<number | null> => (value === null ? null : numberIn(value));
const textIn = (value: unknown): Told<string> => (typeof value === 'string' ? value : NOT_TOLD);

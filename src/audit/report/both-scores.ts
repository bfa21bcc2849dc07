/** One workbook scored by two versions of Plumbline, side by side: what both tell and where they differ. */
import type { Sentences } from '../../workbook';
import { modulesByKey } from './modules-by-key';
import { NOT_TOLD, toldReport, type Told, type ToldModule, type ToldPart, type ToldReport, type ToldServed } from './told-report';
import type { Report } from './report';
import { SCORING_CHANGES } from './version';

export interface ScoringPlumbline {
  readonly scoringVersion: number;
  readonly version: Told<string>;
  /** Whether it is the one that compares. */
  readonly isThis: boolean;
  readonly tables: Told<number>;
  readonly modules: number;
  readonly findings: Told<number>;
}

/** Null: not evaluated. */
interface BothValues<T> {
  readonly before: Told<T | null>;
  readonly now: Told<T | null>;
}

export interface BothMeasure extends BothValues<number> {
  readonly name: string;
}

export interface BothPart {
  readonly name: string;
  /** Null where that version has no such part. */
  readonly before: ToldPart | null;
  readonly now: ToldPart | null;
}

export interface BothModule extends BothValues<number> {
  readonly id: string | null;
  readonly name: string;
  /** Those that earn other points. */
  readonly parts: readonly BothPart[];
}

type NamedModule = Pick<ToldModule, 'id' | 'name' | 'score'>;

export interface BothScores {
  readonly bothScoresVersion: 1;
  readonly workbook: string;
  readonly asOf: string;
  /** Whose scores are older; of the same scores, the other Plumbline. */
  readonly before: ScoringPlumbline;
  readonly now: ScoringPlumbline;
  /** Whether whatever both tell is the same. */
  readonly same: boolean;
  /** What the versions between the two changed; empty where nobody here knows, as of a newer one. */
  readonly reason: string;
  readonly measures: readonly BothMeasure[];
  /** Top priorities that an unbroken chain reaches, of how many. */
  readonly served: BothValues<ToldServed>;
  /** Modules whose score differs, the largest difference first. */
  readonly modules: readonly BothModule[];
  /** How many both saw and score the same. */
  readonly sameModules: number;
  readonly onlyBefore: readonly NamedModule[];
  readonly onlyNow: readonly NamedModule[];
}

/** @param other what another Plumbline's report of the same workbook and day tells */
export function bothScores(report: Report, other: ToldReport, changes: Sentences = SCORING_CHANGES): BothScores {
  const own = toldReport(report) as ToldReport;
  const isNewer = other.scoringVersion > own.scoringVersion;
  const [then, today] = isNewer ? [own, other] : [other, own];
  const measures = [...new Set([...today.measures.keys(), ...then.measures.keys()])].map((name): BothMeasure => ({
    name,
    before: toldOf(then, name),
    now: toldOf(today, name),
  }));
  const [was, is] = [modulesByKey(then.modules), modulesByKey(today.modules)];
  const pairs = [...is].flatMap(([key, module]): (readonly [ToldModule, ToldModule])[] => {
    const before = was.get(key);
    return before === undefined ? [] : [[before, module]];
  });
  const modules = pairs.filter(([before, now]) => differs(before.score, now.score)).map(([before, now]) => moduleOf(before, now));
  const [onlyBefore, onlyNow] = [without(was, is), without(is, was)];
  const served = { before: then.served, now: today.served };
  return {
    bothScoresVersion: 1,
    workbook: report.workbook,
    asOf: report.asOf,
    before: plumblineOf(then, isNewer),
    now: plumblineOf(today, !isNewer),
    same: modules.length + onlyBefore.length + onlyNow.length === 0 && !measures.some(({ before, now }) => differs(before, now)) && !servedDiffers(served),
    reason: isNewer ? '' : reasonSince(other.scoringVersion, changes),
    measures,
    served,
    modules: modules.sort((one, another) => size(another) - size(one)),
    sameModules: pairs.length - modules.length,
    onlyBefore,
    onlyNow,
  };
}

function reasonSince(version: number, changes: Sentences): string {
  return Object.entries(changes)
    .flatMap(([each, why]) => (Number(each) > version ? [why] : []))
    .join(' ');
}

function plumblineOf({ scoringVersion, version, tables, findings, modules }: ToldReport, isThis: boolean): ScoringPlumbline {
  return { scoringVersion, version, isThis, tables, modules: modules.length, findings };
}

function toldOf({ measures }: ToldReport, name: string): Told<number | null> {
  return measures.has(name) ? (measures.get(name) ?? null) : NOT_TOLD;
}

/** Beyond what arithmetic loses; what is not told denies nothing. */
export function differs(one: Told<number | null>, other: Told<number | null>): boolean {
  if (one === NOT_TOLD || other === NOT_TOLD) return false;
  return one === null || other === null ? one !== other : Math.abs(one - other) >= 0.005;
}

function servedDiffers({ before, now }: BothValues<ToldServed>): boolean {
  if (before === NOT_TOLD || now === NOT_TOLD) return false;
  return before?.served !== now?.served || before?.of !== now?.of;
}

function without(all: ReadonlyMap<string, ToldModule>, others: ReadonlyMap<string, ToldModule>): NamedModule[] {
  return [...all].flatMap(([key, { id, name, score }]) => (others.has(key) ? [] : [{ id, name, score }]));
}

function moduleOf(before: ToldModule, now: ToldModule): BothModule {
  const [then, today] = [partsOf(before), partsOf(now)];
  const parts = [...new Set([...today.keys(), ...then.keys()])].map((name): BothPart => ({
    name,
    before: then.get(name) ?? null,
    now: today.get(name) ?? null,
  }));
  const moved = parts.filter((part) => part.before === null || part.now === null || differs(part.before.points, part.now.points));
  return { id: now.id, name: now.name, before: before.score, now: now.score, parts: moved };
}

function partsOf({ parts }: ToldModule): ReadonlyMap<string, ToldPart> {
  return new Map(parts.map((part) => [part.name, part]));
}

/** What was evaluated by one of the two alone comes first. */
function size({ before, now }: BothValues<number>): number {
  return typeof before === 'number' && typeof now === 'number' ? Math.abs(now - before) : 101;
}

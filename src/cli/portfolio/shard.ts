/** Parts of a portfolio for machines that know nothing of each other: a workbook belongs to a part by its path alone. */
import { digestOf } from './result';

export interface Shard {
  /** 1…of */
  readonly number: number;
  readonly of: number;
}

export const WHOLE: Shard = { number: 1, of: 1 };

/** `2/5`; null for anything else. */
export function parseShard(text: string): Shard | null {
  const [, number = '', of = ''] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  return shard.number >= 1 && shard.number <= shard.of ? shard : null;
}

/** Whether a workbook belongs to a part; each belongs to exactly one. */
export function isIn({ number, of }: Shard, workbook: string): boolean {
  return Number(BigInt(`0x${digestOf(workbook).slice(0, 16)}`) % BigInt(of)) === number - 1;
}

/** As a folder is called. */
export function shardName({ number, of }: Shard): string {
  return `shard=${number}-of-${of}`;
}

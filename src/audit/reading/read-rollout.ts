/** Writes into which wave of which module a team was drawn, and reads it back. */
import { fold } from './fold';

/** The purpose of the column that holds it, as the ledger names it. */
export const ROLLOUT_PURPOSE = 'rollout-wave';

export interface DrawnWave {
  /** The id or name of the module, folded. */
  readonly module: string;
  /** 1 begins first. */
  readonly wave: number;
}

const WAVE = /^(.{1,200}?): wave (\d{1,2}) of \d{1,2}, drawn by lot/u;
const LONGEST = 2000;

/** `M-07: wave 1 of 2, drawn by lot (seed 17)`. */
export function rolloutText(module: string, wave: number, waves: number, seed: number): string {
  return `${module.replace(/[;\n]/g, ' ')}: wave ${wave} of ${waves}, drawn by lot (seed ${seed})`;
}

/** Of several modules, one after the other. */
export function readRollout(text: string): readonly DrawnWave[] {
  if (text.length > LONGEST) return [];
  return text.split(/[;\n]/).flatMap((part) => {
    const [, module = '', wave = ''] = WAVE.exec(part.trim()) ?? [];
    return wave === '' ? [] : [{ module: fold(module), wave: Number(wave) }];
  });
}

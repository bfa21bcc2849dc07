/** Which framework a row says it follows. */
import type { Module, Objective } from '../model/types';

/** Null where it says neither, or both. */
export function frameworkOf({ fields: { framework } }: Module | Objective): 'OKR' | 'SMART' | null {
  const text = framework?.value ?? '';
  const [okr, smart] = [/\bokrs?\b/i.test(text), /\bsmart\b/i.test(text)];
  return okr === smart ? null : okr ? 'OKR' : 'SMART';
}

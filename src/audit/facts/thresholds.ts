/** Thresholds by which rules and scores judge alike: facts read them from the settings, so that a finding and a score are never of two minds. */
import { QUARTER } from '../reading/days';
import type { Model } from '../model/types';

/** By rule, the options that a fact answers by, with their defaults. */
export const THRESHOLDS = {
  /** Days for which a module may go on after what it serves has ended. */
  'expired-target': { days: QUARTER },
  /** Grade that the sponsor of a module for the whole company needs. */
  'junior-sponsor': { grade: 'VP' },
} as const;

/** A grade that is written as a number is one all the same. */
export function companyWideGrade({ settings }: Model): string {
  return String(settings.rules['junior-sponsor']?.options?.['grade'] ?? THRESHOLDS['junior-sponsor'].grade);
}

/** The default where the settings give no number. */
export function daysAfterTarget({ settings }: Model): number {
  const days = settings.rules['expired-target']?.options?.['days'];
  return typeof days === 'number' ? days : THRESHOLDS['expired-target'].days;
}

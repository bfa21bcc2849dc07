/** Dates on the command line. */
import { InvalidArgumentError } from 'commander';
import { parseIso } from '../audit/reading/days';

/** A commander argument that is a date. */
export function isoDate(text: string): string {
  if (parseIso(text) === null) throw new InvalidArgumentError('It is a date of the form YYYY-MM-DD.');
  return text;
}

/** The command line is the one place that looks at the clock. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

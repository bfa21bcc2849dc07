/** Whole numbers on the command line. */
import { InvalidArgumentError } from 'commander';

/** A commander argument that is a whole number of that range. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < least || value > most) throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
    return value;
  };
}

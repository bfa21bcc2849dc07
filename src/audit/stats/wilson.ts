/** The interval of a share. */

/** 97.5 % of the standard normal distribution lie below it. */
export const Z = 1.959963984540054;

export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's 95 % score interval of a share, which stays within 0 and 1 and is honest for small numbers.
 *
 * Assumes: so many trials of one yes or no each, independent of each other; at least one. Unit: a share, 0 to 1.
 * Source: Wilson (1927), Probable inference, the law of succession, and statistical inference; Newcombe (1998), table I.
 *
 * @example wilson(81, 263) // { low: 0.2553, high: 0.3662 }
 */
export function wilson(yes: number, trials: number): ShareInterval {
  const share = yes / trials;
  const middle = share + Z ** 2 / (2 * trials);
  const reach = Z * Math.sqrt((share * (1 - share)) / trials + Z ** 2 / (4 * trials ** 2));
  const whole = 1 + Z ** 2 / trials;
  return { low: yes === 0 ? 0 : (middle - reach) / whole, high: yes === trials ? 1 : (middle + reach) / whole };
}

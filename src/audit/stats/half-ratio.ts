/** How the gamma function grows over a half. */

/** From here on the series is right to the last digits. */
const LARGE = 40;

/** Γ(a + 1/2) over Γ(a), for any a above 0: no logarithms of large numbers are subtracted, so that no digit is lost. Source: Tricomi and Erdélyi (1951). */
export function halfRatio(a: number): number {
  let [at, factor] = [a, 1];
  for (; at < LARGE; at += 1) factor *= at / (at + 0.5);
  const u = 1 / at;
  const series = 1 + u * (-1 / 8 + u * (1 / 128 + u * (5 / 1024 + u * (-21 / 32768 + u * (-399 / 262144 + u * (869 / 4194304))))));
  return factor * Math.sqrt(at) * series;
}

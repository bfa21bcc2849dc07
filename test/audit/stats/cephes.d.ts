/** The package has types, but does not export them. */
declare module 'cephes' {
  /** Until then its functions cannot be called. */
  export const compiled: Promise<void>;
  /** The inverse of the regularised incomplete beta function. */
  export function incbi(a: number, b: number, share: number): number;
}

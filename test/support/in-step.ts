/** What must keep step with something else; a test of it that is red says what to run. */

/** Expects equality. @throws the error of jest with the advice at its end */
export function expectInStep(actual: unknown, expected: unknown, advice: string): void {
  try {
    expect(actual).toEqual(expected);
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n→ ${advice}`);
  }
}

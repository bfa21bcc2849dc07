/** A suite that lacks what it needs is seen to be skipped, and fails where everything is required. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describeWhere, type Declares } from './available';

const TESTS = resolve(__dirname, '..');

/** Declares one suite, and tells what became of it: its tests by name, and whether its body ran. */
function declared(present: boolean, required: boolean): { readonly tests: string[]; readonly read: boolean } {
  const tests: string[] = [];
  let suite = '';
  const outcome = (test: () => void): string => {
    try {
      test();
      return 'passes';
    } catch (error) {
      return `fails: ${(error as Error).message}`;
    }
  };
  const it = Object.assign((name: string, test: () => void) => void tests.push(`${suite} ${name} ${outcome(test)}`), {
    skip: (name: string) => void tests.push(`${suite} ${name} is skipped`),
  });
  const declares: Declares = {
    describe: (name, body) => {
      suite = name;
      body();
    },
    it,
  };
  let read = false;
  describeWhere(
    present,
    'the thing',
    required,
    declares,
  )('real things', () => {
    read = true;
    it('are sound', () => undefined);
  });
  return { tests, read };
}

it.each([
  [true, false, ['real things are sound passes'], true],
  [true, true, ['real things are sound passes'], true],
  [false, false, ['real things needs the thing is skipped'], false],
  [false, true, ['real things needs the thing fails: the thing is required here and absent'], false],
])('present: %s, everything required: %s', (present, required, tests, read) => {
  expect(declared(present, required)).toEqual({ tests, read });
});

it('no test finds what lies beside the project by itself', () => {
  const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const own = new Set([relative(TESTS, __filename), 'support/available.ts']);
  const strays = files.filter(
    (file) => !own.has(file) && /\.\.\/shared|PLUMBLINE_(DATA|REQUIRE_ALL|CHROMIUM|LIBREOFFICE)/.test(readFileSync(join(TESTS, file), 'utf8')),
  );
  expect(strays).toEqual([]);
});

/** What is remembered is what would be worked out, and each is worked out once as long as there are few. */
import { remembered } from '../../../src/audit/reading/remembered';

it('works an answer out once, also where there is none', () => {
  const asked: string[] = [];
  const answer = remembered((about: string) => {
    asked.push(about);
    return about === 'nothing' ? undefined : about.length;
  });
  expect(['one', 'nothing', 'one', 'nothing'].map(answer)).toEqual([3, undefined, 3, undefined]);
  expect(asked).toEqual(['one', 'nothing']);
});

it('gives the same answers however many it is asked for', () => {
  const answer = remembered((about: number) => about * 2);
  const all = Array.from({ length: 10_000 }, (_, about) => about);
  expect([...all, ...all].map(answer)).toEqual([...all, ...all].map((about) => about * 2));
});

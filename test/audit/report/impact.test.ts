/** What the report says of impact: the four stories of the sample, in text, Markdown and JSON. */
import { audit } from '../../../src/audit/audit';
import { markdownReport } from '../../../src/audit/report/markdown';
import { textReport } from '../../../src/audit/report/text';
import { SAMPLE_AS_OF, sampleSheets, sampleSnapshot } from '../../workbooks/sample/sample-workbook';

const { report } = audit(sampleSnapshot(sampleSheets()), { asOf: SAMPLE_AS_OF });
const flat = (text: string): string => text.replace(/\s+/g, ' ');

it('one module worked, one did not, one is too close to call, and others cannot be judged', () => {
  const of = (id: string): unknown[] =>
    report.impact.filter(({ module, window }) => module.id === id && window !== '12 months').map(({ verdict, grade }) => [verdict, grade]);
  expect(of('M-34')).toEqual([['clearly better', 'B']]);
  expect(of('M-37')).toEqual([['clearly worse', 'B']]);
  expect(of('M-35')).toEqual([['too close to call', 'B']]);
  expect(of('M-08').every((one) => Array.isArray(one) && one[0] === 'not evaluated' && one[1] === null)).toBe(true);
  expect(report.modules.filter(({ evidenceGrade }) => evidenceGrade !== null).map(({ id, evidenceGrade }) => [id, evidenceGrade])).toEqual(
    expect.arrayContaining([
      ['M-34', 'B'],
      ['M-36', 'D'],
    ]),
  );
});

it('text and Markdown tell them, with interval, numbers of teams, grade and reason', () => {
  const text = flat(textReport(report));
  expect(text).toMatch(
    /Did it work Clearly better “Conversations that develop people” on “Coaching conversations held per employee”: \+0\.13\d+ per quarter \(0\.1\d+ to 0\.1\d+\) after 90 days; 12 teams beside 12 without it; grade B: before the training both groups stood alike/,
  );
  expect(text).toMatch(/Too close to call “Hearing the customer out” .*; could have shown 0\.\d+ per 1,000/);
  expect(text).toMatch(/Cannot be judged “Winning the last step” on “Conversion of qualified deals” and \d+ more: none of those who completed it leads a team/);
  const markdown = markdownReport(report);
  for (const heading of ['## Did it work', '### Clearly better', '### Clearly worse', '### Too close to call', '### Cannot be judged'])
    expect(markdown).toContain(heading);
  expect(markdown).toMatch(
    /\| Hearing the customer out \| Complaints per 1,000 deliveries \| −0\.\d+ per 1,000 \(−0\.\d+ to 0\.\d+\) after 90 days \| 12 teams beside 12 without it \| B \|/,
  );
});

it('Evidence is evaluated from these effects', () => {
  expect(report.scores.dimensions.find(({ name }) => name === 'evidence')?.score).toEqual(expect.any(Number));
});

/** Whatever a screen says comes from the list of words: text of its own in a screen could never be said in another language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { parseIso } from '../../src/audit/reading/days';
import { IN_ENGLISH, PANE_ENGLISH, wordsIn } from '../../src/taskpane/words';
import { PANE_WORDS } from '../../src/taskpane/words/en';

const ROOT = join(__dirname, '../../src/taskpane');
const screens = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));
/** What of an element a person reads or hears. */
const READ_OUT = new Set(['aria-label', 'title', 'label', 'placeholder', 'hint', 'alt', 'line', 'parts', 'meaning']);
/** Two words of letters, or one that begins with a capital; the product’s name is the same everywhere. */
const isWords = (text: string): boolean => /\p{L}{2,}\s+\p{L}{2,}|^\s*\p{Lu}\p{L}+/u.test(text.replace(/Plumbline/g, ''));

/** Text that an element holds or an attribute says, as it stands in a source. */
function ownWords(source: string): string[] {
  const found: string[] = [];
  const note = (text: string): void => void (isWords(text) && found.push(text.trim()));
  const literals = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      note(node.text);
    // What is asked of the list is a code.
    if (!ts.isCallExpression(node)) ts.forEachChild(node, literals);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node.text);
    if (ts.isJsxAttribute(node) && READ_OUT.has(node.name.getText()) && node.initializer !== undefined) literals(node.initializer);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) literals(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('screen.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

it('finds words that stand in a screen', () => {
  expect(ownWords('const a = <p title="Go there">Not evaluated</p>;')).toEqual(['Go there', 'Not evaluated']);
  expect(ownWords('const a = <p>{busy ? `Reading the book ${name}` : say("read")}</p>;')).toEqual(['Reading the book']);
  expect(ownWords('const a = <p className="not for people" title={say("read")}>{name} · Plumbline</p>;')).toEqual([]);
});

it.each(screens)('%s says nothing of its own', (name) => {
  expect(ownWords(readFileSync(join(ROOT, name), 'utf8'))).toEqual([]);
});

it('every word is asked for by a screen', () => {
  const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('words/'))
    .map((name) => readFileSync(join(ROOT, name), 'utf8'))
    .join('\n');
  const begun = [...sources.matchAll(/`([a-z-]+-)\$\{/g)].map(([, start]) => start as string);
  const ended = [...sources.matchAll(/\$\{\w+\}(-[a-z]+)`/g)].map(([, end]) => end as string);
  const isAsked = (code: string): boolean =>
    new RegExp(`['"]${code}['"]|\\b${code}:|name: '${code}'`).test(sources) ||
    begun.some((start) => code.startsWith(start)) ||
    ended.some((end) => code.endsWith(end));
  expect(Object.keys(PANE_WORDS).filter((code) => !isAsked(code))).toEqual([]);
});

it('is said with its data, in the voice of its language', () => {
  const { say, day, score, kinds } = IN_ENGLISH;
  expect([say('finding-count', { count: 1 }), say('finding-count', { count: 1234 })]).toEqual(['1 finding', '1,234 findings']);
  expect([say('places-left', { count: 1 }), say('places-left', { count: 2 })]).toEqual(['1 place was left as it is.', '2 places were left as they are.']);
  expect([day('2026-11-23'), day('soon'), score(71.6), score(null)]).toEqual(['23 Nov 2026', 'soon', '72 of 100', 'not evaluated']);
  expect([kinds(1, 'person'), kinds(3, 'person'), kinds(2, 'priority')]).toEqual(['1 person', '3 people', '2 priorities']);
  const loud = wordsIn({
    ...PANE_ENGLISH,
    tag: 'xx',
    words: { ...PANE_WORDS, 'as-of': 'STAND {day}' },
    voice: { ...PANE_ENGLISH.voice, day: (on) => `day ${on - (parseIso('2026-01-01') ?? 0)}` },
  });
  expect(loud.say('as-of', { day: loud.day('2026-01-03') })).toBe('STAND day 2');
});

/** Every imitated member exists in the Excel API, belongs to the requirement set it says, and names what it follows. */
import { readFileSync } from 'node:fs';
import { MEMBERS } from './members';
import type { Kind } from './handle';

const types = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
const excel = types.slice(types.indexOf('declare namespace Excel {'));

/** The declaration of a class, from its head to the next one. */
function declarationOf(name: string): string {
  const start = excel.search(new RegExp(`\\n    class ${name}(?:<\\w+>)? extends `));
  const end = excel.slice(start + 1).search(/\n {4}(?:class|interface|enum|namespace|type|function) /);
  return start < 0 ? '' : excel.slice(start, start + 1 + end);
}

/** The set that the types name for a member; undefined where there is no such member. */
function setOf(kind: string, member: string): string | undefined {
  const declaration = declarationOf(kind);
  const at = declaration.search(new RegExp(`\\n        (?:readonly )?${member}\\??(?:\\(|:|<)`));
  if (at < 0) return undefined;
  const comment = declaration.slice(declaration.lastIndexOf('/**', at), at);
  return /\[Api set: ExcelApi (\d+\.\d+)/.exec(comment)?.[1];
}

const imitated = (Object.keys(MEMBERS) as Kind[]).flatMap((kind) => {
  const { properties, navigations, methods } = MEMBERS[kind];
  return Object.entries({ ...properties, ...navigations, ...methods }).map(([member, { since, docs }]) => ({ kind, member, since, docs }));
});

/** What the client calls without its being in the types. */
const OF_THE_CLIENT = imitated.filter(({ member }) => member.startsWith('_'));

test.each(imitated.filter(({ member }) => !member.startsWith('_')))('$kind $member', ({ kind, member, since, docs }) => {
  expect([kind, member, setOf(kind, member)]).toEqual([kind, member, since]);
  expect(docs).toMatch(/^(?:docs|ref): .+/);
});

test('the client itself calls no more than these', () => {
  expect(OF_THE_CLIENT.map(({ kind, member }) => `${kind}.${member}`).sort()).toEqual([
    'Range._ValidateArraySize',
    'Workbook._Runtime',
    'WorksheetCollection._RegisterDataChangedEvent',
    'WorksheetCollection._RegisterSelectionChangedEvent',
    'WorksheetCollection._UnregisterDataChangedEvent',
    'WorksheetCollection._UnregisterSelectionChangedEvent',
  ]);
});

/** “Required by law” under what a module serves. */
import { fieldModel } from './field-model';

const served = (texts: readonly string[], priorities: readonly string[] = []): string[] =>
  fieldModel({
    Modules: [['module.name', 'module.priority'], ...texts.map((text, place) => [`Module ${place}`, text])],
    ...(priorities.length === 0 ? {} : { Priorities: [['priority.name'], ...priorities.map((name) => [name])] }),
  }).modules.map(
    ({ fields }) => `${fields.mandatory?.value === true ? 'mandatory' : 'free'}: ${(fields.priority?.value ?? []).map(({ text }) => text).join()}`,
  );

it.each(['gesetzlich', 'Pflicht', 'mandatory', 'Compliance', 'legal requirement', 'Obligatoire', 'Réglementaire', 'gesetzlich vorgeschrieben'])(
  '%s is no priority, and its module is mandatory',
  (text) => expect(served(['Growth', text])).toEqual(['free: Growth', 'mandatory: ']),
);

it('what a table of priorities lists is one', () =>
  expect(served(['Compliance', 'Pflicht'], ['Compliance', 'Growth'])).toEqual(['free: Compliance', 'mandatory: ']));

it.each(['Compliance culture in every plant', 'Mandatory quality gates', 'Growth'])('%s is a priority', (text) =>
  expect(served([text])).toEqual([`free: ${text}`]),
);

it('a column that says that the module is not mandatory stands', () => {
  const { modules } = fieldModel({
    Modules: [
      ['module.name', 'module.priority', 'module.mandatory'],
      ['A', 'Compliance', 'no'],
    ],
  });
  expect([modules[0]?.fields.mandatory?.value, modules[0]?.fields.priority?.value ?? null]).toEqual([false, null]);
});

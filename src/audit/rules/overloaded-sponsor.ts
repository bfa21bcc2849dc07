/** Does one sponsor stand for more modules than anybody can follow? */
import { judgedModules } from '../facts/judged-modules';
import { lifeOf } from '../facts/life';
import { targetsOf } from '../model/targets';
import { fold } from '../reading/fold';
import { perModel } from '../facts/per-model';
import { READS, reads } from '../facts/reads';
import type { Model, Module, Person } from '../model/types';
import { defineRule, PASSED } from '../rule';

export const overloadedSponsor = defineRule({
  id: 'overloaded-sponsor',
  title: 'Sponsor of too many modules',
  why: 'A sponsor opens doors, asks for results and shows up. Nobody does that for half of the catalogue.',
  fix: 'Spread the modules over more sponsors.',
  needs: ['module.name', 'module.sponsor'],
  uses: reads(READS.module, READS.person),
  masks: [],
  options: { most: 3 },
  messages: { default: '{person} sponsors {count} live <module|modules>, more than {most}: {modules}.' },
  examples: {
    flagged: `
      ### Modules
      | Module | Sponsor |
      | Coaching essentials | Ines Weber ⚑ |
      | Negotiating abroad | Ines Weber |
      | Value conversations | Ines Weber |
      | Leading a tender | Ines Weber |
      | Safe leadership | Kim Duarte |
    `,
    clean: `
      ### Modules
      | Module | Cohort | Sponsor | End |
      | Coaching essentials | Spring | Ines Weber | |
      | Coaching essentials | Autumn | Ines Weber | |
      | Negotiating abroad | | Ines Weber | |
      | Value conversations | | Ines Weber | |
      | Leading a tender | | Ines Weber | 2025-06-30 |
    `,
  },
  subjects: ({ model }) => [...sponsored(model).keys()],
  check: (person, { model, options: { most } }) => {
    const modules = [...(sponsored(model).get(person)?.values() ?? [])];
    const at = modules[0]?.fields.sponsor?.at ?? person.at;
    return modules.length <= most
      ? PASSED
      : [{ message: 'default', at, data: { person: person.name, count: modules.length, most, modules: { list: modules.map(({ name }) => `“${name}”`) } } }];
  },
});

/** Live modules by sponsor; several runs of one module are one. */
const sponsored = perModel((model: Model): ReadonlyMap<Person, ReadonlyMap<string, Module>> => {
  const modules = new Map<Person, Map<string, Module>>();
  for (const module of judgedModules(model)) {
    if (lifeOf(model, module) !== 'live') continue;
    for (const sponsor of targetsOf<Person>(module.fields.sponsor)) {
      const known = modules.get(sponsor) ?? new Map<string, Module>();
      const name = fold(module.name);
      if (!known.has(name)) known.set(name, module);
      modules.set(sponsor, known);
    }
  }
  return modules;
});

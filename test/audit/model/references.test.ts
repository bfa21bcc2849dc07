/** Names in cells, and the records they stand for. */
import { personOf } from '../../../src/audit/facts/organisation';
import fc from 'fast-check';
import { fieldModel } from './field-model';
import { partsOf } from '../../../src/audit/model/reference-parts';
import type { Reference } from '../../../src/audit/model/types';
import type { Drawn } from '../../support/sheet';

const KPIS = [
  ['kpi.id', 'kpi.name'],
  ['KPI-1', 'Retention'],
  ['KPI-2', 'Quality, cost and delivery'],
  ['KPI-3', 'Conversion rate'],
  ['KPI-4', 'Safety'],
] as const;

/** What the KPI cell of one module stands for. */
function kpisIn(cell: Drawn): string[] {
  const [module] = fieldModel({
    KPIs: KPIS,
    Modules: [
      ['module.name', 'module.kpi'],
      ['A', cell],
    ],
  }).modules;
  return (module?.fields.kpi?.value ?? []).map(({ text, targets }) => targets.map(({ id }) => id).join('/') || `? ${text}`);
}

describe('one or many in a cell', () => {
  it.each<[Drawn, readonly string[]]>([
    ['KPI-1', ['KPI-1']],
    ['Retention', ['KPI-1']],
    ['RÉTENTION', ['KPI-1']],
    ['kpi 1', ['KPI-1']],
    ['KPI-3 Conversion rate', ['KPI-3']],
    ['Conversion rate (KPI-3)', ['KPI-3']],
    ['KPI-1; KPI-3', ['KPI-1', 'KPI-3']],
    ['KPI-1, KPI-3', ['KPI-1', 'KPI-3']],
    ['KPI-1/KPI-3', ['KPI-1', 'KPI-3']],
    ['KPI-1|KPI-3', ['KPI-1', 'KPI-3']],
    ['KPI-1\nKPI-3', ['KPI-1', 'KPI-3']],
    ['KPI-1 KPI-3', ['KPI-1', 'KPI-3']],
    ['Retention and Safety', ['KPI-1', 'KPI-4']],
    ['Quality, cost and delivery', ['KPI-2']],
    ['Retention, Quality, cost and delivery, KPI-4', ['KPI-1', 'KPI-2', 'KPI-4']],
    ['Retention, Morale', ['KPI-1', '? Morale']],
    ['KPI-9', ['? KPI-9']],
    ['KPI-8, KPI-9', ['? KPI-8', '? KPI-9']],
    ['Retention and morale', ['? Retention and morale']],
    ['tbc', []],
    ['All', []],
    ['KPI-1; n/a', ['KPI-1']],
    ['various; all', []],
    [null, []],
  ])('%j', (cell, expected) => expect(kpisIn(cell)).toEqual(expected));

  it.each<[string, readonly string[], readonly string[]]>([
    ['  ', [], []],
    [' A ', ['A'], ['A']],
    ['A; B', ['A; B'], ['A; B']],
    ['A;; n/a; B', [], ['A', 'B']],
    ['A and B', ['A'], ['A and B']],
    ['A and B', ['A', 'B'], ['A', 'B']],
    ['7 and 8', [], ['7', '8']],
    ['7 and B', ['B'], ['7 and B']],
    ['K-1 K-3', ['K-1', 'K-3'], ['K-1', 'K-3']],
    ['K-1  K-3', ['K-1', 'K-3'], ['K-1', 'K-3']],
    ['K-1 K-3', ['K-1'], ['K-1 K-3']],
    ['A B', ['A', 'B'], ['A B']],
    ['K-1, some words', [], ['K-1, some words']],
    ['A, , B', ['A', 'B'], ['A', 'B']],
    ['A\nor as one sees it', ['A'], ['A', 'or as one sees it']],
    ['A\nof service', [], ['A of service']],
    ['A\nof service', ['A', 'A of service'], ['A\nof service']],
    ['B; A\nof service', ['A', 'A of service'], ['B', 'A of service']],
    [`K-1, ${'K-2, '.repeat(38)}K-3`, ['K-1'], ['K-1', ...Array<string>(38).fill('K-2'), 'K-3']],
    [`K-1, ${'K-2, '.repeat(39)}K-3`, ['K-1'], [`K-1, ${'K-2, '.repeat(39)}K-3`]],
  ])('%j, where there is %j, is %j', (text, names, parts) =>
    expect(partsOf(text, ['kpi'], (part) => names.includes(part.replace(/\s+/g, ' ')))).toEqual(parts),
  );

  it.each<[string, readonly string[]]>([
    ['Ines Weber and Kim Duarte', ['Ines Weber', 'Kim Duarte']],
    ['Ines Weber and finance', ['Ines Weber and finance']],
    ['Ines Weber, Kim Duarte', ['Ines Weber', 'Kim Duarte']],
    ['Ines Weber, finance', ['Ines Weber, finance']],
  ])('people are told by their capitals: %s', (text, parts) => {
    expect(partsOf(text, ['person'], () => false)).toEqual(parts);
    expect(partsOf(text, ['kpi'], () => false)).toEqual([text]);
  });

  it('what names nobody leaves the cell blank', () => {
    const [module] = fieldModel({
      KPIs: KPIS,
      Modules: [
        ['module.name', 'module.kpi'],
        ['A', 'various; all'],
      ],
    }).modules;
    expect(module?.fields.kpi).toMatchObject({ value: null, raw: 'various; all' });
  });

  it('ids may be numbers', () => {
    const [module] = fieldModel({
      KPIs: [
        ['kpi.id', 'kpi.name'],
        [7, 'Retention'],
      ],
      Modules: [
        ['module.name', 'module.kpi'],
        ['A', 7],
      ],
    }).modules;
    expect(module?.fields.kpi?.value?.[0]?.targets[0]?.name).toBe('Retention');
  });

  it('parting loses nothing but what parts', () => {
    const letters = (text: string): string => text.replace(/[^a-z0-9]/gi, '');
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9 ,;/|\n&-]{0,40}$/), (text) => {
        const parts = partsOf(text, ['kpi'], (part) => part.length % 2 === 0);
        const named = text.split(/[;|\n]/).filter((part) => !/^\s*(?:all|na|any|nd|none|many|other|tbd|tbc|tba|nil)\s*$/i.test(part));
        expect(letters(parts.join(' ')).length).toBeGreaterThanOrEqual(letters(named.join(' ')).length - 3 * (text.match(/and|und|et/gi)?.length ?? 0));
      }),
    );
  });
});

describe('people', () => {
  const PEOPLE = [
    ['person.id', 'person.name', 'person.email', 'person.title', 'person.left', 'person.function'],
    ['E1', 'Ines Weber', 'ines.weber@example.com', 'Chief Financial Officer', null, 'Finance'],
    ['E2', 'Jonas van Okafor', null, 'VP Sales', null, 'Sales'],
    ['E3', 'Kim Duarte', null, 'VP Sales', '2025-01-31', 'Sales'],
    ['E4', 'Kim Delgado', null, null, null, null],
    ['E5', 'Dr. Änne Groß', null, 'DRH', null, 'HR'],
  ] as const;
  const found = (text: string): string => {
    const [module] = fieldModel({
      People: PEOPLE,
      Modules: [
        ['module.name', 'module.sponsor'],
        ['A', text],
      ],
    }).modules;
    return (module?.fields.sponsor?.value ?? []).map(({ targets }) => targets.map(({ id }) => id).join('/') || '?').join(' ');
  };

  it.each([
    ['E1', 'E1'],
    ['ines weber', 'E1'],
    ['Weber, Ines', 'E1'],
    ['WEBER Ines', 'E1'],
    ['ines.weber@example.com', 'E1'],
    ['Ines Weber <ines.weber@example.com>', 'E1'],
    ['Ines Weber (CFO)', 'E1'],
    ['Ines Weber, Finance', 'E1'],
    ['Ms Ines Weber', 'E1'],
    ['I. Weber', 'E1'],
    ['Ines W.', 'E1'],
    ['IW', 'E1'],
    ['CFO', 'E1'],
    ['Finanzvorstand', 'E1'],
    ['Okafor', '?'],
    ['Jonas Okafor', 'E2'],
    ['van Okafor, Jonas', 'E2'],
    ['Aenne Gross', 'E5'],
    ['Anne Gross', 'E5'],
    ['CHRO', 'E5'],
    ['VP Sales', 'E2'],
    ['KD', 'E4'],
    ['Kim Duarte', 'E3'],
    ['Ines Weber; Kim Duarte', 'E1 E3'],
    ['Ines Weber / Kim Duarte', 'E1 E3'],
    ['Ines Weber and Kim Duarte', 'E1 E3'],
    ['Ada Byron, Lea Roth', '? ?'],
    ['Herr van Okafor', 'E2'],
    ['Hr. Dr. Okafor', 'E2'],
    ['Frau Dr. Groß', 'E5'],
    ['Mme Groß', 'E5'],
    ['Prof. Dr. med. Anne Gross', 'E5'],
    ['Dipl.-Ing. Jonas van Okafor', 'E2'],
    ['Dr. Ines Weber, MBA', 'E1'],
    ['Weber, Dr. Ines', 'E1'],
    ['Herr Kim', '?'],
    ['Herr Maier', '?'],
    ['M. Okafor', '?'],
    ['nobody', ''],
  ])('%s is %s', (text, expected) => expect(found(text)).toBe(expected));

  it.each([
    ['Herr Schmidt', 'E1/E2'],
    ['Dr. Schmidt', 'E1/E2'],
    ['P. Schmidt', 'E1/E2'],
    ['Jurgen Mueller', 'E3'],
    ['Juergen Muller', 'E3'],
    ['Mueller, Jürgen', 'E3'],
    ['Herr Mueller', 'E3'],
    ['J. Muller', 'E3'],
    ['Frau Mueller-Luedenscheid', 'E4'],
    ['Jürgen Soerensen', 'E5'],
    ['Herr Sørensen', 'E5'],
    ['E. Müller-Lüdenscheid', 'E4'],
    ['José García', 'E8'],
    ['Zoe v.d. Heide', 'E9'],
    ['Frau v. d. Heide', 'E9'],
    ['Zoe vd Heide', 'E9'],
    ['Phil Braun', 'E6'],
    ['Herr Braun', 'E6'],
  ])('of people of like names %s is %s', (text, expected) => {
    const { modules } = fieldModel({
      People: [
        ['person.id', 'person.name', 'person.left'],
        ['E1', 'Peter Schmidt', null],
        ['E2', 'Paul Schmidt', null],
        ['E3', 'Jürgen Müller', null],
        ['E4', 'Evi Müller-Lüdenscheid', null],
        ['E5', 'Juergen Soerensen', null],
        ['E6', 'Phil Braun', null],
        ['E7', 'Karl Braun', '2024-12-31'],
        ['E8', 'José García López', null],
        ['E9', 'Zoë von der Heide', null],
      ],
      Modules: [
        ['module.name', 'module.sponsor'],
        ['A', text],
      ],
    });
    expect(modules[0]?.fields.sponsor?.value?.map(({ targets }) => targets.map(({ id }) => id).join('/') || '?')).toEqual([expected]);
  });

  it('names in two columns are one name', () => {
    const model = fieldModel({
      People: [
        ['person.firstName', 'person.lastName'],
        ['Ines', 'Weber'],
      ],
      Modules: [
        ['module.name', 'module.owner'],
        ['A', 'Weber, Ines'],
      ],
    });
    expect(model.people[0]).toMatchObject({ name: 'Ines Weber' });
    expect(personOf(model.modules[0]?.fields.owner)).toBe(model.people[0]);
  });

  it('two of one name are ambiguous, two names are not one person', () => {
    const model = fieldModel({
      People: [
        ['person.id', 'person.name'],
        ['E1', 'Ines Weber'],
        ['E2', 'Ines Weber'],
      ],
      Modules: [
        ['module.name', 'module.owner', 'module.sponsor'],
        ['A', 'Ines Weber', 'E1; E2'],
      ],
    });
    expect(model.modules[0]?.fields.owner?.value?.[0]?.targets).toHaveLength(2);
    expect(personOf(model.modules[0]?.fields.owner)).toBeNull();
    expect(personOf(model.modules[0]?.fields.sponsor)).toBeNull();
    expect(personOf(undefined)).toBeNull();
  });
});

describe('what is not found', () => {
  const missed = (names: readonly string[], text: string): Reference =>
    fieldModel({
      KPIs: [['kpi.name'], ...names.map((name) => [name])],
      Modules: [
        ['module.name', 'module.kpi'],
        ['A', text],
      ],
    }).references[0]?.reference as Reference;

  it('is proposed the nearest, never accepted', () => {
    const reference = missed(['Conversion rate', 'Retention', 'Contract value'], 'Conversoin rate');
    expect(reference.targets).toEqual([]);
    expect(reference.nearest.map(({ name }) => name)).toEqual(['Conversion rate']);
    expect(reference.resolvable).toBe(true);
  });

  it('is proposed at most three, the nearest first, and nothing that is far', () => {
    expect(missed(['KPI-11', 'KPI-12', 'KPI-21', 'KPI-22', 'Sea level'], 'KPI-1').nearest.map(({ name }) => name)).toEqual(['KPI-11', 'KPI-12', 'KPI-21']);
    expect(missed(['Sea level'], 'Retention').nearest).toEqual([]);
  });

  it('is proposed by how near it is, then by key, each once', () => {
    expect(missed(['Retentionxy', 'Retentionx'], 'Retention').nearest.map(({ name }) => name)).toEqual(['Retentionx', 'Retentionxy']);
    expect(missed(['KPI-13', 'KPI-12'], 'KPI-1').nearest.map(({ name }) => name)).toEqual(['KPI-12', 'KPI-13']);
    const { references } = fieldModel({
      KPIs: [
        ['kpi.id', 'kpi.name'],
        ['KPI-12', 'KPI-13'],
      ],
      Modules: [
        ['module.name', 'module.kpi'],
        ['A', 'KPI-1'],
        ['B', 'KPI-12'],
      ],
    });
    expect(references.map(({ reference }) => [reference.text, reference.nearest.length])).toEqual([
      ['KPI-1', 1],
      ['KPI-12', 0],
    ]);
  });

  it('cannot be flagged where the table is not in the workbook', () => {
    const parents = (rows: readonly (readonly Drawn[])[]): boolean[] =>
      fieldModel({ Goals: [['objective.id', 'objective.title', 'objective.parent'], ...rows] }).references.map(({ reference }) => reference.resolvable);
    // Parents may be priorities, and no table has them.
    expect(
      parents([
        ['O1', 'Grow', 'Pillar one'],
        ['O2', 'Save', 'Pillar two'],
      ]),
    ).toEqual([false, false]);
    expect(
      parents([
        ['O1', 'Grow', 'Pillar one'],
        ['O2', 'Save', 'O1'],
      ]),
    ).toEqual([true, true]);
  });
});

describe('names as people write them', () => {
  const ROSTER = [
    ['person.id', 'person.name', 'person.unit'],
    ['E1', 'Siobhán O’Neill', 'Sales'],
    ['E2', 'Jörg Müller', 'Plant'],
    ['E3', 'Łukasz Wójcik', 'Plant'],
    ['E4', 'Đorđe Ilić', 'IT'],
    ['E5', 'Søren Kjær', 'IT'],
    ['E6', 'Anna Schmidt', 'Sales'],
    ['E7', 'Anna Schmidt', 'Finance'],
    ['E8', 'Lea Roth (Finance)', 'Finance'],
    ['E9', 'Pierre D’Angelo', 'Sales'],
  ] as const;
  function named(text: string): string {
    const model = fieldModel({
      People: ROSTER,
      Modules: [
        ['module.name', 'module.owner'],
        ['Coaching', text],
      ],
    });
    return (model.modules[0]?.fields.owner?.value ?? []).flatMap(({ targets }) => targets.map(({ id }) => id)).join(' ');
  }
  it.each([
    ["Siobhan O'Neill", 'E1'],
    ['Siobhán ONeill', 'E1'],
    ['O`Neill, Siobhan', 'E1'],
    ['S. O’Neill', 'E1'],
    ['Joerg Mueller', 'E2'],
    ['Mueller, Jörg', 'E2'],
    ['Jorg Muller', 'E2'],
    ['Lukasz Wojcik', 'E3'],
    ['Dorde Ilic', 'E4'],
    ['Soeren Kjaer', 'E5'],
    ['Soren Kjaer', 'E5'],
    ['Anna Schmidt (Sales)', 'E6'],
    ['Anna Schmidt [Finance]', 'E7'],
    ['Anna Schmidt', 'E6 E7'],
    ['Lea Roth', 'E8'],
    ['Pierre dAngelo', 'E9'],
    ['Anna Neill', ''],
  ])('“%s” is %s', (text, expected) => expect(named(text)).toBe(expected));
});

describe('remarks and numbers beside ids', () => {
  const KPIS = new Set(['KPI-1', 'KPI-3', 'Quality (all plants)', 'A 1)']);
  it.each([
    ['KPI-1 (main), KPI-3 (secondary)', ['KPI-1', 'KPI-3']],
    ['KPI-1 (main, north); KPI-3', ['KPI-1', 'KPI-3']],
    ['1) KPI-1 2) KPI-3', ['KPI-1', 'KPI-3']],
    ['1. KPI-1\n2. KPI-3', ['KPI-1', 'KPI-3']],
    ['(1) KPI-1 (2) KPI-3', ['KPI-1', 'KPI-3']],
    ['• KPI-1\n• KPI-3', ['KPI-1', 'KPI-3']],
    ['- KPI-1\n- KPI-3', ['KPI-1', 'KPI-3']],
    ['KPI-1 (60 %), KPI-3: 40 %', ['KPI-1', 'KPI-3']],
    ['KPI-1 [Haupt-KPI] und KPI-3', ['KPI-1', 'KPI-3']],
    ['Quality (all plants)', ['Quality (all plants)']],
    ['KPI-7 (main)', ['KPI-7 (main)']],
  ])('“%s” names %p', (text, expected) => expect(partsOf(text, ['kpi'], (part) => KPIS.has(part))).toEqual(expected));
});

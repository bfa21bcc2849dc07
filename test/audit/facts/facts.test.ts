/** What the model answers about money, people, life, classes and reviews. */
import { costOf, type ModuleCost } from '../../../src/audit/facts/cost';
import { classOf, type Classified } from '../../../src/audit/facts/metric-class';
import { lifeOf, spanOf } from '../../../src/audit/facts/life';
import { judgedModules } from '../../../src/audit/facts/judged-modules';
import { topPriorities } from '../../../src/audit/facts/top-priorities';
import { isHr, gradeOf, gradeRank, hasLeft, unitOfPerson, unitsBelow, isCompanyWide } from '../../../src/audit/facts/organisation';
import { cadenceOf } from '../../../src/audit/facts/cadence';
import { changesTouching } from '../../../src/audit/facts/changes';
import { day, fieldModel, type Grid, type ModelOptions } from '../model/field-model';
import type { Kpi, Model, Module, Person } from '../../../src/audit/model/types';
import type { Drawn } from '../../support/sheet';

describe('cost', () => {
  const costFrom = (headers: readonly string[], row: readonly Drawn[], costs?: Grid, settings: ModelOptions['settings'] = {}): ModuleCost | null => {
    const model = fieldModel(
      {
        Modules: [
          ['module.name', ...headers.map((header) => `module.${header}`)],
          ['Coaching', ...row],
        ],
        ...(costs === undefined ? {} : { Costs: costs }),
      },
      { settings },
    );
    return costOf(model, model.modules[0] as Module);
  };
  const PARTS = ['costDevelopment', 'costDelivery', 'costOverhead', 'costParticipantTime', 'costBackfill'];

  it('is the sum of its parts', () => expect(costFrom(PARTS, [1, 2, 3, 4, 5])).toMatchObject({ amount: 15, missing: [] }));
  it('is the total where that is all', () =>
    expect(costFrom(['cost'], [9000])).toMatchObject({ amount: 9000, missing: ['development', 'delivery', 'overhead', 'participant time', 'backfill'] }));
  it('is the total where parts are blank and it is more', () => {
    expect(costFrom(['cost', ...PARTS], [30, 6, 9, null, null, null])).toMatchObject({ amount: 30, missing: ['overhead', 'participant time', 'backfill'] });
    expect(costFrom(['cost', ...PARTS], [30, 6, 9, 20, null, null])).toMatchObject({ amount: 35 });
    expect(costFrom(['cost', ...PARTS], [30, 1, 2, 3, 4, 5])).toMatchObject({ amount: 15, missing: [] });
  });
  it('tells the time of participants from the settings: 100 people, 80 hours, 35 an hour', () => {
    const known = costFrom(['costDelivery', 'learners', 'hours'], [170_000, 100, 80], undefined, { hourlyCost: 35 });
    expect(known).toMatchObject({ amount: 450_000, missing: ['development', 'overhead', 'backfill'] });
    expect(costFrom(['costDelivery', 'learners', 'hours'], [170_000, 100, 80])).toMatchObject({ amount: 170_000 });
  });
  it('is unknown where nothing says it', () => expect(costFrom(['cost'], [null])).toBeNull());
  it('is known to be nothing', () => expect(costFrom(['cost'], [0])).toMatchObject({ amount: 0 }));

  it.each<[string, readonly string[], readonly Drawn[], string]>([
    ['its column', ['cost', 'currency'], [9, 'eur'], 'EUR'],
    ['its cell', ['cost'], ['$9'], 'USD'],
    ['its number format', ['cost'], [{ value: 9, format: '[$£-809]#,##0' }], 'GBP'],
    ['the settings', ['cost'], [9], 'CHF'],
  ])('has the currency of %s', (_, headers, row, currency) => expect(costFrom(headers, row, undefined, { currency: 'CHF' })?.currency).toBe(currency));

  describe('in rows of their own', () => {
    const rows = (...body: Drawn[][]): Grid => [['cost.module', 'cost.category', 'cost.amount', 'cost.type', 'cost.currency'], ...body];
    const of = (...body: Drawn[][]): ModuleCost | null => costFrom([], [], rows(...body));

    it('never two views of one amount', () => {
      expect(
        of(
          ['Coaching', 'delivery', 10, 'Budget'],
          ['Coaching', 'delivery', 12, 'Actual'],
          ['Coaching', 'design', 5, 'Committed'],
          ['Coaching', 'delivery', 9, 'Forecast'],
        ),
      ).toMatchObject({ amount: 26, spent: 12, overspend: 16 });
      expect(of(['Coaching', 'delivery', 10, 'Budget'], ['Coaching', 'delivery', 9, 'Prognose'])).toMatchObject({ amount: 10, spent: null });
      expect(of(['Coaching', 'delivery', 10, null], ['Coaching', 'travel', 9, null])).toMatchObject({ amount: 19 });
      expect(of(['Coaching', 'delivery', 10, 'Existing contract'])).toMatchObject({ spent: null });
    });
    it('say which categories are missing, where they name any', () => {
      expect(of(['Coaching', 'Trainer', 10], ['Coaching', 'Konzeption', 4])?.missing).toEqual(['overhead', 'participant time', 'backfill']);
      expect(of(['Coaching', null, 10])?.missing).toEqual([]);
    });
    it('are never added up over currencies', () =>
      expect(of(['Coaching', 'a', 10, null, 'EUR'], ['Coaching', 'b', 4, null, 'EUR'], ['Coaching', 'c', 100, null, 'USD'])).toMatchObject({
        amount: 100,
        currency: 'USD',
      }));
    it('are one sum with the module’s own columns', () =>
      expect(costFrom(['cost'], [50], rows(['Coaching', 'delivery', 12, 'Actual']))).toMatchObject({ amount: 50, spent: 12 }));
  });
});

describe('class of a metric', () => {
  const classFrom = (name: string, settings: ModelOptions['settings'] = {}, more: Record<string, string> = {}): Classified => {
    const model = fieldModel(
      {
        KPIs: [
          ['kpi.name', ...Object.keys(more)],
          [name, ...Object.values(more)],
        ],
      },
      { settings },
    );
    return classOf(model, model.kpis[0] as Kpi);
  };

  it.each([
    ['City employees trained in defensive driving citywide (total)', 'activity', 'employees trained'],
    ['Crisis Intervention Team training (hours)', 'activity', 'training hours'],
    ['Customers enrolled in training', 'activity', 'enrolled'],
    ['Workshop attendance', 'activity', 'attendance'],
    ['Schulungsstunden je Führungskraft', 'activity', 'schulungsstunden'],
    ['Heures de formation', 'activity', 'heures de formation'],
    ['Mediation satisfaction rate (%)', 'perception', 'satisfaction'],
    ['Average rating for professional development training sessions (%)', 'perception', 'rating'],
    ['Teilnehmerzufriedenheit', 'perception', 'teilnehmerzufriedenheit'],
    ['Course NPS', 'perception', 'nps'],
    ['Customer satisfaction', 'result', 'customer satisfaction'],
    ['Pass rate of participants', 'learning', 'pass rate'],
    ['Certifications held', 'learning', 'certifications'],
    ['Zwischenprüfung bestanden', 'learning', 'zwischenprufung'],
    ['Coaching conversations held', 'behaviour', 'coaching conversations'],
    ['Mitarbeitergespräche', 'behaviour', 'mitarbeitergesprache'],
    ['Net revenue', 'money', 'revenue'],
    ['Materialkosten', 'money', 'materialkosten'],
    ['Chiffre d’affaires', 'money', 'chiffre d affaires'],
    ['12-month retention', 'result', 'retention'],
    ['Kundenbindung', 'result', 'kundenbindung'],
    ['Taux de conversion', 'result', 'taux de conversion'],
    ['On-time delivery', 'result', 'on time'],
    ['Schools and non-profits served', null, null],
    ['Appointments kept after behavioral health discharge', null, null],
    ['Tea', null, null],
  ])('%s is %s, by the word “%s”', (name, name_, word) => expect(classFrom(name)).toEqual({ class: name_, word }));

  it('is what the workbook says, and what the settings say before it', () => {
    expect(classFrom('Tea', {}, { 'kpi.class': 'Level 4' })).toEqual({ class: 'result', word: 'Level 4' });
    expect(classFrom('Tea', { metricClasses: { TEA: 'money' } }, { 'kpi.class': 'result' })).toEqual({ class: 'money', word: 'money' });
    expect(classFrom('Workshop attendance', { metricClasses: { 'workshop attendance': 'result' } }).class).toBe('result');
    expect(classFrom('Workshop attendance', { metricClasses: { 'workshop attendance': 'nonsense' } }).class).toBe('activity');
  });

  it('is told by unit and definition where the name is silent', () => {
    expect(classFrom('Tea', {}, { 'kpi.measureUnit': 'EUR' })).toEqual({ class: 'money', word: 'eur' });
    expect(classFrom('Tea', {}, { 'kpi.definition': 'Share of staff who left: attrition' })).toEqual({ class: 'result', word: 'attrition' });
  });

  it('of a key result is that of its KPI where its own words are silent', () => {
    const model = fieldModel({
      KPIs: [['kpi.name'], ['Retention']],
      Results: [
        ['keyResult.title', 'keyResult.metric'],
        ['Keep them', 'Retention'],
        ['Hold 12 workshops', 'Retention'],
      ],
    });
    expect(model.keyResults.map((one) => classOf(model, one).class)).toEqual(['result', 'activity']);
  });
});

describe('life', () => {
  const lives = (rows: readonly (readonly Drawn[])[]): string[] => {
    const model = fieldModel({ Modules: [['module.name', 'module.status', 'module.start', 'module.end'], ...rows] });
    return model.modules.map((module) => lifeOf(model, module));
  };

  it.each<[string, readonly Drawn[], string]>([
    ['nothing said', [null, null, null], 'live'],
    ['running', ['running', '2026-01-01', '2026-12-31'], 'live'],
    ['its last day', [null, null, '2026-03-31'], 'live'],
    ['the day after', [null, null, '2026-03-30'], 'ended'],
    ['begins tomorrow', [null, '2026-04-01', null], 'planned'],
    ['begins today', ['planned', '2026-03-31', null], 'live'],
    ['planned without a date', ['planned', null, null], 'planned'],
    ['said to be over', ['completed', null, '2026-12-31'], 'ended'],
    ['cancelled', ['cancelled', '2026-01-01', null], 'left-out'],
    ['an idea', ['idea', null, null], 'left-out'],
  ])('%s', (_, row, life) => expect(lives([['A', ...row]])).toEqual([life]));

  it('a goal lives as long as its period', () => {
    const model = fieldModel({
      Goals: [
        ['objective.title', 'objective.period'],
        ['A', 'Q1 2026'],
        ['B', 'Q4 2025'],
        ['C', 'Q2 2026'],
      ],
    });
    expect(model.objectives.map((one) => lifeOf(model, one))).toEqual(['live', 'ended', 'planned']);
    expect(spanOf(model.objectives[0] as (typeof model.objectives)[0])).toEqual({ start: day('2026-01-01'), end: day('2026-03-31') });
  });

  it('judged are live and planned modules that are not mandatory', () => {
    const model = fieldModel({
      Modules: [
        ['module.name', 'module.status', 'module.mandatory'],
        ['A', 'running', 'no'],
        ['B', 'planned', null],
        ['C', 'running', 'yes'],
        ['D', 'completed', null],
        ['E', 'cancelled', null],
      ],
    });
    expect(judgedModules(model).map(({ name }) => name)).toEqual(['A', 'B']);
  });
});

describe('top priorities', () => {
  const top = (headers: string[], rows: readonly (readonly Drawn[])[], settings: ModelOptions['settings'] = {}): string[] =>
    topPriorities(fieldModel({ Priorities: [headers, ...rows] }, { settings })).map(({ name }) => name);
  const letters = (count: number): string[][] => Array.from({ length: count }, (_, number) => [`P${number}`]);

  it('are those ranked first', () => {
    expect(
      top(
        ['priority.name', 'priority.rank'],
        [
          ['A', 1],
          ['B', 4],
          ['C', 3],
          ['D', null],
        ],
      ),
    ).toEqual(['A', 'C']);
    expect(
      top(
        ['priority.name', 'priority.rank'],
        [
          ['A', 1],
          ['B', 4],
        ],
        { topPriorities: 4 },
      ),
    ).toEqual(['A', 'B']);
  });
  it('are all of up to five without ranks', () => {
    expect(top(['priority.name'], letters(5))).toHaveLength(5);
    expect(top(['priority.name'], letters(6))).toEqual([]);
  });
  it('are none that are over', () =>
    expect(
      top(
        ['priority.name', 'priority.rank', 'priority.status'],
        [
          ['A', 1, 'closed'],
          ['B', 2, 'active'],
        ],
      ),
    ).toEqual(['B']));
});

describe('people and units', () => {
  let model: Model;
  let ines: Person;
  let kim: Person;
  let jo: Person;
  let sam: Person;
  let lea: Person;
  let ada: Person;
  beforeEach(() => {
    model = fieldModel({
      Units: [
        ['unit.name', 'unit.parent', 'unit.aliases'],
        ['Company', null, null],
        ['Sales', 'Company', 'Vertrieb'],
        ['Sales North', 'Sales', null],
        ['Circle', 'Round', null],
        ['Round', 'Circle', null],
      ],
      People: [
        ['person.name', 'person.title', 'person.grade', 'person.function', 'person.unit', 'person.left', 'person.status'],
        ['Ines', 'VP Sales', 'Vice President', 'Sales', 'Vertrieb', null, 'active'],
        ['Kim', 'HR business partner', 'Band 7', null, 'Sales North', '2026-03-30', null],
        ['Jo', 'Machine learning lead', null, null, null, '2026-03-31', null],
        ['Sam', null, 'senior manager', 'L&D', null, null, 'inactive'],
        ['Lea', 'Leiterin Personal', 'CFO', null, null, null, 'on leave'],
        ['Ada', null, null, null, null, null, null],
      ],
    });
    [ines, kim, jo, sam, lea, ada] = model.people as [Person, Person, Person, Person, Person, Person];
  });

  it('are in HR by function, else by title or unit', () => expect([ines, kim, jo, sam, lea, ada].map(isHr)).toEqual([false, true, false, true, true, null]));
  it('stand on the grade ladder', () => expect([ines, kim, jo, sam].map((one) => gradeOf(model, one))).toEqual([4, null, null, 2]));
  it('a grade may be spelled out', () =>
    expect(['VP', 'vice president', 'Sr. Manager', 'C-Level', 'Baron'].map((one) => gradeRank(model, one))).toEqual([4, 4, 2, 6, null]));
  it('have left after their last day', () =>
    expect([ines, kim, jo, sam, lea].map((person) => hasLeft(person, day('2026-03-31')))).toEqual([false, true, false, true, false]));
  it('sit in units, also by another name', () =>
    expect([ines, kim, jo].map((person) => unitOfPerson(person)?.name ?? null)).toEqual(['Sales', 'Sales North', null]));
  it.each<[string | null, string | null, boolean]>([
    [null, 'closed', true],
    [null, 'withdrawn', true],
    [null, 'completed', true],
    [null, 'active', false],
    ['2026-12-31', 'closed', false],
    [null, null, false],
  ])('whoever left on %s, with the status %s, is gone: %s', (left, status, gone) => {
    const { people } = fieldModel({
      People: [
        ['person.name', 'person.left', 'person.status'],
        ['Ines', left, status],
      ],
    });
    expect(hasLeft(people[0] as Person, day('2026-03-31'))).toBe(gone);
  });

  it('only grades of the ladder have a rank, by any of their forms', () => {
    const short = fieldModel({}, { settings: { gradeLadder: ['Manager', 'Director', 'sr manager'] } });
    expect(['manager', 'Director', 'Senior manager', 'sr manager', 'VP'].map((grade) => gradeRank(short, grade))).toEqual([0, 1, null, 2, null]);
  });

  it('units hold the units below them, loops included', () => {
    expect([...unitsBelow(model, model.units[0] as (typeof model.units)[0])].map(({ name }) => name)).toEqual(['Company', 'Sales', 'Sales North']);
    expect([...unitsBelow(model, model.units[3] as (typeof model.units)[0])]).toHaveLength(2);
  });
});

describe('company-wide', () => {
  it.each<[string, string, boolean]>([
    ['company-wide', 'Leads', true],
    ['essential', 'All employees', true],
    ['essential', 'All', false],
    ['essential', 'alle', true],
    ['essential', 'alle Teamleiter', false],
    ['Company wide programme', '', true],
    ['unit', 'Leads', false],
  ])('tier %s for %s: %s', (tier, audience, wide) => {
    const model = fieldModel({
      Modules: [
        ['module.name', 'module.tier', 'module.audience'],
        ['A', tier, audience],
      ],
    });
    expect(isCompanyWide(model, model.modules[0] as Module)).toBe(wide);
  });

  it.each([
    [3, 30, true],
    [2, 30, false],
    [3, 31, false],
    [4, 0, false],
  ])('%d completions in as many units of a roster of %d: %s', (completed, roster, wide) => {
    const people = Array.from({ length: roster }, (_, number) => [`Person ${number}`, `Unit ${number % 5}`]);
    const log = people.slice(0, completed).map(([name]) => ['A', name as string, 'completed']);
    const model = fieldModel({
      Modules: [['module.name'], ['A']],
      People: [['person.name', 'person.unit'], ...people],
      Log: [['completion.module', 'completion.person', 'completion.status'], ...log, ['A', 'Person 9', 'in progress']],
    });
    expect(isCompanyWide(model, model.modules[0] as Module)).toBe(wide);
  });
});

describe('reviews and changes', () => {
  it('cadence: the row, else the framework, else as an OKR; a link goes with its module', () => {
    const model = fieldModel({
      Modules: [
        ['module.name', 'module.framework', 'module.reviewEvery'],
        ['A', 'SMART', null],
        ['B', 'OKR', null],
        ['C', null, null],
        ['D', 'SMART', 'monthly'],
      ],
      Links: [['link.module'], ['A'], ['D'], ['Z']],
    });
    expect([...model.modules, ...model.links].map((one) => cadenceOf(model, one))).toEqual([
      { days: 184, framework: 'SMART', stated: false },
      { days: 92, framework: 'OKR', stated: false },
      { days: 92, framework: 'OKR', stated: false },
      { days: 31, framework: 'SMART', stated: true },
      { days: 184, framework: 'SMART', stated: false },
      { days: 31, framework: 'SMART', stated: true },
      { days: 92, framework: 'OKR', stated: false },
    ]);
  });

  it('changes touch their units, those below, and what reaches their priorities; latest first, none of the future', () => {
    const model = fieldModel({
      Units: [
        ['unit.name', 'unit.parent'],
        ['Sales', null],
        ['North', 'Sales'],
        ['Service', null],
      ],
      Priorities: [['priority.name'], ['Grow']],
      Modules: [
        ['module.name', 'module.unit', 'module.priority'],
        ['A', 'North', null],
        ['B', 'Service', 'Grow'],
        ['C', 'Service', null],
      ],
      Changes: [
        ['change.date', 'change.kind', 'change.units', 'change.priorities', 'change.note'],
        ['2026-01-01', 'restructure', 'Sales', null, 'first'],
        ['2026-02-01', 'restructure', 'North', null, 'second'],
        ['2026-02-02', 'strategy change', null, 'Grow', 'third'],
        ['2026-12-01', 'restructure', 'Service', null, 'to come'],
      ],
    });
    expect(model.modules.map((module) => changesTouching(model, module).map(({ name }) => name))).toEqual([['second', 'first'], ['third'], []]);
  });
});

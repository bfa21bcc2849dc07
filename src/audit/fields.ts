/** The field catalogue: every kind of table, what its columns can mean and how their cells are read. */

/**
 * How a cell is read. `date` takes the first or last day of a period by `edge`; `reference` names records of the kinds
 * in `to`, one or several in a cell; `cadence` is a number of days.
 */
export type FieldType =
  'id' | 'text' | 'number' | 'money' | 'share' | 'date' | 'period' | 'boolean' | 'status' | 'direction' | 'level' | 'cadence' | 'reference';

export interface FieldDefinition {
  readonly type: FieldType;
  /** One sentence for a person. */
  readonly means: string;
  readonly example: string;
  /** The field that makes a row a record. */
  readonly required?: true;
  readonly to?: readonly Kind[];
  /** Kinds that the name or id may also stand for, where the column shows that it does. */
  readonly also?: readonly Kind[];
  readonly edge?: 'start' | 'end';
}

export type Kind =
  | 'priority'
  | 'briefing'
  | 'objective'
  | 'keyResult'
  | 'kpi'
  | 'reading'
  | 'event'
  | 'module'
  | 'link'
  | 'competency'
  | 'person'
  | 'unit'
  | 'completion'
  | 'cost'
  | 'decision'
  | 'change'
  | 'provider';

const id = (example: string) => ({ type: 'id', means: 'The code other tables use for it.', example }) as const;
const text = (means: string, example: string) => ({ type: 'text', means, example }) as const;
const number = (means: string, example: string) => ({ type: 'number', means, example }) as const;
const money = (means: string, example: string) => ({ type: 'money', means, example }) as const;
const share = (means: string, example: string) => ({ type: 'share', means, example }) as const;
const from = (means: string, example: string) => ({ type: 'date', edge: 'start', means, example }) as const;
const until = (means: string, example: string) => ({ type: 'date', edge: 'end', means, example }) as const;
const yesNo = (means: string, example = 'yes') => ({ type: 'boolean', means, example }) as const;
const status = (example: string) => ({ type: 'status', means: 'Where it stands.', example }) as const;
const cadence = (means: string, example: string) => ({ type: 'cadence', means, example }) as const;
const period = (means: string, example: string) => ({ type: 'period', means, example }) as const;
const refer = <K extends Kind>(to: readonly K[], means: string, example: string, also: readonly Kind[] = []) =>
  ({ type: 'reference', to, also, means, example }) as const;
const named = <T extends object>(definition: T) => ({ ...definition, required: true }) as const;

export const FIELDS = {
  priority: {
    id: id('P1'),
    name: named(text('What the business wants most, in one line.', 'Grow revenue in the north')),
    rank: number('1 is the most important.', '1'),
    executive: refer(['person'], 'The executive who answers for it.', 'Ines Weber'),
    metric: refer(['kpi'], 'The KPI that tells whether it is reached.', 'KPI-01'),
    target: number('The value that KPI should reach.', '12 %'),
    period: period('When it holds.', 'FY2026'),
    start: from('First day it holds.', '2026-01-01'),
    due: until('Last day it holds.', '2026-12-31'),
    agreedOn: from('When the executives agreed on it.', '2025-11-15'),
    status: status('active'),
  },
  briefing: {
    executive: named(refer(['person'], 'Who named the outcome.', 'CFO')),
    date: named(from('When the talk took place.', '2026-01-20')),
    rank: number('Where this executive placed it.', '1'),
    priority: named(refer(['priority'], 'The outcome that was named.', 'P1')),
  },
  objective: {
    id: id('O-12'),
    title: named(text('The objective in its own words.', 'Negotiate across cultures')),
    specific: text('What exactly should change, where the parts of a SMART goal have columns of their own.', 'Renewals of service contracts in the north'),
    measurable: text('How it will be known, in words.', 'From 84 % to 90 %'),
    parent: refer(['objective', 'priority'], 'The objective, priority or key result above it.', 'O-02', ['keyResult']),
    level: { type: 'level', means: 'Company, unit, team or individual.', example: 'unit' } as const,
    unit: refer(['unit'], 'The unit that pursues it.', 'Sales North'),
    owner: refer(['person'], 'Who answers for it.', 'Ines Weber'),
    framework: text('OKR or SMART.', 'OKR'),
    kind: text('Committed, aspirational, learning, health or compliance.', 'committed'),
    priority: refer(['priority'], 'The priority it serves.', 'P1'),
    metric: refer(['kpi'], 'The KPI it moves.', 'KPI-01'),
    baseline: number('Where its measure began.', '15'),
    target: number('Where its measure should end.', '35'),
    current: number('Where its measure is.', '20'),
    measureUnit: text('What the numbers count.', '%'),
    period: period('When it runs.', 'Q1 2026'),
    start: from('First day.', '2026-01-01'),
    due: until('Last day.', '2026-03-31'),
    agreedOn: from('When it was agreed.', '2025-12-10'),
    weight: share('Its share among its siblings.', '25 %'),
    status: status('on track'),
    progress: share('How far it is.', '40 %'),
    confidence: share('How sure its owner is.', '0.7'),
    lastReviewed: until('When it was last looked at.', '2026-03-02'),
    reviewEvery: cadence('How often it should be looked at.', 'quarterly'),
  },
  keyResult: {
    id: id('KR-12.1'),
    title: named(text('The key result in its own words.', 'Win 12 contracts abroad')),
    objective: refer(['objective'], 'The objective it belongs to.', 'O-12'),
    metric: refer(['kpi'], 'The KPI it moves.', 'KPI-01'),
    baseline: number('Where it began.', '4'),
    target: number('Where it should end.', '12'),
    current: number('Where it is.', '7'),
    measureUnit: text('What the numbers count.', 'contracts'),
    owner: refer(['person'], 'Who answers for it.', 'Ines Weber'),
    start: from('First day.', '2026-01-01'),
    due: until('Last day.', '2026-03-31'),
    weight: share('Its share among its siblings.', '50 %'),
    status: status('on track'),
    progress: share('How far it is.', '40 %'),
    confidence: share('How sure its owner is.', '0.7'),
    lastReviewed: until('When it was last looked at.', '2026-03-02'),
  },
  kpi: {
    id: id('KPI-01'),
    name: named(text('What is measured.', 'Conversion rate')),
    definition: text('How it is measured.', 'Won deals over all decided deals'),
    measureUnit: text('What the numbers count.', '%'),
    direction: { type: 'direction', means: 'Whether more is better (up), less is better (down) or a band is wanted (range).', example: 'up' } as const,
    baseline: number('Where it began.', '18 %'),
    target: number('Where it should end.', '25 %'),
    minimum: number('The lower edge of its band.', '0'),
    maximum: number('The upper edge of its band.', '0.02'),
    current: number('Where it is.', '21 %'),
    owner: refer(['person'], 'Who answers for it.', 'Ines Weber'),
    unit: refer(['unit'], 'The unit it belongs to.', 'Sales North'),
    objective: refer(['objective'], 'The objective it measures.', 'O-12'),
    priority: refer(['priority'], 'The priority it measures.', 'P1'),
    class: text('Activity, perception, learning, behaviour, result or money.', 'result'),
    frequency: cadence('How often it is measured.', 'monthly'),
    period: period('The period of this row, where a KPI has a row per period.', '2026'),
    asOf: until('When its current value was read.', '2026-03-31'),
    due: until('When its target should be reached.', '2026-12-31'),
    source: text('Where the numbers come from.', 'CRM'),
    status: status('met'),
    weight: share('How much it counts.', '1'),
    unitValue: money('What one unit of it is worth.', '12000'),
    unitValueSource: text('Who says so.', 'Finance, 2025'),
  },
  reading: {
    kpi: named(refer(['kpi'], 'The KPI that was read.', 'KPI-01')),
    team: refer(['unit'], 'The team it was read for.', 'Team 7'),
    person: refer(['person'], 'The person it was read for.', 'Ines Weber'),
    period: named(period('When it was read.', 'Q2 2026')),
    value: named(number('The value.', '21 %')),
    target: number('What was wanted then.', '25 %'),
    numerator: number('The count above the line.', '42'),
    denominator: number('The count below the line.', '200'),
    phase: text('Whether it was read before or after a training, where no period says when.', 'before'),
  },
  event: {
    kpi: named(refer(['kpi'], 'The KPI it counts for.', 'KPI-01')),
    team: refer(['unit'], 'The team it belongs to.', 'Team 7'),
    person: refer(['person'], 'The person it belongs to.', 'Ines Weber'),
    date: named(from('When it happened.', '2026-02-11')),
    outcome: text('How it ended.', 'won'),
    amount: money('What it was worth.', '35000'),
    planned: until('When it was to be delivered.', '2026-03-01'),
    actual: until('When it was delivered.', '2026-03-14'),
  },
  module: {
    id: id('M-07'),
    name: named(text('What the module is called.', 'Coaching Essentials')),
    programme: text('The programme it is part of.', 'Leading teams'),
    cohort: text('Which run of it.', 'Spring'),
    competency: refer(['competency'], 'The competency it builds.', 'Coaching'),
    audience: text('Whom it is for.', 'Team leads'),
    tier: text('Essential, advanced, company-wide…', 'company-wide'),
    unit: refer(['unit'], 'The unit that runs it.', 'Sales North'),
    location: text('Where.', 'Lyon'),
    format: text('How it is held.', 'workshop'),
    vendor: text('Who sells it.', 'Acme Learning'),
    owner: refer(['person'], 'Who answers for the module.', 'Jo Lindqvist'),
    deliverer: refer(['person'], 'Who holds it.', 'Sam Okafor'),
    sponsor: refer(['person'], 'The business leader who wants its outcome.', 'Ines Weber'),
    sponsorGrade: text('The sponsor’s grade.', 'VP'),
    sponsoredOn: from('Since when there is a sponsor.', '2025-12-01'),
    objective: refer(['objective'], 'The objective it serves.', 'O-12', ['keyResult', 'priority']),
    keyResult: refer(['keyResult'], 'The key result it serves.', 'KR-12.1', ['objective']),
    kpi: refer(['kpi'], 'The KPI it should move.', 'KPI-01', ['keyResult']),
    priority: refer(['priority'], 'The priority it serves.', 'P1'),
    businessProblem: text('The problem it answers.', 'We lose one deal in three at the last step'),
    expectedImpact: text('The change expected of the KPI.', '+3 points of conversion'),
    measureBy: until('When the effect will be measured.', '2026-09-30'),
    isolation: text('How the programme’s part is told from the rest.', 'comparison teams'),
    benefit: money('The benefit claimed.', '120000'),
    benefitFrom: from('First day the benefit is counted.', '2026-07-01'),
    benefitTo: until('Last day the benefit is counted.', '2027-06-30'),
    claimedResult: text('What is said of its success.', 'successful'),
    framework: text('OKR or SMART.', 'OKR'),
    status: status('running'),
    start: from('First day.', '2026-02-01'),
    end: until('Last day.', '2026-05-31'),
    hours: number('Hours of each participant.', '16'),
    learners: number('People who took part.', '48'),
    learnersPlanned: number('People who should take part.', '60'),
    capacity: number('How many could take part; nobody is counted by it.', '16'),
    lastReviewed: until('When the module was last looked at.', '2026-03-02'),
    reviewEvery: cadence('How often it should be looked at.', 'quarterly'),
    mandatory: yesNo('Whether it must be taken by law or policy.', 'no'),
    reinforcement: text('What keeps the behaviour alive afterwards.', 'monthly peer coaching'),
    reportedIn: text('Where its outcome appears.', 'unit scorecard'),
    learningObjectives: text('What people can do afterwards.', 'Hold a coaching talk'),
    cost: money('What it costs in all.', '45000'),
    budget: money('What was planned for it, where budget and actual stand apart.', '45000'),
    actual: money('What it has cost so far.', '31000'),
    committed: money('What is ordered and not paid yet.', '8000'),
    costPerPerson: money('What it costs for each who takes part; times the learners where no other cost is stated.', '850'),
    costDevelopment: money('Design and development.', '12000'),
    costDelivery: money('Trainers, rooms, licences.', '18000'),
    costOverhead: money('Administration.', '3000'),
    costParticipantTime: money('Time of those who take part.', '10000'),
    costBackfill: money('Those who stand in for them.', '2000'),
    currency: text('The currency of its costs.', 'EUR'),
  },
  link: {
    module: named(refer(['module'], 'The module.', 'M-07')),
    kpi: refer(['kpi'], 'The KPI it should move.', 'KPI-01', ['keyResult']),
    keyResult: refer(['keyResult'], 'The key result it serves.', 'KR-12.1', ['objective']),
    objective: refer(['objective'], 'The objective it serves.', 'O-12', ['keyResult', 'priority']),
    expectedEffect: text('The change expected.', '+3 points'),
    share: share('Its share of the change.', '30 %'),
    confidence: share('How sure that is.', '70 %'),
    measureBy: until('When it will be measured.', '2026-09-30'),
    status: status('active'),
    lastReviewed: until('When the link was last looked at.', '2026-03-02'),
  },
  competency: {
    id: id('C-03'),
    name: named(text('What the competency is called.', 'Coaching')),
    priority: refer(['priority'], 'The priority it serves.', 'P2'),
    kpi: refer(['kpi'], 'The KPI that shows it.', 'KPI-04'),
    level: number('Where people are.', '2'),
    targetLevel: number('Where they should be.', '4'),
    assessed: until('When that was last assessed.', '2026-01-31'),
  },
  person: {
    id: id('10042'),
    name: named(text('First and last name.', 'Ines Weber')),
    firstName: text('First name, where the name stands in two columns.', 'Ines'),
    lastName: text('Last name, where the name stands in two columns.', 'Weber'),
    email: text('E-mail address.', 'ines.weber@example.com'),
    title: text('Job title.', 'VP Sales'),
    grade: text('Grade on the ladder.', 'VP'),
    function: text('HR, Finance, Operations…', 'Sales'),
    unit: refer(['unit'], 'The unit the person sits in.', 'Sales North'),
    team: refer(['unit'], 'The team the person sits in.', 'Team 7'),
    manager: refer(['person'], 'Whom the person reports to.', 'Kim Duarte'),
    role: text('Role in the alignment committee.', 'committee'),
    status: status('active'),
    location: text('Where the person works.', 'Lyon'),
    joined: from('First day.', '2019-04-01'),
    left: until('Last day.', '2026-02-28'),
    leaveReason: text('Why the person left.', 'resigned'),
    salary: money('Salary in a year.', '64000'),
    rollout: text('Into which wave of a module the person’s team was drawn.', 'M-07: wave 1 of 2, drawn by lot'),
  },
  unit: {
    id: id('U-04'),
    name: named(text('What the unit is called.', 'Sales North')),
    parent: refer(['unit'], 'The unit above it.', 'Sales'),
    head: refer(['person'], 'Who leads it.', 'Ines Weber'),
    aliases: text('Other names it goes by.', 'North; Sales N'),
    from: from('Since when it exists.', '2024-01-01'),
    to: until('Until when it existed.', '2026-12-31'),
    rollout: text('Into which wave of a module it was drawn.', 'M-07: wave 1 of 2, drawn by lot'),
  },
  completion: {
    module: named(refer(['module'], 'The module that was taken.', 'M-07')),
    person: named(refer(['person'], 'Who took it.', 'Ines Weber')),
    team: refer(['unit'], 'The team of that person.', 'Team 7'),
    completed: until('When it was completed, or whether.', '2026-05-31'),
    status: status('completed'),
    score: number('Test score.', '82'),
    group: text('Trained, comparison or randomised.', 'trained'),
  },
  cost: {
    module: named(refer(['module'], 'The module it was spent on.', 'M-07')),
    category: text('Development, delivery, overhead, participant time or backfill.', 'delivery'),
    period: period('When.', 'Q2 2026'),
    amount: named(money('How much.', '18000')),
    currency: text('In which currency.', 'EUR'),
    type: text('Budget, actual, committed or forecast.', 'actual'),
    costCentre: text('Who pays.', 'CC-410'),
  },
  decision: {
    subject: named(refer(['module'], 'The module or programme decided about.', 'M-07')),
    function: named(text('Which function.', 'Finance')),
    right: named(text('Decides, is consulted or is informed.', 'decides')),
  },
  change: {
    date: named(from('When it happened.', '2026-04-01')),
    kind: named(text('Restructure, new market, acquisition, strategy change…', 'new market')),
    units: refer(['unit'], 'The units it touches.', 'Sales North'),
    priorities: refer(['priority'], 'The priorities it touches.', 'P1'),
    note: text('What happened.', 'Opened in Portugal'),
  },
  provider: {
    id: id('V-02'),
    name: named(text('The coach, speaker, course or firm.', 'Nordlys Coaching')),
    kind: text('Coach, speaker, course…', 'coach'),
    competencies: named(refer(['competency'], 'What they can build.', 'Coaching; Feedback')),
    levels: text('Whom they are for.', 'team leads'),
    languages: text('In which languages.', 'English, German'),
    format: text('How they work.', 'one-to-one'),
    fee: money('What they ask for.', '12000'),
    currency: text('In which currency.', 'EUR'),
    from: from('Since when they can be had.', '2026-04-01'),
    until: until('Until when they can be had.', '2026-12-31'),
    place: text('Where.', 'Lyon'),
  },
} as const satisfies Record<Kind, Record<string, FieldDefinition>>;

export type Fields = typeof FIELDS;
export const KINDS = Object.keys(FIELDS) as readonly Kind[];

/** `module.sponsor`, as reports and rules write it. */
export type FieldName = { [K in Kind]: `${K}.${Extract<keyof Fields[K], string>}` }[Kind];

/** Asked for once per reference, so the names are not taken apart each time. */
const DEFINITIONS = new Map(
  KINDS.flatMap((kind) => Object.entries(FIELDS[kind]).map(([name, definition]): [string, FieldDefinition] => [`${kind}.${name}`, definition])),
);

/** The definition of a field name. */
export function fieldDefinition(field: FieldName): FieldDefinition {
  return DEFINITIONS.get(field) as FieldDefinition;
}

/** Whether a field holds amounts of money; no field does not. */
export function isMoney(field: FieldName | null): boolean {
  return field !== null && fieldDefinition(field).type === 'money';
}

const NAMES: ReadonlyMap<Kind, readonly FieldName[]> = new Map(
  KINDS.map((kind) => [kind, Object.freeze(Object.keys(FIELDS[kind]).map((name) => `${kind}.${name}` as FieldName))]),
);

/** Every field name of a kind, in catalogue order. */
export function fieldNames(kind: Kind): readonly FieldName[] {
  return NAMES.get(kind) as readonly FieldName[];
}

const KIND_WORDS: Readonly<Partial<Record<Kind, string>>> = { keyResult: 'key result', kpi: 'KPI' };

/** A kind in plain words: `key result`. */
export function kindWords(kind: Kind): string {
  return KIND_WORDS[kind] ?? kind;
}

/** Several of a kind: `priorities`, `people`. */
export function kindsWords(kind: Kind): string {
  const word = kindWords(kind);
  if (word === 'person') return 'people';
  return word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** A field in plain words: `the module’s sponsor`. */
export function fieldWords(field: FieldName): string {
  const [kind, name] = field.split('.') as [Kind, string];
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace('kpi', 'KPI');
  return `the ${kindWords(kind)}’s ${words}`;
}

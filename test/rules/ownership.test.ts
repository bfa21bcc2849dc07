/** Ownership: who is named, who is in post, who sits where; and what must not be flagged though it looks like it. */
import { describeCases, table, times, workbook } from './cases';

const modules = (headers: string, ...rows: string[]): string => table('Modules', headers, rows);
const people = (headers: string, ...rows: string[]): string => table('People', headers, rows);

describeCases('unowned-module', [
  {
    name: 'blank, "tbd", "vacant" and "niemand" name nobody; a post names somebody',
    sheets: modules('Module | Module owner', 'Coaching | ⚑', 'Selling | tbd ⚑', 'Deciding | Vacant ⚑', 'Führen | niemand ⚑', 'Planning | Head of Sales'),
    says: ['Nobody is named as owner of “Coaching”'],
  },
  { name: 'an error cannot be told', sheets: modules('Module | Module owner', 'Coaching | #N/A'), undecided: 1 },
  {
    name: 'mandatory, ended and cancelled modules are not judged',
    sheets: modules(
      'Module | Module owner | Mandatory | End | Status',
      'Fire drill | | yes | | running',
      'Old | | no | 2025-12-31 | running',
      'Dropped | | no | | cancelled',
      'Coaching | Jo Lindqvist | no | | running',
    ),
    checked: 1,
  },
  {
    name: 'a programme lends its owner to its modules',
    sheets: modules(
      'Module | Programme | Module owner',
      'Leading teams | Leading teams | Jo Lindqvist',
      'Coaching | Leading teams | ',
      'Selling | Leading teams | ',
      'Alone | Other | ⚑',
    ),
  },
]);

describeCases('unowned-objective', [
  {
    name: 'planned objectives are judged, ended ones are not',
    sheets: table('Objectives', 'Objective | Owner | Start | Due', [
      'Win tenders | ⚑ | 2026-07-01 | 2026-12-31',
      'Old tenders | | 2025-01-01 | 2025-12-31',
      'Win more | COO | 2026-01-01 | 2026-12-31',
    ]),
    checked: 2,
  },
  { name: 'an error cannot be told', sheets: table('Objectives', 'Objective | Owner', ['Win tenders | #REF!']), undecided: 1 },
]);

describeCases('shared-owner', [
  {
    name: 'two people, however they are separated',
    sheets: workbook(
      people('Name | Function', 'Ines Weber | Sales', 'Jonas Okafor | HR'),
      modules('Module | Module owner', 'Coaching | Ines Weber / Jonas Okafor ⚑', 'Selling | Ines Weber & Jonas Okafor ⚑', 'Deciding | Ines Weber'),
    ),
    says: ['“Coaching” names 2 people as owner: Ines Weber and Jonas Okafor'],
  },
  {
    name: 'one person named twice, last name first, or with a post, is one',
    sheets: workbook(
      people('Name | Email', 'Ines Weber | ines@halden.example'),
      modules(
        'Module | Module owner',
        'Coaching | Ines Weber; ines@halden.example',
        'Selling | Weber, Ines',
        'Deciding | Ines Weber, Director of Sales',
        'Planning | Ines Weber / HR',
      ),
    ),
  },
  {
    name: 'without a list of people, full names decide',
    sheets: modules('Module | Sponsor', 'Coaching | Ines Weber; Kim Duarte ⚑', 'Selling | Ines Weber, VP Sales'),
  },
  { name: 'single words may be anything', sheets: modules('Module | Module owner', 'Coaching | Ines; Jonas'), undecided: 1 },
  { name: 'objectives too', sheets: table('Objectives', 'Objective | Owner', ['Win tenders | Ines Weber; Kim Duarte ⚑']) },
  {
    name: 'two executives of a priority are not judged here, two trainers nowhere',
    sheets: workbook(
      table('Priorities', 'Priority | Executive', ['Grow revenue | Ines Weber; Kim Duarte']),
      modules('Module | Module owner | Trainer', 'Coaching | Ines Weber | Jonas Okafor; Kim Duarte'),
    ),
    checked: 1,
  },
  {
    name: 'one unclear word beside a post is one, beside a person it may be another; a role that is clear does not help the other',
    undecided: 2,
    sheets: modules(
      'Module | Module owner | Sponsor',
      'A | Ines; HR | Kim Duarte',
      'B | Ines; Kim Duarte | ',
      'C | Ines; Jonas | Kim Duarte',
      'D | Ines | Kim',
    ),
    checked: 2,
  },
  {
    name: 'two names that are found beside an unclear one are two',
    sheets: workbook(people('Name', 'Ines Weber', 'Jonas Okafor'), modules('Module | Module owner', 'Coaching | Ines Weber; Jonas Okafor; Team ⚑')),
    says: ['names 2 people as owner: Ines Weber and Jonas Okafor'],
  },
]);

describeCases('unsponsored-module', [
  {
    name: 'company-wide by tier or audience, in three languages',
    sheets: modules(
      'Module | Sponsor | Tier | Audience',
      'Leading | ⚑ | company-wide | ',
      'Führen | ⚑ | | alle Mitarbeitenden',
      'Selling | ⚑ | unit | Team leads',
    ),
    says: ['“Leading” is for the whole company', '“Führen” is for the whole company', '“Selling” names no business sponsor'],
  },
  {
    name: 'company-wide by those who completed it: three units and a tenth of the roster',
    sheets: workbook(
      people('Name | Unit', ...times(30, (number) => `Person ${'ABCDEFGHIJKLMNOPQRSTUVWXYZabcd'[number - 1] ?? ''}x | Unit ${'ABC'[number % 3] ?? ''}`)),
      modules('Module | Sponsor', 'Leading | ⚑', 'Selling | ⚑'),
      table('Completions', 'Module | Person | Completed', [
        'Leading | Person Ax | 2026-01-10',
        'Leading | Person Bx | 2026-01-10',
        'Leading | Person Cx | 2026-01-10',
        'Selling | Person Ax | 2026-01-10',
        'Selling | Person Bx | 2026-01-10',
      ]),
    ),
    says: ['“Leading” is for the whole company', '“Selling” names no business sponsor'],
  },
  { name: 'an error cannot be told', sheets: modules('Module | Sponsor', 'Coaching | #N/A'), undecided: 1 },
  { name: 'somebody is named', sheets: modules('Module | Sponsor', 'Coaching | Ines Weber', 'Selling | CFO', 'Deciding | ⚑'), checked: 3 },
]);

const ladder = people('Name | Grade', 'Ines Weber | VP', 'Kim Duarte | Director', 'Maud Haugen | SVP', 'Sam Okafor | Band 7', 'Noor Haddad | ');
describeCases('junior-sponsor', [
  {
    name: 'VP is enough, Director is not',
    sheets: workbook(
      ladder,
      modules(
        'Module | Sponsor | Tier',
        'A | Ines Weber | company-wide',
        'B | Kim Duarte ⚑ | company-wide',
        'C | Maud Haugen | company-wide',
        'D | Kim Duarte | unit',
      ),
    ),
    says: ['Kim Duarte has the grade Director, and VP or above is needed'],
    checked: 3,
  },
  {
    name: 'an unlisted grade, no grade and a stranger cannot be told',
    sheets: workbook(
      ladder,
      modules('Module | Sponsor | Tier', 'A | Sam Okafor | company-wide', 'B | Noor Haddad | company-wide', 'C | Ada Stranger | company-wide'),
    ),
    undecided: 3,
  },
  {
    name: 'the row’s own grade wins over the roster',
    sheets: workbook(
      ladder,
      modules('Module | Sponsor | Sponsor grade | Tier', 'A | Kim Duarte | SVP | company-wide', 'B | Ines Weber | Manager | company-wide').replace(
        'Ines Weber | Manager',
        'Ines Weber ⚑ | Manager',
      ),
    ),
  },
  { name: 'one senior sponsor of two is enough', sheets: workbook(ladder, modules('Module | Sponsor | Tier', 'A | Kim Duarte; Ines Weber | company-wide')) },
  {
    name: 'the grade is an option, the ladder a setting',
    sheets: workbook(
      people('Name | Grade', 'Ines Weber | Band 3', 'Kim Duarte | Band 2'),
      modules('Module | Sponsor | Tier', 'A | Ines Weber | company-wide', 'B | Kim Duarte ⚑ | company-wide'),
    ),
    options: { grade: 'Band 3' },
    settings: { gradeLadder: ['Band 1', 'Band 2', 'Band 3'] },
  },
  {
    name: 'nobody named is another fault; a grade that is on no ladder asks for nothing that could be told',
    sheets: workbook(ladder, modules('Module | Sponsor | Tier', 'A | Ines Weber | company-wide', 'B | | company-wide')),
    options: { grade: 'Grand vizier' },
    undecided: 1,
  },
  {
    name: 'of two people of one name the grade is not known; of two sponsors, one junior and one unknown, neither',
    undecided: 2,
    sheets: workbook(
      people('Employee ID | Name | Grade', '1 | Kim Duarte | Director', '2 | Kim Duarte | VP', '3 | Ada Byron | Manager', '4 | Noor Haddad | '),
      modules('Module | Sponsor | Tier', 'A | Kim Duarte | company-wide', 'B | Ada Byron; Noor Haddad | company-wide'),
    ),
  },
]);

const roster = people('Employee ID | Name | Email', 'E1001 | Ines Weber | ines@halden.example', 'E1002 | Jonas Okafor | jonas@halden.example');
describeCases('unknown-person', [
  {
    name: 'id, e-mail, last name first and another case are found',
    sheets: workbook(roster, modules('Module | Module owner | Sponsor', 'A | E1002 | ines@halden.example', 'B | Okafor, Jonas | INES WEBER')),
    checked: 4,
  },
  {
    name: 'one wrong name is one finding, with how often it stands there',
    sheets: workbook(roster, modules('Module | Module owner', 'A | Ada Stranger ⚑', 'B | Ada Stranger', 'C | E9999 ⚑', 'D | ada@halden.example ⚑')),
    says: ['“Ada Stranger”, owner of “A”, and 1 more, is not among the people'],
  },
  {
    name: 'proposes the nearest',
    sheets: workbook(roster, table('Priorities', 'Priority | Executive', ['Grow revenue | Jonas Okafer ⚑'])),
    says: ['the nearest there: “Jonas Okafor”'],
  },
  {
    name: 'a post, a department and a first name cannot be told; brackets behind a name hide nobody',
    sheets: workbook(roster, modules('Module | Module owner | Sponsor', 'A | HR team | CFO', 'B | Ines | Ines Weber (CFO)')),
    undecided: 3,
  },
  {
    name: 'forms of address, degrees and spellings hide nobody; M. may be Monsieur or a first name; a stranger with a title is one',
    sheets: workbook(
      people('Employee ID | Name | Email', 'E1 | Jürgen Müller | jm@halden.example', 'E2 | Marie Durand | md@halden.example'),
      modules('Module | Module owner | Sponsor', 'A | Herr Müller | Mme Durand', 'B | Dr. Jurgen Mueller | Marie Durand, MBA', 'C | M. Müller | Herr Maier ⚑'),
    ),
    undecided: 1,
  },
  { name: 'nobody is not a person', sheets: workbook(roster, modules('Module | Module owner', 'A | vacant', 'B | Ines Weber')), checked: 1 },
  {
    name: 'ended modules may name people of the past',
    sheets: workbook(roster, modules('Module | Module owner | End', 'A | Ada Stranger | 2025-12-31', 'B | Ines Weber | ')),
    checked: 1,
  },
  {
    name: 'said once it is said plainly, three times with two more; a name with more around it may be somebody in the list',
    undecided: 1,
    sheets: workbook(
      roster,
      modules('Module | Module owner', 'A | Ada Stranger ⚑', 'B | Zoe Unheard ⚑', 'C | Zoe Unheard', 'D | Zoe Unheard', 'E | Dr Ines Weber Sales'),
    ),
    says: [/“Ada Stranger”, owner of “A”, is not among the people\./, /“Zoe Unheard”, owner of “B”, and 2 more, is not among/],
  },
]);

const leavers = people(
  'Name | Left on | Status',
  'Ines Weber | 2026-03-30 | ',
  'Kim Duarte | 2026-03-31 | ',
  'Maud Haugen | | inactive',
  'Jonas Okafor | | active',
  'Sam Novak | | on Mars',
);
describeCases('departed-person', [
  {
    name: 'left the day before the audit; the last day itself is in post',
    sheets: workbook(leavers, modules('Module | Module owner | Sponsor', 'A | Ines Weber ⚑ | Kim Duarte')),
    says: ['Ines Weber, owner of “A”, left on 30 Mar 2026'],
  },
  {
    name: 'a status says it too',
    sheets: workbook(leavers, table('Priorities', 'Priority | Executive', ['Grow revenue | Maud Haugen ⚑', 'Cut cost | Jonas Okafor'])),
    says: ['is no longer in post according to People!C4'],
  },
  {
    name: 'a status nobody can read, or a stranger',
    sheets: workbook(leavers, table('Objectives', 'Objective | Owner', ['Win tenders | Sam Novak', 'Win more | Ada Stranger'])),
    undecided: 2,
  },
  { name: 'owner and sponsor are two findings', sheets: workbook(leavers, modules('Module | Module owner | Sponsor', 'A | Ines Weber ⚑ | Maud Haugen ⚑')) },
  {
    name: 'a leaving date yet to come outweighs a status that nobody can read; two people of one name are nobody',
    undecided: 2,
    sheets: workbook(
      people(
        'Employee ID | Name | Left on | Status',
        '1 | Sam Novak | 2026-12-31 | on Mars',
        '2 | Kim Duarte | |',
        '3 | Kim Duarte | 2025-01-01 |',
        '4 | Ada Byron | soon |',
      ),
      modules('Module | Module owner', 'A | Sam Novak', 'B | Kim Duarte', 'C | Ada Byron'),
    ),
    checked: 1,
  },
  {
    name: 'one of two whose post cannot be read, and a day that has passed',
    sheets: workbook(leavers, modules('Module | Module owner | Sponsor', 'A | Jonas Okafor | Sam Novak', 'B | Kim Duarte | Jonas Okafor')),
    undecided: 1,
    checked: 1,
  },
]);

describeCases('overloaded-sponsor', [
  {
    name: 'three live modules are fine; planned and ended ones do not count',
    sheets: modules(
      'Module | Sponsor | Start | End',
      'A one | Ines Weber | |',
      'B two | Ines Weber | |',
      'C three | Ines Weber | |',
      'D four | Ines Weber | 2026-09-01 |',
      'E five | Ines Weber | | 2025-12-31',
    ),
  },
  {
    name: 'four are too many, under whatever name the sponsor stands',
    sheets: workbook(
      people('Name | Email', 'Ines Weber | ines@halden.example'),
      modules('Module | Sponsor', 'A one | Ines Weber ⚑', 'B two | Weber, Ines', 'C three | ines@halden.example', 'D four | Ines Weber; Kim Duarte'),
    ),
    says: ['Ines Weber sponsors 4 live modules, more than 3'],
  },
  { name: 'the limit is an option', sheets: modules('Module | Sponsor', 'A one | Ines Weber ⚑', 'B two | Ines Weber'), options: { most: 1 } },
  {
    name: 'several runs of one module are one',
    sheets: modules(
      'Module | Cohort | Sponsor',
      'A one | Spring | Ines Weber',
      'A one | Autumn | Ines Weber',
      'B two | Spring | Ines Weber',
      'C three | Spring | Ines Weber',
    ),
    checked: 1,
  },
  {
    name: 'the finding stands on the first of them',
    sheets: modules('Module | Cohort | Sponsor', 'A one | Spring | Ines Weber ⚑', 'A one | Autumn | Ines Weber', 'B two | Spring | Ines Weber'),
    options: { most: 1 },
    says: ['sponsors 2 live modules, more than 1: “A one” and “B two”'],
  },
]);

describeCases('self-sponsored-module', [
  {
    name: 'by another name',
    sheets: workbook(
      people('Name | Email', 'Jo Lindqvist | jo@halden.example'),
      modules('Module | Module owner | Sponsor', 'A | jo@halden.example | Lindqvist, Jo ⚑'),
    ),
    says: ['Jo Lindqvist is both sponsor and owner of “A”'],
  },
  {
    name: 'the trainer counts, a second sponsor frees',
    sheets: modules('Module | Trainer | Sponsor', 'A | Sam Okafor | Sam Okafor ⚑', 'B | Sam Okafor | Sam Okafor; Ines Weber'),
    says: ['sponsor and trainer'],
  },
  {
    name: 'a stranger among them may be anybody',
    sheets: workbook(roster, modules('Module | Module owner | Sponsor', 'A | J. Okaforr | Jonas Okafor')),
    undecided: 1,
  },
  {
    name: 'no sponsor is another finding',
    sheets: modules('Module | Module owner | Sponsor', 'A | Jo Lindqvist |', 'B | Jo Lindqvist | Ines Weber'),
    checked: 1,
  },
  {
    name: 'nobody who owns or holds it',
    sheets: modules('Module | Module owner | Trainer | Sponsor', 'A | | | Ines Weber', 'B | Jo Lindqvist | | Ines Weber'),
    undecided: 1,
    checked: 1,
  },
  {
    name: 'a post of the same words is the same; another one, and one of two people of one name, may be anybody',
    undecided: 2,
    sheets: workbook(
      people('Employee ID | Name', '1 | Kim Duarte', '2 | Kim Duarte', '3 | Jo Lindqvist'),
      modules('Module | Module owner | Sponsor', 'A | Head of Sales | head of sales ⚑', 'B | Kim Duarte | Jo Lindqvist', 'C | Jo Lindqvist | Head of Sales'),
    ),
  },
  {
    name: 'of two sponsors both must run it, whoever comes first',
    sheets: modules(
      'Module | Module owner | Trainer | Sponsor',
      'A | Jo Lindqvist | Sam Okafor | Ines Weber; Sam Okafor',
      'B | Jo Lindqvist | Sam Okafor | Sam Okafor; Jo Lindqvist ⚑',
    ),
    says: ['Sam Okafor is both sponsor and trainer of “B”'],
  },
]);

const functions = people('Name | Function', 'Jo Lindqvist | HR', 'Maud Haugen | Learning and development', 'Ines Weber | Sales', 'Sam Novak | ');
describeCases('hr-only-ownership', [
  {
    name: 'one from the business is enough',
    sheets: workbook(
      functions,
      modules(
        'Module | Module owner | Sponsor',
        'A | Jo Lindqvist | Maud Haugen ⚑',
        'B | Ines Weber | Jo Lindqvist',
        'C | Jo Lindqvist | Maud Haugen; Ines Weber',
      ),
    ),
  },
  {
    name: 'no function, or a stranger',
    sheets: workbook(functions, modules('Module | Module owner | Sponsor', 'A | Jo Lindqvist | Sam Novak', 'B | Jo Lindqvist | Ada Stranger')),
    undecided: 2,
  },
  {
    name: 'titles that only sound like HR',
    sheets: workbook(
      people(
        'Name | Job title',
        'Jo Lindqvist | HR partner',
        'Ada Byron | Head of machine learning',
        'Sam Novak | Personal assistant to the CFO',
        'Lea Roth | Leiterin Personal',
      ),
      modules('Module | Module owner | Sponsor', 'A | Jo Lindqvist | Ada Byron', 'B | Jo Lindqvist | Sam Novak', 'C | Jo Lindqvist | Lea Roth ⚑'),
    ),
  },
  {
    name: 'without an owner or without a sponsor it is another fault',
    sheets: workbook(
      functions,
      modules('Module | Module owner | Sponsor', 'A | Jo Lindqvist | ', 'B | | Maud Haugen', 'C | | ', 'D | Jo Lindqvist | Maud Haugen ⚑'),
    ),
    checked: 1,
    says: ['Jo Lindqvist (owner) and Maud Haugen (sponsor) of “D”'],
  },
  {
    name: 'two people of one name',
    undecided: 1,
    sheets: workbook(
      people('Employee ID | Name | Function', '1 | Kim Duarte | HR', '2 | Kim Duarte | Sales', '3 | Jo Lindqvist | HR'),
      modules('Module | Module owner | Sponsor', 'A | Kim Duarte | Jo Lindqvist'),
    ),
  },
]);

const committee = (...rows: string[]): string => people('Name | Function | Job title | Committee role', ...rows);
describeCases('business-only-ownership', [
  {
    name: 'HR as trainer, as sponsor or in the committee',
    sheets: workbook(
      committee('Jo Lindqvist | HR | |', 'Ines Weber | Sales | | Alignment committee'),
      modules(
        'Module | Module owner | Trainer | Sponsor',
        'A | Ines Weber | Jo Lindqvist |',
        'B | Ines Weber | | Jo Lindqvist',
        'C | Ines Weber ⚑ | Ines Weber |',
      ),
    ),
  },
  {
    name: 'a trainer from outside cannot be told',
    sheets: workbook(committee('Ines Weber | Sales | | Alignment committee'), modules('Module | Module owner | Trainer', 'A | Ines Weber | Acme Learning')),
    undecided: 1,
  },
  {
    name: 'a member who has left does not sit in the committee',
    sheets: workbook(
      people(
        'Name | Function | Committee role | Left on',
        'Jo Lindqvist | HR | Alignment committee | 2025-12-31',
        'Ines Weber | Sales | Alignment committee |',
      ),
      modules('Module | Module owner', 'A | Ines Weber ⚑'),
    ),
  },
  {
    name: 'nobody who owns it is another fault; two people of one name cannot be told',
    undecided: 1,
    checked: 1,
    sheets: workbook(
      people(
        'Employee ID | Name | Function | Committee role',
        '1 | Kim Duarte | HR |',
        '2 | Kim Duarte | Sales |',
        '3 | Ines Weber | Sales | Alignment committee',
      ),
      modules('Module | Module owner', 'A | Kim Duarte', 'B | ', 'C | Ines Weber ⚑'),
    ),
    says: ['has a part in “C”: not Ines Weber, who owns it'],
  },
]);

const units = table('Units', 'Unit | Parent unit', ['Sales |', 'Sales North | Sales', 'Logistics |', 'People |']);
const staff = people(
  'Name | Business unit | Left on',
  'Ines Weber | Sales North |',
  'Jo Lindqvist | People |',
  'Kim Duarte | Logistics |',
  'Old Hand | Logistics | 2025-06-30',
);
describeCases('unaccountable-unit', [
  {
    name: 'somebody below is enough; planned modules do not count',
    sheets: workbook(
      units,
      staff,
      modules(
        'Module | Business unit | Module owner | Sponsor | Start',
        'A | Sales | Jo Lindqvist | Ines Weber |',
        'B | Logistics | Jo Lindqvist | Ines Weber | 2026-09-01',
      ),
    ),
    checked: 1,
  },
  {
    name: 'the owner of an objective answers too',
    sheets: workbook(
      units,
      staff,
      modules('Module | Business unit | Module owner', 'A | Logistics | Jo Lindqvist'),
      table('Objectives', 'Objective | Owner', ['Win tenders | Kim Duarte']),
    ),
  },
  {
    name: 'nobody of the unit answers',
    sheets: workbook(units, staff, modules('Module | Business unit | Module owner', 'A | Logistics ⚑ | Jo Lindqvist', 'B | Logistics | Jo Lindqvist')),
    says: ['“Logistics” has live modules (“A” and “B”)'],
  },
  {
    name: 'a stranger who answers for it may sit in it; a unit without people may be called otherwise',
    sheets: workbook(units, staff, modules('Module | Business unit | Module owner', 'A | Logistics | Ada Stranger', 'B | Sales South | Jo Lindqvist')),
    undecided: 1,
    checked: 0,
  },
  {
    name: 'who answers in a team of the unit answers in it; two people of one name may sit anywhere; an ended module asks for nobody',
    undecided: 1,
    sheets: workbook(
      units,
      people(
        'Employee ID | Name | Business unit | Team',
        '1 | Ines Weber | | Sales North',
        '2 | Kim Duarte | Logistics |',
        '3 | Kim Duarte | People |',
        '4 | Jo Lindqvist | People |',
        '5 | Sam Novak | |',
      ),
      modules(
        'Module | Business unit | Module owner | End',
        'A | Sales | Ines Weber |',
        'B | Logistics | Kim Duarte |',
        'C | Logistics | Sam Novak |',
        'D | Sales North | Ines Weber | 2025-12-31',
        'E | People | Jo Lindqvist |',
      ),
    ),
    checked: 2,
  },
]);

describeCases('late-sponsor', [
  {
    name: 'on the day of the launch is in time, a day later is not',
    sheets: modules('Module | Sponsor | Sponsored on | Start', 'A | Ines Weber | 2026-01-12 | 2026-01-12', 'B | Ines Weber | 2026-01-13 ⚑ | 2026-01-12'),
    says: ['“B” was launched on 12 Jan 2026; its sponsor came on 13 Jan 2026'],
  },
  {
    name: 'company-wide modules say so',
    sheets: modules('Module | Sponsor | Sponsored on | Start | Tier', 'A | Ines Weber | 2026-02-13 ⚑ | 2026-01-12 | company-wide'),
    says: ['“A” was launched for the whole company'],
  },
  {
    name: 'a quarter is no day of launch',
    sheets: modules(
      'Module | Sponsor | Sponsored on | Start',
      'A | Ines Weber | 2026-02-13 | Q1 2026',
      'B | Ines Weber | 2026-02-13 | Jan 2026',
      'C | Ines Weber | 2025-12-13 | Q1 2026',
      'D | Ines Weber | 13 Feb 2026 ⚑ | 12 Jan 2026',
    ),
    undecided: 2,
  },
  {
    name: 'no date, or no sponsor',
    sheets: modules('Module | Sponsor | Sponsored on | Start', 'A | Ines Weber | | 2026-01-12', 'B | | 2026-02-01 | 2026-01-12'),
    undecided: 1,
  },
  {
    name: 'no start',
    sheets: modules('Module | Sponsor | Sponsored on | Start', 'A | Ines Weber | 2026-02-13 | ', 'B | Ines Weber | 2026-01-13 | 2026-01-14'),
    undecided: 1,
  },
]);

describeCases('committee-gap', [
  {
    name: 'a function may come with a title, and one member may fill two seats',
    sheets: committee(
      'Ines Weber | Executive | CFO | Alignment committee',
      'Kim Duarte | Logistics | Plant manager | Alignment committee',
      'Jo Lindqvist | People | Partner | Alignment committee',
    ),
  },
  {
    name: 'says which seats are empty',
    sheets: people(
      'Name | Function | Job title | Committee role ⚑',
      'Jo Lindqvist | HR | HR partner | Member',
      'Ines Weber | Sales | Executive assistant | Member',
    ),
    says: ['has no member from Finance, Operations and the executive level'],
  },
  {
    name: 'a committee for something else is none',
    sheets: people(
      'Name | Function | Committee role ⚑',
      'Ines Weber | Finance | Alignment committee',
      'Jo Lindqvist | HR | Safety committee',
      'Kim Duarte | Operations | Safety committee',
    ),
    says: ['(Ines Weber) has no member from HR, Operations and the executive level'],
  },
  {
    name: 'no committee at all',
    sheets: people('Name | Function | Committee role ⚑', 'Ines Weber | Finance |', 'Jo Lindqvist | HR |'),
    says: ['None of the 2 people has a role in an alignment committee'],
  },
  {
    name: 'roles that are jobs say nothing of a committee',
    sheets: people('Name | Function | Role', 'Ines Weber | Finance | Controller', 'Jo Lindqvist | HR | Team member of payroll'),
    undecided: 1,
  },
  {
    name: 'a member of unknown function may fill the gap',
    sheets: people('Name | Function | Committee role', 'Ines Weber | Finance | Committee', 'Jo Lindqvist | | Committee'),
    undecided: 1,
  },
  {
    name: 'a member who has left leaves a gap; the top of the ladder is the executive level',
    sheets: people(
      'Name | Function | Grade | Left on | Committee role ⚑',
      'Ines Weber | Finance | C-level | | x',
      'Jo Lindqvist | HR | Manager | | x',
      'Kim Duarte | Operations | Manager | 2026-01-31 | x',
    ),
    says: ['has no member from Operations.'],
  },
]);

const decisions = (...rows: string[]): string => table('Decisions', 'Module | Function | Decision right', rows);
describeCases('unclear-decision', [
  {
    name: 'one unit decides for itself',
    sheets: workbook(modules('Module | Business unit', 'A | Sales'), decisions('A | HR | decides', 'A | Finance | decides')),
    checked: 0,
  },
  {
    name: 'an audience of two units, and a company-wide module',
    sheets: workbook(
      table('Units', 'Unit', ['Sales', 'Logistics']),
      modules('Module | Audience', 'A ⚑ | Sales and Logistics', 'B ⚑ | All employees', 'C | Sales'),
      decisions('A | HR | decides', 'A | Finance | accountable', 'B | HR | consulted'),
    ),
    says: ['HR and Finance all decide about “A”', 'No function is said to decide about “B”'],
  },
  {
    name: 'the same function twice is one; several in one cell are several',
    sheets: workbook(
      modules('Module | Business unit', 'A | Sales; Logistics', 'B ⚑ | Sales; Logistics'),
      decisions('A | HR | decides', 'A | hr | approves', 'B | HR; Finance | decides'),
    ),
  },
  {
    name: 'a decision about the programme holds for its modules',
    sheets: workbook(
      modules('Module | Programme | Business unit', 'A | Leading teams | Sales; Logistics', 'B ⚑ | Alone | Sales; Logistics'),
      decisions('Leading teams | HR | decides'),
    ),
  },
  {
    name: 'a right in words nobody knows',
    sheets: workbook(modules('Module | Business unit', 'A | Sales; Logistics'), decisions('A | HR | holds the pen')),
    undecided: 1,
  },
  {
    name: 'a decision about the module goes before that about its programme; a name that is in no list is found by its words',
    sheets: workbook(
      modules('Module | Programme | Business unit', 'A ⚑ | Leading teams | Sales; Logistics', 'B | Leading teams | Sales; Logistics', 'C | | Sales; Logistics'),
      decisions('Leading teams | HR | decides', 'A | HR | decides', 'A | Finance | decides', 'C | Finance | decides', 'C | HR | informed'),
    ),
    says: ['HR and Finance all decide about “A”'],
  },
  {
    name: 'a blank right decides nothing; words nobody knows beside two who decide do not matter',
    undecided: 1,
    sheets: workbook(
      modules('Module | Business unit', 'A ⚑ | Sales; Logistics', 'B ⚑ | Sales; Logistics', 'C | Sales; Logistics'),
      decisions('A | HR | ', 'B | HR | decides', 'B | Finance | decides', 'B | Sales | holds the pen', 'C | HR | decides', 'C | Sales | holds the pen'),
    ),
    says: ['No function is said to decide about “A”', 'HR and Finance all decide about “B”'],
  },
  {
    name: 'who hears of the decision does not take it, who takes it may tell others',
    sheets: workbook(
      modules('Module | Business unit', 'A | Sales; Logistics', 'B ⚑ | Sales; Logistics', 'C ⚑ | Sales; Logistics'),
      decisions(
        'A | HR | decides and informs',
        'A | Finance | informed of the decision',
        'A | Sales | does not decide',
        'A | Logistics | keine Entscheidung',
        'B | HR | consulted before the decision',
        'B | Finance | no decision right',
        'C | HR | decision',
        'C | Finance | A',
        'C | Sales | C',
      ),
    ),
    says: ['No function is said to decide about “B”', 'HR and Finance all decide about “C”'],
  },
]);

/** What a person chooses to have written. */
export interface WriteChoices {
  readonly scorecard: boolean;
  readonly findings: boolean;
  /** Score and flags beside the modules; without them nobody's sheet is touched. */
  readonly moduleColumns: boolean;
  /** The verdict of each link and its reason beside the rows of links. */
  readonly linkColumns: boolean;
  /** Verdict and flags beside KPIs, flags beside objectives and key results. */
  readonly goalColumns: boolean;
  /** Modules × priorities. */
  readonly matrix: boolean;
  /** Where the money goes, and what it returned. */
  readonly money: boolean;
  /** A row for each audit, and what was signed off. */
  readonly history: boolean;
  /** What the readings say of each module and KPI. */
  readonly impact: boolean;
  /** Business cases, a page each. */
  readonly case: boolean;
  /** A page for each business unit. */
  readonly units: boolean;
  /** The three questions, with room for answers and signatures. */
  readonly review: boolean;
  /** What was assumed, read and accepted, to be corrected there. */
  readonly settings: boolean;
}

/** The first write is modest: Scorecard with its modules, Findings, and two columns beside the modules. */
export const DEFAULT_CHOICES: WriteChoices = Object.freeze({
  scorecard: true,
  findings: true,
  moduleColumns: true,
  linkColumns: false,
  goalColumns: false,
  matrix: false,
  money: false,
  history: false,
  review: false,
  impact: false,
  case: false,
  units: false,
  settings: false,
});

/** The Review sheet alone, for who keeps what was said in a review. */
export const REVIEW_ALONE: WriteChoices = Object.freeze({ ...DEFAULT_CHOICES, scorecard: false, findings: false, moduleColumns: false, review: true });

/** What can be asked for besides the first write, by the name that the command line gives it. */
const FURTHER = {
  links: 'linkColumns',
  goals: 'goalColumns',
  matrix: 'matrix',
  money: 'money',
  history: 'history',
  review: 'review',
  impact: 'impact',
  case: 'case',
  units: 'units',
  settings: 'settings',
} as const satisfies Readonly<Record<string, keyof WriteChoices>>;

export const FURTHER_NAMES: readonly string[] = Object.keys(FURTHER);

/** The first write and what is named besides, `all` for everything; null where a name stands for nothing. */
export function choicesNamed(names: readonly string[]): WriteChoices | null {
  const known = names.every((name) => name === 'all' || Object.hasOwn(FURTHER, name));
  if (!known) return null;
  const asked = Object.entries(FURTHER).flatMap(([name, choice]) => (names.includes(name) || names.includes('all') ? [[choice, true] as const] : []));
  return { ...DEFAULT_CHOICES, ...Object.fromEntries(asked) };
}

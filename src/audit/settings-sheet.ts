/** The `Plumbline Settings` sheet: read as state before an audit, written on request. */
import { parseIso, isoOf } from './model/days';
import { fieldNames, KINDS, type FieldName, type Kind } from './fields';
import { SEVERITIES, type Severity } from './rule';
import { DEFAULT_SETTINGS, type AcceptedFinding, type ColumnChoice, type RuleSetting, type Settings } from './settings';
import { sheetNamed, type CellValue, type SheetEdit, type WorkbookSnapshot } from '../workbook';

export const SETTINGS_SHEET_NAME = 'Plumbline Settings';

/** Headings of the sheet's parts, in its first column. */
const PARTS = { assumptions: 'Assumptions', columns: 'Columns', rules: 'Rules', accepted: 'Accepted findings', metrics: 'What a metric measures' } as const;
const LEAVE_ALONE = '(leave alone)';

interface SettingLine {
  readonly name: string;
  readonly means: string;
  readonly read: (value: CellValue) => Partial<Settings> | null;
  readonly write: (settings: Settings) => CellValue;
}

const number = (value: CellValue): number | null =>
  typeof value === 'number' && Number.isFinite(value)
    ? value
    : typeof value === 'string' && /^\d+([.,]\d+)?$/.test(value.trim())
      ? Number(value.trim().replace(',', '.'))
      : null;
const text = (value: CellValue): string => (value === null ? '' : String(value).trim());
const yes = (value: CellValue): boolean | null =>
  value === true || /^(yes|y|ja|oui|x|true|1)$/i.test(text(value)) ? true : value === false || /^(no|n|nein|non|false|0)$/i.test(text(value)) ? false : null;
const words = (value: CellValue): string[] =>
  text(value)
    .split(/[;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

const LINES: readonly SettingLine[] = [
  {
    name: 'Fiscal year starts in month',
    means: '1 to 12; blank while unknown',
    read: (value) => within(number(value), 1, 12, (month) => ({ fiscalYearStart: month })),
    write: ({ fiscalYearStart }) => fiscalYearStart,
  },
  {
    name: 'Fiscal year is named by its',
    means: 'first or last year',
    read: (value) => (/^(first|last)$/i.test(text(value)) ? { fiscalYearNamedBy: text(value).toLowerCase() as 'first' | 'last' } : null),
    write: ({ fiscalYearNamedBy }) => fiscalYearNamedBy,
  },
  {
    name: 'Top priorities',
    means: 'how many ranks count as the top',
    read: (value) => within(number(value), 1, 50, (topPriorities) => ({ topPriorities })),
    write: ({ topPriorities }) => topPriorities,
  },
  {
    name: 'Currency',
    means: 'for amounts that state none, such as EUR',
    read: (value) => (/^[A-Za-z]{3}$/.test(text(value)) ? { currency: text(value).toUpperCase() } : null),
    write: ({ currency }) => currency,
  },
  {
    name: 'Grades, low to high',
    means: 'separated by ;',
    read: (value) => (words(value).length > 1 ? { gradeLadder: words(value) } : null),
    write: ({ gradeLadder }) => gradeLadder.join('; '),
  },
  {
    name: 'Average salary',
    means: 'for a year',
    read: (value) => within(number(value), 0, 1e9, (averageSalary) => ({ averageSalary })),
    write: ({ averageSalary }) => averageSalary,
  },
  {
    name: 'Hourly cost of participants',
    means: 'in the same currency',
    read: (value) => within(number(value), 0, 1e6, (hourlyCost) => ({ hourlyCost })),
    write: ({ hourlyCost }) => hourlyCost,
  },
  {
    name: 'Words for company-wide',
    means: 'separated by ;',
    read: (value) => (words(value).length > 0 ? { companyWideWords: words(value) } : null),
    write: ({ companyWideWords }) => companyWideWords.join('; '),
  },
  {
    name: 'Days between reviews (OKR)',
    means: 'unless a row says otherwise',
    read: (value) => within(number(value), 1, 3660, (reviewEveryOkr) => ({ reviewEveryOkr })),
    write: ({ reviewEveryOkr }) => reviewEveryOkr,
  },
  {
    name: 'Days between reviews (SMART)',
    means: 'unless a row says otherwise',
    read: (value) => within(number(value), 1, 3660, (reviewEverySmart) => ({ reviewEverySmart })),
    write: ({ reviewEverySmart }) => reviewEverySmart,
  },
  {
    name: 'Read hidden sheets',
    means: 'yes or no',
    read: (value) => flag(yes(value), (readHiddenSheets) => ({ readHiddenSheets })),
    write: ({ readHiddenSheets }) => (readHiddenSheets ? 'yes' : 'no'),
  },
  {
    name: 'Replace names of people by ids',
    means: 'yes or no',
    read: (value) => flag(yes(value), (hideNames) => ({ hideNames })),
    write: ({ hideNames }) => (hideNames ? 'yes' : 'no'),
  },
  {
    name: 'Accepted findings leave the score',
    means: 'yes or no',
    read: (value) => flag(yes(value), (acceptedLeaveScore) => ({ acceptedLeaveScore })),
    write: ({ acceptedLeaveScore }) => (acceptedLeaveScore ? 'yes' : 'no'),
  },
];

function within(value: number | null, least: number, most: number, make: (value: number) => Partial<Settings>): Partial<Settings> | null {
  return value !== null && value >= least && value <= most ? make(value) : null;
}

function flag(value: boolean | null, make: (value: boolean) => Partial<Settings>): Partial<Settings> | null {
  return value === null ? null : make(value);
}

export interface SettingsRead {
  readonly settings: Settings;
  /** Rows that say nothing we understand, each in one sentence. */
  readonly notUnderstood: readonly string[];
}

/** What a workbook's own Settings sheet says over `base`; a line that cannot be read is left at its default and listed. */
export function readSettings(workbook: WorkbookSnapshot, base: Settings = DEFAULT_SETTINGS): SettingsRead {
  const sheet = sheetNamed(workbook, SETTINGS_SHEET_NAME);
  if (sheet === undefined) return { settings: base, notUnderstood: [] };
  const columns: ColumnChoice[] = [];
  const rules: Record<string, RuleSetting> = { ...base.rules };
  const accepted: AcceptedFinding[] = [];
  const metricClasses: Record<string, string> = { ...base.metricClasses };
  const notUnderstood: string[] = [];
  let settings = base;
  let part = '';
  sheet.rows.forEach((row, index) => {
    const cells = sheet.cells[index] ?? [];
    const first = text(cells[0] ?? null);
    if ((Object.values(PARTS) as string[]).includes(first)) part = first;
    else if (first !== '' && !isPartHeader(first)) {
      const problem = readRow(part, cells);
      if (problem !== null) notUnderstood.push(`${SETTINGS_SHEET_NAME}, row ${row + 1}: ${problem}`);
    }
  });
  return { settings: { ...settings, columns: [...columns, ...base.columns], rules, accepted: [...accepted, ...base.accepted], metricClasses }, notUnderstood };

  function readRow(where: string, cells: readonly CellValue[]): string | null {
    const cell = (column: number): CellValue => cells[column] ?? null;
    if (where === PARTS.assumptions) {
      const line = LINES.find(({ name }) => name === text(cell(0)));
      if (line === undefined) return `there is no setting “${text(cell(0))}”`;
      if (cell(1) === null || text(cell(1)) === '') return null;
      const change = line.read(cell(1));
      if (change === null) return `“${text(cell(1))}” is no value for “${line.name}” (${line.means})`;
      settings = { ...settings, ...change };
    } else if (where === PARTS.columns) {
      const choice = columnChoice(cell);
      if (typeof choice === 'string') return choice;
      columns.push(choice);
    } else if (where === PARTS.rules) {
      const id = text(cell(0));
      const setting = ruleSetting(cell, rules[id] ?? {});
      if (typeof setting === 'string') return setting;
      rules[id] = setting;
    } else if (where === PARTS.accepted) {
      accepted.push(acceptedFinding(cell));
    } else if (where === PARTS.metrics) {
      metricClasses[text(cell(0))] = text(cell(1)).toLowerCase();
    }
    return null;
  }
}

const PART_HEADERS: readonly string[] = ['Setting', 'Sheet', 'Rule', 'Finding id', 'KPI'];
function isPartHeader(first: string): boolean {
  return PART_HEADERS.includes(first) || first.startsWith('Plumbline');
}

function columnChoice(cell: (column: number) => CellValue): ColumnChoice | string {
  const field = text(cell(2));
  const kind = text(cell(3)) === '' ? (field.split('.')[0] ?? '') : text(cell(3));
  const header = text(cell(1));
  if (header === '') return 'a column is named by its header';
  if (field === '' || field === LEAVE_ALONE) return { sheet: text(cell(0)), header, kind: isKind(kind) ? kind : null, field: null };
  if (!isField(field)) return `there is no field “${field}”`;
  return { sheet: text(cell(0)), header, kind: field.split('.')[0] as Kind, field };
}

function isKind(name: string): name is Kind {
  return (KINDS as readonly string[]).includes(name);
}

function isField(name: string): name is FieldName {
  const [kind = '', field = ''] = name.split('.');
  return isKind(kind) && fieldNames(kind).includes(`${kind}.${field}` as FieldName);
}

/** Rule, turned off because, severity, options as `name = value; …`. */
function ruleSetting(cell: (column: number) => CellValue, before: RuleSetting): RuleSetting | string {
  const off = text(cell(1));
  const severity = text(cell(2)).toLowerCase();
  if (severity !== '' && !(SEVERITIES as readonly string[]).includes(severity)) return `“${severity}” is no severity`;
  const options: Record<string, number | string | boolean> = { ...before.options };
  for (const option of words(cell(3))) {
    const match = /^([\w-]+)\s*=\s*(.+)$/.exec(option);
    if (match === null) return `“${option}” is not of the form name = value`;
    options[match[1] as string] = number(match[2] as string) ?? yes(match[2] as string) ?? (match[2] as string);
  }
  return {
    ...before,
    ...(off === '' ? {} : { off }),
    ...(severity === '' ? {} : { severity: severity as Severity }),
    ...(Object.keys(options).length === 0 ? {} : { options }),
  };
}

/** Finding id, rule, subject, reason, who, until when. */
function acceptedFinding(cell: (column: number) => CellValue): AcceptedFinding {
  const until = cell(5);
  const day = typeof until === 'number' ? until : parseIso(text(until));
  const finding = text(cell(0));
  return {
    finding: finding === '' || finding === '-' ? null : finding,
    rule: text(cell(1)) || null,
    subject: text(cell(2)) || null,
    reason: text(cell(3)),
    by: text(cell(4)) || null,
    until: day === null ? null : isoOf(day),
  };
}

/** The sheet for some settings, with every column of the workbook and what it was taken to mean. */
export function settingsSheet(settings: Settings, columns: readonly (ColumnChoice & { readonly fields: readonly string[] })[]): SheetEdit {
  const cells: CellValue[][] = [['Plumbline Settings'], ['What you enter here wins at the next audit. Leave a value blank for the default.'], []];
  const headings: number[] = [];
  const inputs: SheetEdit['styles'][number][] = [];
  const pickLists: SheetEdit['pickLists'][number][] = [];
  const part = (
    title: string,
    headers: readonly string[],
    rows: readonly (readonly CellValue[])[],
    inputColumns: readonly number[],
    spare = 0,
  ): { top: number; bottom: number } => {
    headings.push(cells.length);
    cells.push([title], [...headers]);
    const top = cells.length;
    for (const row of rows) cells.push([...row]);
    const bottom = cells.length + spare - 1;
    for (let blank = 0; blank < spare; blank++) cells.push([]);
    for (const column of inputColumns) if (bottom >= top) inputs.push({ area: { top, left: column, bottom, right: column }, style: 'input' });
    cells.push([]);
    return { top, bottom };
  };
  part(
    PARTS.assumptions,
    ['Setting', 'Value', 'Means'],
    LINES.map((line) => [line.name, line.write(settings), line.means]),
    [1],
  );
  const mapped = part(
    PARTS.columns,
    ['Sheet', 'Header', 'Field'],
    columns.map((choice) => [choice.sheet, choice.header, choice.field ?? LEAVE_ALONE]),
    [2],
  );
  columns.forEach(({ fields }, index) =>
    pickLists.push({ area: { top: mapped.top + index, left: 2, bottom: mapped.top + index, right: 2 }, choices: [LEAVE_ALONE, ...fields] }),
  );
  part(
    PARTS.rules,
    ['Rule', 'Turned off because', 'Severity', 'Options'],
    Object.entries(settings.rules).map(([id, rule]) => [
      id,
      rule.off ?? null,
      rule.severity ?? null,
      Object.entries(rule.options ?? {})
        .map(([name, value]) => `${name} = ${String(value)}`)
        .join('; ') || null,
    ]),
    [0, 1, 2, 3],
    5,
  );
  part(
    PARTS.accepted,
    ['Finding id', 'Rule', 'Subject', 'Reason', 'Accepted by', 'Until'],
    settings.accepted.map((row) => [row.finding ?? '-', row.rule, row.subject, row.reason, row.by, row.until]),
    [0, 1, 2, 3, 4, 5],
    5,
  );
  part(PARTS.metrics, ['KPI', 'Measures'], Object.entries(settings.metricClasses), [0, 1], 5);
  return {
    name: SETTINGS_SHEET_NAME,
    action: 'write',
    hidden: false,
    cells,
    styles: [
      { area: { top: 0, left: 0, bottom: 0, right: 0 }, style: 'title' },
      { area: { top: 1, left: 0, bottom: 1, right: 0 }, style: 'note' },
      ...headings.map((row) => ({ area: { top: row + 1, left: 0, bottom: row + 1, right: 5 }, style: 'header' as const })),
      ...inputs,
    ],
    links: [],
    pickLists,
    widths: [34, 34, 34, 40, 18, 14],
    frozenRows: 0,
    frozenColumns: 0,
    filter: null,
    wrapped: [],
  };
}

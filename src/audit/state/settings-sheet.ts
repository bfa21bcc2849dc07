/** The `Plumbline Settings` sheet: read as state before an audit, written on request. */
import { parseIso, isoOf } from '../reading/days';
import { fieldNames, KINDS, type FieldName, type Kind } from '../fields';
import { isWordList, WORD_LIST_TITLES, type WordList } from '../reading/word-lists';
import { number, SETTING_LINES, text, words, yes } from '../settings/settings-lines';
import { DEFAULT_SETTINGS, type AcceptedFinding, type ColumnChoice, type RuleSetting, type Settings } from '../settings/settings';
import { ownSheetNamed, type Area, type CellValue, type SheetEdit, type WorkbookSnapshot } from '../../workbook';
import { SEVERITIES, type Severity } from '../severity';

const SETTINGS_SHEET_NAME = 'Plumbline Settings';

/** Headings of the sheet's parts, in its first column. */
const PARTS = {
  assumptions: 'Assumptions',
  columns: 'Columns',
  rules: 'Rules',
  accepted: 'Accepted findings',
  metrics: 'What a metric measures',
  words: 'Words',
} as const;
const LEAVE_ALONE = '(leave alone)';

export interface SettingsRead {
  readonly settings: Settings;
  /** Rows that say nothing we understand, each in one sentence. */
  readonly notUnderstood: readonly string[];
}

/** What a workbook's own Settings sheet says over `base`; a line that cannot be read is left at its default and listed. */
export function readSettings(workbook: WorkbookSnapshot, base: Settings = DEFAULT_SETTINGS): SettingsRead {
  const sheet = ownSheetNamed(workbook, SETTINGS_SHEET_NAME);
  if (sheet === undefined) return { settings: base, notUnderstood: [] };
  const columns: ColumnChoice[] = [];
  const rules: Record<string, RuleSetting> = { ...base.rules };
  const accepted: AcceptedFinding[] = [];
  const metricClasses: Record<string, string> = { ...base.metricClasses };
  const wordLists: Record<string, readonly string[]> = { ...base.words };
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
  return {
    settings: { ...settings, columns: [...columns, ...base.columns], rules, accepted: [...accepted, ...base.accepted], metricClasses, words: wordLists },
    notUnderstood,
  };

  function readRow(where: string, cells: readonly CellValue[]): string | null {
    const cell = (column: number): CellValue => cells[column] ?? null;
    if (where === PARTS.assumptions) {
      const line = SETTING_LINES.find(({ name }) => name === text(cell(0)));
      if (line === undefined) return `there is no setting “${text(cell(0))}”`;
      if (cell(1) === null || text(cell(1)) === '') return null;
      const change = line.read(cell(1));
      if (change === null) return `“${text(cell(1))}” is no value for “${line.name}” (${line.means})`;
      settings = { ...settings, ...change };
    } else if (where === PARTS.columns) {
      if (text(cell(2)) === '') return null;
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
    } else if (where === PARTS.words) {
      const list = wordListOf(text(cell(0)));
      if (list === null) return `there is no list “${text(cell(0))}” (there are ${Object.values(WORD_LIST_TITLES).join(', ')})`;
      if (words(cell(1)).length > 0) wordLists[list] = words(cell(1));
    }
    return null;
  }
}

const PART_HEADERS: readonly string[] = ['Setting', 'Sheet', 'Rule', 'Finding id', 'KPI', 'List'];
function isPartHeader(first: string): boolean {
  return PART_HEADERS.includes(first) || first.startsWith('Plumbline');
}

/** A list by its title, or by the name it has in a settings file. */
function wordListOf(name: string): WordList | null {
  const wanted = name.toLowerCase();
  if (isWordList(wanted)) return wanted;
  return (Object.keys(WORD_LIST_TITLES) as WordList[]).find((list) => WORD_LIST_TITLES[list].toLowerCase() === wanted) ?? null;
}

function columnChoice(cell: (column: number) => CellValue): ColumnChoice | string {
  const field = text(cell(2));
  const [kind = ''] = (text(cell(3)) || field).split('.');
  const header = text(cell(1));
  if (header === '') return 'a column is named by its header';
  if (field === LEAVE_ALONE) return { sheet: text(cell(0)), header, kind: isKind(kind) ? kind : null, field: null };
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

/** Right of everything that is read: the fields to choose from, since a pick-list's own rule has no room for them. */
const FIRST_LIST = 7;

function fieldList(cells: CellValue[][], column: number, choices: readonly string[]): Area {
  const put = (row: number, value: string): void => {
    const line = (cells[row] ??= []);
    while (line.length < column) line.push(null);
    line[column] = value;
  };
  put(0, 'Fields to choose from');
  choices.forEach((choice, index) => put(index + 1, choice));
  return { top: 1, left: column, bottom: choices.length, right: column };
}

/** A column with the fields it may be given. */
export interface OfferedChoice extends ColumnChoice {
  readonly fields: readonly string[];
  /** What it is taken for unless somebody says otherwise; absent where somebody has. */
  readonly readAs?: FieldName | null;
}

/** What each part is for, beside its title. */
const MEANINGS: Readonly<Record<keyof typeof PARTS, string>> = {
  assumptions: 'What the audit takes for given, and the limits by which it judges. Each report lists them.',
  columns: 'Only where a column was read wrongly, choose what it is; a blank field stays as it was read.',
  rules: 'A rule by its id, as docs/rules names it: a reason turns it off; a severity or options such as “most = 7” change it.',
  accepted: 'Findings that you live with, by id or by rule and subject, each with its reason; after the day under “Until” they are open again.',
  metrics: 'What a KPI measures, where its name misleads: activity, perception, learning, behaviour, result or money.',
  words: 'The lists by which wording is judged, as docs/word-lists.md has them.',
};

/** Choices that are no longer than a rule of a cell. */
const YES_OR_NO = ['yes', 'no'];

/**
 * The sheet for some settings, with every column of the workbook and what it was taken to mean. A field stands only where somebody chose it:
 * what the audit reads by itself would be read otherwise if it were told so, for what one column means hangs on its neighbours.
 */
export function settingsSheet(settings: Settings, columns: readonly OfferedChoice[]): SheetEdit {
  const cells: CellValue[][] = [
    ['Plumbline Settings'],
    ['What you enter in the coloured cells wins at the next audit, which names the rows that it cannot read. Leave a value blank for the default.'],
    [],
  ];
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
    const [name] = (Object.entries(PARTS) as [keyof typeof PARTS, string][]).find(([, one]) => one === title) as [keyof typeof PARTS, string];
    cells.push([title, MEANINGS[name]], [...headers]);
    const top = cells.length;
    for (const row of rows) cells.push([...row]);
    const bottom = cells.length + spare - 1;
    for (let blank = 0; blank < spare; blank++) cells.push([]);
    for (const column of inputColumns) if (bottom >= top) inputs.push({ area: { top, left: column, bottom, right: column }, style: 'input' });
    cells.push([]);
    return { top, bottom };
  };
  const assumed = part(
    PARTS.assumptions,
    ['Setting', 'Value', 'Means'],
    SETTING_LINES.map((line) => [line.name, line.write(settings), line.means]),
    [1],
  );
  const mapped = part(
    PARTS.columns,
    ['Sheet', 'Header', 'Field', 'Read as'],
    columns.map(({ sheet, header, field, readAs }) =>
      readAs === undefined || field !== readAs ? [sheet, header, field ?? LEAVE_ALONE, null] : [sheet, header, null, readAs ?? 'not understood'],
    ),
    [2],
  );
  const ruled = part(
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
  part(
    PARTS.words,
    ['List', 'Words to add, separated by ; (a minus in front takes one out)'],
    (Object.keys(WORD_LIST_TITLES) as WordList[]).map((list) => [WORD_LIST_TITLES[list], settings.words[list]?.join('; ') ?? null]),
    [1],
  );
  SETTING_LINES.forEach(({ means }, index) => {
    const row = assumed.top + index;
    if (means.startsWith('yes or no')) pickLists.push({ area: { top: row, left: 1, bottom: row, right: 1 }, choices: YES_OR_NO });
  });
  pickLists.push({ area: { top: ruled.top, left: 2, bottom: ruled.bottom, right: 2 }, choices: SEVERITIES });
  const lists = new Map<string, Area>();
  columns.forEach(({ fields }, index) => {
    const choices = [LEAVE_ALONE, ...fields];
    const listed = lists.get(choices.join()) ?? fieldList(cells, FIRST_LIST + lists.size, choices);
    lists.set(choices.join(), listed);
    pickLists.push({ area: { top: mapped.top + index, left: 2, bottom: mapped.top + index, right: 2 }, choices, listed });
  });
  return {
    name: SETTINGS_SHEET_NAME,
    action: 'write',
    hidden: false,
    cells,
    styles: [
      { area: { top: 0, left: 0, bottom: 0, right: 0 }, style: 'title' },
      { area: { top: 1, left: 0, bottom: 1, right: 0 }, style: 'note' },
      ...headings.map((row) => ({ area: { top: row, left: 0, bottom: row, right: 0 }, style: 'strong' as const })),
      ...headings.map((row) => ({ area: { top: row, left: 1, bottom: row, right: 1 }, style: 'note' as const })),
      ...headings.map((row) => ({ area: { top: row + 1, left: 0, bottom: row + 1, right: 5 }, style: 'header' as const })),
      { area: { ...assumed, left: 2, right: 2 }, style: 'note' },
      ...(columns.length === 0 ? [] : [{ area: { ...mapped, left: 3, right: 3 }, style: 'note' as const }]),
      ...inputs,
      ...[...lists.values()].map((area) => ({ area: { ...area, top: 0 }, style: 'note' as const })),
    ],
    links: [],
    pickLists,
    widths: [34, 34, 34, 40, 18, 14, 4, ...[...lists].map(() => 28)],
    frozenRows: 0,
    frozenColumns: 0,
    filter: null,
    wrapped: [],
    // The lists of fields stand beside what is read, and say nothing on paper.
    print: { landscape: true, fit: 'width', titles: null, columns: 6 },
  };
}

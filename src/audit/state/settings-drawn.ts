/** The `Plumbline Settings` sheet as it is written: every setting with what it means, and every column with what it was read as. */
import { withPageBreaks, type Area, type CellValue, type SheetEdit } from '../../workbook';
import type { FieldName } from '../fields';
import { WORD_LIST_TITLES, type WordList } from '../reading/word-lists';
import { SETTING_LINES } from '../settings/settings-lines';
import { isSame, type SettingPath } from '../settings/setting-sources';
import { DEFAULT_SETTINGS, type ColumnChoice, type Settings } from '../settings/settings';
import { SEVERITIES } from '../severity';
import { SETTINGS_SHEET } from './own-sheets';
import { ASKED, LEAVE_ALONE, SETTINGS_PARTS } from './settings-sheet';

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
const MEANINGS: Readonly<Record<keyof typeof SETTINGS_PARTS, string>> = {
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
 * what the audit reads by itself would be read otherwise if it were told so, for what one column means hangs on its neighbours. A value stands
 * only where it is another than what holds anyhow: it would win over an organisation's profile for ever.
 * @param base what holds where a value is blank: the defaults, or an organisation's profile over them
 * @param own settings that the workbook states even where they hold anyhow
 */
export function settingsSheet(
  settings: Settings,
  columns: readonly OfferedChoice[],
  base: Settings = DEFAULT_SETTINGS,
  own: ReadonlySet<SettingPath> = new Set(),
): SheetEdit {
  const cells: CellValue[][] = [
    ['Plumbline Settings'],
    ['What you enter in the coloured cells wins at the next audit, which names the rows that it cannot read. Leave a value blank for the one beside it.'],
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
    const [name] = (Object.entries(SETTINGS_PARTS) as [keyof typeof SETTINGS_PARTS, string][]).find(([, one]) => one === title) as [
      keyof typeof SETTINGS_PARTS,
      string,
    ];
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
    SETTINGS_PARTS.assumptions,
    ['Setting', 'Value', 'Means', 'Where it is blank'],
    SETTING_LINES.map((line) => {
      const [value, usual] = [line.write(settings), line.write(base)];
      return [line.name, own.has(line.of) || !isSame(value, usual) ? value : null, line.means, usual];
    }),
    [1],
  );
  const mapped = part(
    SETTINGS_PARTS.columns,
    ['Sheet', 'Header', 'Field', 'Read as'],
    columns.map(({ sheet, header, field, readAs }) =>
      readAs === undefined || field !== readAs ? [sheet, header, field ?? LEAVE_ALONE, null] : [sheet, header, null, readAs ?? 'not understood'],
    ),
    [2],
  );
  const ruled = part(
    SETTINGS_PARTS.rules,
    ['Rule', 'Turned off because', 'Severity', 'Options'],
    Object.entries(settings.rules).map(([id, rule]) => [
      id,
      rule.off === null ? ASKED : (rule.off ?? null),
      rule.severity ?? null,
      Object.entries(rule.options ?? {})
        .map(([name, value]) => `${name} = ${String(value)}`)
        .join('; ') || null,
    ]),
    [0, 1, 2, 3],
    5,
  );
  part(
    SETTINGS_PARTS.accepted,
    ['Finding id', 'Rule', 'Subject', 'Reason', 'Accepted by', 'Until'],
    settings.accepted.map((row) => [row.finding ?? '-', row.rule, row.subject, row.reason, row.by, row.until]),
    [0, 1, 2, 3, 4, 5],
    5,
  );
  part(SETTINGS_PARTS.metrics, ['KPI', 'Measures'], Object.entries(settings.metricClasses), [0, 1], 5);
  part(
    SETTINGS_PARTS.words,
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
  return withPageBreaks({
    name: SETTINGS_SHEET,
    action: 'write',
    hidden: false,
    cells,
    styles: [
      { area: { top: 0, left: 0, bottom: 0, right: 0 }, style: 'title' },
      { area: { top: 1, left: 0, bottom: 1, right: 0 }, style: 'note' },
      ...headings.map((row) => ({ area: { top: row, left: 0, bottom: row, right: 0 }, style: 'strong' as const })),
      ...headings.map((row) => ({ area: { top: row, left: 1, bottom: row, right: 1 }, style: 'note' as const })),
      ...headings.map((row) => ({ area: { top: row + 1, left: 0, bottom: row + 1, right: 5 }, style: 'header' as const })),
      { area: { ...assumed, left: 2, right: 3 }, style: 'note' },
      ...(columns.length === 0 ? [] : [{ area: { ...mapped, left: 3, right: 3 }, style: 'note' as const }]),
      ...inputs,
      ...[...lists.values()].map((area) => ({ area: { ...area, top: 0 }, style: 'note' as const })),
    ],
    links: [],
    pickLists,
    widths: [30, 34, 32, 34, 16, 12, 4, ...[...lists].map(() => 28)],
    frozenRows: 0,
    frozenColumns: 0,
    filter: null,
    wrapped: [2, 3],
    // The lists of fields stand beside what is read, and say nothing on paper.
    print: { landscape: true, fit: 'width', titles: null, columns: 6 },
  });
}

/** The `Plumbline Settings` sheet: read as state before an audit. */
import { parseIso, isoOf } from '../reading/days';
import { fieldNames, KINDS, type FieldName, type Kind } from '../fields';
import { isWordList, WORD_LIST_TITLES, type WordList } from '../reading/word-lists';
import { number, SETTING_LINES, text, words, yes } from '../settings/settings-lines';
import type { SettingPath, Stated } from '../settings/setting-sources';
import { DEFAULT_SETTINGS, type AcceptedFinding, type ColumnChoice, type RuleSetting, type Settings } from '../settings/settings';
import { ownSheetNamed, type CellValue, type WorkbookSnapshot } from '../../workbook';
import { SEVERITIES, type Severity } from '../severity';
import { SETTINGS_SHEET } from './own-sheets';

/** Headings of the sheet's parts, in its first column. */
export const SETTINGS_PARTS = {
  assumptions: 'Assumptions',
  columns: 'Columns',
  rules: 'Rules',
  accepted: 'Accepted findings',
  metrics: 'What a metric measures',
  words: 'Words',
} as const;
export const LEAVE_ALONE = '(leave alone)';
/** For why a rule is turned off: it is not, whatever a profile says. */
export const ASKED = 'on';

export interface SettingsRead {
  readonly settings: Settings;
  readonly stated: Stated;
  /** Rows that say nothing we understand, each in one sentence. */
  readonly notUnderstood: readonly string[];
}

/** What a workbook's own Settings sheet says over `base`; a line that cannot be read is left at its default and listed. */
export function readSettings(workbook: WorkbookSnapshot, base: Settings = DEFAULT_SETTINGS): SettingsRead {
  const sheet = ownSheetNamed(workbook, SETTINGS_SHEET);
  if (sheet === undefined) return { settings: base, stated: { paths: new Set(), columns: 0, accepted: 0 }, notUnderstood: [] };
  const columns: ColumnChoice[] = [];
  const rules: Record<string, RuleSetting> = { ...base.rules };
  const accepted: AcceptedFinding[] = [];
  const metricClasses: Record<string, string> = { ...base.metricClasses };
  const wordLists: Record<string, readonly string[]> = { ...base.words };
  const notUnderstood: string[] = [];
  const paths = new Set<SettingPath>();
  let settings = base;
  let part = '';
  sheet.rows.forEach((row, index) => {
    const cells = sheet.cells[index] ?? [];
    const first = text(cells[0] ?? null);
    if ((Object.values(SETTINGS_PARTS) as string[]).includes(first)) part = first;
    else if (first !== '' && !isPartHeader(first)) {
      const problem = readRow(part, cells);
      if (problem !== null) notUnderstood.push(`${SETTINGS_SHEET}, row ${row + 1}: ${problem}`);
    }
  });
  return {
    settings: { ...settings, columns: [...columns, ...base.columns], rules, accepted: [...accepted, ...base.accepted], metricClasses, words: wordLists },
    stated: { paths, columns: columns.length, accepted: accepted.length },
    notUnderstood,
  };

  function readRow(where: string, cells: readonly CellValue[]): string | null {
    const cell = (column: number): CellValue => cells[column] ?? null;
    if (where === SETTINGS_PARTS.assumptions) {
      const line = SETTING_LINES.find(({ name }) => name === text(cell(0)));
      if (line === undefined) return `there is no setting “${text(cell(0))}”`;
      if (cell(1) === null || text(cell(1)) === '') return null;
      const change = line.read(cell(1));
      if (change === null) return `“${text(cell(1))}” is no value for “${line.name}” (${line.means})`;
      settings = { ...settings, ...change };
      paths.add(line.of);
    } else if (where === SETTINGS_PARTS.columns) {
      if (text(cell(2)) === '') return null;
      const choice = columnChoice(cell);
      if (typeof choice === 'string') return choice;
      columns.push(choice);
    } else if (where === SETTINGS_PARTS.rules) {
      const id = text(cell(0));
      const setting = ruleSetting(cell);
      if (typeof setting === 'string') return setting;
      const { options, ...before } = rules[id] ?? {};
      rules[id] = { ...before, ...setting, ...(options === undefined && setting.options === undefined ? {} : { options: { ...options, ...setting.options } }) };
      for (const name of Object.keys(setting)) if (name !== 'options') paths.add(`rules.${id}.${name}`);
      for (const name of Object.keys(setting.options ?? {})) paths.add(`rules.${id}.options.${name}`);
    } else if (where === SETTINGS_PARTS.accepted) {
      accepted.push(acceptedFinding(cell));
    } else if (where === SETTINGS_PARTS.metrics) {
      metricClasses[text(cell(0))] = text(cell(1)).toLowerCase();
      paths.add(`metricClasses.${text(cell(0))}`);
    } else if (where === SETTINGS_PARTS.words) {
      const list = wordListOf(text(cell(0)));
      if (list === null) return `there is no list “${text(cell(0))}” (there are ${Object.values(WORD_LIST_TITLES).join(', ')})`;
      if (words(cell(1)).length === 0) return null;
      wordLists[list] = words(cell(1));
      paths.add(`words.${list}`);
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
function ruleSetting(cell: (column: number) => CellValue): RuleSetting | string {
  const off = text(cell(1));
  const severity = text(cell(2)).toLowerCase();
  if (severity !== '' && !(SEVERITIES as readonly string[]).includes(severity)) return `“${severity}” is no severity`;
  const options: Record<string, number | string | boolean> = {};
  for (const option of words(cell(3))) {
    const match = /^([\w-]+)\s*=\s*(.+)$/.exec(option);
    if (match === null) return `“${option}” is not of the form name = value`;
    options[match[1] as string] = number(match[2] as string) ?? yes(match[2] as string) ?? (match[2] as string);
  }
  return {
    ...(off === '' ? {} : { off: off.toLowerCase() === ASKED ? null : off }),
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

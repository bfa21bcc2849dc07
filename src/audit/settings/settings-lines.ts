/** The assumptions of the `Plumbline Settings` sheet, line by line, and how its cells are read. */
import type { Settings } from './settings';
import type { CellValue } from '../../workbook';

/** One line of the assumptions: its name, what it takes, how it is read and shown. */
export interface SettingLine {
  readonly name: string;
  /** The setting it states: its default holds where the line is blank. */
  readonly of: keyof Settings;
  readonly means: string;
  readonly read: (value: CellValue) => Partial<Settings> | null;
  readonly write: (settings: Settings) => CellValue;
}

export const number = (value: CellValue): number | null =>
  typeof value === 'number' && Number.isFinite(value)
    ? value
    : typeof value === 'string' && /^\d+([.,]\d+)?$/.test(value.trim())
      ? Number(value.trim().replace(',', '.'))
      : null;
export const text = (value: CellValue): string => (value === null ? '' : String(value).trim());
export const yes = (value: CellValue): boolean | null =>
  value === true || /^(yes|y|ja|oui|x|true|1)$/i.test(text(value)) ? true : value === false || /^(no|n|nein|non|false|0)$/i.test(text(value)) ? false : null;
export const words = (value: CellValue): string[] =>
  text(value)
    .split(/[;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

export const SETTING_LINES: readonly SettingLine[] = [
  {
    name: 'Fiscal year starts in month',
    of: 'fiscalYearStart',
    means: '1 to 12; blank while unknown',
    read: (value) => within(number(value), 1, 12, (month) => ({ fiscalYearStart: month })),
    write: ({ fiscalYearStart }) => fiscalYearStart,
  },
  {
    name: 'Fiscal year is named by its',
    of: 'fiscalYearNamedBy',
    means: 'first or last year',
    read: (value) => (/^(first|last)$/i.test(text(value)) ? { fiscalYearNamedBy: text(value).toLowerCase() as 'first' | 'last' } : null),
    write: ({ fiscalYearNamedBy }) => fiscalYearNamedBy,
  },
  {
    name: 'Top priorities',
    of: 'topPriorities',
    means: 'how many ranks count as the top',
    read: (value) => within(number(value), 1, 50, (topPriorities) => ({ topPriorities })),
    write: ({ topPriorities }) => topPriorities,
  },
  {
    name: 'Currency',
    of: 'currency',
    means: 'for amounts that state none, such as EUR',
    read: (value) => (/^[A-Za-z]{3}$/.test(text(value)) ? { currency: text(value).toUpperCase() } : null),
    write: ({ currency }) => currency,
  },
  {
    name: 'Grades, low to high',
    of: 'gradeLadder',
    means: 'separated by ;',
    read: (value) => (words(value).length > 1 ? { gradeLadder: words(value) } : null),
    write: ({ gradeLadder }) => gradeLadder.join('; '),
  },
  {
    name: 'Average salary',
    of: 'averageSalary',
    means: 'for a year',
    read: (value) => within(number(value), 0, 1e9, (averageSalary) => ({ averageSalary })),
    write: ({ averageSalary }) => averageSalary,
  },
  {
    name: 'Hourly cost of participants',
    of: 'hourlyCost',
    means: 'in the same currency',
    read: (value) => within(number(value), 0, 1e6, (hourlyCost) => ({ hourlyCost })),
    write: ({ hourlyCost }) => hourlyCost,
  },
  {
    name: 'Cost of replacing somebody',
    of: 'replacementShare',
    means: 'as a part of a year’s salary, such as 0.21, the median of 27 case studies (Boushey and Glynn 2012)',
    read: (value) => within(number(value), 0, 10, (replacementShare) => ({ replacementShare })),
    write: ({ replacementShare }) => replacementShare,
  },
  {
    name: 'Spend at risk below',
    of: 'riskLimit',
    means: 'a share of the spend, such as 0.1: the shortest set of repairs reaches it',
    read: (value) => within(number(value), 0, 1, (riskLimit) => ({ riskLimit })),
    write: ({ riskLimit }) => riskLimit,
  },
  {
    name: 'Words for company-wide',
    of: 'companyWideWords',
    means: 'separated by ;',
    read: (value) => (words(value).length > 0 ? { companyWideWords: words(value) } : null),
    write: ({ companyWideWords }) => companyWideWords.join('; '),
  },
  {
    name: 'Days between reviews (OKR)',
    of: 'reviewEveryOkr',
    means: 'unless a row says otherwise',
    read: (value) => within(number(value), 1, 3660, (reviewEveryOkr) => ({ reviewEveryOkr })),
    write: ({ reviewEveryOkr }) => reviewEveryOkr,
  },
  {
    name: 'Days between reviews (SMART)',
    of: 'reviewEverySmart',
    means: 'unless a row says otherwise',
    read: (value) => within(number(value), 1, 3660, (reviewEverySmart) => ({ reviewEverySmart })),
    write: ({ reviewEverySmart }) => reviewEverySmart,
  },
  {
    name: 'Organisation',
    of: 'organisation',
    means: 'regulated or agile; for the advice on OKR or SMART, blank while unknown',
    read: (value) => (/^(regulated|agile)$/i.test(text(value)) ? { organisation: text(value).toLowerCase() as 'regulated' | 'agile' } : null),
    write: ({ organisation }) => organisation,
  },
  {
    name: 'Goal setting',
    of: 'goalSetting',
    means: 'goals that everybody can see are new or practised; blank while unknown',
    read: (value) => (/^(new|practised|practiced)$/i.test(text(value)) ? { goalSetting: /^new$/i.test(text(value)) ? 'new' : 'practised' } : null),
    write: ({ goalSetting }) => goalSetting,
  },
  {
    name: 'Goals are reviewed every',
    of: 'goalReview',
    means: 'so many days; blank while unknown',
    read: (value) => within(number(value), 1, 3660, (goalReview) => ({ goalReview })),
    write: ({ goalReview }) => goalReview,
  },
  {
    name: 'Read hidden sheets',
    of: 'readHiddenSheets',
    means: 'yes or no',
    read: (value) => flag(yes(value), (readHiddenSheets) => ({ readHiddenSheets })),
    write: ({ readHiddenSheets }) => (readHiddenSheets ? 'yes' : 'no'),
  },
  {
    name: 'Replace names of people by ids',
    of: 'hideNames',
    means: 'yes or no',
    read: (value) => flag(yes(value), (hideNames) => ({ hideNames })),
    write: ({ hideNames }) => (hideNames ? 'yes' : 'no'),
  },
  {
    name: 'Accepted findings leave the score',
    of: 'acceptedLeaveScore',
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

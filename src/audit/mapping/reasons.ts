/** Why a block of cells or a column was left out, or is read otherwise than its header says: a code with data, each with its English sentence. */
import type { CodedOf } from '../../workbook';
import type { MessageValue } from '../message-value';

export const MAPPING_REASONS = {
  hidden: 'the sheet is hidden and was not read',
  'no-headers': 'no row of headers that we know was found',
  'no-known-header': 'no header is known ({headers})',
  'unclear-kind': 'its headers do not say what a row is ({headers})',
  'looks-like-matrix': 'looks like a training matrix: head the column of people “Employee”, and its marks are read as completions',
  'looks-like-raci':
    'looks like a RACI matrix: write it as a list with the columns “Decision about”, “Function” and “Right”, a row for each letter, and it is read',
  'looks-like-scorecard':
    'looks like a scorecard of people and KPIs: write it as a list with the columns “KPI”, “Person”, “Period” and “Value”, a row for each figure, and it is read',
  'headers-in-column': 'headers stand in column {column}, one below the other: copy the cells and paste them transposed, so that the headers stand in one row',
  'lines-in-one-cell': 'every line is one cell, parted by {separator}: split it into columns (in Excel: Data, Text to Columns)',
  'other-language': 'looks like {language}: headers are read in English, French and German; write the row of headers in one of these',
  'no-year': 'these say no year; write it in the line above the table, or in the name of the sheet',
  'several-periods': 'this list and {others} are of different periods: of a row that stands on several, the latest period begun counts',
  'periods-add': 'this list and {others} are of different periods: their rows add up',
  'joined-rows': 'several rows of this list are one KPI: {rows}',
  'runs-of-one': 'several rows of this list are runs of one module, whose costs add up: {rows}',
  'same-rows': 'several rows of this list say the same of one module, and count once: {rows}',
  'copied-rows': '{rows} of this list stand on {others} too, and count once',
  'people-only': 'the names under *{header}* are people of this workbook, and nothing says what of them it lists',
  'names-again': 'its names stand in another table, which says more of them',
  'id-and-name': 'it says an id and a name, and not of what: name the sheet after what it lists, or head the columns so (“Module ID”, “Module”)',
  'no-course': 'it says who took part, and not in which course: name the course in a column, or in the name of the sheet',
  'export-of-skills': 'an export of {system}: it has a row per person and skill, and names no course',
  'export-of-activities': 'an export of {system}: it has a row per person and a column per activity, and names no course',
  'export-of-views': 'an export of {system}: it counts views and completions, and names no course',
  'export-of-tasks': 'an export of {system}: it lists tasks, which are no goals and no training',
  'export-of-people': 'an export of {system}: it counts people, and names no course',

  'no-header': 'it has no header',
  'unknown-header': '*{header}* is no header we know for {kind}',
  'which-year': 'nothing says of which year this *{header}* is',
  forecast: 'a forecast: what was wanted and what was reached count',
  'latest-counts': 'one of several in the order of time: the latest that is filled counts',
  'far-from-periods': 'its values are far from those of the periods beside it',
  'unread-column': 'no cell under *{header}* could be read as {field}: {values}',
  'passed-over': '{count} <row is|rows are> neither objective nor key result, and left out: {words}',
  'unread-cells': '{count} <cell|cells> under *{header}* could not be read as {field}: {values}',
  'other-values': 'its values are not what *{header}* would hold',
  taken: '*{header}* already is {field}',
  contested: '{headers} could both be {field}',
  'contested-cost': '{headers} could both be the cost of the attendance',
  urgency: 'it says how urgent a row is ({values}), and not which priority it serves',
  'chosen-instead': '*{header}* was chosen by hand instead',
  'left-alone': 'left alone by hand',
  'not-used-in-export': 'not used in an export of {system}',
  approval: 'it says whether a row was approved: *{header}* says how it goes',
  'tells-kinds': 'it says which rows are objectives and which are key results',
  'tells-figures': 'it says which rows are targets and which are actuals',
  'means-nothing': 'it means nothing for {kind}',
  'of-the-kpi': 'it says what the KPI reached',
  'actual-of-what': 'it may belong to any of {headers}, and nothing tells to which',
  'of-the-module': 'it says something of the module',
  'of-the-key-result': 'it says something of the key result',
  'of-the-attendance': 'it says something of the attendance',
  'of-who-took-part': 'it says something of who took part',

  'adds-up': 'a part of the year: the parts of a row add up',
  'makes-up-cost': 'a part of the cost: the parts of a row add up',
  'part-of-cost': 'a part of the cost: *{header}* holds them all',
  'part-of-total': 'a part of the year: *{header}* holds them all',
  'sum-of-others': 'it adds up the columns beside it',
  'other-stage': 'an amount of its own: what was planned, ordered and paid is told apart',
  'other-tax': 'the same with tax: *{header}* counts',
  'before-revision': 'what was planned before: *{header}* counts',
  'currency-of-other': 'the currency of *{header}*, which does not count: what counts has its currency in its header',
  'months-of-what': 'nothing says what this part of the year holds: head such columns “Cost Jan”, “Cost Feb”, if they are costs',
  'total-of-what': 'nothing says of what this is the total: write “Cost” or a currency into its header, if it is money',
  'expected-cost': 'expected to come: what was planned stands beside it',
  'expected-in-all': 'a forecast: nothing says whether it holds what was paid, and what was planned and paid counts',
  'ordered-in-all': 'what was ordered in all, paid or not: what was planned and paid counts',
  times: 'a price for one: counted times *{header}*',
  'price-of-one': 'a price for one: *{header}* holds the whole',
  'of-a-year': 'the amount of one year: that of the year that the sheet names counts, else that of the day of the audit',
  'days-as-hours': 'in days: each counts as 8 hours',
  'cost-per-person': 'a cost per person: counted times the learners, where they are known and no other cost is',
} as const;

export type MappingReason = CodedOf<typeof MAPPING_REASONS, MessageValue>;

/** A column that means nothing to the audit, and why. */
export function notUsed(reason: MappingReason): { readonly field: null; readonly confidence: 0; readonly how: null; readonly reason: MappingReason } {
  return { field: null, confidence: 0, how: null, reason };
}

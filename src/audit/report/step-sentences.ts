/** What a report says of what was not asked of a workbook, and of what to add so that more can be. */

export const STEPS = {
  'with-sheet': 'With a sheet of {rows} with {columns}, {questions} can be asked.',
  'with-columns': 'With {columns} on *{sheet}*, {questions} can be asked.',
  'the-column': 'the column {headers}',
  'the-columns': 'the columns {headers}',
  'a-column': 'a column {headers}',
  'new-columns': 'columns {headers}',
  header: '*{header}* (such as {example})',
  'one-question': '1 more question',
  'more-questions': '{count} more questions',
  asked: '{asked} of {all} <question|questions> could be asked of this workbook',

  'no-table': 'Nothing was judged: no table was understood.',
  'no-rows': 'Nothing was judged: the tables have headers and no rows.',
  'no-subjects': 'Nothing was judged: no rule found anything it speaks of.',
  undecided: 'Nothing was judged: {reasons}.',

  'no-findings': 'No findings: {asked}.',
  'none-of': 'None: {asked}.',
  'amount-missing': '1 amount is missing from the spend: {amounts}.',
  'amounts-missing': '{count} <amount is|amounts are> missing from the spend: {amounts}.',
  'not-evaluated': 'Not evaluated: {why}.',
  'no-costs': 'no costs were found',
  'each-of-how-many': 'of what each person costs under {headers} nothing says how many take part',
  'which-cost': '{headers} could each be the cost, and nothing says which of them counts',
  'months-of-what': 'nothing says whether {headers} hold costs',
  'cost-unread': 'no amounts could be read under {headers}',
  'cost-untold': 'what stands under {headers} is not counted, for nothing says that it is what a module costs',
  quoted: '*{text}*',

  'at-risk-of': '{part} of {whole}',
  'spend-at-risk': '{parts} is not shown to serve a priority.',
  'spend-serves': 'All spend that could be judged, of {total}, is shown to serve a priority.',
  'some-served': 'Training serves {served} of {all} top <priority|priorities>.',
  'all-served': 'Training serves every one of {all} top <priority|priorities>.',
} as const;

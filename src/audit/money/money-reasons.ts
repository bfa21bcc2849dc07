/** How each figure of a module’s money came about, or what it lacks: a code with data, each with its English sentence. */
import type { CodedOf } from '../../workbook';
import type { MessageValue } from '../message-value';

export const MONEY_REASONS = {
  // How a figure came about.
  'full-cost': 'everything that is stated of it',
  'full-cost-missing': 'everything that is stated of it; blank, so that it is understated: {missing}',
  'full-cost-total': 'a total alone, of which nothing says whether it holds everything',
  'cost-by-learners': '{cost} for {learners} who took part',
  'cost-by-completions': '{cost} for {learners} whose completion is listed',
  'cost-by-planned': '{cost} for {learners} who should take part',
  'benefit-claimed': 'as its row claims it; nothing says how much of it is due to the module',
  'benefit-claimed-open': 'as its row claims it; its effect on *{kpi}* is too close to call, and nothing says how much of it is due to the module',
  'benefit-claimed-worse': 'as its row claims it, though *{kpi}* got clearly worse; nothing says how much of it is due to the module',
  'benefit-adjusted': '{change} × {share} due to the module × {confidence} sure',
  'benefit-first-year': '{change} × {share} due to the module × {confidence} sure × {part} of it in the first year',
  'benefit-observed': '{effect} on *{kpi}*, read in {trained} of {measured} <team|teams>, at {value} for one unit in a year',
  'benefit-observed-adjusted':
    '{effect} on *{kpi}*, read in {trained} of {measured} <team|teams>, at {value} for one unit in a year × {share} due to the module × {confidence} sure',
  'benefit-summed': '{effect} on *{kpi}* in {trained} <team|teams>, at {value} for one unit in a year',
  'benefit-summed-adjusted': '{effect} on *{kpi}* in {trained} <team|teams>, at {value} for one unit in a year × {share} due to the module × {confidence} sure',
  'benefit-whole': '{effect} on *{kpi}* as a whole, at {value} for one unit in a year',
  'benefit-whole-adjusted': '{effect} on *{kpi}* as a whole, at {value} for one unit in a year × {share} due to the module × {confidence} sure',
  'benefit-amount': '{effect} on *{kpi}*, which is money, in {trained} <team|teams>, {times} <time|times> a year, at {value} for one unit',
  'benefit-amount-adjusted':
    '{effect} on *{kpi}*, which is money, in {trained} <team|teams>, {times} <time|times> a year, at {value} for one unit × {share} due to the module × {confidence} sure',
  'benefit-amount-whole': '{effect} on *{kpi}* as a whole, which is money, {times} <time|times> a year, at {value} for one unit',
  'benefit-amount-whole-adjusted':
    '{effect} on *{kpi}* as a whole, which is money, {times} <time|times> a year, at {value} for one unit × {share} due to the module × {confidence} sure',
  'benefit-turnover': '{leavers} fewer leavers among {people} people, at {replacement} of a salary of {salary} to replace one',
  'net-benefit': '{benefit} less {cost}',
  roi: '{net} for a cost of {cost}',
  'benefit-cost-ratio': '{benefit} for a cost of {cost}',
  payback: 'a cost of {cost} at {benefit} a year',
  'payback-first-year': 'a cost of {cost} at {benefit} in the first of the years that its benefit is counted for',
  'break-even': '{cost} at {value} for one unit of *{kpi}* in a year',
  'break-even-amount': '{cost} of *{kpi}* in the first year, which is money: {value} is one unit',
  'expected-amount': '{effect} expected of *{kpi}*, which is money: {value} is one unit, counted once',
  'expected-benefit': '{effect} expected of *{kpi}*, at {value} for one unit in a year',
  'expected-net-benefit': '{benefit} expected, less {cost}',

  // What is missing.
  'no-cost': 'no cost is stated',
  'cost-not-positive': 'its cost is not above 0',
  'no-learners': 'nothing says how many take part',
  'no-benefit': 'no benefit is stated, and no effect on a KPI of which one unit has a value could be estimated',
  'effect-not-shown': 'its effect on *{kpi}* is too close to call',
  'no-share': 'nothing says which share of the change is due to the module',
  'no-confidence': 'nothing says how sure that share is',
  'several-shares': 'its links state several shares, and one benefit',
  'no-unit-value': 'nothing says what one unit of its KPI is worth',
  'unit-value-alone': 'nothing says how much of *{kpi}* the trained teams make up',
  'amount-of-no-period': 'nothing says of how long a time *{kpi}* is the amount',
  'no-retention-effect': 'no effect on the people who stay could be estimated',
  'of-new-hires': 'its effect is on people newly hired, and nothing says how many of them a year brings',
  'no-team-sizes': 'nothing says how many people are in the trained teams',
  'no-salary': 'neither the settings nor the people table say what people earn',
  'never-paid-back': 'its benefit is not above 0',
  'no-expected-effect': 'no expected effect is stated as a number',
  'other-currency': 'cost and benefit stand in two currencies',
} as const;

export type MoneyReason = CodedOf<typeof MONEY_REASONS, MessageValue>;

/** What a cost and a benefit are made of, by code. */
export const MONEY_PARTS = {
  development: 'development',
  delivery: 'delivery',
  overhead: 'overhead',
  participantTime: 'time of those who take part',
  backfill: 'backfill',
  total: 'total',
  rest: 'what no category names',
  change: 'change',
  share: 'share due to the module',
  confidence: 'confidence',
  firstYear: 'part in the first year',
  unitValue: 'value of one unit in a year',
  teams: 'trained teams with readings',
  timesAYear: 'periods in a year',
  coverage: 'share of all teams with readings',
  leavers: 'leavers avoided',
  salary: 'salary',
  replacement: 'cost of replacing one, as a part of a salary',
  benefit: 'benefit',
  cost: 'cost',
  learners: 'learners',
} as const;

export type MoneyPartName = keyof typeof MONEY_PARTS;

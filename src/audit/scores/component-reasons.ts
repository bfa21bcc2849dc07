/** Why a part of a module's score stands as it does: a code with data, each with its English sentence. */
import type { CodedOf } from '../../workbook';
import type { MessageValue } from '../message-value';

export const COMPONENT_REASONS = {
  'no-serving-column': 'no column says what a module serves',
  'no-priorities': 'the workbook has no priorities',
  'reaches-nothing-live': 'reaches no live priority or objective',
  'serves-nothing': 'serves nothing',
  'reaches-objective': 'reaches the objective *{goal}* and no priority',
  'reaches-top': 'reaches the top priority *{goal}*',
  'reaches-lower': 'reaches *{goal}*, which is not at the top',

  'no-metric-column': 'no column names a metric',
  'no-metric': 'no metric is linked',
  'metric-unclear': 'what *{goal}* measures cannot be told from its words',
  'metric-not-judged': 'no linked metric can be judged',
  'metric-with-numbers': '*{goal}* measures {class}, with baseline, target and direction',
  'metric-lacks-numbers': '*{goal}* measures {class}, but without {missing}',
  'metric-too-weak': '*{goal}* measures {class}',

  'owner-and-sponsor': '{owner}, {sponsor}',
  'in-post-assumed': '{owner}, {sponsor}; in post is assumed, for there is no list of people',
  'no-owner-column': 'no column for the owner',
  'owner-unreadable': 'the cell of the owner could not be read',
  'no-owner': 'no owner',
  'owner-left': 'the owner has left',
  'named-owner': 'a named owner',
  'no-sponsor-column': 'no column for the sponsor',
  'sponsor-unreadable': 'the cell of the sponsor could not be read',
  'no-sponsor': 'no sponsor',
  'sponsor-left': 'the sponsor has left',
  'sponsor-in-hr': 'the sponsor sits in HR, not in the business',
  'named-sponsor': 'a named sponsor',
  'grade-unknown': 'the sponsor’s grade is not known, or not on the grade ladder',
  'grade-too-low': 'the sponsor is below the grade that is needed',

  'no-case-column': 'no column for {parts}',
  'case-stated': 'problem, expected effect and measurement date are stated',
  'case-lacks-one': '{part} is missing',
  'case-lacks-several': '{parts} are missing',
  'case-unreadable-one': '{part} is missing or could not be read',
  'case-unreadable-several': '{parts} are missing or could not be read',

  'no-review-column': 'no column for the last review',
  'review-unreadable': 'the date of the last review could not be read',
  'review-to-come': 'its last review, on {day}, is yet to come',
  'never-reviewed': 'never reviewed',
  'review-not-due': 'its first review is not due yet',
  reviewed: 'last reviewed on {day}',
  'reviewed-long-ago': 'last reviewed on {day}, {age} <day|days> ago',
  'reviewed-before-change': 'last reviewed on {day}, before the change *{change}*',

  'effect-better': '*{kpi}* is clearly better, grade {grade}',
  'effect-worse': '*{kpi}* is clearly worse, grade {grade}',
  'effect-open': '*{kpi}* was compared and is too close to call, grade {grade}',
  'claim-estimated': 'a benefit is estimated, with its isolation and confidence, grade {grade}',
  'claim-asserted': 'a benefit is claimed and not shown, grade {grade}',
  'effect-not-estimated': 'the effect is not estimated',
  'measured-later': 'to be measured by {day}',
  'no-kpi': 'no KPI is linked',
  'not-measured': 'due on {day} and not measured',
  'reading-undated': 'nothing says when a linked KPI was read',
  'readings-exist': 'readings exist; the effect is not estimated',

  // A finding holds the part down.
  'half-for-finding': 'half for the finding *{finding}*: {because}',
  'none-for-finding': 'none for the finding *{finding}*: {because}',
  // A finding that would hold it down was accepted.
  accepted: '{because}; accepted: *{finding}*',
} as const;

export type ComponentReason = CodedOf<typeof COMPONENT_REASONS, MessageValue>;

/** The codes of a reason, from the outside in: what holds a part down, then what stands below it. */
export function codesOf({ code, data = {} }: ComponentReason): readonly string[] {
  const inner = Object.values(data).flatMap((value) => (isReason(value) ? codesOf(value) : []));
  return [code, ...inner];
}

function isReason(value: MessageValue): value is ComponentReason {
  return typeof value === 'object' && value !== null && 'code' in value;
}

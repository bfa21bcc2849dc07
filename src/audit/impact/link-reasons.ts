/** Why a link from a module to a goal is judged as it is: a code with data, each with its English sentence. */
import type { CodedOf } from '../../workbook';
import type { MessageValue } from '../message-value';

export const LINK_REASONS = {
  // Proven.
  'clearly-better': 'the readings show a clear effect on *{kpi}*, grade {grade}',

  // Plausible.
  'weak-design': 'the readings show an effect on *{kpi}*, but grade {grade} leaves other reasons open',
  'too-close': 'it leads to *{priority}*, and the readings are too close to call',
  'not-shown': 'it leads to *{priority}*, and no reading shows an effect yet',

  // Activity only.
  'counts-activity': '*{metric}* measures {class}, by the word “{word}”',

  // Contradicting.
  'clearly-worse': 'the readings show that *{kpi}* moved the wrong way, grade {grade}',
  'against-module': 'it expects “{effect}” of *{kpi}*, and *{other}* expects “{opposite}” ({cell})',
  'against-direction': 'it expects “{effect}” of *{kpi}*, which should {should}',

  // Broken.
  'no-goal': 'it names nothing that is served',
  'not-found': '“{name}” is found nowhere in this workbook',
  ambiguous: '“{name}” fits {count} <row|rows>',
  'stops-at': 'the way up to a priority stops at *{stop}*',
  circle: 'the goals above *{goal}* go round in a circle',

  // Target over.
  closed: '{cell} says that *{goal}* is “{status}”',
  ended: '*{goal}* ended on {end}',
  'ends-first': 'it runs until {until}, and *{goal}* ends on {end}',

  // Not evaluated.
  'link-cancelled': 'the link was cancelled',
  'cell-unreadable': 'the cell that should name it cannot be read',
  mandatory: '*{module}* is mandatory, and is not judged',
  'left-out': '*{module}* is cancelled, on hold or an idea',
  'nowhere-to-look': 'nothing in this workbook lists what “{name}” may be',
  'way-unknown': 'a name above *{goal}* was not found, or fits several',
  'no-way-up': 'no column says what stands above *{goal}*',
  'metric-unclear': 'the words of *{metric}* do not say what it measures',
  'no-metric': 'it names *{goal}*, and no metric that would show an effect',
} as const;

export type LinkReason = CodedOf<typeof LINK_REASONS, MessageValue>;

/** From the worst to the best; a row with several links stands under its worst one. */
export const LINK_VERDICTS = ['contradicting', 'broken', 'target over', 'activity only', 'not evaluated', 'plausible', 'proven'] as const;

export type LinkVerdictName = (typeof LINK_VERDICTS)[number];

/** What the Review sheet says. */
import { REVIEW_QUESTIONS } from '../state/review-before';

export const REVIEW_WORDS = {
  title: 'Review of {workbook}',
  how: 'As of {asOf}. HR and the business answer three questions together, below: answer, decision, owner, date, and both sign. Your entries are kept at every audit.',
  signing: 'Once both have signed, what the audit said stays beside the review, and later audits list what has changed since.',
  proof:
    'To sign so that the file proves itself: Sign in the menu of the pane, or `plumbline sign`. The sheet Plumbline Proof then has the signature, and this one the public part of its key.',
  keys: 'Signed with a key; Plumbline Proof has the signatures',
  key: '{name}, on {on}, with the key {fingerprint}',
  publicPart: 'its public part',
  ...REVIEW_QUESTIONS,
  links: '{proven} of {all} proven',
  measured: '{met} met, {open} not met, {unknown} not evaluated',
  kpis: 'KPIs and their targets',
  gaps: 'Competencies that lack training',
  findings: 'Open findings, the worst first ({shown} of {all}):',
  none: 'No open finding speaks of it.',
  of100: '{score} of 100',
  notEvaluated: 'not evaluated',
  answers: 'Answers, decisions and signatures',
  since: 'Since the review of {period} was signed by {hr} and {business}',
  inputs: 'Inputs',
  same: 'the same as then',
  changed: 'changed since',
  then: 'Then',
  now: 'Now',
  news: 'Findings since',
  counted: '{added} new, {gone} gone',
  stood: 'alignment {alignment}; priorities served: {served}; {risk}open findings: {findings}',
  risk: '{amount} not shown; ',
} as const;

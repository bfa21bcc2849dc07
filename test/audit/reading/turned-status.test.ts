/** Statuses that the words around them turn into something else: what is denied, done in part, or to be done. */
import { readStatus } from '../../../src/audit/reading/read-words';
import { DENYING_WORDS, WAITING_WORDS } from '../../../src/audit/reading/words/turning';

it.each([
  ['not delivered', 'active'],
  ['pas terminé', 'active'],
  ['never started', 'planned'],
  ['nicht gestartet', 'planned'],
  ['not live', 'planned'],
  ['no longer active', 'closed'],
  ['not approved', 'idea'],
  ['nicht genehmigt', 'idea'],
  ['non approuvé', 'idea'],
  ['not yet approved', 'planned'],
  ['not fully completed', 'active'],
  ['90% done', 'active'],
  ['half done', 'active'],
  ['bald fertig', 'active'],
  ['done (1 of 3)', 'active'],
  ['3 von 3 abgeschlossen', 'completed'],
  ['done (3/3)', 'completed'],
  ['100 % completed', 'completed'],
  ['completed late', 'completed'],
  ['abgeschlossen (verspätet)', 'completed'],
  ['livré en retard', 'completed'],
  ['started late', 'off-track'],
  ['WIP', 'active'],
  ['COURSE_COMPL', 'completed'],
  ['COURSE_INCOMPL', 'active'],
  ['Phase 2 completed', 'completed'],
  ['non commencé', 'planned'],
  ['nicht durchgeführt', 'cancelled'],
])('“%s” is %s', (text, status) => expect(readStatus(text).value).toBe(status));

it.each([
  'not cancelled',
  'non annulé',
  'nicht abgesagt',
  'not at risk',
  'pas en retard',
  'not overdue',
  'to be completed',
  'wird abgeschlossen',
  'Done?',
  'cancelled?',
])('of “%s” nobody can tell what it is', (text) => expect(readStatus(text)).toEqual({ value: null, oddity: 'unreadable' }));

it.each(DENYING_WORDS)('what is “%s” delivered or running is neither', (word) => {
  expect(readStatus(`${word} delivered`).value).not.toBe('completed');
  expect(readStatus(`${word} running`).value).not.toBe('active');
  expect(readStatus(`${word} cancelled`).value).not.toBe('cancelled');
});

it.each(WAITING_WORDS)('what “%s” completed or cancelled is not', (word) => {
  expect(readStatus(`${word} completed`).value).not.toBe('completed');
  expect(readStatus(`${word} cancelled`).value).not.toBe('cancelled');
});

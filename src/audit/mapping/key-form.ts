/** Whether a column refers to records by a code, by an e-mail address or by name: several of them may name the same thing. */
import { withoutMarks } from './fold-header';

export type KeyForm = 'code' | 'mail' | 'name';

const CODE = /(?:^|[^\p{L}])(?:ids?|nos?|nr|codes?|key|ref|number|n°)\.?$|^(?:n°|nr\.?|no\.?|code|id)\s|(?:nummer|nr\.?)$|matricule|username|#/iu;

export function keyForm(header: string): KeyForm {
  const spaced = header.replaceAll('_', ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const text = withoutMarks(spaced);
  if (/e-?mails?|mail\b|courriel/i.test(text)) return 'mail';
  return CODE.test(text) ? 'code' : 'name';
}

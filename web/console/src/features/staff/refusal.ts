import { wordsFor } from '@shikanji/api/errors';
import { ApiProblem } from '@shikanji/api/problem';
import { words } from './words';

/** Some refusals mean another thing to who sees to others than to the person concerned. */
export function refusal(fault: unknown): string {
  if (fault instanceof ApiProblem) {
    if (fault.code === 'email_taken') return words.emailTaken;
    if (fault.code === 'not_allowed') return words.notYours;
    if (fault.code === 'not_found') return words.gone;
  }
  return wordsFor(fault, 'en');
}

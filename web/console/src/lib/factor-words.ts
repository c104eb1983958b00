import { wordsFor } from '@shikanji/api/errors';
import { ApiProblem } from '@shikanji/api/problem';

/** Here no codes are sent: all of them come from an authenticator app, or are those that were kept. */
export const factorFault = (fault: unknown): string =>
  fault instanceof ApiProblem && fault.code === 'wrong_code'
    ? 'That code is not right, or was used already. Wait for the next one.'
    : wordsFor(fault, 'en');

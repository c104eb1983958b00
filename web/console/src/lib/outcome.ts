import { ApiProblem } from '@shikanji/api/problem';

/** Whether it may have been done all the same: no answer came, or one that does not say, or a first try is still under way. */
export const isOutcomeUnknown = (fault: unknown): boolean =>
  !(fault instanceof ApiProblem) ||
  fault.status === 0 ||
  fault.status >= 500 ||
  fault.code === 'idempotency_key_in_progress';

export const isStale = (fault: unknown): boolean =>
  fault instanceof ApiProblem && fault.code === 'version_conflict';

/** The version that one saw, as `If-Match` wants it. */
export const seen = (version: number): { 'If-Match': string } => ({ 'If-Match': `"v${version}"` });

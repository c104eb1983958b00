import { wordsForCode } from '@shikanji/api/errors';
import { ApiProblem } from '@shikanji/api/problem';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';

/** Puts the server's refusals at their fields; answers whether every one found its place. */
export function showAtFields<Values extends FieldValues>(
  fault: unknown,
  fields: readonly Path<Values>[],
  form: Pick<UseFormReturn<Values>, 'setError'>,
  language: 'en' | 'hi',
): boolean {
  if (!(fault instanceof ApiProblem) || fault.errors.length === 0) return false;
  return fault.errors
    .map((error) => {
      const field = fields.find((name) => error.pointer === `/${name}`);
      if (field === undefined) return false;
      form.setError(
        field,
        { message: wordsForCode(error.code, language, error.message) },
        { shouldFocus: true },
      );
      return true;
    })
    .every(Boolean);
}

import type { ComponentProps } from 'react';
import { SelectField } from './select-field';
import { Fault } from './section';

interface ChoiceFieldProps extends ComponentProps<typeof SelectField> {
  hint?: string | undefined;
  error: string | null | undefined;
}

/** A field to choose from, with what is to know or the matter below it. */
export function ChoiceField({ hint, error, className, ...select }: ChoiceFieldProps) {
  return (
    <div className={className}>
      <SelectField aria-invalid={error ? true : undefined} {...select} />
      {!error && hint !== undefined && <p className="mt-1 text-sm text-cumin">{hint}</p>}
      <Fault>{error}</Fault>
    </div>
  );
}

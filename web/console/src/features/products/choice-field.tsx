import type { ComponentProps } from 'react';
import { SelectField } from '../../lib/select-field';
import { Fault } from '../../lib/section';

interface ChoiceFieldProps extends ComponentProps<typeof SelectField> {
  hint?: string | undefined;
  error: string | undefined;
}

/** A field to choose from, with what is to know or the matter below it. */
export function ChoiceField({ hint, error, className, ...select }: ChoiceFieldProps) {
  return (
    <div className={className}>
      <SelectField aria-invalid={error === undefined ? undefined : true} {...select} />
      {error === undefined && hint !== undefined && (
        <p className="mt-1 text-sm text-cumin">{hint}</p>
      )}
      <Fault>{error}</Fault>
    </div>
  );
}

import { useId, type ComponentProps, type ReactNode } from 'react';
import { classNames } from './format/class-names';

interface TextFieldProps extends ComponentProps<'input'> {
  label: string;
  hint?: ReactNode;
  error?: string | null | undefined;
  /** In the field at its end, a button for instance. */
  end?: ReactNode;
  /** For the field itself; `className` is for the whole. */
  fieldClassName?: string;
}

const control =
  'w-full min-h-11 rounded-control border-[1.5px] bg-salt px-3 text-base text-ink placeholder:text-cumin';

export function TextField({
  label,
  hint,
  error,
  end,
  className,
  fieldClassName,
  ...input
}: TextFieldProps) {
  const id = useId();
  const described = error || hint ? `${id}-note` : undefined;
  return (
    <div className={classNames('flex flex-col gap-1', className)}>
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      <div className="relative">
        <input
          id={id}
          className={classNames(
            control,
            error ? 'border-clay' : 'border-cumin',
            end !== undefined && 'pr-20',
            fieldClassName,
          )}
          aria-invalid={error ? true : undefined}
          aria-describedby={described}
          {...input}
        />
        {end !== undefined && <div className="absolute inset-y-0 right-0">{end}</div>}
      </div>
      <FieldNote id={described} error={error} hint={hint} />
    </div>
  );
}

interface TextAreaProps extends ComponentProps<'textarea'> {
  label: string;
  hint?: ReactNode;
  error?: string | null | undefined;
}

export function TextArea({ label, hint, error, className, ...area }: TextAreaProps) {
  const id = useId();
  const described = error || hint ? `${id}-note` : undefined;
  return (
    <div className={classNames('flex flex-col gap-1', className)}>
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      <textarea
        id={id}
        rows={2}
        className={classNames(control, 'py-2', error ? 'border-clay' : 'border-cumin')}
        aria-invalid={error ? true : undefined}
        aria-describedby={described}
        {...area}
      />
      <FieldNote id={described} error={error} hint={hint} />
    </div>
  );
}

interface FieldNoteProps {
  id: string | undefined;
  error?: string | null | undefined;
  hint?: ReactNode;
}

function FieldNote({ id, error, hint }: FieldNoteProps) {
  if (id === undefined) return null;
  return (
    <p
      id={id}
      aria-live="polite"
      className={classNames('text-sm', error ? 'font-medium text-clay' : 'text-cumin')}
    >
      {error || hint}
    </p>
  );
}

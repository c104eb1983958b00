import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './format/class-names';

interface ChoiceRowProps extends Omit<ComponentProps<'input'>, 'type'> {
  type: 'radio' | 'checkbox';
  label: string;
  /** Below the label. */
  note?: ReactNode;
  /** At the end of the row, a price for instance. */
  end?: ReactNode;
}

/** A large row that is a radio button or a check box. */
export function ChoiceRow({ type, label, note, end, className, ...input }: ChoiceRowProps) {
  return (
    <label
      className={classNames(
        'flex min-h-13 items-center gap-3 rounded-control border-[1.5px] bg-salt px-3 py-2',
        'has-checked:border-leaf has-checked:bg-mint has-disabled:opacity-55 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-leaf',
        className,
      )}
    >
      <input
        type={type}
        className="size-5 shrink-0 accent-leaf focus-visible:outline-none"
        aria-label={label}
        {...input}
      />
      <span className="min-w-0 flex-1">
        <span className="block font-semibold">{label}</span>
        {note !== undefined && <span className="block text-sm text-cumin">{note}</span>}
      </span>
      {end !== undefined && <span className="money">{end}</span>}
    </label>
  );
}

import type { ComponentProps } from 'react';
import { classNames } from './format/class-names';

interface ChipProps extends Omit<ComponentProps<'button'>, 'aria-pressed'> {
  selected: boolean;
}

/** A choice that stays pressed. */
export function Chip({ selected, className, type = 'button', ...rest }: ChipProps) {
  return (
    <button
      type={type}
      aria-pressed={selected}
      className={classNames(
        'inline-flex min-h-11 shrink-0 items-center gap-2 rounded-full border-2 px-4 text-base font-semibold whitespace-nowrap',
        selected ? 'border-ink bg-ink text-paper' : 'border-line bg-salt text-ink hover:border-ink',
        className,
      )}
      {...rest}
    />
  );
}

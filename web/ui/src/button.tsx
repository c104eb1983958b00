import type { ComponentProps } from 'react';
import { classNames } from './format/class-names';

export type ButtonLook = 'primary' | 'lemon' | 'outline' | 'plain' | 'danger';
export type ButtonSize = 'medium' | 'large' | 'kitchen';

const looks: Record<ButtonLook, string> = {
  primary: 'bg-leaf text-on-leaf hover:brightness-110 active:brightness-95',
  lemon: 'bg-lemon text-night border-2 border-night hover:brightness-105 active:brightness-95',
  outline: 'border-2 border-ink bg-transparent text-ink hover:bg-mint',
  plain: 'bg-transparent text-leaf underline underline-offset-4 hover:decoration-2',
  danger: 'border-2 border-clay bg-transparent text-clay hover:bg-clay hover:text-on-clay',
};

const sizes: Record<ButtonSize, string> = {
  medium: 'min-h-11 px-4 text-base',
  large: 'min-h-13 px-5 text-lg',
  kitchen: 'min-h-16 px-6 text-xl',
};

/** The same look for a link. */
export function buttonClass(look: ButtonLook = 'primary', size: ButtonSize = 'medium'): string {
  return classNames(
    'inline-flex items-center justify-center gap-2 rounded-control text-center font-semibold select-none',
    'disabled:opacity-55 aria-disabled:opacity-55',
    looks[look],
    sizes[size],
  );
}

interface ButtonProps extends ComponentProps<'button'> {
  look?: ButtonLook;
  size?: ButtonSize;
  /** Something is under way: said to assistive technology, and a second press does nothing. */
  busy?: boolean;
}

export function Button({
  look = 'primary',
  size = 'medium',
  busy = false,
  className,
  type = 'button',
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      className={classNames(buttonClass(look, size), className)}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
      {...rest}
    />
  );
}

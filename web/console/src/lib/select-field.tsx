import { type ComponentProps, useId } from 'react';
import { classNames } from '@shikanji/ui/format/class-names';

interface SelectFieldProps extends ComponentProps<'select'> {
  label: string;
  labelHidden?: boolean;
  choices: readonly { value: string; label: string }[];
  onChoose?: (value: string) => void;
  tall?: boolean;
}

export function SelectField({
  label,
  labelHidden = false,
  choices,
  onChoose,
  tall = false,
  className,
  ...select
}: SelectFieldProps) {
  const id = useId();
  return (
    <div className={classNames('flex min-w-0 flex-col gap-1', className)}>
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'text-sm font-semibold'}>
        {label}
      </label>
      <select
        id={id}
        className={classNames(
          'w-full rounded-control border-[1.5px] border-cumin bg-salt px-3 text-ink',
          tall ? 'min-h-16 text-lg font-semibold' : 'min-h-11 text-base',
        )}
        {...(onChoose && { onChange: (event) => onChoose(event.target.value) })}
        {...select}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

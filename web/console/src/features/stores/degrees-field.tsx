import { TextField } from '@shikanji/ui/text-field';
import { useState } from 'react';
import { words } from './words-settings';

interface DegreesFieldProps {
  label: string;
  /** With what it is of. */
  name: string;
  /** Not a number where there is none yet. */
  value: number;
  onChange: (degrees: number) => void;
}

const shape = /^-?\d{1,3}(\.\d+)?$/;
const written = (degrees: number): string => (Number.isNaN(degrees) ? '' : String(degrees));
const read = (text: string): number => (shape.test(text.trim()) ? Number(text) : NaN);

/** What is being typed stays as it is until the number becomes another one. */
export function DegreesField({ label, name, value, onChange }: DegreesFieldProps) {
  const [text, setText] = useState(written(value));
  if (!Object.is(read(text), value)) setText(written(value));
  return (
    <TextField
      className="w-34"
      label={label}
      aria-label={name}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      error={text !== '' && Number.isNaN(value) ? words.needDegrees : null}
      onChange={({ target }) => {
        setText(target.value);
        onChange(read(target.value));
      }}
    />
  );
}

import { ChoiceRow } from '@shikanji/ui/choice-row';
import { TextField } from '@shikanji/ui/text-field';
import { useState } from 'react';
import { words } from './words';

const other = 'other';

interface ReasonChoiceProps {
  title: string;
  reasons: readonly string[];
  mostLetters: number;
  /** Gets nothing as long as there is none. */
  onReason: (reason: string) => void;
}

/** One of the usual reasons, or another in one's own words. */
export function ReasonChoice({ title, reasons, mostLetters, onReason }: ReasonChoiceProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [written, setWritten] = useState('');
  const choose = (choice: string) => {
    setChosen(choice);
    onReason(choice === other ? written.trim() : choice);
  };
  return (
    <>
      <fieldset className="flex flex-col gap-2">
        <legend className="pb-2 font-semibold">{title}</legend>
        {[...reasons, other].map((choice) => (
          <ChoiceRow
            key={choice}
            type="radio"
            name="reason"
            className="min-h-16"
            label={choice === other ? words.otherReason : choice}
            checked={chosen === choice}
            onChange={() => choose(choice)}
          />
        ))}
      </fieldset>
      {chosen === other && (
        <TextField
          label={words.otherReasonLabel}
          value={written}
          maxLength={mostLetters}
          onChange={({ target }) => {
            setWritten(target.value);
            onReason(target.value.trim());
          }}
        />
      )}
    </>
  );
}

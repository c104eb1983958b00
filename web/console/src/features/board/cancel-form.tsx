import { Button } from '@shikanji/ui/button';
import { ChoiceRow } from '@shikanji/ui/choice-row';
import { Notice } from '@shikanji/ui/notice';
import { TextField } from '@shikanji/ui/text-field';
import { type FormEvent, useState } from 'react';
import { words } from './words';

interface CancelFormProps {
  onKeep: () => void;
  onCancel: (reason: string) => void;
}

const other = 'other';

/** A cancellation has a reason, and is asked for twice. */
export function CancelForm({ onKeep, onCancel }: CancelFormProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [written, setWritten] = useState('');
  const [missing, setMissing] = useState(false);
  const reason = (chosen === other ? written : (chosen ?? '')).trim();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason === '') setMissing(true);
    else onCancel(reason);
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-3 px-4 pb-4">
      <p>{words.cancelWarning}</p>
      <fieldset className="flex flex-col gap-2">
        <legend className="sr-only">{words.cancelNeedsReason}</legend>
        {[...words.cancelReasons, other].map((choice) => (
          <ChoiceRow
            key={choice}
            type="radio"
            name="reason"
            className="min-h-16"
            label={choice === other ? words.cancelOther : choice}
            checked={chosen === choice}
            onChange={() => setChosen(choice)}
          />
        ))}
      </fieldset>
      {chosen === other && (
        <TextField
          label={words.cancelOtherLabel}
          value={written}
          maxLength={300}
          onChange={(event) => setWritten(event.target.value)}
        />
      )}
      {missing && reason === '' && <Notice tone="clay">{words.cancelNeedsReason}</Notice>}
      <div className="flex flex-wrap gap-2 pt-1">
        <Button look="outline" size="kitchen" className="flex-1" onClick={onKeep}>
          {words.keep}
        </Button>
        <Button look="danger" size="kitchen" className="flex-1" type="submit">
          {words.step('cancel')}
        </Button>
      </div>
    </form>
  );
}

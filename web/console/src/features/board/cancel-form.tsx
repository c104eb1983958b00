import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { type FormEvent, useState } from 'react';
import { ReasonChoice } from './reason-choice';
import { words } from './words';

interface CancelFormProps {
  onKeep: () => void;
  onCancel: (reason: string) => void;
}

/** A cancellation has a reason, and is asked for twice. */
export function CancelForm({ onKeep, onCancel }: CancelFormProps) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason === '') setMissing(true);
    else onCancel(reason);
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-3 px-4 pb-4">
      <p>{words.cancelWarning}</p>
      <ReasonChoice
        title={words.cancelWhy}
        reasons={words.cancelReasons}
        mostLetters={300}
        onReason={setReason}
      />
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

import { ChoiceRow } from '@shikanji/ui/choice-row';
import { timeIn, whenIn } from '@shikanji/ui/format/time';
import { Notice } from '@shikanji/ui/notice';
import { type FormEvent, useState } from 'react';
import { laterTimes } from './later-times';
import { ReasonChoice } from './reason-choice';
import { words } from './words';

interface NewTimeFormProps {
  /** The buttons stand in the sheet's foot, always in sight. */
  id: string;
  promisedAt: string;
  now: number;
  zone: string;
  reasons: readonly string[];
  onAsk: (promisedAt: string, reason: string) => void;
}

/** Which time can be kept, and why not the one that was promised: the guest reads both. */
export function NewTimeForm({ id, promisedAt, now, zone, reasons, onAsk }: NewTimeFormProps) {
  // as they were when the form was opened: a time must not slip away from under the finger
  const [times] = useState(() => laterTimes(promisedAt, now));
  const [chosen, setChosen] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen === null || reason === '') setMissing(true);
    else onAsk(chosen, reason);
  };
  return (
    <form id={id} onSubmit={submit} className="flex flex-col gap-4 px-4 pb-4">
      <p>{words.newTimeHint(whenIn(zone, promisedAt, 'en', new Date(now)))}</p>
      <fieldset className="grid grid-cols-2 gap-2">
        <legend className="pb-2 font-semibold">{words.newTimeWhich}</legend>
        {times.map((time) => (
          <ChoiceRow
            key={time.at}
            type="radio"
            name="time"
            className="min-h-16"
            label={timeIn(zone, time.at)}
            note={words.later(time.minutes)}
            checked={chosen === time.at}
            onChange={() => setChosen(time.at)}
          />
        ))}
      </fieldset>
      <ReasonChoice
        title={words.newTimeWhy}
        reasons={reasons}
        mostLetters={200}
        onReason={setReason}
      />
      {missing && (chosen === null || reason === '') && (
        <Notice tone="clay">{words.newTimeMissing}</Notice>
      )}
    </form>
  );
}

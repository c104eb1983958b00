import type { DeadLetter } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { whenIn } from '@shikanji/ui/format/time';
import { words } from './words';

interface DeadLetterRowProps {
  letter: DeadLetter;
  busy: boolean;
  onReplay: () => void;
}

const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

export function DeadLetterRow({ letter, busy, onReplay }: DeadLetterRowProps) {
  const facts = [
    [words.subscriber, letter.subscriber],
    [words.attempts, String(letter.attempts)],
    [words.failedAt, whenIn(here, letter.failedAt)],
  ] as const;
  return (
    <li className="flex flex-wrap items-start justify-between gap-3 py-3">
      <div className="min-w-0 flex-1 basis-72">
        <p className="text-lg font-semibold">{letter.eventType}</p>
        <dl className="flex flex-wrap gap-x-4 text-sm text-cumin">
          {facts.map(([name, value]) => (
            <div key={name} className="flex gap-1">
              <dt>{`${name}:`}</dt>
              <dd className="wrap-anywhere">{value}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-1 wrap-anywhere">{letter.error ?? words.noError}</p>
      </div>
      <Button
        look="outline"
        busy={busy}
        aria-label={words.replayFor(letter.eventType, letter.subscriber)}
        onClick={onReplay}
      >
        {words.replay}
      </Button>
    </li>
  );
}

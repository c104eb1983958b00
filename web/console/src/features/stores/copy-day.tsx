import { Button } from '@shikanji/ui/button';
import { Chip } from '@shikanji/ui/chip';
import { useState } from 'react';
import { type DayOfWeek, days } from './ranges';
import { words } from './words-hours';

interface CopyDayProps {
  day: DayOfWeek;
  onCopy: (to: readonly DayOfWeek[]) => void;
  onEnd: () => void;
}

/** To which other days the hours of one go. */
export function CopyDay({ day, onCopy, onEnd }: CopyDayProps) {
  const others = days.filter((one) => one !== day);
  const [chosen, setChosen] = useState<readonly DayOfWeek[]>([]);
  const name = words.days[day];
  const toggle = (one: DayOfWeek) =>
    setChosen(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);
  return (
    <div
      ref={focus}
      tabIndex={-1}
      role="group"
      aria-label={words.copyTo(name)}
      className="flex scroll-my-28 flex-col gap-2 rounded-control bg-mint p-3 outline-none"
    >
      <p className="font-semibold">{words.copyTo(name)}</p>
      <div className="flex flex-wrap gap-2">
        {others.map((one) => (
          <Chip key={one} selected={chosen.includes(one)} onClick={() => toggle(one)}>
            {words.days[one]}
          </Chip>
        ))}
        <Chip
          selected={chosen.length === others.length}
          onClick={() => setChosen(chosen.length === others.length ? [] : others)}
        >
          {words.all}
        </Chip>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button disabled={chosen.length === 0} onClick={() => onCopy(chosen)}>
          {words.copyYes}
        </Button>
        <Button look="plain" onClick={onEnd}>
          {words.notNow}
        </Button>
      </div>
    </div>
  );
}

const focus = (group: HTMLElement | null) => group?.focus();

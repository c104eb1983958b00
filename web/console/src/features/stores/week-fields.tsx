import { Button } from '@shikanji/ui/button';
import { toast } from '@shikanji/ui/toast';
import { Copy } from 'lucide-react';
import { useId, useState } from 'react';
import type { FieldErrors } from 'react-hook-form';
import { CopyDay } from './copy-day';
import { copied, type DayOfWeek, nextDay, type Week } from './ranges';
import { RangesFields } from './ranges-fields';
import { words } from './words-hours';

interface WeekFieldsProps {
  week: Week;
  faults: FieldErrors<{ week: Week }>['week'];
  onChange: (week: Week) => void;
}

/** Seven days, each with its hours. */
export function WeekFields({ week, faults, onChange }: WeekFieldsProps) {
  const [copying, setCopying] = useState<DayOfWeek | null>(null);
  const id = useId();
  const end = (day: DayOfWeek) => {
    setCopying(null);
    // back to where it was asked for
    document.getElementById(`${id}${day}`)?.focus();
  };
  const copy = (from: DayOfWeek, to: readonly DayOfWeek[]) => {
    end(from);
    onChange(copied(week, from, to));
    toast(words.copied(words.days[from], to.length));
  };
  return (
    <ul className="divide-y border-y">
      {week.map(({ day, ranges }, index) => (
        <li
          key={day}
          aria-label={words.days[day]}
          className="flex flex-col gap-x-4 gap-y-2 py-3 sm:flex-row"
        >
          <p className="flex w-32 shrink-0 items-baseline gap-2 sm:flex-col sm:gap-0 sm:pt-2">
            <span className="font-semibold">{words.days[day]}</span>
            {ranges.length === 0 && <span className="text-cumin">{words.closed}</span>}
          </p>
          <div className="flex min-w-0 flex-1 flex-col gap-2">
            <RangesFields
              day={words.days[day]}
              nextDay={words.days[nextDay(day)]}
              ranges={ranges}
              faults={faults?.[index]?.ranges}
              onChange={(next) =>
                onChange(week.map((one) => (one.day === day ? { ...one, ranges: next } : one)))
              }
            >
              <Button
                id={`${id}${day}`}
                look="plain"
                aria-label={words.copyFrom(words.days[day])}
                aria-expanded={copying === day}
                onClick={() => setCopying(copying === day ? null : day)}
              >
                <Copy aria-hidden size={20} strokeWidth={1.75} />
                {words.copy}
              </Button>
            </RangesFields>
            {copying === day && (
              <CopyDay day={day} onCopy={(to) => copy(day, to)} onEnd={() => end(day)} />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

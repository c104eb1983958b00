import { Button } from '@shikanji/ui/button';
import { TextField } from '@shikanji/ui/text-field';
import { Plus } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import type { FieldErrors } from 'react-hook-form';
import { RemoveButton } from '../../lib/remove-button';
import { Fault } from '../../lib/section';
import { endWords, mostRanges, type Range } from './ranges';
import { words } from './words-hours';

interface RangesFieldsProps {
  /** Whose hours they are, and on which day they end that go past midnight. */
  day: string;
  nextDay: string;
  ranges: readonly Range[];
  faults: FieldErrors<{ ranges: Range[] }>['ranges'];
  onChange: (ranges: Range[]) => void;
  /** Beside the button that adds one. */
  children?: ReactNode;
}

/** The hours of one day. */
export function RangesFields(props: RangesFieldsProps) {
  const { day, nextDay, ranges, faults, onChange, children } = props;
  const list = useRef<HTMLDivElement>(null);
  const change = (index: number, end: Partial<Range>) =>
    onChange(ranges.map((range, place) => (place === index ? { ...range, ...end } : range)));
  const add = () => {
    onChange([...ranges, { from: '', to: '' }]);
    // once it is there
    setTimeout(() => [...(list.current?.querySelectorAll('input') ?? [])].at(-2)?.focus());
  };
  return (
    <div ref={list} className="flex min-w-0 flex-1 flex-col gap-2">
      {ranges.map((range, index) => (
        // they have no names: the place is what tells one from another
        <div key={index} className="grid max-w-112 grid-cols-[1fr_1fr_auto] items-start gap-2">
          <TextField
            type="time"
            label={words.from}
            aria-label={words.fromOn(day, index)}
            value={range.from}
            error={faults?.[index]?.from?.message}
            onChange={(event) => change(index, { from: event.target.value })}
          />
          <TextField
            type="time"
            label={words.to}
            aria-label={words.toOn(day, index)}
            value={range.to}
            hint={endWords(range, nextDay)}
            error={faults?.[index]?.to?.message}
            onChange={(event) => change(index, { to: event.target.value })}
          />
          <RemoveButton
            besideField
            label={words.removeRange(day, index)}
            onClick={() => onChange(ranges.filter((_, place) => place !== index))}
          />
        </div>
      ))}
      <Fault>{faults?.message}</Fault>
      <div className="flex flex-wrap gap-2">
        {ranges.length < mostRanges && (
          <Button look="outline" aria-label={words.addRangeOn(day)} onClick={add}>
            <Plus aria-hidden size={20} strokeWidth={1.75} />
            {words.addRange}
          </Button>
        )}
        {children}
      </div>
    </div>
  );
}

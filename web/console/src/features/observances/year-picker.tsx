import { Button } from '@shikanji/ui/button';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { words } from './words';

interface YearPickerProps {
  year: number;
  onPick: (year: number) => void;
}

export function YearPicker({ year, onPick }: YearPickerProps) {
  return (
    <div role="group" aria-label={words.year} className="flex items-center gap-1">
      <Button
        look="plain"
        className="min-w-11 px-0!"
        aria-label={words.before(year - 1)}
        onClick={() => onPick(year - 1)}
      >
        <ChevronLeft aria-hidden size={24} strokeWidth={1.75} />
      </Button>
      <output aria-live="polite" className="font-display text-2xl font-bold">
        {year}
      </output>
      <Button
        look="plain"
        className="min-w-11 px-0!"
        aria-label={words.after(year + 1)}
        onClick={() => onPick(year + 1)}
      >
        <ChevronRight aria-hidden size={24} strokeWidth={1.75} />
      </Button>
    </div>
  );
}

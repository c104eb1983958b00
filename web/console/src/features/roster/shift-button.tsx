import type { Clocking, Shift } from '@shikanji/api/types';
import { classNames } from '@shikanji/ui/format/class-names';
import { remarks, spanWords } from '../../lib/clocking';
import { dayWords } from '../../lib/days';
import { words } from './words';

interface ShiftButtonProps {
  shift: Shift;
  name: string;
  /** When they came, if they did. */
  clocked: Clocking | undefined;
  onOpen: () => void;
}

export function ShiftButton({ shift, name, clocked, onOpen }: ShiftButtonProps) {
  const span = spanWords(shift.from, shift.to);
  const late = (clocked?.lateMinutes ?? 0) > 0;
  return (
    <button
      type="button"
      aria-label={words.change(name, dayWords(shift.date), span)}
      className="flex min-h-11 w-full flex-col justify-center rounded-control border-l-4 border-leaf bg-mint px-2 py-1 text-left hover:underline"
      onClick={onOpen}
    >
      <span className="leading-5 font-semibold tabular-nums">{span}</span>
      {shift.station !== null && <span className="text-sm wrap-anywhere">{shift.station}</span>}
      {shift.note !== null && (
        <span className="text-sm text-cumin wrap-anywhere">{shift.note}</span>
      )}
      {clocked !== undefined && (
        <span className={classNames('text-sm font-medium', late ? 'text-clay' : 'text-leaf')}>
          {[clocked.outAt === null ? words.isIn : words.worked, ...remarks(clocked)].join(', ')}
        </span>
      )}
    </button>
  );
}

import type { RosterWeek, Shift, Store } from '@shikanji/api/types';
import { spanWords } from '../../lib/clocking';
import { dayWords } from '../../lib/days';
import { ThingSheet } from '../../lib/thing-sheet';
import { deleteShift, rosterKey } from './queries';
import { ShiftForm } from './shift-form';
import { nameOf } from './week';
import { words } from './words';

interface ShiftSheetProps {
  store: Store;
  week: RosterWeek;
  /** Null for a new one; absent where it is gone. */
  shift: Shift | null | undefined;
  began: { staffId: string; date: string };
  onClose: () => void;
}

const sheetWords = {
  newTitle: words.newTitle,
  goneTitle: words.goneTitle,
  gone: words.goneText,
  remove: words.remove,
  removeAsk: words.removeAsk,
  removeYes: words.removeYes,
  removeNo: words.removeNo,
  removed: words.removed,
};

export function ShiftSheet({ store, week, shift, began, onClose }: ShiftSheetProps) {
  const person = week.people.find(({ staffId }) => staffId === shift?.staffId);
  const name = person === undefined ? words.unknown : nameOf(person);
  return (
    <ThingSheet
      thing={shift && { ...shift, name }}
      words={sheetWords}
      queryKey={rosterKey(store.id)}
      onRemove={(id) => deleteShift(store.id, id)}
      onClose={onClose}
      form={(thing, { onDirty, onSaved }) => (
        <>
          {thing !== null && (
            <p className="text-cumin">
              {`${dayWords(thing.date)}, ${spanWords(thing.from, thing.to)}`}
            </p>
          )}
          <ShiftForm {...{ store, week, began, onDirty, onSaved }} shift={thing} />
        </>
      )}
    />
  );
}

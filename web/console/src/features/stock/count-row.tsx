import { classNames } from '@shikanji/ui/format/class-names';
import { type KeyboardEvent, memo, useId, useState } from 'react';
import type { CountLot } from './count-draft';
import { type CountItem, isMore, told } from './count-items';
import { CountLotRow } from './count-lot-row';
import { finenessOf } from './stock-list';
import { inUnit, kindWord, words } from './words';

interface CountRowProps {
  item: CountItem;
  text: string;
  error: string | undefined;
  lot: CountLot | undefined;
  locked: boolean;
  onType: (itemId: string, text: string) => void;
  onLot: (itemId: string, lot: CountLot) => void;
}

/** One of perhaps hundreds: drawn anew only when it is the one that is typed into. */
export const CountRow = memo(function CountRow({
  item,
  text,
  error,
  lot,
  locked,
  onType,
  onLot,
}: CountRowProps) {
  const id = useId();
  // who sees the books while counting finds what the books say
  const [typing, setTyping] = useState(false);
  const note = error ?? (typing ? null : told(item, text));
  const more = isMore(item, text);
  return (
    <>
      <tr className={more ? 'border-b-0!' : undefined}>
        <th scope="row" className="py-2 pr-3 font-semibold">
          <label htmlFor={id} className="block text-lg leading-6">
            {item.name}
            <span className="sr-only">{inUnit(item.unit)}</span>
          </label>
          <span className="block text-sm font-normal text-cumin">
            {item.of === null ? kindWord(item.kind) : words.ofProduct(item.of)}
            {item.hindiName !== null && <span lang="hi">{` · ${item.hindiName}`}</span>}
          </span>
          {note !== null && (
            <span
              id={`${id}-note`}
              className={classNames(
                'block text-sm',
                error === undefined ? 'font-medium' : 'text-clay',
              )}
            >
              {note}
            </span>
          )}
        </th>
        <td className="w-36 py-2 align-top sm:w-44">
          <span className="relative block">
            <input
              id={id}
              className={classNames(
                'min-h-11 w-full scroll-mt-20 scroll-mb-48 rounded-control border-[1.5px] bg-salt px-3 text-right text-lg tabular-nums read-only:opacity-70',
                error === undefined ? 'border-cumin' : 'border-clay',
                item.unit !== 'piece' && 'pr-10',
              )}
              inputMode={finenessOf(item.kind) === 'fine' ? 'decimal' : 'numeric'}
              autoComplete="off"
              enterKeyHint="next"
              readOnly={locked}
              aria-invalid={error === undefined ? undefined : true}
              aria-describedby={note === null ? undefined : `${id}-note`}
              value={text}
              onChange={(event) => onType(item.id, event.target.value)}
              onFocus={() => setTyping(true)}
              onBlur={() => setTyping(false)}
              onKeyDown={next}
            />
            {item.unit !== 'piece' && (
              <span aria-hidden className="absolute inset-y-0 right-3 flex items-center text-cumin">
                {item.unit}
              </span>
            )}
          </span>
        </td>
      </tr>
      {isMore(item, text) && <CountLotRow item={item} lot={lot} locked={locked} onLot={onLot} />}
    </>
  );
});

/** Down the column, as one reads a list with a pen in the hand; from the last field to the button. */
function next(event: KeyboardEvent<HTMLInputElement>) {
  const by =
    event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  event.preventDefault();
  const form = event.currentTarget.form;
  const fields = [...(form?.querySelectorAll<HTMLInputElement>('tbody input') ?? [])];
  const field = fields[fields.indexOf(event.currentTarget) + by];
  if (field !== undefined) field.focus();
  else if (by > 0) form?.querySelector<HTMLButtonElement>('button[type=submit]')?.focus();
}

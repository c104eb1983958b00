import type { Customer, Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { TextField } from '@shikanji/ui/text-field';
import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { LeaveGuard } from '../../lib/leave-guard';
import { useSomeRows } from '../../lib/use-some-rows';
import { CountBar } from './count-bar';
import { CountFilter } from './count-filter';
import { type CountItem, isShown } from './count-items';
import { CountRow } from './count-row';
import type { CountSearch } from './count-search';
import { useCount } from './use-count';
import { words } from './words';
import { countWords } from './words-count';

interface CountSheetProps {
  person: Customer;
  store: Store;
  items: readonly CountItem[];
  search: CountSearch;
  onSearch: (search: CountSearch) => void;
  onSaved: () => void;
}

export function CountSheet({ person, store, items, search, onSearch, onSaved }: CountSheetProps) {
  const form = useRef<HTMLFormElement>(null);
  const count = useCount(person.id, store.id, items, onSaved);
  const { entries, note } = count.draft;
  const { show, q = '' } = search;
  // what was counted when one chose to see that: a row does not go while its number is typed anew
  const [chosen, setChosen] = useState({ show, entries });
  if (chosen.show !== show) setChosen({ show, entries });
  const typed = { ...chosen.entries, ...entries };
  const found = items.filter((item) => isShown(item, show, q, typed));
  const { some, hidden, showMore } = useSomeRows(found, `${show ?? ''} ${q}`);
  const counted = items.filter(({ id }) => id in entries).length;
  const onScreen = some.filter(({ id }) => id in entries).length;

  // what is wrong has to be seen: once, for who corrects it must not lose the field that they type into
  const brought = useRef(0);
  const bring = useEffectEvent(() => {
    if (count.checks === brought.current || count.wrong.size === 0) return;
    if (!some.some(({ id }) => count.wrong.has(id))) {
      return onSearch({ store: search.store, show: 'typed' });
    }
    brought.current = count.checks;
    form.current?.querySelector<HTMLInputElement>('[aria-invalid=true]')?.focus();
  });
  useEffect(() => bring(), [count.checks, show, q]);

  const save = (event: FormEvent) => {
    event.preventDefault();
    count.save();
  };
  return (
    <>
      <CountFilter
        search={search}
        onChange={(change) => onSearch({ store: search.store, ...change })}
        onDown={() => form.current?.querySelector('input')?.focus()}
      />
      <form ref={form} noValidate className="flex flex-col gap-4" onSubmit={save}>
        {found.length === 0 ? (
          <EmptyState drawing={lemonTree} title={countWords.nothing}>
            {countWords.nothingHint}
          </EmptyState>
        ) : (
          <table className="w-full border-collapse text-left">
            <thead className="border-b-2 border-ink text-sm">
              <tr>
                <th className="py-2">{countWords.item}</th>
                <th className="py-2 text-right">{countWords.counted}</th>
              </tr>
            </thead>
            <tbody className="divide-y">
              {some.map((item) => (
                <CountRow
                  key={item.id}
                  item={item}
                  text={entries[item.id] ?? ''}
                  error={count.wrong.get(item.id)}
                  lot={count.draft.lots[item.id]}
                  locked={count.locked}
                  onType={count.type}
                  onLot={count.lot}
                />
              ))}
            </tbody>
          </table>
        )}
        {hidden > 0 && (
          <Button look="outline" className="self-start" onClick={showMore}>
            {words.more(hidden)}
          </Button>
        )}
        <TextField
          label={countWords.note}
          hint={countWords.noteHint}
          maxLength={500}
          readOnly={count.locked}
          value={note}
          onChange={(event) => count.note(event.target.value)}
        />
        <CountBar count={count} counted={counted} hidden={counted - onScreen} />
      </form>
      <LeaveGuard
        active={counted > 0}
        title={countWords.leaveTitle}
        text={countWords.leaveText(counted)}
        stay={countWords.stay}
        leave={countWords.leave}
      />
    </>
  );
}

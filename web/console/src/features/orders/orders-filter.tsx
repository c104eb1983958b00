import { TextField } from '@shikanji/ui/text-field';
import { useEffect, useEffectEvent, useState } from 'react';
import { orderWords } from '../../lib/order/words';
import { SelectField } from '../../lib/select-field';
import { type OrdersSearch, type StatusFilter, statuses } from './orders-search';
import { words } from './words';

interface OrdersFilterProps {
  search: OrdersSearch;
  onChange: (change: Pick<OrdersSearch, 'status' | 'q'>) => void;
}

const pause = 300;

export function OrdersFilter({ search, onChange }: OrdersFilterProps) {
  const [typed, setTyped] = useState(search.q ?? '');
  const choices: { value: StatusFilter | ''; label: string }[] = [
    { value: '', label: words.all },
    { value: 'open', label: words.open },
    ...statuses.map((value) => ({ value, label: orderWords.status(value) })),
  ];
  const settle = useEffectEvent((text: string) => {
    const q = text.trim();
    if (q !== (search.q ?? '')) onChange({ status: search.status, q: q === '' ? undefined : q });
  });
  useEffect(() => {
    const timer = setTimeout(() => settle(typed), pause);
    return () => clearTimeout(timer);
  }, [typed]);

  const choose = (value: string) => {
    const status = choices.find((choice) => choice.value === value)?.value;
    onChange({ q: search.q, status: status === '' ? undefined : status });
  };
  return (
    <form
      role="search"
      className="flex flex-wrap gap-3"
      onSubmit={(event) => event.preventDefault()}
    >
      <SelectField
        label={words.status}
        className="min-w-52 flex-1 sm:flex-none"
        value={search.status ?? ''}
        choices={choices}
        onChoose={choose}
      />
      <TextField
        label={words.search}
        type="search"
        placeholder={words.searchHint}
        className="min-w-60 flex-1 sm:max-w-96"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </form>
  );
}

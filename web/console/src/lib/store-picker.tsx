import type { Store } from '@shikanji/api/types';
import { SelectField } from './select-field';
import { rememberStore } from './stores';

interface StorePickerProps {
  stores: readonly Store[];
  store: Store;
  onPick: (store: Store) => void;
  tall?: boolean;
}

/** Chooses among the person's stores; with one there is nothing to choose, only its name. */
export function StorePicker({ stores, store, onPick, tall = false }: StorePickerProps) {
  if (stores.length < 2) {
    return <p className="min-w-0 font-display text-xl leading-6 font-bold">{store.name}</p>;
  }
  const pick = (id: string) => {
    const picked = stores.find((candidate) => candidate.id === id);
    if (picked === undefined) return;
    rememberStore(picked);
    onPick(picked);
  };
  return (
    <SelectField
      label="Store"
      labelHidden
      tall={tall}
      className="max-w-80"
      value={store.id}
      onChoose={pick}
      choices={stores.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}

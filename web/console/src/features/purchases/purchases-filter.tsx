import type { Supplier } from '@shikanji/api/types';
import { SelectField } from '../../lib/select-field';
import { type PurchasesSearch, statuses } from './purchases-search';
import { statusWord, words } from './words';

interface PurchasesFilterProps {
  search: PurchasesSearch;
  suppliers: readonly Supplier[];
  onChange: (change: Pick<PurchasesSearch, 'status' | 'supplier'>) => void;
}

const choices = [
  { value: '', label: words.all },
  ...statuses.map((status) => ({ value: status, label: statusWord(status) })),
];

export function PurchasesFilter({ search, suppliers, onChange }: PurchasesFilterProps) {
  const { status, supplier } = search;
  return (
    <form
      role="search"
      className="flex flex-wrap gap-3"
      onSubmit={(event) => event.preventDefault()}
    >
      <SelectField
        label={words.status}
        className="min-w-36 flex-1 sm:flex-none"
        value={status ?? ''}
        choices={choices}
        onChoose={(value) => onChange({ supplier, status: statuses.find((one) => one === value) })}
      />
      <SelectField
        label={words.supplier}
        className="min-w-36 flex-1 sm:max-w-80"
        value={supplier ?? ''}
        choices={[
          { value: '', label: words.everySupplier },
          ...suppliers.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChoose={(value) => onChange({ status, supplier: value === '' ? undefined : value })}
      />
    </form>
  );
}

import type { PurchaseOrder, Store } from '@shikanji/api/types';
import { buttonClass } from '@shikanji/ui/button';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { itemsQuery } from '../../lib/items';
import { Failed, LoadingRows } from '../../lib/query-state';
import { SelectField } from '../../lib/select-field';
import { suppliersQuery } from '../../lib/suppliers';
import { DraftForm } from './draft-form';
import { suggestedLine } from './draft-values';
import type { PurchasesSearch } from './purchases-search';
import { suggestionQuery } from './queries';
import { words } from './words';

interface NewPurchaseProps {
  store: Store;
  search: PurchasesSearch;
  onSearch: (search: PurchasesSearch) => void;
  onSaved: (saved: PurchaseOrder) => void;
}

/** First from whom; then what, which may begin with what is suggested. */
export function NewPurchase({ store, search, onSearch, onSaved }: NewPurchaseProps) {
  const suppliers = useQuery(suppliersQuery);
  const items = useQuery(itemsQuery);
  const supplier = suppliers.data?.find(({ id, active }) => active && id === search.supplier);
  const wanted = search.suggest !== undefined && supplier !== undefined;
  const suggestion = useQuery({
    ...suggestionQuery(store.id, supplier?.id),
    enabled: wanted,
    // once it is on the form, the form has it; the next form asks anew
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const fault = suppliers.error ?? items.error ?? (wanted ? suggestion.error : null);
  if (fault !== null) {
    return (
      <Failed
        fault={fault}
        what={words.oneFailed}
        again={words.again}
        onAgain={() =>
          void Promise.all([suppliers.refetch(), items.refetch(), wanted && suggestion.refetch()])
        }
      />
    );
  }
  if (
    suppliers.data === undefined ||
    items.data === undefined ||
    (wanted && suggestion.isPending)
  ) {
    return <LoadingRows label={words.oneLoading} />;
  }
  const active = suppliers.data.filter((one) => one.active);
  if (active.length === 0) {
    return (
      <EmptyState
        drawing={lemonTree}
        title={words.noSuppliers}
        action={
          <Link to="/suppliers" search={{ id: 'new' }} className={buttonClass()}>
            {words.toSuppliers}
          </Link>
        }
      >
        {words.noSuppliersHint}
      </EmptyState>
    );
  }
  const first = (wanted ? (suggestion.data ?? []) : []).flatMap((one) => {
    const item = items.data.get(one.itemId);
    return item === undefined ? [] : [suggestedLine(item, one)];
  });
  return (
    <>
      <SelectField
        label={words.chooseSupplier}
        className="sm:max-w-96"
        value={supplier?.id ?? ''}
        choices={[
          { value: '', label: words.choose },
          ...active.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChoose={(id) => onSearch({ store: store.slug, ...(id !== '' && { supplier: id }) })}
      />
      {supplier !== undefined && (
        <DraftForm
          key={`${store.id} ${supplier.id}`}
          purchase={null}
          storeId={store.id}
          supplierId={supplier.id}
          first={first}
          onDirty={() => undefined}
          onSaved={onSaved}
        />
      )}
    </>
  );
}

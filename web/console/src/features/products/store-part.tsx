import type { Customer, ProductDefinition, Store } from '@shikanji/api/types';
import { FilesLink } from '../../lib/files-link';
import { OwnWay } from '../../lib/offer/own-way';
import { SoldOut } from '../../lib/offer/sold-out';
import { may } from '../../lib/permissions';
import { StorePicker } from '../../lib/store-picker';
import { WithStore } from '../../lib/with-store';
import type { ProductsSearch } from './products-search';
import { words } from './words-store';

interface StorePartProps {
  person: Customer;
  product: ProductDefinition;
  search: ProductsSearch;
  onSearch: (search: ProductsSearch) => void;
}

/** What one store does differently: its price, whether it sells it, and until when it is sold out. */
export const StorePart = ({ person, product, search, onSearch }: StorePartProps) => (
  <WithStore person={person} named={search.store}>
    {(store, stores) => (
      <div className="flex flex-col gap-6">
        <StorePicker
          stores={stores}
          store={store}
          onPick={({ slug }) => onSearch({ ...search, store: slug })}
        />
        <AtStore key={store.id} person={person} product={product} store={store} />
      </div>
    )}
  </WithStore>
);

interface AtStoreProps {
  person: Customer;
  product: ProductDefinition;
  store: Store;
}

function AtStore({ person, product, store }: AtStoreProps) {
  const { id, name, pricePaise, mrpPaise, customizations } = product;
  return (
    <>
      <section className="flex flex-col gap-2">
        <h2 className="text-xl">{words.soldOut}</h2>
        <SoldOut person={person} store={store} itemId={id} name={name} />
      </section>
      <section className="flex flex-col gap-2">
        <h2 className="text-xl">{words.ownWay}</h2>
        <OwnWay person={person} store={store} itemId={id} chain={{ name, pricePaise, mrpPaise }} />
        {may(person.role, 'edit-store-menu') && (
          <p className="mt-2">
            <FilesLink kind="prices" store={store.slug}>
              {words.pricesAsFile}
            </FilesLink>
          </p>
        )}
      </section>
      {customizations.length > 0 && (
        <section className="flex flex-col gap-2">
          <h2 className="text-xl">{words.options}</h2>
          <p className="text-cumin">{words.optionsHint}</p>
          <ul className="divide-y border-y">
            {customizations.flatMap((group) =>
              group.options.map((option) => (
                <li
                  key={option.id}
                  className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 py-2"
                >
                  <p>
                    <span className="font-semibold">{option.name}</span>{' '}
                    <span className="text-cumin">{group.name}</span>
                  </p>
                  <SoldOut
                    brief
                    person={person}
                    store={store}
                    itemId={option.id}
                    name={option.name}
                  />
                </li>
              )),
            )}
          </ul>
        </section>
      )}
    </>
  );
}

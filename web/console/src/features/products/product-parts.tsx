import type { ProductDefinition } from '@shikanji/api/types';
import { useState } from 'react';
import { may } from '../../lib/permissions';
import { Removing } from '../../lib/removing';
import { DietPart } from './diet-part';
import { LeaveProduct } from './leave-product';
import { Pictures } from './pictures';
import { ProductFacts } from './product-facts';
import { ProductForm } from './product-form';
import type { ProductPageProps } from './product-page';
import { ProductTabs } from './product-tabs';
import type { Part } from './products-search';
import { deleteProduct } from './queries';
import { StorePart } from './store-part';
import { words } from './words-form';

/** Parts that were looked at stay where they are while another one is: nothing that was typed is lost. */
export function ProductParts(props: ProductPageProps & { product: ProductDefinition }) {
  const { person, search, product, onSearch, onSettled } = props;
  const [dirty, setDirty] = useState(false);
  const [seen, setSeen] = useState<ReadonlySet<Part>>(new Set());
  const mayEdit = may(person.role, 'edit-catalogue');
  const part = search.part ?? 'product';
  if (!seen.has(part)) setSeen(new Set([...seen, part]));
  return (
    <>
      <ProductTabs id={props.id} search={search} part={part} />
      <div hidden={part !== 'product'}>
        {mayEdit ? (
          <ProductForm product={product} onDirty={setDirty} onSaved={() => undefined}>
            <Removing
              className="mt-6"
              name={product.name}
              words={words}
              queryKey={['catalogue', 'list']}
              onRemove={() => deleteProduct(product.id)}
              onRemoved={() => onSettled(null)}
            />
          </ProductForm>
        ) : (
          <ProductFacts product={product} />
        )}
      </div>
      <div hidden={part !== 'pictures'}>
        {seen.has('pictures') && <Pictures product={product} mayEdit={mayEdit} />}
      </div>
      <div hidden={part !== 'diet'}>
        {seen.has('diet') && <DietPart product={product} unsaved={dirty} />}
      </div>
      <div hidden={part !== 'store'}>
        {seen.has('store') && (
          <StorePart person={person} product={product} search={search} onSearch={onSearch} />
        )}
      </div>
      <LeaveProduct active={dirty} />
    </>
  );
}

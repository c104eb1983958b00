import { useState } from 'react';
import { LeaveProduct } from './leave-product';
import { ProductForm } from './product-form';

/** Its pictures, its diet and what stores do with it come once it is there. */
export function NewProduct({ onSettled }: { onSettled: (id: string) => void }) {
  const [dirty, setDirty] = useState(false);
  return (
    <>
      <ProductForm product={null} onDirty={setDirty} onSaved={({ id }) => onSettled(id)} />
      <LeaveProduct active={dirty} />
    </>
  );
}

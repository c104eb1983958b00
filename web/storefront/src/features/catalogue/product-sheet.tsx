import type { Product } from '@shikanji/api/types';
import { Sheet } from '@shikanji/ui/sheet';
import type { CartLine } from '../../lib/cart';
import { useSpeech } from '../../lib/i18n';
import { ProductBody } from './product-body';
import { ProductFooter } from './product-footer';
import { useConfiguration } from './use-configuration';

interface ProductSheetProps {
  product: Product;
  storeId: string;
  /** The line of the cart that is being changed; absent when adding. */
  line?: CartLine | undefined;
  onDone: (line: CartLine) => void;
  onClose: () => void;
}

export function ProductSheet({ product, storeId, line, onDone, onClose }: ProductSheetProps) {
  const { t } = useSpeech();
  const configuration = useConfiguration(product, storeId, line);
  return (
    <Sheet
      open
      width="wide"
      onClose={onClose}
      title={product.name}
      titleHidden
      closeLabel={t('close')}
      footer={
        <ProductFooter
          product={product}
          configuration={configuration}
          editing={line !== undefined}
          onDone={onDone}
        />
      }
    >
      <ProductBody product={product} configuration={configuration} heading="h2" />
    </Sheet>
  );
}

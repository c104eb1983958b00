import type { CatalogueProduct, ComboDefinition } from '@shikanji/api/types';
import { Notice } from '@shikanji/ui/notice';
import { Sheet } from '@shikanji/ui/sheet';
import { useState } from 'react';
import { useDiscard } from '../../lib/discard';
import { Removing } from '../../lib/removing';
import { ComboForm } from './combo-form';
import { removeCombo } from './queries';
import { words } from './words';

interface ComboSheetProps {
  /** Null for a new one; absent where it is gone. */
  combo: ComboDefinition | null | undefined;
  combos: readonly ComboDefinition[];
  products: readonly CatalogueProduct[];
  onClose: () => void;
}

export function ComboSheet({ combo, combos, products, onClose }: ComboSheetProps) {
  const [dirty, setDirty] = useState(false);
  const { question, settle } = useDiscard(dirty);
  const leave = () => {
    settle();
    onClose();
  };
  return (
    <Sheet
      open
      onClose={onClose}
      title={combo === undefined ? words.goneTitle : (combo?.name ?? words.newTitle)}
      footer={question}
      width="wide"
    >
      <div className="flex flex-col gap-6 px-4 pb-6">
        {combo === undefined ? (
          <Notice tone="clay">{words.gone}</Notice>
        ) : (
          <ComboForm
            combo={combo}
            combos={combos}
            products={products}
            onDirty={setDirty}
            onSaved={leave}
          />
        )}
        {combo && (
          <div className="flex flex-col border-t pt-4">
            <Removing
              name={combo.name}
              words={words}
              queryKey={['combos']}
              onRemove={() => removeCombo(combo.id)}
              onRemoved={leave}
            />
          </div>
        )}
      </div>
    </Sheet>
  );
}

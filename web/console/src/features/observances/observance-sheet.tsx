import type { Observance } from '@shikanji/api/types';
import { Notice } from '@shikanji/ui/notice';
import { Sheet } from '@shikanji/ui/sheet';
import { useState } from 'react';
import { useDiscard } from '../../lib/discard';
import { Removing } from '../../lib/removing';
import { ObservanceForm } from './observance-form';
import { removeObservance } from './queries';
import { words } from './words';

interface ObservanceSheetProps {
  /** Null for a new one; absent where it is gone. */
  observance: Observance | null | undefined;
  onClose: () => void;
}

export function ObservanceSheet({ observance, onClose }: ObservanceSheetProps) {
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
      title={observance === undefined ? words.goneTitle : (observance?.name ?? words.newTitle)}
      footer={question}
    >
      <div className="flex flex-col gap-6 px-4 pb-6">
        {observance === undefined ? (
          <Notice tone="clay">{words.gone}</Notice>
        ) : (
          <ObservanceForm observance={observance} onDirty={setDirty} onSaved={leave} />
        )}
        {observance && (
          <div className="flex flex-col border-t pt-4">
            <Removing
              name={observance.name}
              words={words}
              queryKey={['observances']}
              onRemove={() => removeObservance(observance.id)}
              onRemoved={leave}
            />
          </div>
        )}
      </div>
    </Sheet>
  );
}

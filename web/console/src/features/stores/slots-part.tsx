import { useState } from 'react';
import { SlotsForm } from './slots-form';
import { SlotsPreview } from './slots-preview';
import type { PartProps } from './store-parts';

export function SlotsPart({ store, onDirty }: PartProps) {
  const [dirty, setDirty] = useState(false);
  return (
    <div className="flex flex-col gap-8">
      <SlotsForm
        store={store}
        onDirty={(now) => {
          setDirty(now);
          onDirty(now);
        }}
      />
      <SlotsPreview store={store} dirty={dirty} />
    </div>
  );
}

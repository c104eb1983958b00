import { Notice } from '@shikanji/ui/notice';
import { Sheet } from '@shikanji/ui/sheet';
import type { QueryKey } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useDiscard } from './discard';
import { Removing, type RemovingWords } from './removing';

interface SheetWords extends RemovingWords {
  newTitle: string;
  goneTitle: string;
  gone: string;
}

interface ThingSheetProps<Thing> {
  /** Null for a new one; absent where it is gone. */
  thing: Thing | null | undefined;
  words: SheetWords;
  width?: 'narrow' | 'wide';
  /** The lists in which it stands. */
  queryKey: QueryKey;
  onRemove: (id: string) => Promise<void>;
  onClose: () => void;
  form: (
    thing: Thing | null,
    turns: { onDirty: (dirty: boolean) => void; onSaved: () => void },
  ) => ReactNode;
}

/** One thing of a list, to be changed or removed; what was typed is not dropped unasked. */
export function ThingSheet<Thing extends { id: string; name: string }>({
  thing,
  words,
  width = 'narrow',
  queryKey,
  onRemove,
  onClose,
  form,
}: ThingSheetProps<Thing>) {
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
      title={thing === undefined ? words.goneTitle : (thing?.name ?? words.newTitle)}
      footer={question}
      width={width}
    >
      <div className="flex flex-col gap-6 px-4 pb-6">
        {thing === undefined ? (
          <Notice tone="clay">{words.gone}</Notice>
        ) : (
          form(thing, { onDirty: setDirty, onSaved: leave })
        )}
        {thing && (
          <div className="flex flex-col border-t pt-4">
            <Removing
              name={thing.name}
              words={words}
              queryKey={queryKey}
              onRemove={() => onRemove(thing.id)}
              onRemoved={leave}
            />
          </div>
        )}
      </div>
    </Sheet>
  );
}

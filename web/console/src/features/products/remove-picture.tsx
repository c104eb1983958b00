import { wordsFor } from '@shikanji/api/errors';
import type { Image } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { useState } from 'react';
import type { Arranging } from './use-arranging';
import { words } from './words-pictures';

interface RemovePictureProps {
  picture: Image;
  name: string;
  arranging: Arranging;
}

/** Asks once more, for only who has the file can bring it back. */
export function RemovePicture({ picture: { id }, name, arranging }: RemovePictureProps) {
  const [asking, setAsking] = useState(false);
  const { remove } = arranging;
  if (id === undefined) return null;
  if (!asking) {
    return (
      <Button
        look="danger"
        className="self-start"
        aria-label={words.removeNamed(name)}
        onClick={() => setAsking(true)}
      >
        {words.remove}
      </Button>
    );
  }
  return (
    <div ref={focus} tabIndex={-1} role="group" aria-label={words.removeNamed(name)}>
      <p className="mb-2 font-semibold">{words.removeAsk}</p>
      {remove.isError && remove.variables === id && (
        <Notice tone="clay">{wordsFor(remove.error, 'en')}</Notice>
      )}
      <div className="flex flex-wrap gap-2">
        <Button look="danger" busy={remove.isPending} onClick={() => remove.mutate(id)}>
          {words.removeYes}
        </Button>
        <Button look="plain" onClick={() => setAsking(false)}>
          {words.removeNo}
        </Button>
      </div>
    </div>
  );
}

const focus = (group: HTMLElement | null) => group?.focus();

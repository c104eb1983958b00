import { wordsFor } from '@shikanji/api/errors';
import type { Image } from '@shikanji/api/types';
import { Badge } from '@shikanji/ui/badge';
import { Button } from '@shikanji/ui/button';
import { TextField } from '@shikanji/ui/text-field';
import { useState } from 'react';
import { MoveButtons } from '../../lib/move-buttons';
import { RemovePicture } from './remove-picture';
import type { Arranging } from './use-arranging';
import { words } from './words-pictures';

interface PictureRowProps {
  picture: Image;
  index: number;
  count: number;
  /** Null for who may only look. */
  arranging: Arranging | null;
}

export function PictureRow({ picture, index, count, arranging }: PictureRowProps) {
  const name = words.picture(index);
  return (
    <li aria-label={name} className="flex flex-col gap-3 py-4 sm:flex-row sm:items-start">
      <div className="flex items-start gap-3">
        <img
          src={picture.url}
          alt={picture.alt}
          className="size-32 shrink-0 rounded-control object-cover"
        />
        <div className="flex flex-col items-start gap-2 sm:w-28">
          {index === 0 && <Badge>{words.main}</Badge>}
          {arranging !== null && (
            <MoveButtons
              name={name}
              index={index}
              count={count}
              onMove={(to) => arranging.move(index, to)}
            />
          )}
        </div>
      </div>
      {arranging === null ? (
        <p className="min-w-0 flex-1">{picture.alt}</p>
      ) : (
        <div className="flex min-w-0 flex-1 flex-col gap-3">
          <Alt key={picture.alt} picture={picture} arranging={arranging} />
          <RemovePicture picture={picture} name={name} arranging={arranging} />
        </div>
      )}
    </li>
  );
}

function Alt({ picture, arranging }: { picture: Image; arranging: Arranging }) {
  const [typed, setTyped] = useState(picture.alt);
  const alt = typed.trim();
  const { id } = picture;
  const { describe } = arranging;
  const mine = describe.variables?.id === id;
  return (
    <form
      className="flex flex-wrap items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (id !== undefined && alt !== '') describe.mutate({ id, alt });
      }}
    >
      <TextField
        className="min-w-0 flex-1 basis-60"
        label={words.alt}
        hint={words.altHint}
        maxLength={200}
        autoComplete="off"
        error={
          alt === ''
            ? words.needAlt
            : mine && describe.error
              ? wordsFor(describe.error, 'en')
              : null
        }
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {alt !== picture.alt && (
        <Button type="submit" className="sm:mt-6" busy={describe.isPending}>
          {words.saveAlt}
        </Button>
      )}
    </form>
  );
}

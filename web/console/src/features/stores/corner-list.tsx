import { Button } from '@shikanji/ui/button';
import type { Place } from '@shikanji/ui/format/distance';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { MoveButtons } from '../../lib/move-buttons';
import { RemoveButton } from '../../lib/remove-button';
import { DegreesField } from './degrees-field';
import { inserted, middleAfter, movedCorner, type Ring, without } from './zone-shape';
import { words } from './words-zones';

interface CornerListProps {
  ring: Ring;
  onChange: (ring: Ring) => void;
}

/** All that the map can do, without one. */
export function CornerList({ ring, onChange }: CornerListProps) {
  const [open, setOpen] = useState(false);
  const unknown: Place = { lat: NaN, lng: NaN };
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="min-h-11 content-center font-semibold">
        {words.corners(ring.length)}
      </summary>
      {open && (
        <ol className="divide-y border-y">
          {ring.map((corner, index) => (
            // corners have nothing but their place to tell them by
            <li key={index} className="flex flex-wrap items-end gap-2 py-2">
              <span className="min-h-11 w-6 content-center font-semibold">{index + 1}</span>
              <DegreesField
                label={words.lat}
                name={words.latOf(index + 1)}
                value={corner.lat}
                onChange={(lat) => onChange(ring.with(index, { ...corner, lat }))}
              />
              <DegreesField
                label={words.lng}
                name={words.lngOf(index + 1)}
                value={corner.lng}
                onChange={(lng) => onChange(ring.with(index, { ...corner, lng }))}
              />
              <span className="ml-auto flex">
                <button
                  type="button"
                  aria-label={words.addAfter(index + 1)}
                  className="grid size-11 place-items-center rounded-control hover:bg-mint"
                  onClick={() =>
                    onChange(inserted(ring, index + 1, middleAfter(ring, index) ?? unknown))
                  }
                >
                  <Plus aria-hidden size={20} strokeWidth={1.75} />
                </button>
                <MoveButtons
                  name={words.cornerName(index + 1)}
                  index={index}
                  count={ring.length}
                  onMove={(to) => onChange(movedCorner(ring, index, to))}
                />
                <RemoveButton
                  label={words.removeCorner(index + 1)}
                  onClick={() => onChange(without(ring, index))}
                />
              </span>
            </li>
          ))}
        </ol>
      )}
      {open && (
        <Button look="outline" className="mt-2" onClick={() => onChange([...ring, unknown])}>
          <Plus aria-hidden size={20} strokeWidth={1.75} />
          {words.addCorner}
        </Button>
      )}
    </details>
  );
}

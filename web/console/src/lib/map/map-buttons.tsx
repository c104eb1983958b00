import { Maximize, Minus, Plus } from 'lucide-react';

const words = { nearer: 'Nearer', farther: 'Farther', all: 'Show everything' } as const;
const look = 'grid size-11 place-items-center bg-paper hover:bg-mint -outline-offset-3!';
const icon = { 'aria-hidden': true, size: 20, strokeWidth: 1.75 } as const;

interface MapButtonsProps {
  onZoom: (by: number) => void;
  onAll: () => void;
}

export const MapButtons = ({ onZoom, onAll }: MapButtonsProps) => (
  <div className="absolute top-2 left-2 flex flex-col divide-y overflow-hidden rounded-control border-[1.5px] border-cumin">
    <button type="button" aria-label={words.nearer} className={look} onClick={() => onZoom(1)}>
      <Plus {...icon} />
    </button>
    <button type="button" aria-label={words.farther} className={look} onClick={() => onZoom(-1)}>
      <Minus {...icon} />
    </button>
    <button type="button" aria-label={words.all} className={look} onClick={onAll}>
      <Maximize {...icon} />
    </button>
  </div>
);

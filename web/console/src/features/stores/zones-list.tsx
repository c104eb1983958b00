import type { DeliveryZone, Store } from '@shikanji/api/types';
import { Badge } from '@shikanji/ui/badge';
import { money } from '@shikanji/ui/format/money';
import { areaWords, delivers, feeWords } from './zone-words';
import { words } from './words-zones';

interface ZonesListProps {
  store: Store;
  zones: readonly DeliveryZone[];
  onOpen: (id: string) => void;
}

/** As many as fifty, each with all that it says. */
export const ZonesList = ({ store, zones, onOpen }: ZonesListProps) => (
  <ol aria-label={words.list} className="divide-y border-y">
    {zones.map((zone, index) => (
      <li key={zone.id} className="relative flex gap-3 py-3 hover:bg-mint">
        <span
          aria-hidden
          className="grid size-7 shrink-0 place-items-center rounded-full border-2 border-ink font-semibold"
        >
          {index + 1}
        </span>
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-center gap-2">
            <button
              type="button"
              aria-label={words.details(zone.name)}
              className="text-left text-lg font-semibold break-words after:absolute after:inset-0"
              onClick={() => onOpen(zone.id)}
            >
              {zone.name}
            </button>
            {!zone.active && <Badge>{words.off}</Badge>}
            {!delivers(zone) && <Badge tone="clay">{words.notDeliveredBadge}</Badge>}
          </div>
          <p>{`${areaWords(zone)}, ${words.rank.toLowerCase()} ${zone.rank}`}</p>
          {delivers(zone) && <p>{feeWords(zone)}</p>}
          <p className="text-sm text-cumin">
            {`${words.minimum} ${money(zone.minOrderPaise ?? store.minOrderPaise)}`}
            {zone.minOrderPaise === null && `, ${words.storesOwn}`}
            {` · ${words.ride} ${words.minutes(zone.rideMinutes ?? store.rideMinutes)}`}
            {zone.rideMinutes === null && `, ${words.storesOwn}`}
          </p>
        </div>
      </li>
    ))}
  </ol>
);

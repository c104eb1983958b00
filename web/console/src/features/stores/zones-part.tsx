import type { DeliveryZone } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Failed, LoadingRows } from '../../lib/query-state';
import { ThingSheet } from '../../lib/thing-sheet';
import { deleteZone, zonesQuery } from './queries-zones';
import type { PartProps } from './store-parts';
import { WhoServes } from './who-serves';
import type { Asked } from './zone-cover';
import { ZoneForm } from './zone-form';
import { ZonesList } from './zones-list';
import { ZonesMap } from './zones-map';
import { words } from './words-zones';
import { words as serving } from './words-serving';

export function ZonesPart({ store, search, onSearch }: PartProps) {
  const query = useQuery(zonesQuery(store.id));
  const { zone: opened, ...part } = search;
  const zones = query.data ?? [];
  const thing = zones.find(({ id }) => id === opened);
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <p className="mr-auto max-w-160 text-cumin">{words.intro}</p>
        <Button onClick={() => onSearch({ ...part, zone: 'new' })}>
          <Plus aria-hidden size={20} strokeWidth={1.75} />
          {words.add}
        </Button>
      </div>
      {query.isPending && <LoadingRows label={words.loading} />}
      {query.isError && query.data === undefined && (
        <Failed
          fault={query.error}
          what={words.failed}
          again={words.again}
          onAgain={() => void query.refetch()}
        />
      )}
      {query.data !== undefined && (
        <Listed {...{ store, zones }} onOpen={(id) => onSearch({ ...part, zone: id })} />
      )}
      {opened !== undefined && query.data !== undefined && (
        <ThingSheet
          key={opened}
          thing={opened === 'new' ? null : thing}
          words={words}
          width="wide"
          queryKey={['stores']}
          onRemove={() => (thing === undefined ? Promise.resolve() : deleteZone(thing))}
          onClose={() => onSearch(part)}
          form={(zone, turns) => <ZoneForm {...{ store, zones, zone }} {...turns} />}
        />
      )}
    </div>
  );
}

interface ListedProps extends Pick<PartProps, 'store'> {
  zones: readonly DeliveryZone[];
  onOpen: (id: string) => void;
}

function Listed({ store, zones, onOpen }: ListedProps) {
  const [asked, setAsked] = useState<Asked>({ pincode: '', place: null });
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      {zones.length === 0 ? (
        <EmptyState drawing={lemonTree} title={words.nothing}>
          {words.nothingHint}
        </EmptyState>
      ) : (
        <ZonesList {...{ store, zones, onOpen }} />
      )}
      <div className="flex min-w-0 flex-col gap-6">
        <ZonesMap
          {...{ store, zones }}
          asked={asked.place}
          askedLabel={serving.here}
          onPick={(place) => setAsked({ ...asked, place })}
        />
        <WhoServes {...{ store, zones, asked }} onAsk={setAsked} />
      </div>
    </div>
  );
}

import { readEvents, type StreamState } from '@shikanji/api/event-stream';
import type { Order } from '@shikanji/api/types';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { orderQuery } from '../../lib/queries';

/** One order, kept up to date by the server's stream as long as it is on its way. */
export function useLiveOrder(id: string, running: (order: Order) => boolean) {
  const client = useQueryClient();
  const query = useQuery(orderQuery(id));
  const [state, setState] = useState<StreamState>('connecting');
  const follow = query.data !== undefined && running(query.data);

  useEffect(() => {
    if (!follow) return;
    const { queryKey } = orderQuery(id);
    const stop = new AbortController();
    void readEvents({
      app: 'storefront',
      path: `/orders/${encodeURIComponent(id)}/events`,
      signal: stop.signal,
      onState: setState,
      onEvent: (event) => {
        if (event.event !== 'order') {
          void client.invalidateQueries({ queryKey });
          return;
        }
        const order = JSON.parse(event.data) as Order;
        client.setQueryData(queryKey, (known) =>
          known !== undefined && known.version > order.version ? known : order,
        );
      },
    });
    return () => stop.abort();
  }, [client, follow, id]);

  return { query, live: follow ? state : null };
}

import { type StreamState, readEvents } from '@shikanji/api/event-stream';
import type { Order } from '@shikanji/api/types';
import { useEffect, useEffectEvent, useReducer, useRef, useState } from 'react';
import { app } from '../../lib/api';
import { noteServerTime, serverNow } from '../../lib/server-clock';
import { boardReducer, emptyBoard } from './board-state';
import { loadOpenOrders, loadOrder } from './load-open-orders';

/** Without a stream, or after a failure, the list is asked for this often: the kitchen must not go blind. */
const askEvery = 15_000;

export interface Link {
  state: StreamState;
  /** Since when the board is not live; null while it is, or has only begun. */
  downSince: number | null;
}

/** The open orders of a store, kept current by its stream. Give the component a key per store. */
export function useLiveBoard(storeId: string) {
  const [board, dispatch] = useReducer(boardReducer, emptyBoard);
  const [link, setLink] = useState<Link>({ state: 'connecting', downSince: null });
  const [fault, setFault] = useState<unknown>(null);
  const loads = useRef(0);

  const load = useEffectEvent(async (signal: AbortSignal) => {
    const mine = ++loads.current;
    const before = [...board.orders.keys()];
    dispatch({ type: 'hello' });
    try {
      const orders = await loadOpenOrders(storeId, signal);
      const open = new Set(orders.map((order) => order.id));
      const gone = before.filter((id) => !open.has(id));
      const ends = await Promise.allSettled(gone.map((id) => loadOrder(id, signal)));
      if (signal.aborted || mine !== loads.current) return;
      for (const end of ends) {
        if (end.status === 'fulfilled') dispatch({ type: 'changed', order: end.value });
      }
      dispatch({ type: 'loaded', orders });
      setFault(null);
    } catch (thrown) {
      if (!signal.aborted && mine === loads.current) setFault(thrown);
    }
  });

  const changeLink = useEffectEvent((state: StreamState) => {
    const down = state === 'waiting' || state === 'refused';
    setLink((known) => ({
      state,
      downSince: state === 'live' ? null : (known.downSince ?? (down ? serverNow() : null)),
    }));
  });

  useEffect(() => {
    const stop = new AbortController();
    void readEvents({
      app,
      path: `/stores/${storeId}/orders/events`,
      signal: stop.signal,
      onState: changeLink,
      onEvent: ({ event, data }) => {
        if (event === 'hello') {
          const told: { now?: unknown } = JSON.parse(data);
          noteServerTime(told.now);
        }
        if (event === 'hello' || event === 'reset') void load(stop.signal);
        if (event === 'order') {
          const order: Order = JSON.parse(data);
          dispatch({ type: 'changed', order });
        }
      },
    });
    return () => stop.abort();
  }, [storeId]);

  const mustAsk = link.downSince !== null || fault !== null;
  useEffect(() => {
    if (!mustAsk) return;
    const stop = new AbortController();
    void load(stop.signal);
    const timer = setInterval(() => void load(stop.signal), askEvery);
    return () => {
      clearInterval(timer);
      stop.abort();
    };
  }, [mustAsk]);

  return { board, link, fault, dispatch };
}

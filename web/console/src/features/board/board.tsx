import type { Customer, Order, Store } from '@shikanji/api/types';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useSignedOut } from '../../lib/use-signed-out';
import { useServerNow } from '../../lib/use-server-now';
import { useTitle } from '../../lib/use-title';
import { BoardColumn } from './board-column';
import { columnBefore } from './board-state';
import { BoardEmpty, BoardFailed, BoardLoading } from './board-states';
import { BoardToolbar } from './board-toolbar';
import { ColumnTabs } from './column-tabs';
import { type Column, columns, inColumns } from './columns';
import { LinkBand } from './link-band';
import { nextStep } from './steps';
import { Ticket } from './ticket';
import { TicketSheet } from './ticket-sheet';
import { useBell } from './use-bell';
import { useBoardKeys } from './use-board-keys';
import { useLiveBoard } from './use-live-board';
import { useMoves } from './use-moves';
import { useTicketMotion } from './use-ticket-motion';
import { words } from './words';

interface BoardProps {
  person: Customer;
  store: Store;
  storePicker: ReactNode;
}

/** The kitchen's open orders in three columns. Give it a key per store. */
export function Board({ person, store, storePicker }: BoardProps) {
  useTitle(words.title);
  const { board, link, fault, dispatch } = useLiveBoard(store.id);
  useSignedOut(fault);
  const changed = (order: Order) => dispatch({ type: 'changed', order });
  const { move, busy } = useMoves(changed);
  const [shown, setShown] = useState<Column>('new');
  const [openId, setOpenId] = useState<string | null>(null);
  const now = useServerNow();
  const sorted = useMemo(() => inColumns(board.orders.values()), [board.orders]);
  const newIds = useMemo(() => sorted.new.map((order) => order.id), [sorted]);
  const bell = useBell(newIds, board.loaded);
  const area = useRef<HTMLDivElement>(null);
  useTicketMotion(area, sorted);

  const more = (order: Order) => setOpenId(order.id);
  const enter = (order: Order) => {
    const step = nextStep(order, person.role);
    if (step !== null && !busy.has(order.id)) void move(order, step);
  };
  useBoardKeys({ sorted, onEnter: enter, onMore: more });

  const ticket = (order: Order) => (
    <Ticket
      key={order.id}
      order={order}
      role={person.role}
      now={now}
      zone={store.timeZone}
      busy={busy.has(order.id)}
      onStep={(...args) => void move(...args)}
      onMore={more}
    />
  );
  const isEmpty = board.orders.size + board.cancelled.length === 0;
  const open = openId === null ? undefined : board.orders.get(openId);
  const counts = {
    new: sorted.new.length,
    making: sorted.making.length,
    ready: sorted.ready.length,
  };
  return (
    <div ref={area} className="flex flex-col gap-3 px-4 pt-3 pb-24">
      <BoardToolbar storePicker={storePicker} link={link} bell={bell} />
      <LinkBand link={link} zone={store.timeZone} />
      {fault !== null && <BoardFailed fault={fault} />}
      {!board.loaded && fault === null && <BoardLoading />}
      {board.loaded && isEmpty && <BoardEmpty store={store} />}
      {!isEmpty && (
        <>
          <ColumnTabs counts={counts} shown={shown} onShow={setShown} />
          <div className="grid items-start gap-4 md:grid-cols-3">
            {columns.map((column) => (
              <BoardColumn
                key={column}
                column={column}
                orders={sorted[column]}
                shown={column === shown}
                ticket={ticket}
                cancelled={board.cancelled.filter((order) => columnBefore(order) === column)}
                onDismiss={(id) => dispatch({ type: 'dismissed', id })}
              />
            ))}
          </div>
        </>
      )}
      {open !== undefined && (
        <TicketSheet
          order={open}
          role={person.role}
          now={now}
          zone={store.timeZone}
          onStep={(...args) => void move(...args)}
          onChanged={changed}
          onClose={() => setOpenId(null)}
        />
      )}
    </div>
  );
}

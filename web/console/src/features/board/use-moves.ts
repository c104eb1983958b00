import { answer } from '@shikanji/api/client';
import { wordsFor } from '@shikanji/api/errors';
import { ApiProblem } from '@shikanji/api/problem';
import type { Order } from '@shikanji/api/types';
import { toast } from '@shikanji/ui/toast';
import { useState } from 'react';
import { api } from '../../lib/api';
import { loadOrder } from './load-open-orders';
import type { Step } from './steps';
import { words } from './words';

/** A step shows for this long before the next can be taken: wet fingers tap twice. */
const breath = 500;

export type Move = (order: Order, step: Step, reason?: string) => Promise<void>;

const put = (order: Order, step: Step, reason: string | undefined): Promise<Order> =>
  answer(
    api.PUT('/orders/{id}/status', {
      params: { path: { id: order.id } },
      body: { status: step.to, expectedVersion: order.version, ...(reason && { reason }) },
    }),
  );

/** Moves orders on; whoever comes second is told what the first one did. */
export function useMoves(onChanged: (order: Order) => void) {
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());

  const move: Move = async (order, step, reason) => {
    setBusy((ids) => new Set(ids).add(order.id));
    const rest = new Promise((resolve) => setTimeout(resolve, breath));
    try {
      onChanged(await put(order, step, reason));
    } catch (fault) {
      await explain(order, fault, onChanged);
    } finally {
      await rest;
      setBusy((ids) => new Set([...ids].filter((id) => id !== order.id)));
    }
  };
  return { move, busy };
}

async function explain(order: Order, fault: unknown, onChanged: (order: Order) => void) {
  if (!(fault instanceof ApiProblem) || fault.status !== 409) {
    const unsent = fault instanceof ApiProblem && fault.code === 'offline';
    toast(`${order.number}: ${unsent ? words.notSent : wordsFor(fault, 'en')}`, 'clay');
    return;
  }
  try {
    const current = await loadOrder(order.id);
    onChanged(current);
    toast(`${order.number}: ${words.already(current.status)}`, 'clay');
  } catch (second) {
    toast(`${order.number}: ${wordsFor(second, 'en')}`, 'clay');
  }
}

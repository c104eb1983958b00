import type { FulfilmentType, OrderStatus, Role } from '@shikanji/api/types';
import { describe, expect, it } from 'vitest';
import { anOrder } from './board-fixtures';
import { cancelStep, nextStep, stepBack } from './steps';

const at = (status: OrderStatus, type: FulfilmentType = 'delivery') => anOrder({ status, type });

describe('the next step', () => {
  it.each([
    ['pending', 'delivery', 'accept', 'confirmed'],
    ['confirmed', 'delivery', 'start', 'preparing'],
    ['preparing', 'delivery', 'ready', 'ready'],
    ['ready', 'delivery', 'send-out', 'out_for_delivery'],
    ['out_for_delivery', 'delivery', 'deliver', 'delivered'],
    ['ready', 'pickup', 'hand-over', 'delivered'],
  ] as const)('from %s (%s) is to %s', (status, type, name, to) => {
    expect(nextStep(at(status, type), 'manager')).toMatchObject({ name, to });
  });

  it.each(['delivered', 'cancelled', 'refunded'] as const)('does not exist after %s', (status) => {
    expect(nextStep(at(status), 'admin')).toBeNull();
  });

  it.each(['cashier', 'chef', 'manager', 'owner', 'admin'] as const)(
    'to make an order is for %s',
    (role) => {
      expect(nextStep(at('pending'), role)).not.toBeNull();
      expect(nextStep(at('confirmed'), role)).not.toBeNull();
      expect(nextStep(at('preparing'), role)).not.toBeNull();
    },
  );

  it('lets a chef make, but not hand over', () => {
    expect(nextStep(at('ready'), 'chef')).toBeNull();
    expect(nextStep(at('ready', 'pickup'), 'chef')).toBeNull();
    expect(nextStep(at('out_for_delivery'), 'chef')).toBeNull();
  });

  it.each(['support', 'rider', 'customer'] as const)('is never for %s', (role: Role) => {
    expect(nextStep(at('pending'), role)).toBeNull();
    expect(nextStep(at('ready'), role)).toBeNull();
  });
});

describe('a step back', () => {
  it('recalls a ready order to the kitchen', () => {
    expect(stepBack(at('ready'), 'chef')).toMatchObject({ name: 'recall', to: 'preparing' });
  });

  it('takes back an order that came back, at the counter only', () => {
    expect(stepBack(at('out_for_delivery'), 'cashier')).toMatchObject({ to: 'ready' });
    expect(stepBack(at('out_for_delivery'), 'chef')).toBeNull();
  });

  it('does not exist while an order is being made', () => {
    expect(stepBack(at('preparing'), 'admin')).toBeNull();
  });
});

describe('cancelling', () => {
  it.each(['cashier', 'manager', 'support', 'owner', 'admin'] as const)(
    'before it is made is for %s',
    (role) => {
      expect(cancelStep(at('pending'), role)).not.toBeNull();
      expect(cancelStep(at('confirmed'), role)).not.toBeNull();
    },
  );

  it.each(['preparing', 'ready', 'out_for_delivery'] as const)(
    'once %s is for manager, owner and admin alone',
    (status) => {
      const allowed = (['cashier', 'chef', 'support', 'manager', 'owner', 'admin'] as const).filter(
        (role) => cancelStep(at(status), role) !== null,
      );
      expect(allowed).toEqual(['manager', 'owner', 'admin']);
    },
  );

  it('is never for the chef, and never possible after the end', () => {
    expect(cancelStep(at('pending'), 'chef')).toBeNull();
    expect(cancelStep(at('delivered'), 'admin')).toBeNull();
  });
});

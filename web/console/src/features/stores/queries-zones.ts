import { answer, done } from '@shikanji/api/client';
import { ApiProblem } from '@shikanji/api/problem';
import type { DeliveryZone, NewDeliveryZone, ServingStore } from '@shikanji/api/types';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';
import { seen } from '../../lib/outcome';
import type { Asked } from './zone-cover';

/** In the order in which they are asked. */
const getZones = async (id: string, signal?: AbortSignal): Promise<DeliveryZone[]> => {
  const params = { path: { id } };
  const list = await answer(
    api.GET('/stores/{id}/delivery-zones', { params, ...(signal && { signal }) }),
  );
  return list.items;
};

export const zonesQuery = (id: string) =>
  queryOptions({
    queryKey: ['stores', 'zones', id],
    queryFn: ({ signal }) => getZones(id, signal),
  });

/** One that is gone stays as it was: saving it tells that. */
export async function getZone(zone: DeliveryZone): Promise<DeliveryZone> {
  const zones = await getZones(zone.storeId);
  return zones.find(({ id }) => id === zone.id) ?? zone;
}

export const createZone = (
  storeId: string,
  body: NewDeliveryZone,
  key: string,
): Promise<DeliveryZone> =>
  answer(
    api.POST('/stores/{id}/delivery-zones', {
      params: { path: { id: storeId }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );

const at = ({ storeId, id, version }: DeliveryZone) => ({
  path: { id: storeId, zoneId: id },
  header: seen(version),
});

export const changeZone = (zone: DeliveryZone, body: NewDeliveryZone): Promise<DeliveryZone> =>
  answer(api.PUT('/stores/{id}/delivery-zones/{zoneId}', { params: at(zone), body }));

/** One that is gone already is as good. */
export async function deleteZone(zone: DeliveryZone): Promise<void> {
  try {
    await done(api.DELETE('/stores/{id}/delivery-zones/{zoneId}', { params: at(zone) }));
  } catch (fault) {
    if (!(fault instanceof ApiProblem) || fault.status !== 404) throw fault;
  }
}

/** Which stores deliver to a place, the best first. */
export const servingQuery = ({ pincode, place }: Asked) =>
  queryOptions({
    queryKey: ['stores', 'serving', pincode, place],
    queryFn: async ({ signal }): Promise<ServingStore[]> => {
      const query = { ...(pincode && { pincode }), ...place };
      return (await answer(api.GET('/stores/serving', { params: { query }, signal }))).items;
    },
  });

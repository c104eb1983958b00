import { wordsAt, wordsFor } from '@shikanji/api/errors';
import { ApiProblem } from '@shikanji/api/problem';
import type { Offer } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { ChoiceRow } from '@shikanji/ui/choice-row';
import { money } from '@shikanji/ui/format/money';
import { Notice } from '@shikanji/ui/notice';
import { TextField } from '@shikanji/ui/text-field';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { LeaveGuard } from '../leave-guard';
import { isStale } from '../outcome';
import { isPrice, paiseOf, rupeesOf } from '../rupees';
import type { Chain } from './own-way';
import { changeOffer, offerQuery } from './queries';
import { words } from './words';

export function OwnWayForm({ offer, chain }: { offer: Offer; chain: Chain }) {
  const queries = useQueryClient();
  const { store } = useSearch({ strict: false });
  const { queryKey } = offerQuery(offer.storeId, offer.itemId);
  /** What was typed; what was not stands as the store has it. */
  const [typed, setTyped] = useState<{ price?: string; listed?: boolean }>({});
  const price = typed.price ?? rupeesOf(offer.pricePaise);
  const listed = typed.listed ?? offer.listed;
  const pricePaise = price.trim() === '' ? null : paiseOf(price);
  const fault = faultOf(price, chain);
  const dirty = pricePaise !== offer.pricePaise || listed !== offer.listed;
  const save = useMutation({
    mutationFn: () => changeOffer(offer, { pricePaise, listed }),
    onSuccess: (saved) => {
      queries.setQueryData(queryKey, saved);
      setTyped({});
      toast(words.saved(chain.name));
    },
    onError: async (refused) => {
      if (isStale(refused)) await queries.invalidateQueries({ queryKey });
    },
  });
  const refused = save.error instanceof ApiProblem ? save.error.errors : [];
  return (
    <form
      noValidate
      className="flex max-w-160 flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (fault === null && dirty) save.mutate();
      }}
    >
      <TextField
        className="sm:max-w-80"
        label={words.price}
        hint={words.priceHint(money(chain.pricePaise))}
        inputMode="decimal"
        autoComplete="off"
        error={fault ?? wordsAt(refused, '/pricePaise', 'en')}
        value={price}
        onChange={(event) => setTyped({ ...typed, price: event.target.value })}
      />
      <ChoiceRow
        type="checkbox"
        label={words.listed}
        note={words.listedHint}
        checked={listed}
        onChange={(event) => setTyped({ ...typed, listed: event.target.checked })}
      />
      {save.isError && (
        <Notice tone={isStale(save.error) ? 'quiet' : 'clay'}>
          {isStale(save.error) ? words.stale : wordsFor(save.error, 'en')}
        </Notice>
      )}
      <Button
        type="submit"
        className="self-start"
        disabled={!dirty || fault !== null}
        busy={save.isPending}
      >
        {words.save}
      </Button>
      <LeaveGuard
        active={dirty}
        // the fields are one store's
        isKept={(next) => ('store' in next ? next.store === store : store === undefined)}
        title={words.leaveTitle}
        text={words.leaveText}
        stay={words.stay}
        leave={words.leave}
      />
    </form>
  );
}

function faultOf(price: string, { mrpPaise }: Chain): string | null {
  if (price.trim() === '') return null;
  const paise = paiseOf(price);
  if (!isPrice(paise)) return words.needPrice;
  return mrpPaise !== null && paise > mrpPaise ? words.aboveMrp(money(mrpPaise)) : null;
}

import type { DeliveryZone, Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { TextField } from '@shikanji/ui/text-field';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Failed } from '../../lib/query-state';
import { RemoveButton } from '../../lib/remove-button';
import { Section } from '../../lib/section';
import { servingQuery } from './queries-zones';
import { Served } from './served';
import type { Asked } from './zone-cover';
import { pincodesOf } from './zone-pincodes';
import { words } from './words-serving';

interface WhoServesProps {
  store: Store;
  zones: readonly DeliveryZone[];
  /** Answered as soon as there is a PIN code or a point. */
  asked: Asked;
  onAsk: (asked: Asked) => void;
}

/** As guests are answered, whoever the store is; with the reason where nobody serves. */
export function WhoServes({ store, zones, asked, onAsk }: WhoServesProps) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const { pincode, place } = asked;
  const query = useQuery({ ...servingQuery(asked), enabled: pincode !== '' || place !== null });
  const ask = (event: FormEvent) => {
    event.preventDefault();
    const { codes, wrong } = pincodesOf(typed);
    const [code = ''] = codes;
    if (wrong.length > 0 || codes.length > 1) setFault(words.needPincode);
    else if (code === '' && place === null) setFault(words.needEither);
    else {
      setFault(null);
      onAsk({ pincode: code, place });
    }
  };
  return (
    <form noValidate onSubmit={ask}>
      <Section title={words.title} hint={words.hint}>
        <div className="flex flex-wrap items-start gap-2">
          <TextField
            className="w-48"
            label={words.pincode}
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            error={fault}
            onChange={({ target }) => setTyped(target.value)}
          />
          <Button type="submit" look="outline" className="mt-6" busy={query.isFetching}>
            {words.ask}
          </Button>
        </div>
        {place !== null && (
          <p className="flex items-center gap-1">
            {words.place(place.lat, place.lng)}
            <RemoveButton label={words.forget} onClick={() => onAsk({ pincode, place: null })} />
          </p>
        )}
        <div role="status">
          {query.isLoading && <p>{words.asking}</p>}
          {query.data !== undefined && <Served served={query.data} {...{ store, zones, asked }} />}
        </div>
        {query.isError && (
          <Failed
            fault={query.error}
            what={words.failed}
            again={words.again}
            onAgain={() => void query.refetch()}
          />
        )}
      </Section>
    </form>
  );
}

import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { TextField } from '@shikanji/ui/text-field';
import { LocateFixed } from 'lucide-react';
import { useState, type SubmitEvent } from 'react';
import type { Place } from '../../lib/queries';
import { locate, type NoLocation } from './locate';
import { useStoreSpeech } from './words';

interface PlaceSearchProps {
  busy: boolean;
  onSearch: (place: Place) => void;
}

/** Where one is: by PIN code, or by what the device says once it is asked. */
export function PlaceSearch({ busy, onSearch }: PlaceSearchProps) {
  const { t } = useStoreSpeech();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const [locating, setLocating] = useState(false);
  const [without, setWithout] = useState<NoLocation | null>(null);

  function check(event: SubmitEvent) {
    event.preventDefault();
    const pincode = typed.trim();
    const valid = /^[1-9]\d{5}$/.test(pincode);
    setWrong(!valid);
    if (!valid) return;
    setWithout(null);
    onSearch({ pincode });
  }

  async function findByDevice() {
    setLocating(true);
    setWithout(null);
    const found = await locate();
    setLocating(false);
    if (typeof found === 'string') setWithout(found);
    else onSearch({ ...found });
  }

  return (
    <section aria-labelledby="where-to" className="flex flex-col gap-2">
      <h3 id="where-to" className="text-xl">
        {t('whereTo')}
      </h3>
      <form onSubmit={check} noValidate className="flex items-start gap-2">
        <TextField
          label={t('pincode')}
          className="flex-1"
          inputMode="numeric"
          autoComplete="postal-code"
          maxLength={6}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          error={wrong ? t('needPincode') : null}
        />
        <Button type="submit" look="outline" className="mt-6" busy={busy}>
          {t('check')}
        </Button>
      </form>
      <div className="flex flex-wrap items-center gap-x-3">
        <Button look="plain" className="px-0!" busy={locating} onClick={() => void findByDevice()}>
          <LocateFixed aria-hidden size={18} strokeWidth={1.75} />
          {t(locating ? 'locating' : 'useLocation')}
        </Button>
        <span className="text-sm text-cumin">{t('locationStays')}</span>
      </div>
      {without && <Notice tone="clay">{t(`location_${without}`)}</Notice>}
    </section>
  );
}

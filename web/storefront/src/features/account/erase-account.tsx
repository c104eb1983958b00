import { Button } from '@shikanji/ui/button';
import type { Erasure } from '@shikanji/api/types';
import { useState } from 'react';
import { EraseSheet } from './erase-sheet';
import { type AccountWord, useAccountSpeech } from './words';

const goes: readonly AccountWord[] = ['eraseGoes_who', 'eraseGoes_likes', 'eraseGoes_devices'];
const stays: readonly AccountWord[] = ['eraseStays_orders'];

export function EraseAccount({ onErased }: { onErased: (erasure: Erasure) => void }) {
  const { t } = useAccountSpeech();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <p>{t('eraseText')}</p>
      <Points title={t('eraseGoes')} words={goes} />
      <Points title={t('eraseStays')} words={stays} />
      <Button look="danger" className="self-start" onClick={() => setAsking(true)}>
        {t('erase')}
      </Button>
      {asking && <EraseSheet onClose={() => setAsking(false)} onErased={onErased} />}
    </>
  );
}

function Points({ title, words }: { title: string; words: readonly AccountWord[] }) {
  const { t } = useAccountSpeech();
  return (
    <div>
      <h4 className="font-semibold">{title}</h4>
      <ul className="list-disc pl-5">
        {words.map((word) => (
          <li key={word}>{t(word)}</li>
        ))}
      </ul>
    </div>
  );
}

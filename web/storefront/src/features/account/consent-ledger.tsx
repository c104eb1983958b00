import type { Consent } from '@shikanji/api/types';
import { dateIn, timeIn } from '@shikanji/ui/format/time';
import { Check, X } from 'lucide-react';
import { purposeWord } from './consent';
import { useAccountSpeech } from './words';

/** All that was ever said, the newest first; nothing of it is ever changed. */
export function ConsentLedger({ ledger, zone }: { ledger: readonly Consent[]; zone: string }) {
  const { t, language } = useAccountSpeech();
  const about = (purpose: string) => {
    const word = purposeWord(purpose);
    return word === undefined ? purpose : t(word);
  };
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center font-semibold text-leaf underline underline-offset-4">
        {t('ledger')}
      </summary>
      <ol reversed className="border-t">
        {ledger.toReversed().map((line) => (
          <li key={line.line} className="flex gap-3 border-b py-2">
            {line.granted ? (
              <Check aria-hidden size={20} className="mt-0.5 shrink-0 text-leaf" />
            ) : (
              <X aria-hidden size={20} className="mt-0.5 shrink-0 text-clay" />
            )}
            <p className="min-w-0">
              <span className="font-semibold">
                {t(line.granted ? 'ledgerGiven' : 'ledgerTakenBack')}
              </span>
              {`: ${about(line.purpose)}`}
              <br />
              <span className="text-cumin">
                {dateIn(zone, line.at, language)}, {timeIn(zone, line.at, language)}
                {line.channel === 'console' && ` · ${t('inConsole')}`}
                <br />
                {t('ledgerText', { version: line.textVersion })}
              </span>
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}

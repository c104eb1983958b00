import { dateIn, timeIn } from '@shikanji/ui/format/time';
import { Check, X } from 'lucide-react';
import { here } from '../../lib/here';
import { Part } from './part';
import { consentsQuery } from './queries';
import { purposeWords, words } from './words';

/** All that was ever said, the newest first. */
export function Consents({ id }: { id: string }) {
  return (
    <Part query={consentsQuery(id)}>
      {(ledger) =>
        ledger.length === 0 ? (
          <p className="text-cumin">{words.noConsents}</p>
        ) : (
          <ol reversed className="flex flex-col gap-3">
            {ledger.toReversed().map((line) => (
              <li key={line.line} className="flex gap-3">
                {line.granted ? (
                  <Check aria-hidden size={20} className="mt-0.5 shrink-0 text-leaf" />
                ) : (
                  <X aria-hidden size={20} className="mt-0.5 shrink-0 text-clay" />
                )}
                <p className="min-w-0">
                  <strong>{line.granted ? words.given : words.takenBack}</strong>
                  {`: ${purposeWords(line.purpose)}`}
                  <span className="block text-cumin">
                    {`${dateIn(here, line.at)}, ${timeIn(here, line.at)} · ${words.version(line.textVersion)}`}
                  </span>
                </p>
              </li>
            ))}
          </ol>
        )
      }
    </Part>
  );
}

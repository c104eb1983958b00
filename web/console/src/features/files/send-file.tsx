import { wordsFor } from '@shikanji/api/errors';
import type { Store } from '@shikanji/api/types';
import { Button, buttonClass } from '@shikanji/ui/button';
import { classNames } from '@shikanji/ui/format/class-names';
import { Notice } from '@shikanji/ui/notice';
import { FileUp } from 'lucide-react';
import { useId } from 'react';
import type { Kind } from './kinds';
import { useSending } from './use-sending';
import { words } from './words';

interface SendFileProps {
  kind: Kind;
  store: Store;
  onSent: (id: string) => void;
}

export function SendFile({ kind, store, onSent }: SendFileProps) {
  const id = useId();
  const { name, busy, share, fault, again, choose } = useSending(kind, store, onSent);
  return (
    <section className="flex flex-col items-start gap-3 rounded-control border-[1.5px] border-ink p-4">
      <h2 className="text-xl">{words.in}</h2>
      <p id={`${id}-hint`} className="text-cumin">
        {words.inText}
      </p>
      <input
        id={id}
        type="file"
        accept=".csv,text/csv"
        disabled={busy}
        aria-describedby={`${id}-hint`}
        className="peer sr-only"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) choose(file);
          // the same file can be chosen again, once it is mended
          target.value = '';
        }}
      />
      <label
        htmlFor={id}
        className={classNames(
          buttonClass(),
          'peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-leaf peer-disabled:opacity-55',
        )}
      >
        <FileUp aria-hidden size={20} strokeWidth={1.75} />
        {words.choose}
      </label>
      {busy && (
        <div role="status" className="flex w-full flex-col gap-1">
          <label htmlFor={`${id}-progress`} className="wrap-anywhere">
            {share < 1 ? words.sending(name) : words.reading(name)}
          </label>
          <progress
            id={`${id}-progress`}
            value={share < 1 ? share : undefined}
            max={1}
            className="h-2 w-full accent-leaf"
          />
        </div>
      )}
      {fault !== null && (
        <Notice tone="clay">
          <span className="wrap-anywhere">{words.refused(name, wordsFor(fault, 'en'))}</span>
        </Notice>
      )}
      {again !== undefined && !busy && (
        <Button look="outline" onClick={again}>
          {words.again}
        </Button>
      )}
    </section>
  );
}

import { wordsFor } from '@shikanji/api/errors';
import type { Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { dayOf } from '@shikanji/ui/format/time';
import { Notice } from '@shikanji/ui/notice';
import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { here } from '../../lib/here';
import { saveFile } from '../../lib/save-text';
import { serverNow } from '../../lib/server-clock';
import { type Kind, isOfStore } from './kinds';
import { fetchFile } from './queries';
import { words } from './words';

export function TakeFile({ kind, store }: { kind: Kind; store: Store }) {
  const take = useMutation({
    mutationFn: () => fetchFile(kind, store.id),
    onSuccess: (file) => {
      const of = isOfStore(kind) ? `${kind}-${store.slug}` : kind;
      saveFile(`${of}-${dayOf(here, new Date(serverNow()))}.csv`, file);
    },
  });
  return (
    <section className="flex flex-col items-start gap-3 rounded-control border-[1.5px] border-ink p-4">
      <h2 className="text-xl">{words.out}</h2>
      <p className="text-cumin">{words.outText}</p>
      {take.isError && (
        <Notice tone="clay">{`${words.outFailed} ${wordsFor(take.error, 'en')}`}</Notice>
      )}
      <Button look="outline" busy={take.isPending} onClick={() => take.mutate()}>
        <Download aria-hidden size={20} strokeWidth={1.75} />
        {words.out}
      </Button>
    </section>
  );
}

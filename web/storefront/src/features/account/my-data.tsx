import { answer } from '@shikanji/api/client';
import { Button } from '@shikanji/ui/button';
import { toast } from '@shikanji/ui/toast';
import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { api } from '../../lib/api';
import { Failure } from '../../lib/failure';
import { useAccountSpeech } from './words';

const fileName = 'shikanji-my-data.json';

/** Fetched as data first: a link alone would save whatever a failure says as if it were the file. */
export function MyData() {
  const { t } = useAccountSpeech();
  const fetch = useMutation({
    mutationFn: () => answer(api.GET('/customers/{id}/export', { params: { path: { id: 'me' } } })),
    onSuccess: (held) => {
      save(JSON.stringify(held, null, 2));
      toast(t('dataSaved', { file: fileName }));
    },
  });
  return (
    <>
      {fetch.isError && (
        <>
          <Failure fault={fetch.error} />
          <p>{t('dataFailed')}</p>
        </>
      )}
      <Button
        look="outline"
        className="self-start"
        busy={fetch.isPending}
        onClick={() => fetch.mutate()}
      >
        <Download aria-hidden size={20} strokeWidth={1.75} />
        {t(fetch.isPending ? 'dataGathering' : 'dataDownload')}
      </Button>
    </>
  );
}

function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // some browsers take it only after the click is over
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

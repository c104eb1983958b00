import { answer } from '@shikanji/api/client';
import { Button } from '@shikanji/ui/button';
import { dateIn } from '@shikanji/ui/format/time';
import { Loading, Skeleton } from '@shikanji/ui/skeleton';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api';
import { Failure } from '../../lib/failure';
import { lastWord, marketingText } from './consent';
import { ConsentLedger } from './consent-ledger';
import { consentsQuery } from './queries';
import { useAccountSpeech } from './words';

const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Whether we may write of news and offers; as easily taken back as given. */
export function NewsConsent() {
  const { t, language } = useAccountSpeech();
  const client = useQueryClient();
  const ledger = useQuery(consentsQuery);
  const say = useMutation({
    mutationFn: async (granted: boolean) =>
      (
        await answer(
          api.POST('/customers/{id}/consents', {
            params: { path: { id: 'me' } },
            body: { purpose: 'marketing', granted, textVersion: marketingText },
          }),
        )
      ).items,
    onSuccess: (lines, granted) => {
      client.setQueryData(consentsQuery.queryKey, lines);
      toast(t(granted ? 'newsGiven' : 'newsTakenBack'));
    },
  });
  if (ledger.isError) return <Failure fault={ledger.error} onRetry={() => void ledger.refetch()} />;
  if (ledger.data === undefined) {
    return (
      <Loading label={t('loading')}>
        <Skeleton className="h-20" />
      </Loading>
    );
  }
  const last = lastWord(ledger.data, 'marketing');
  const word = last === undefined ? 'newsNever' : last.granted ? 'newsSince' : 'newsNoMoreSince';
  const granted = last?.granted === true;
  return (
    <>
      <p role="status" className="font-semibold">
        {t(word, { when: last === undefined ? '' : dateIn(here, last.at, language) })}
      </p>
      {granted && last.textVersion !== marketingText && <p>{t('newsOldText')}</p>}
      {say.isError && <Failure fault={say.error} />}
      <Button
        look={granted ? 'danger' : 'outline'}
        className="self-start"
        busy={say.isPending}
        onClick={() => say.mutate(!granted)}
      >
        {t(granted ? 'newsNo' : 'newsYes')}
      </Button>
      {ledger.data.length > 0 && <ConsentLedger ledger={ledger.data} zone={here} />}
    </>
  );
}

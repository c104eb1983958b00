import { done } from '@shikanji/api/client';
import { linkToken } from '@shikanji/api/link-token';
import { ApiProblem } from '@shikanji/api/problem';
import { buttonClass } from '@shikanji/ui/button';
import { Loading, Skeleton } from '@shikanji/ui/skeleton';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { api } from '../../lib/api';
import { Failure } from '../../lib/failure';
import { meQuery } from '../../lib/queries';
import { Outcome } from '@shikanji/ui/outcome';
import { type AccountWord, useAccountSpeech } from './words';

/** A query and not a mutation, since a link is good once: however often the page is drawn, it is sent once. */
const proofQuery = (token: string | null) =>
  queryOptions({
    queryKey: ['e-mail proof', token],
    queryFn: async () => {
      await done(api.POST('/auth/verify-email', { body: { token: token ?? '' } }));
      return true;
    },
    enabled: token !== null,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retryOnMount: false,
  });

export function EmailProof() {
  const { t } = useAccountSpeech();
  const client = useQueryClient();
  const token = linkToken();
  const proof = useQuery(proofQuery(token));
  useEffect(() => {
    if (proof.isSuccess) void client.invalidateQueries({ queryKey: meQuery.queryKey });
  }, [client, proof.isSuccess]);

  if (token === null) return <ToAccount title="noLinkTitle" text="noLinkText" />;
  if (proof.isSuccess) return <ToAccount title="proved" text="provedText" />;
  if (proof.error instanceof ApiProblem && proof.error.code === 'link_over') {
    return <ToAccount title="resetOverTitle" text="proveOverText" />;
  }
  if (proof.isError) {
    return <Failure fault={proof.error} onRetry={() => void proof.refetch()} />;
  }
  return (
    <Loading label={t('proving')}>
      <p aria-hidden>{t('proving')}</p>
      <Skeleton className="mt-3 h-11" />
    </Loading>
  );
}

function ToAccount({ title, text }: { title: AccountWord; text: AccountWord }) {
  const { t } = useAccountSpeech();
  return (
    <Outcome title={t(title)}>
      <p>{t(text)}</p>
      <Link to="/account" className={buttonClass('primary', 'large')}>
        {t('toAccount')}
      </Link>
    </Outcome>
  );
}

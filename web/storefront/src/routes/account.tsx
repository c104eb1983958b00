import { Button } from '@shikanji/ui/button';
import { Loading, Skeleton } from '@shikanji/ui/skeleton';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Outlet, useNavigate } from '@tanstack/react-router';
import { AccountNav } from '../features/account/account-nav';
import { rememberCode } from '../features/account/sent-code';
import { useAccountSpeech } from '../features/account/words';
import { Failure } from '../lib/failure';
import { meQuery } from '../lib/queries';
import { forgetPerson, signOut } from '../lib/session';
import { SignInFirst } from '../lib/sign-in-first';

export default function AccountPage() {
  const { t } = useAccountSpeech();
  const { data: me, error, refetch } = useQuery(meQuery);
  const client = useQueryClient();
  const navigate = useNavigate();
  const leave = useMutation({
    mutationFn: signOut,
    onSuccess: async () => {
      toast(t('signedOut'));
      rememberCode('verify', null);
      // away first: this page would ask to sign in
      await navigate({ to: '/' });
      forgetPerson(client);
    },
  });

  if (me === null) return <SignInFirst title={t('account')} />;
  if (me === undefined) {
    return (
      <div className="mx-auto max-w-240 px-4 py-8 lg:px-8">
        {error ? (
          <Failure fault={error} onRetry={() => void refetch()} />
        ) : (
          <Loading label={t('loading')}>
            <Skeleton className="h-96" />
          </Loading>
        )}
      </div>
    );
  }
  return (
    <div className="mx-auto grid max-w-240 gap-x-12 gap-y-6 px-4 py-6 md:grid-cols-[12rem_minmax(0,1fr)] md:grid-rows-[auto_auto_1fr] md:py-8 lg:px-8">
      <h1 className="text-3xl break-words md:col-span-2">{t('hello', { name: me.name })}</h1>
      <AccountNav />
      <div className="flex max-w-136 min-w-0 flex-col gap-4 md:row-span-2">
        <Outlet />
      </div>
      <div className="flex flex-col items-start gap-3 self-start border-t pt-4 md:border-0 md:pt-0">
        {leave.isError && <Failure fault={leave.error} />}
        <Button look="outline" busy={leave.isPending} onClick={() => leave.mutate()}>
          {t('signOut')}
        </Button>
      </div>
    </div>
  );
}

import { Button } from '@shikanji/ui/button';
import { Loading, Skeleton } from '@shikanji/ui/skeleton';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { LanguageChoice } from '../features/account/language-choice';
import { ProfileForm } from '../features/account/profile-form';
import { AddressBook } from '../features/addresses/address-book';
import { Failure } from '../lib/failure';
import { useSpeech } from '../lib/i18n';
import { usePageTitle } from '../lib/page-title';
import { signOut, useMe } from '../lib/session';
import { SignInFirst } from '../lib/sign-in-first';

export default function AccountPage() {
  const { t } = useSpeech();
  usePageTitle(t('account'));
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const leave = useMutation({
    mutationFn: () => signOut(client),
    onSuccess: () => {
      toast(t('signedOut'));
      void navigate({ to: '/' });
    },
  });

  if (me === null) return <SignInFirst title={t('account')} />;
  if (me === undefined) {
    return (
      <Loading label={t('loading')}>
        <Skeleton className="mx-auto mt-8 h-96 max-w-160" />
      </Loading>
    );
  }
  return (
    <div className="mx-auto grid max-w-240 gap-10 px-4 py-8 md:grid-cols-2 lg:px-8">
      <h1 className="text-3xl md:col-span-2">{t('hello', { name: me.name })}</h1>
      <section aria-labelledby="profile" className="flex flex-col gap-4">
        <h2 id="profile" className="text-2xl">
          {t('profile')}
        </h2>
        <ProfileForm me={me} />
      </section>
      <section aria-labelledby="addresses" className="flex flex-col gap-3">
        <h2 id="addresses" className="text-2xl">
          {t('addresses')}
        </h2>
        <AddressBook />
      </section>
      <LanguageChoice />
      <div className="flex flex-col items-start justify-end gap-3">
        {leave.isError && <Failure fault={leave.error} />}
        <Button look="danger" busy={leave.isPending} onClick={() => leave.mutate()}>
          {t('signOut')}
        </Button>
      </div>
    </div>
  );
}

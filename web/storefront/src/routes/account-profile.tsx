import { Loading, Skeleton } from '@shikanji/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { EmailContact } from '../features/account/email-contact';
import { PhoneContact } from '../features/account/phone-contact';
import { ProfileForm } from '../features/account/profile-form';
import { methodsQuery } from '../features/account/queries';
import { useAccountSpeech } from '../features/account/words';
import { Failure } from '../lib/failure';
import { usePageTitle } from '../lib/page-title';
import { useMe } from '../lib/session';

export default function AccountProfilePage() {
  const { t } = useAccountSpeech();
  usePageTitle(t('account'));
  const me = useMe();
  const methods = useQuery(methodsQuery);
  if (!me) return null;
  return (
    <>
      <h2 className="text-2xl">{t('details')}</h2>
      {methods.isError && <Failure fault={methods.error} onRetry={() => void methods.refetch()} />}
      {methods.isPending && (
        <Loading label={t('loading')}>
          <Skeleton className="h-64" />
        </Loading>
      )}
      {methods.data && (
        <>
          <ProfileForm me={me} withPhone={!methods.data.phone} />
          {methods.data.phone && <PhoneContact me={me} />}
          <EmailContact me={me} canConfirm={methods.data.passwordReset} />
        </>
      )}
    </>
  );
}

import { buttonClass } from '@shikanji/ui/button';
import { Loading, Skeleton } from '@shikanji/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Door } from '../features/account/door';
import { ForgotForm } from '../features/account/forgot-form';
import { methodsQuery } from '../features/account/queries';
import { useAccountSpeech } from '../features/account/words';
import { Failure } from '../lib/failure';
import { usePageTitle } from '../lib/page-title';

export default function ForgotPasswordPage() {
  const { t } = useAccountSpeech();
  usePageTitle(t('forgotTitle'));
  const methods = useQuery(methodsQuery);
  return (
    <Door title={t('forgotTitle')}>
      {methods.isError && <Failure fault={methods.error} onRetry={() => void methods.refetch()} />}
      {methods.isPending && (
        <Loading label={t('loading')}>
          <Skeleton className="h-40" />
        </Loading>
      )}
      {methods.data?.passwordReset === true && <ForgotForm />}
      {methods.data?.passwordReset === false && <p>{t('noMailHere')}</p>}
      <p className="border-t pt-2">
        <Link to="/sign-in" search={{ by: 'email' }} className={`${buttonClass('plain')} px-0!`}>
          {t('backToSignIn')}
        </Link>
      </p>
    </Door>
  );
}

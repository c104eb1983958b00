import { buttonClass } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { Loading, Skeleton } from '@shikanji/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { Door } from '../features/account/door';
import { PhoneSignIn } from '../features/account/phone-sign-in';
import { GoogleLink } from '../features/account/google-link';
import { outcomeWord } from '../features/account/google-outcome';
import { useGoogleOutcome } from '../features/account/use-google-outcome';
import { methodsQuery } from '../features/account/queries';
import { SignInForm } from '../features/account/sign-in-form';
import { type Way, WayLinks } from '../features/account/way-links';
import { useAccountSpeech } from '../features/account/words';
import { Failure } from '../lib/failure';
import { usePageTitle } from '../lib/page-title';
import { insidePath } from '../lib/search-params';

const route = getRouteApi('/sign-in');

export default function SignInPage() {
  const { t } = useAccountSpeech();
  usePageTitle(t('signInTitle'));
  const { next, by, google } = route.useSearch();
  const router = useRouter();
  const methods = useQuery(methodsQuery);
  const outcome = useGoogleOutcome(google);
  const way: Way = by === 'email' || methods.data?.phone === false ? 'email' : 'phone';
  const enter = () => router.history.replace(insidePath(next));
  const withGoogle = methods.data?.google === true && <GoogleLink next={next} />;
  return (
    <Door title={t('signInTitle')}>
      {methods.isError && <Failure fault={methods.error} onRetry={() => void methods.refetch()} />}
      {methods.isPending && (
        <Loading label={t('loading')}>
          <Skeleton className="h-56" />
        </Loading>
      )}
      {methods.data && outcome && (
        <Notice tone="clay">{t(outcomeWord(outcome, methods.data))}</Notice>
      )}
      {methods.data?.phone && <WayLinks chosen={way} next={next} />}
      {methods.data && way === 'phone' && <PhoneSignIn onDone={enter} beside={withGoogle} />}
      {methods.data && way === 'email' && (
        <>
          <SignInForm
            onDone={enter}
            forgotten={
              methods.data.passwordReset && (
                <Link
                  to="/forgot-password"
                  className={`${buttonClass('plain')} -my-3 self-start px-0!`}
                >
                  {t('forgotten')}
                </Link>
              )
            }
          />
          {withGoogle}
        </>
      )}
      <p className="flex flex-wrap items-center gap-x-1 border-t pt-2">
        {t('noAccount')}
        <Link to="/register" search={{ next }} className={`${buttonClass('plain')} px-0!`}>
          {t('register')}
        </Link>
      </p>
    </Door>
  );
}

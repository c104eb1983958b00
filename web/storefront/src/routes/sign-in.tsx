import { buttonClass } from '@shikanji/ui/button';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { Door } from '../features/account/door';
import { SignInForm } from '../features/account/sign-in-form';
import { useSpeech } from '../lib/i18n';
import { usePageTitle } from '../lib/page-title';
import { insidePath } from '../lib/search-params';

const route = getRouteApi('/sign-in');

export default function SignInPage() {
  const { t } = useSpeech();
  usePageTitle(t('signInTitle'));
  const { next } = route.useSearch();
  const router = useRouter();
  return (
    <Door title={t('signInTitle')}>
      <SignInForm onDone={() => router.history.replace(insidePath(next))} />
      <p className="flex flex-wrap items-center gap-x-1 border-t pt-2">
        {t('noAccount')}
        <Link to="/register" search={{ next }} className={`${buttonClass('plain')} px-1`}>
          {t('register')}
        </Link>
      </p>
    </Door>
  );
}

import { buttonClass } from '@shikanji/ui/button';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { Door } from '../features/account/door';
import { GoogleLink } from '../features/account/google-link';
import { KeptFor } from '../features/account/kept-for';
import { methodsQuery } from '../features/account/queries';
import { RegisterForm } from '../features/account/register-form';
import { useAccountSpeech } from '../features/account/words';
import { usePageTitle } from '../lib/page-title';
import { insidePath } from '../lib/search-params';

const route = getRouteApi('/register');

export default function RegisterPage() {
  const { t } = useAccountSpeech();
  usePageTitle(t('registerTitle'));
  const { next } = route.useSearch();
  const router = useRouter();
  const byGoogle = useQuery(methodsQuery).data?.google === true;
  return (
    <Door title={t('registerTitle')}>
      <RegisterForm onDone={() => router.history.replace(insidePath(next))} />
      {byGoogle ? <GoogleLink next={next} /> : <KeptFor />}
      <p className="flex flex-wrap items-center gap-x-1 border-t pt-2">
        {t('haveAccount')}
        <Link to="/sign-in" search={{ next }} className={`${buttonClass('plain')} px-0!`}>
          {t('signIn')}
        </Link>
      </p>
    </Door>
  );
}

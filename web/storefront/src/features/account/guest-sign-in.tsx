import { buttonClass } from '@shikanji/ui/button';
import { Loading, Skeleton } from '@shikanji/ui/skeleton';
import { toast } from '@shikanji/ui/toast';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Failure } from '../../lib/failure';
import { PhoneSignIn } from './phone-sign-in';
import { methodsQuery } from './queries';
import { useAccountSpeech } from './words';

/** Who is not signed in goes on with a code to the phone, without leaving the checkout. */
export function GuestSignIn({ onDone }: { onDone: () => void }) {
  const { t } = useAccountSpeech();
  const methods = useQuery(methodsQuery);
  const byPhone = methods.data?.phone === true;
  return (
    <section
      id="who"
      aria-labelledby="who-title"
      className="flex flex-col gap-3 rounded-sheet border-2 border-ink bg-salt p-4 sm:p-5"
    >
      <div>
        <h2 id="who-title" className="text-2xl">
          {t('whoTitle')}
        </h2>
        {methods.data && <p>{t(byPhone ? 'whoText' : 'whoTextEmail')}</p>}
      </div>
      {methods.isError && <Failure fault={methods.error} onRetry={() => void methods.refetch()} />}
      {methods.isPending && (
        <Loading label={t('loading')}>
          <Skeleton className="h-28" />
        </Loading>
      )}
      {byPhone && (
        <PhoneSignIn
          onDone={({ customer }) => {
            toast(t('welcome', { name: customer.name }));
            onDone();
          }}
        />
      )}
      <Link
        to="/sign-in"
        search={{ next: '/checkout', by: 'email' }}
        className={byPhone ? `${buttonClass('plain')} -my-1 self-start px-0!` : buttonClass()}
      >
        {t(byPhone ? 'emailInstead' : 'signInByEmail')}
      </Link>
    </section>
  );
}

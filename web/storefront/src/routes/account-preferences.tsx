import { Loading, Skeleton } from '@shikanji/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { PreferencesForm } from '../features/account/preferences-form';
import { useAccountSpeech } from '../features/account/words';
import { Failure } from '../lib/failure';
import { usePageTitle } from '../lib/page-title';
import { preferencesQuery } from '../lib/preferences';

export default function AccountPreferencesPage() {
  const { t } = useAccountSpeech();
  usePageTitle(t('preferences'));
  const preferences = useQuery(preferencesQuery);
  return (
    <>
      <h2 className="text-2xl">{t('preferences')}</h2>
      {preferences.isError && (
        <Failure fault={preferences.error} onRetry={() => void preferences.refetch()} />
      )}
      {preferences.isPending && (
        <Loading label={t('loading')}>
          <Skeleton className="h-64" />
          <Skeleton className="mt-6 h-44" />
        </Loading>
      )}
      {preferences.data && <PreferencesForm kept={preferences.data} />}
    </>
  );
}

import { Door } from '../features/account/door';
import { ResetForm } from '../features/account/reset-form';
import { useAccountSpeech } from '../features/account/words';
import { usePageTitle } from '../lib/page-title';

export default function ResetPasswordPage() {
  const { t } = useAccountSpeech();
  usePageTitle(t('resetTitle'));
  return (
    <Door title={t('resetTitle')}>
      <ResetForm />
    </Door>
  );
}

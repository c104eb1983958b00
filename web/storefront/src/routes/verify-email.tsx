import { Door } from '../features/account/door';
import { EmailProof } from '../features/account/email-proof';
import { useAccountSpeech } from '../features/account/words';
import { usePageTitle } from '../lib/page-title';

export default function VerifyEmailPage() {
  const { t } = useAccountSpeech();
  usePageTitle(t('proveTitle'));
  return (
    <Door title={t('proveTitle')}>
      <EmailProof />
    </Door>
  );
}

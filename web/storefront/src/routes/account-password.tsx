import { PasswordForm } from '../features/account/password-form';
import { useAccountSpeech } from '../features/account/words';
import { usePageTitle } from '../lib/page-title';
import { phoneWords } from '../lib/phone-words';
import { useMe } from '../lib/session';

export default function AccountPasswordPage() {
  const { t } = useAccountSpeech();
  usePageTitle(t('password'));
  const me = useMe();
  if (!me) return null;
  // a password goes with an e-mail address: without one it would open nothing
  if (me.email === null) {
    return (
      <>
        <h2 className="text-2xl">{t('noPasswordTitle')}</h2>
        <p>{t('noPasswordText', { phone: phoneWords(me.phone ?? '') })}</p>
      </>
    );
  }
  return (
    <>
      <h2 className="text-2xl">{t(me.hasPassword ? 'changePassword' : 'firstPassword')}</h2>
      <p>{t('passwordText')}</p>
      <PasswordForm key={String(me.hasPassword)} me={me} />
    </>
  );
}

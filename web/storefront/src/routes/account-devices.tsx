import { Devices } from '../features/account/devices';
import { useAccountSpeech } from '../features/account/words';
import { usePageTitle } from '../lib/page-title';

export default function AccountDevicesPage() {
  const { t } = useAccountSpeech();
  usePageTitle(t('devices'));
  return (
    <>
      <h2 className="text-2xl">{t('devicesTitle')}</h2>
      <p>{t('devicesText')}</p>
      <Devices />
    </>
  );
}

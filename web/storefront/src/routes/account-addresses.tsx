import { AddressBook } from '../features/addresses/address-book';
import { useSpeech } from '../lib/i18n';
import { usePageTitle } from '../lib/page-title';

export default function AccountAddressesPage() {
  const { t } = useSpeech();
  usePageTitle(t('addresses'));
  return (
    <>
      <h2 className="text-2xl">{t('addresses')}</h2>
      <AddressBook />
    </>
  );
}

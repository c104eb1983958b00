import { useAccountSpeech } from './words';

/**
 * What is kept of who opens an account, and for what: below every button that opens one. The server notes these words as
 * `2026-11` of the purpose `ordering`; whoever changes them changes the version there.
 */
export function KeptFor() {
  const { t } = useAccountSpeech();
  return <p className="text-sm text-cumin">{t('keptFor')}</p>;
}

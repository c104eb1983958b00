import { Link } from '@tanstack/react-router';
import { useAccountSpeech } from './words';

const parts = [
  { to: '/account', word: 'profile' },
  { to: '/account/favourites', word: 'favouritesPart' },
  { to: '/account/preferences', word: 'preferences' },
  { to: '/account/addresses', word: 'addresses' },
  { to: '/account/password', word: 'password' },
  { to: '/account/devices', word: 'devices' },
  { to: '/account/privacy', word: 'privacy' },
] as const;

export function AccountNav() {
  const { t } = useAccountSpeech();
  return (
    <nav aria-label={t('accountParts')} className="flex flex-wrap gap-x-0.5 gap-y-1 md:flex-col">
      {parts.map(({ to, word }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: true }}
          className="inline-flex min-h-11 items-center rounded-control px-2 font-semibold hover:bg-mint md:px-3 aria-[current=page]:bg-ink aria-[current=page]:text-paper"
        >
          {t(word)}
        </Link>
      ))}
    </nav>
  );
}

import { classNames } from '@shikanji/ui/format/class-names';
import { Link } from '@tanstack/react-router';
import { Mail, Smartphone } from 'lucide-react';
import { useAccountSpeech } from './words';

export type Way = 'phone' | 'email';

const ways = [
  { way: 'phone', word: 'byPhone', icon: Smartphone },
  { way: 'email', word: 'byEmail', icon: Mail },
] as const;

interface WayLinksProps {
  chosen: Way;
  next: string | undefined;
}

/** Phone or e-mail; the choice stands in the address. */
export function WayLinks({ chosen, next }: WayLinksProps) {
  const { t } = useAccountSpeech();
  return (
    <nav
      aria-label={t('waysToSignIn')}
      className="grid grid-cols-2 rounded-control border-2 border-ink"
    >
      {ways.map(({ way, word, icon: Icon }) => (
        <Link
          key={way}
          to="/sign-in"
          search={{ next, by: way }}
          replace
          resetScroll={false}
          aria-current={way === chosen ? 'page' : undefined}
          className={classNames(
            'flex min-h-11 items-center justify-center gap-2 px-2 font-semibold first:rounded-l-[8px] last:rounded-r-[8px]',
            way === chosen ? 'bg-ink text-paper' : 'hover:bg-mint',
          )}
        >
          <Icon aria-hidden size={20} strokeWidth={1.75} />
          {t(word)}
        </Link>
      ))}
    </nav>
  );
}

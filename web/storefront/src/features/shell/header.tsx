import logo from '@shikanji/ui/drawings/logo.svg';
import logoOnDark from '@shikanji/ui/drawings/logo-on-dark.svg';
import { Link } from '@tanstack/react-router';
import { ReceiptText, User } from 'lucide-react';
import { useQueryClient } from '@tanstack/react-query';
import { languageChoice, useSpeech } from '../../lib/i18n';
import { useMe } from '../../lib/session';
import { HindiWord } from './hindi-word';

const linkClass =
  'inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-control px-2 font-semibold hover:bg-mint aria-[current=page]:underline aria-[current=page]:decoration-2 aria-[current=page]:underline-offset-8';

export function Header() {
  const { t, language } = useSpeech();
  const client = useQueryClient();
  const me = useMe();
  const other = language === 'en' ? 'hi' : 'en';
  function change() {
    languageChoice.set(other);
    if (me)
      void import('../../lib/preferences').then(({ keepLanguage }) => keepLanguage(client, other));
  }
  return (
    <header className="border-b-2 border-ink bg-paper">
      <div className="mx-auto flex h-16 max-w-360 items-center gap-1 px-4 lg:px-8">
        <Link to="/" aria-label="Shikanji" className="mr-auto flex min-h-11 items-center">
          <picture>
            <source srcSet={logoOnDark} media="(prefers-color-scheme: dark)" />
            <img src={logo} alt="" width={649} height={114} className="h-6 w-auto sm:h-7" />
          </picture>
        </Link>
        <button
          type="button"
          lang={other}
          aria-label={other === 'hi' ? 'हिन्दी' : 'English'}
          className={`${linkClass} text-base`}
          onClick={change}
        >
          {other === 'hi' ? <HindiWord /> : 'English'}
        </button>
        <nav aria-label={t('mainNavigation')} className="flex items-center gap-1">
          <Link to="/menu" className={linkClass}>
            {t('menu')}
          </Link>
          {me ? (
            <>
              <Link to="/orders" aria-label={t('orders')} className={linkClass}>
                <ReceiptText aria-hidden size={22} strokeWidth={1.75} />
                <span className="hidden md:inline">{t('orders')}</span>
              </Link>
              <Link to="/account" aria-label={t('account')} className={linkClass}>
                <User aria-hidden size={22} strokeWidth={1.75} />
                <span className="hidden md:inline">{t('account')}</span>
              </Link>
            </>
          ) : (
            <Link to="/sign-in" className={linkClass}>
              {t('signIn')}
            </Link>
          )}
        </nav>
      </div>
    </header>
  );
}

import { buttonClass } from '@shikanji/ui/button';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { Link, useRouterState } from '@tanstack/react-router';
import { useSpeech } from './i18n';

/** In place of a page that belongs to somebody. */
export function SignInFirst({ title }: { title: string }) {
  const { t } = useSpeech();
  const next = useRouterState({ select: (state) => state.location.href });
  return (
    <EmptyState
      heading="h1"
      drawing={lemonTree}
      title={title}
      action={
        <Link to="/sign-in" search={{ next }} className={buttonClass()}>
          {t('signIn')}
        </Link>
      }
    >
      {t('cartKept')}
    </EmptyState>
  );
}

import { buttonClass } from '@shikanji/ui/button';
import { dateIn, timeIn } from '@shikanji/ui/format/time';
import { Outcome } from '@shikanji/ui/outcome';
import { useQueryClient } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Door } from '../features/account/door';
import { erasureOf } from '../features/account/erasure';
import { Receipts } from '../features/account/receipts';
import { useAccountSpeech } from '../features/account/words';
import { usePageTitle } from '../lib/page-title';

const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

export default function GoodbyePage() {
  const { t, language } = useAccountSpeech();
  usePageTitle(t('goodbye'));
  const client = useQueryClient();
  const [erasure] = useState(() => erasureOf(client));
  if (erasure === undefined) return <Navigate to="/" replace />;
  const when = `${dateIn(here, erasure.askedAt, language)}, ${timeIn(here, erasure.askedAt, language)}`;
  return (
    <Door title={t('goodbye')}>
      <Outcome title={t(erasure.doneAt === null ? 'erasing' : 'erased')}>
        <p>{t(erasure.doneAt === null ? 'erasingText' : 'erasedText')}</p>
        <p className="text-cumin">{t('eraseAskedAt', { when })}</p>
      </Outcome>
      <Receipts receipts={erasure.receipts} zone={here} />
      <Link to="/menu" className={buttonClass('outline')}>
        {t('toMenu')}
      </Link>
    </Door>
  );
}

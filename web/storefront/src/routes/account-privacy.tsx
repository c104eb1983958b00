import type { Erasure } from '@shikanji/api/types';
import { Notice } from '@shikanji/ui/notice';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import { EraseAccount } from '../features/account/erase-account';
import { MyData } from '../features/account/my-data';
import { NewsConsent } from '../features/account/news-consent';
import { rememberErasure } from '../features/account/erasure';
import { useAccountSpeech } from '../features/account/words';
import { usePageTitle } from '../lib/page-title';
import { forgetPerson, useMe } from '../lib/session';

export default function AccountPrivacyPage() {
  const { t } = useAccountSpeech();
  usePageTitle(t('privacy'));
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const leave = async (erasure: Erasure) => {
    rememberErasure(client, erasure);
    // away first: this page would ask to sign in
    await navigate({ to: '/goodbye', replace: true });
    forgetPerson(client);
  };
  return (
    <>
      <h2 className="text-2xl">{t('privacy')}</h2>
      <Part title={t('newsTitle')} text={t('newsText')}>
        <NewsConsent />
      </Part>
      {me?.role === 'customer' ? (
        <>
          <Part title={t('dataTitle')} text={t('dataText')}>
            <MyData />
          </Part>
          <Part title={t('eraseTitle')}>
            <EraseAccount onErased={(erasure) => void leave(erasure)} />
          </Part>
        </>
      ) : (
        <Notice>{t('dataOfStaff')}</Notice>
      )}
    </>
  );
}

function Part({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3 border-t pt-4">
      <h3 id={id} className="text-xl">
        {title}
      </h3>
      {text !== undefined && <p>{text}</p>}
      {children}
    </section>
  );
}

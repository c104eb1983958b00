import { answer } from '@shikanji/api/client';
import { wordsFor } from '@shikanji/api/errors';
import { linkToken } from '@shikanji/api/link-token';
import { ApiProblem } from '@shikanji/api/problem';
import type { Customer } from '@shikanji/api/types';
import { buttonClass } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../lib/api';
import { Entrance } from './entrance';
import { JoinForm } from './join-form';
import { Outcome } from '@shikanji/ui/outcome';
import { words } from './words';

export function Join({ onJoined }: { onJoined: (person: Customer) => void }) {
  return (
    <Entrance title={words.joinTitle}>
      <Invited onJoined={onJoined} />
    </Entrance>
  );
}

function Invited({ onJoined }: { onJoined: (person: Customer) => void }) {
  const token = linkToken();
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => answer(api.POST('/auth/invitation', { body: { token: token ?? '' } })),
    enabled: token !== null,
    retry: false,
  });
  if (token === null) return <Over title={words.noLink} text={words.noInvitationText} />;
  if (invitation.error instanceof ApiProblem && invitation.error.code === 'link_over') {
    return <Over title={words.linkOver} text={words.invitationOverText} />;
  }
  if (invitation.isError) return <Notice tone="clay">{wordsFor(invitation.error, 'en')}</Notice>;
  if (!invitation.data) return <p role="status">{words.loading}</p>;
  return <JoinForm token={token} invited={invitation.data} onJoined={onJoined} />;
}

function Over({ title, text }: { title: string; text: string }) {
  return (
    <Outcome className="mt-4" title={title}>
      <p>{text}</p>
      <Link to="/sign-in" className={buttonClass('primary', 'large')}>
        {words.submit}
      </Link>
    </Outcome>
  );
}

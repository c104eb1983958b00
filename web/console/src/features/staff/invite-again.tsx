import type { Staff } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { staffQuery } from '../../lib/staff';
import { HandOver } from './hand-over';
import { inviteAgain } from './queries';
import { refusal } from './refusal';
import { words } from './words';

export function InviteAgain({ person, storeId }: { person: Staff; storeId: string }) {
  const queries = useQueryClient();
  const send = useMutation({
    mutationFn: () => inviteAgain(storeId, person.id),
    // whoever has joined meanwhile is shown so
    onError: () => queries.invalidateQueries({ queryKey: staffQuery(storeId).queryKey }),
  });
  return (
    <>
      <p>{words.notJoined}</p>
      {send.isError && <Notice tone="clay">{refusal(send.error)}</Notice>}
      <div role="status">
        {send.data?.link === null && <Notice>{words.sentAgain(send.data.email ?? '')}</Notice>}
      </div>
      {typeof send.data?.link === 'string' && <HandOver link={send.data.link} />}
      <Button
        look="outline"
        className="self-start"
        busy={send.isPending}
        onClick={() => send.mutate()}
      >
        {words.sendAgain}
      </Button>
    </>
  );
}

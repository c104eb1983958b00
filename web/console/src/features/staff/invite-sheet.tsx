import type { Customer, Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Outcome } from '@shikanji/ui/outcome';
import { Sheet } from '@shikanji/ui/sheet';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { staffQuery } from '../../lib/staff';
import { HandOver } from './hand-over';
import { InviteForm } from './invite-form';
import { type Invitation, invite } from './queries';
import { rolesGivenBy } from './standing';
import { words } from './words';

interface InviteSheetProps {
  actor: Customer;
  store: Store;
  onClose: () => void;
}

export function InviteSheet({ actor, store, onClose }: InviteSheetProps) {
  const queries = useQueryClient();
  const send = useMutation({
    mutationFn: (invitation: Invitation) => invite(store.id, invitation),
    onSuccess: () => queries.invalidateQueries({ queryKey: staffQuery(store.id).queryKey }),
  });
  const invited = send.data;
  return (
    <Sheet open onClose={onClose} title={words.inviteTitle} titleHidden={invited !== undefined}>
      <div className="px-4 pb-6">
        {invited === undefined ? (
          <InviteForm
            roles={rolesGivenBy(actor.role)}
            zone={store.timeZone}
            busy={send.isPending}
            fault={send.error}
            onInvite={send.mutate}
          />
        ) : (
          <Outcome
            className="pt-4 [&>h2]:pr-14"
            title={
              invited.link === null
                ? words.sentTitle(invited.name)
                : words.handOverTitle(invited.name)
            }
          >
            {invited.link === null ? (
              <p>{words.sent(invited.email ?? '')}</p>
            ) : (
              <HandOver link={invited.link} />
            )}
            <div className="flex flex-wrap gap-2 border-t pt-4">
              <Button look="outline" onClick={onClose}>
                {words.done}
              </Button>
              <Button look="plain" onClick={send.reset}>
                {words.another}
              </Button>
            </div>
          </Outcome>
        )}
      </div>
    </Sheet>
  );
}

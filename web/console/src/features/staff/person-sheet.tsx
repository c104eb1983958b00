import type { Customer, Staff, Store } from '@shikanji/api/types';
import { Badge } from '@shikanji/ui/badge';
import { Notice } from '@shikanji/ui/notice';
import { Sheet } from '@shikanji/ui/sheet';
import { roleWord } from '../../lib/role-words';
import { DetailsForm } from './details-form';
import { Ending } from './ending';
import { InviteAgain } from './invite-again';
import { LostFactor } from './lost-factor';
import { standingOf } from './standing';
import { StandingBadge } from './standing-badge';
import { words } from './words';

interface PersonSheetProps {
  actor: Customer;
  person: Staff;
  store: Store;
  now: number;
  onClose: () => void;
}

export function PersonSheet({ actor, person, store, now, onClose }: PersonSheetProps) {
  const standing = standingOf(person, now);
  return (
    <Sheet open onClose={onClose} title={person.name}>
      <div className="flex flex-col gap-6 px-4 pb-6">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="break-all">{person.email ?? words.noEmail}</span>
          <Badge>{roleWord(person.role)}</Badge>
          <StandingBadge standing={standing} />
        </p>
        {person.id === actor.id ? (
          <Notice>{words.self}</Notice>
        ) : (
          <>
            <DetailsForm actor={actor} person={person} storeId={store.id} />
            {standing === 'invited' && (
              <section className="flex flex-col gap-3 border-t pt-4">
                <h3 className="text-xl">{words.joining}</h3>
                <InviteAgain person={person} storeId={store.id} />
              </section>
            )}
            {person.hasSecondFactor && (
              <section className="flex flex-col gap-3 border-t pt-4">
                <h3 className="text-xl">{words.factor}</h3>
                <LostFactor person={person} storeId={store.id} />
              </section>
            )}
            <section className="flex flex-col gap-3 border-t pt-4">
              <h3 className="text-xl">{words.ending}</h3>
              <Ending person={person} store={store} now={now} />
            </section>
          </>
        )}
      </div>
    </Sheet>
  );
}

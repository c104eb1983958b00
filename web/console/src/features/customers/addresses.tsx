import type { Address } from '@shikanji/api/types';
import { Badge } from '@shikanji/ui/badge';
import { Part } from './part';
import { addressesQuery } from './queries';
import { words } from './words';

export function Addresses({ id }: { id: string }) {
  return (
    <Part query={addressesQuery(id)}>
      {(addresses) =>
        addresses.length === 0 ? (
          <p className="text-cumin">{words.noAddresses}</p>
        ) : (
          <ul className="flex flex-col gap-4">
            {addresses.map((address) => (
              <li key={address.id}>
                <One address={address} />
              </li>
            ))}
          </ul>
        )
      }
    </Part>
  );
}

function One({ address }: { address: Address }) {
  const street = [address.line1, address.line2, address.landmark].filter(Boolean).join(', ');
  return (
    <address className="not-italic">
      <p className="flex flex-wrap items-center gap-2 font-semibold">
        {address.label ?? address.name}
        {address.isDefault && <Badge>{words.isDefault}</Badge>}
      </p>
      <p>{street}</p>
      <p>{`${address.city} ${address.pincode}, ${address.state}`}</p>
      <p className="text-cumin">{`${address.name} · ${address.phone}`}</p>
    </address>
  );
}

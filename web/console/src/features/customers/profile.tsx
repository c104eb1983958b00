import type { Customer } from '@shikanji/api/types';
import { Badge } from '@shikanji/ui/badge';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { words } from './words';

const link = 'font-semibold break-all text-leaf underline underline-offset-4';

export function Profile({ customer }: { customer: Customer }) {
  const { phone, email } = customer;
  return (
    <dl className="flex flex-col gap-3">
      <Fact name={words.phone}>
        {phone === null ? (
          words.noPhone
        ) : (
          <>
            <a href={`tel:${phone}`} aria-label={words.call(phone)} className={link}>
              {phone}
            </a>
            <Mark confirmed={customer.phoneVerified} />
          </>
        )}
      </Fact>
      <Fact name={words.email}>
        {email === null ? (
          words.noEmail
        ) : (
          <>
            <a href={`mailto:${email}`} aria-label={words.mail(email)} className={link}>
              {email}
            </a>
            <Mark confirmed={customer.emailVerified} />
          </>
        )}
      </Fact>
      <Fact name={words.signsIn}>
        {customer.hasPassword ? words.withPassword : words.withoutPassword}
      </Fact>
      <Fact name={words.id}>
        <code className="text-sm break-all">{customer.id}</code>
      </Fact>
    </dl>
  );
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-cumin">{name}</dt>
      <dd className="flex flex-wrap items-center gap-x-2 gap-y-1">{children}</dd>
    </div>
  );
}

const Mark = ({ confirmed }: { confirmed: boolean }) =>
  confirmed ? (
    <Badge tone="leaf">
      <Check aria-hidden size={14} strokeWidth={2.5} />
      {words.confirmed}
    </Badge>
  ) : (
    <Badge>{words.notConfirmed}</Badge>
  );

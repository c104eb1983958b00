import { Badge } from '@shikanji/ui/badge';
import { Check } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { useAccountSpeech } from './words';

interface ContactProps {
  title: string;
  value: string | null;
  /** What stands in place of a value. */
  none: string;
  confirmed: boolean;
  children?: ReactNode;
}

/** A way to reach somebody, and whether it is known to be theirs. */
export function Contact({ title, value, none, confirmed, children }: ContactProps) {
  const { t } = useAccountSpeech();
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2 border-t pt-4">
      <h3 id={id} className="text-xl">
        {title}
      </h3>
      {value === null ? (
        <p className="text-cumin">{none}</p>
      ) : (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="min-w-0 font-semibold break-words">{value}</span>
          <Badge tone={confirmed ? 'leaf' : 'quiet'}>
            {confirmed && <Check aria-hidden size={16} strokeWidth={2.5} />}
            {t(confirmed ? 'confirmed' : 'notConfirmed')}
          </Badge>
        </p>
      )}
      {children}
    </section>
  );
}

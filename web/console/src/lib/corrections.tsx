import type { Clocking } from '@shikanji/api/types';
import { whenIn } from '@shikanji/ui/format/time';
import { serverNow } from './server-clock';

type Correction = Clocking['corrections'][number];

const words = {
  kinds: { added: 'Added', changed: 'Changed', struck: 'Struck out' },
  was: (span: string) => ` It was ${span}.`,
  open: 'open',
};

interface CorrectionsProps {
  zone: string;
  corrections: readonly Correction[];
}

/** What managers made of a clocking, the oldest first: what it was stays to be read. */
export const Corrections = ({ zone, corrections }: CorrectionsProps) =>
  corrections.length === 0 ? null : (
    <ul className="flex flex-col gap-1 border-l-3 border-lemon pl-3 text-sm text-cumin">
      {corrections.map((one) => (
        <li key={one.at} className="wrap-anywhere">
          <span className="font-semibold text-ink">
            {`${words.kinds[one.kind]}${one.byName === null ? '' : ` by ${one.byName}`}: ${one.reason}`}
          </span>
          {one.inBefore !== null && words.was(spanOf(zone, one.inBefore, one.outBefore))}
        </li>
      ))}
    </ul>
  );

function spanOf(zone: string, from: string, to: string | null): string {
  const when = (at: string) => whenIn(zone, at, 'en', new Date(serverNow()));
  return `${when(from)} to ${to === null ? words.open : when(to)}`;
}

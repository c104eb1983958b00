import { timeIn } from '@shikanji/ui/format/time';
import { WifiOff } from 'lucide-react';
import type { Link } from './use-live-board';
import { words } from './words';

/** Says plainly that what one sees may be old, and since when. */
export function LinkBand({ link, zone }: { link: Link; zone: string }) {
  if (link.downSince === null) return null;
  const since = timeIn(zone, new Date(link.downSince));
  return (
    <p
      role="alert"
      className="fixed inset-x-0 bottom-0 z-30 flex items-center gap-3 bg-clay px-4 py-3 text-lg font-semibold text-on-clay"
    >
      <WifiOff aria-hidden size={24} strokeWidth={1.75} className="shrink-0" />
      {link.state === 'refused' ? words.refused(since) : words.notLive(since)}
    </p>
  );
}

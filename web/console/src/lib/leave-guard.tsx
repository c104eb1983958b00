import { Button } from '@shikanji/ui/button';
import { Sheet } from '@shikanji/ui/sheet';
import { useBlocker } from '@tanstack/react-router';

interface LeaveGuardProps {
  /** Whether there is something to lose. */
  active: boolean;
  /** Whether it stays where it is at another address of the same page; usually it does. */
  isKept?: (search: object) => boolean;
  title: string;
  text: string;
  stay: string;
  leave: string;
}

/** Asks before the page is left for another one, or closed; what only changes the page's own address is let through. */
export function LeaveGuard({
  active,
  isKept = () => true,
  title,
  text,
  stay,
  leave,
}: LeaveGuardProps) {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      (current.pathname !== next.pathname || !isKept(next.search)) &&
      !next.pathname.endsWith('/sign-in'),
    enableBeforeUnload: true,
    disabled: !active,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Sheet open onClose={blocker.reset} title={title}>
      <div className="flex flex-col gap-4 px-4 pb-6">
        <p>{text}</p>
        <div className="flex flex-wrap gap-2">
          <Button onClick={blocker.reset}>{stay}</Button>
          <Button look="danger" onClick={blocker.proceed}>
            {leave}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}

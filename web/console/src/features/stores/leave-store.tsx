import { LeaveGuard } from '../../lib/leave-guard';
import { words } from './words';

/** What was typed is not dropped unasked. */
export const LeaveStore = ({ active }: { active: boolean }) => (
  <LeaveGuard
    active={active}
    title={words.leaveTitle}
    text={words.leaveText}
    stay={words.stay}
    leave={words.leave}
  />
);

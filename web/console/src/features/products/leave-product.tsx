import { LeaveGuard } from '../../lib/leave-guard';
import { words } from './words-form';

/** What was typed is not dropped unasked. */
export const LeaveProduct = ({ active }: { active: boolean }) => (
  <LeaveGuard
    active={active}
    title={words.leaveTitle}
    text={words.leaveText}
    stay={words.stay}
    leave={words.leave}
  />
);

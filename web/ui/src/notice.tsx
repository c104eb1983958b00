import { CircleAlert, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './format/class-names';

interface NoticeProps {
  tone?: 'clay' | 'quiet';
  children: ReactNode;
  action?: ReactNode;
}

/** Something to know (`quiet`) or to put right (`clay`), beside what it concerns. */
export function Notice({ tone = 'quiet', children, action }: NoticeProps) {
  const Icon = tone === 'clay' ? CircleAlert : Info;
  return (
    <div
      role={tone === 'clay' ? 'alert' : undefined}
      className={classNames(
        'flex items-start gap-2 rounded-control px-3 py-2',
        tone === 'clay' ? 'border-[1.5px] border-clay text-clay' : 'bg-mint text-ink',
      )}
    >
      <Icon aria-hidden size={20} strokeWidth={1.75} className="mt-0.5 shrink-0" />
      <div className="min-w-0 flex-1 font-medium">{children}</div>
      {action}
    </div>
  );
}

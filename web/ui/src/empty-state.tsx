import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** URL of a drawing of ours. */
  drawing: string;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  /** The heading's rank on its page. */
  heading?: 'h1' | 'h2' | 'h3';
}

export function EmptyState({ drawing, title, children, action, heading = 'h2' }: EmptyStateProps) {
  const Heading = heading;
  return (
    <div className="mx-auto flex max-w-100 flex-col items-center gap-4 px-4 py-10 text-center">
      <img src={drawing} alt="" width={200} height={160} className="h-40 w-auto" />
      <Heading className="text-2xl">{title}</Heading>
      {children !== undefined && <div className="text-cumin">{children}</div>}
      {action}
    </div>
  );
}

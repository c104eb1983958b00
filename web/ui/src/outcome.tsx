import { useEffect, useRef, type ReactNode } from 'react';

interface OutcomeProps {
  title: string;
  className?: string;
  children: ReactNode;
}

/** What came of it, in place of the form that asked: it takes the focus, so that it is read out. */
export function Outcome({ title, className = '', children }: OutcomeProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={`flex flex-col gap-3 ${className}`}>
      <h2 ref={heading} tabIndex={-1} className="text-2xl outline-none">
        {title}
      </h2>
      {children}
    </div>
  );
}

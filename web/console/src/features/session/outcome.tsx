import { useEffect, useRef, type ReactNode } from 'react';

/** What came of it, in place of the form that asked: it takes the focus, so that it is read out. */
export function Outcome({ title, children }: { title: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="mt-4 flex flex-col gap-3">
      <h2 ref={heading} tabIndex={-1} className="text-2xl outline-none">
        {title}
      </h2>
      {children}
    </div>
  );
}

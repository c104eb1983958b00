import { ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';

/** What is inside is fetched when it is first opened, and then stays. */
export function Disclosure({ title, children }: { title: string; children: ReactNode }) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className="group"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      <summary className="flex min-h-13 list-none items-center gap-2 text-lg font-semibold hover:bg-mint">
        <ChevronRight
          aria-hidden
          size={20}
          strokeWidth={1.75}
          className="shrink-0 group-open:rotate-90"
        />
        {title}
      </summary>
      {opened && <div className="pb-4 pl-7">{children}</div>}
    </details>
  );
}

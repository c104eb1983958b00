import { Link, type LinkProps } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

interface PartTabsProps {
  label: string;
  parts: readonly { label: string; isShown: boolean; link: LinkProps }[];
}

/** Parts of one page, of which the address names the one that is shown. */
export function PartTabs({ label: name, parts }: PartTabsProps) {
  const tabs = useRef<HTMLElement>(null);
  const shown = parts.find(({ isShown }) => isShown)?.label;
  useEffect(() => {
    // on a phone they are wider than the page
    tabs.current
      ?.querySelector('[aria-current=page]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown]);
  return (
    <nav ref={tabs} aria-label={name} className="flex overflow-x-auto border-b-2 border-ink">
      {parts.map(({ label, isShown, link }) => (
        <Link
          key={label}
          {...link}
          replace
          resetScroll={false}
          // which part it is stands in the search, by which the router tells no page from another
          aria-current={isShown ? 'page' : false}
          activeOptions={{ exact: true }}
          activeProps={{}}
          className="flex min-h-11 shrink-0 items-center rounded-t-control px-3 font-semibold -outline-offset-3! hover:bg-mint aria-[current=page]:bg-ink aria-[current=page]:text-paper sm:px-4"
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}

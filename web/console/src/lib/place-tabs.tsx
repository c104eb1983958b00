import { Link, type LinkProps } from '@tanstack/react-router';

interface PlaceTabsProps {
  label: string;
  places: readonly { to: LinkProps['to']; label: string }[];
  /** Whether what the address says beside the page goes for all of them. */
  keep?: boolean;
}

/** Pages that belong together, one of which is shown. */
export const PlaceTabs = ({ label: name, places, keep = false }: PlaceTabsProps) => (
  <nav aria-label={name} className="flex overflow-x-auto border-b-2 border-ink">
    {places.map(({ to, label }) => (
      <Link
        key={label}
        to={to}
        {...(keep && { search: true as const })}
        activeOptions={{ exact: true, includeSearch: false }}
        className="flex min-h-11 shrink-0 items-center rounded-t-control px-4 font-semibold -outline-offset-3! hover:bg-mint aria-[current=page]:bg-ink aria-[current=page]:text-paper"
      >
        {label}
      </Link>
    ))}
  </nav>
);

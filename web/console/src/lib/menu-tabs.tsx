import { Link, type LinkProps } from '@tanstack/react-router';

const places: readonly { to: LinkProps['to']; label: string }[] = [
  { to: '/products', label: 'Products' },
  { to: '/products/combos', label: 'Combos' },
  { to: '/products/sections', label: 'Sections' },
  { to: '/products/files', label: 'Files' },
];

/** The pages of which a menu is made. */
export function MenuTabs() {
  return (
    <nav aria-label="Menu" className="flex overflow-x-auto border-b-2 border-ink">
      {places.map(({ to, label }) => (
        <Link
          key={label}
          to={to}
          activeOptions={{ exact: true, includeSearch: false }}
          className="flex min-h-11 items-center rounded-t-control px-4 font-semibold -outline-offset-3! hover:bg-mint aria-[current=page]:bg-ink aria-[current=page]:text-paper"
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}

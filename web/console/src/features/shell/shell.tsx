import type { Customer } from '@shikanji/api/types';
import { classNames } from '@shikanji/ui/format/class-names';
import mark from '@shikanji/ui/drawings/logo-mark.svg';
import { Link, type LinkProps, useRouterState } from '@tanstack/react-router';
import {
  Boxes,
  CalendarClock,
  ChefHat,
  Clock,
  ContactRound,
  CupSoda,
  Leaf,
  LogOut,
  ReceiptText,
  ScrollText,
  ShieldCheck,
  Store,
  Truck,
  UserRound,
  UsersRound,
} from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { type Permission, may } from '../../lib/permissions';
import { roleWord } from '../../lib/role-words';
import { words } from './words';

interface Place {
  to: LinkProps['to'];
  label: string;
  icon: typeof ChefHat;
  needs: Permission;
  /** Other pages of the same place. */
  also?: readonly string[];
}

const places: readonly Place[] = [
  { to: '/board', label: words.board, icon: ChefHat, needs: 'see-orders' },
  { to: '/orders', label: words.orders, icon: ReceiptText, needs: 'see-orders' },
  { to: '/products', label: words.products, icon: CupSoda, needs: 'see-catalogue' },
  { to: '/stock', label: words.stock, icon: Boxes, needs: 'see-stock' },
  {
    to: '/purchase-orders',
    label: words.buying,
    icon: Truck,
    needs: 'purchase',
    also: ['/suppliers', '/transfers'],
  },
  { to: '/diet', label: words.diet, icon: Leaf, needs: 'see-diet' },
  { to: '/customers', label: words.customers, icon: ContactRound, needs: 'see-customers' },
  { to: '/stores', label: words.stores, icon: Store, needs: 'see-orders' },
  { to: '/staff', label: words.staff, icon: UsersRound, needs: 'manage-staff' },
  {
    to: '/roster',
    label: words.roster,
    icon: CalendarClock,
    needs: 'manage-staff',
    also: ['/roster/hours'],
  },
  { to: '/my-shifts', label: words.myShifts, icon: Clock, needs: 'clock-in' },
  { to: '/integrity', label: words.integrity, icon: ShieldCheck, needs: 'operate' },
  { to: '/audit', label: words.audit, icon: ScrollText, needs: 'operate' },
];

interface ShellProps {
  person: Customer;
  onSignOut: () => void;
  children: ReactNode;
}

export function Shell({ person, onSignOut, children }: ShellProps) {
  const open = places.filter((place) => may(person.role, place.needs));
  const nav = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  // on a phone not all places fit: the one where one is has to be seen
  useEffect(() => {
    nav.current
      ?.querySelector('[aria-current=page]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [path]);
  return (
    <>
      <a
        href="#content"
        className="sr-only rounded-control bg-lemon text-night focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:px-4 focus:py-2"
      >
        {words.skip}
      </a>
      <header className="sticky top-0 z-20 flex h-14 items-center border-b bg-paper px-1 sm:gap-3 sm:px-4">
        <img src={mark} alt="Shikanji" className="ml-1 hidden size-8 shrink-0 sm:block" />
        <nav
          ref={nav}
          aria-label={words.navigation}
          className="flex h-full min-w-0 overflow-x-auto overflow-y-hidden overscroll-x-contain [scrollbar-width:none]"
        >
          {open.map((place) => (
            <NavLink key={place.label} place={place} here={path} />
          ))}
        </nav>
        <Link
          to="/account"
          aria-label={`${words.account}: ${person.name}`}
          className="ml-auto flex min-h-11 min-w-11 shrink-0 items-center justify-center gap-2 rounded-control px-2 hover:bg-mint aria-[current=page]:bg-mint md:min-w-0 md:shrink"
        >
          <UserRound aria-hidden size={20} strokeWidth={1.75} className="shrink-0" />
          <span className="hidden truncate md:block">
            {person.name} <span className="text-cumin">{`· ${roleWord(person.role)}`}</span>
          </span>
        </Link>
        <button
          type="button"
          aria-label={words.signOut}
          onClick={onSignOut}
          className="hidden min-h-11 min-w-11 shrink-0 items-center justify-center gap-2 rounded-control px-2 font-semibold hover:bg-mint sm:flex"
        >
          <LogOut aria-hidden size={20} strokeWidth={1.75} />
          <span className="hidden lg:inline">{words.signOut}</span>
        </button>
      </header>
      <main id="content" tabIndex={-1} className="outline-none">
        {children}
      </main>
    </>
  );
}

function NavLink({ place, here }: { place: Place; here: string }) {
  const { to, label, icon: Icon, also = [] } = place;
  return (
    <Link
      to={to}
      aria-current={also.some((page) => here.endsWith(page)) ? 'page' : undefined}
      className={classNames(
        'flex min-w-11 shrink-0 flex-col items-center justify-center border-b-3 px-2 text-sm font-semibold -outline-offset-3! 2xl:flex-row 2xl:gap-1.5 2xl:text-base',
        'border-transparent text-cumin hover:text-ink aria-[current=page]:border-lemon aria-[current=page]:text-ink',
      )}
    >
      <Icon aria-hidden size={20} strokeWidth={1.75} />
      {label}
    </Link>
  );
}

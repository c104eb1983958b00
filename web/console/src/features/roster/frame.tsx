import type { ReactNode } from 'react';
import { PlaceTabs } from '../../lib/place-tabs';
import { words } from './words';

const places = [
  { to: '/roster', label: words.title },
  { to: '/roster/hours', label: words.hoursTitle },
] as const;

interface FrameProps {
  title: string;
  storePicker: ReactNode;
  actions: ReactNode;
  children: ReactNode;
}

/** What the pages of the roster have in common. */
export const Frame = ({ title, storePicker, actions, children }: FrameProps) => (
  <div className="mx-auto flex max-w-[90rem] flex-col gap-4 px-4 py-4">
    <PlaceTabs keep label={words.tabs} places={places} />
    <div className="flex flex-wrap items-center gap-3">
      <h1 className="mr-auto text-3xl">{title}</h1>
      {storePicker}
      {actions}
    </div>
    {children}
  </div>
);

import { Bell, BellOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@shikanji/ui/button';
import type { Link } from './use-live-board';
import { words } from './words';

interface BoardToolbarProps {
  storePicker: ReactNode;
  link: Link;
  bell: { wanted: boolean; toggle: () => void };
}

export function BoardToolbar({ storePicker, link, bell }: BoardToolbarProps) {
  const Icon = bell.wanted ? Bell : BellOff;
  return (
    <div className="flex items-center gap-3 sm:gap-4">
      <h1 className="sr-only">{words.title}</h1>
      {storePicker}
      {link.state === 'live' && (
        <p className="flex items-center gap-2 text-lg font-semibold text-leaf">
          <span aria-hidden className="size-3 rounded-full bg-leaf" />
          {words.live}
        </p>
      )}
      <KeysHint />
      <Button
        look="outline"
        size="kitchen"
        className="ml-auto min-w-16 shrink-0 px-4!"
        {...(bell.wanted && { 'aria-label': words.bellIsOn })}
        onClick={bell.toggle}
      >
        <Icon aria-hidden size={24} strokeWidth={1.75} />
        <span className="max-sm:sr-only">{bell.wanted ? words.bellOn : words.bellOff}</span>
      </Button>
    </div>
  );
}

function KeysHint() {
  const hints = [
    ['← ↑ ↓ →', words.keys.move],
    ['Enter', words.keys.enter],
    ['M', words.keys.more],
  ] as const;
  return (
    <p className="hidden items-center gap-4 text-cumin lg:pointer-fine:flex">
      {hints.map(([key, meaning]) => (
        <span key={key}>
          <kbd className="mr-1.5 rounded-[4px] border border-cumin px-1.5 py-0.5 font-sans text-sm font-semibold text-ink">
            {key}
          </kbd>
          {meaning}
        </span>
      ))}
    </p>
  );
}

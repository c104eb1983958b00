import { Button } from '@shikanji/ui/button';
import { useBlocker } from '@tanstack/react-router';
import { type ReactNode, useRef } from 'react';

const words = {
  title: 'What you changed is not saved yet.',
  keep: 'Stay here',
  drop: 'Drop the changes',
} as const;

interface Discard {
  /** The question, for below what scrolls of a sheet; absent while nobody has to be asked. */
  question: ReactNode | undefined;
  /** It is saved, or gone anyway: the sheet may be left. */
  settle: () => void;
}

/** Asks before a sheet that somebody typed into goes: whether it is closed, or the address leads elsewhere. */
export function useDiscard(dirty: boolean): Discard {
  const settled = useRef(false);
  const blocker = useBlocker({
    shouldBlockFn: ({ next }) => !settled.current && !next.pathname.endsWith('/sign-in'),
    enableBeforeUnload: true,
    disabled: !dirty,
    withResolver: true,
  });
  return {
    question:
      blocker.status === 'blocked' ? (
        <Question onKeep={blocker.reset} onDrop={blocker.proceed} />
      ) : undefined,
    settle: () => {
      settled.current = true;
    },
  };
}

const Question = ({ onKeep, onDrop }: { onKeep: () => void; onDrop: () => void }) => (
  <div ref={focus} tabIndex={-1} role="group" aria-label={words.title} className="outline-none">
    <p className="mb-2 font-semibold">{words.title}</p>
    <div className="flex flex-wrap gap-2">
      <Button onClick={onKeep}>{words.keep}</Button>
      <Button look="danger" onClick={onDrop}>
        {words.drop}
      </Button>
    </div>
  </div>
);

const focus = (group: HTMLElement | null) => group?.focus();

import type { ReactNode } from 'react';

interface ChoiceSetProps {
  title: string;
  text?: string;
  /** Two beside each other, for short names. */
  columns?: boolean;
  children: ReactNode;
}

/** Rows to choose from, under what they are about. */
export function ChoiceSet({ title, text, columns = false, children }: ChoiceSetProps) {
  return (
    <fieldset>
      <legend className="font-display text-xl font-bold">{title}</legend>
      {text !== undefined && <p className="mt-1 text-cumin">{text}</p>}
      <div className={`mt-3 grid gap-2 ${columns ? 'grid-cols-2' : ''}`}>{children}</div>
    </fieldset>
  );
}

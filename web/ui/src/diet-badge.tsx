import { classNames } from './format/class-names';

/** Our own Jain mark: a leaf and the word, nothing borrowed from a temple. */
export function JainBadge({ label = 'Jain', holds = true }: { label?: string; holds?: boolean }) {
  return <DietBadge label={label} holds={holds} />;
}

/** A diet badge. One that does not hold is struck through and outlined, not only coloured. */
export function DietBadge({ label, holds }: { label: string; holds: boolean }) {
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1 rounded-full border-[1.5px] py-px pr-2 pl-1.5 text-sm leading-5 font-semibold whitespace-nowrap',
        holds ? 'border-leaf text-leaf' : 'border-clay text-clay',
      )}
    >
      <svg aria-hidden width="12" height="12" viewBox="0 0 12 12">
        {holds ? (
          <path
            d="M1.5 10.5C1 5 4 1.5 10.8 1.2 11 8 7.5 11 3.4 9.4L1.5 10.5Z"
            fill="currentColor"
          />
        ) : (
          <path d="M2.5 2.5l7 7M9.5 2.5l-7 7" stroke="currentColor" strokeWidth="2" fill="none" />
        )}
      </svg>
      <span className={holds ? undefined : 'line-through decoration-[1.5px]'}>{label}</span>
    </span>
  );
}

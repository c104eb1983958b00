/**
 * The vegetarian mark of the FSSAI (Labelling and Display Regulations 2020): a filled green circle inside a
 * green square outline whose side is twice the circle's diameter. The white ground belongs to it.
 */
export function VegMark({ label = 'Vegetarian', size = 16 }: { label?: string; size?: number }) {
  return (
    <svg
      role="img"
      aria-label={label}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      className="shrink-0"
    >
      <rect
        x="0.75"
        y="0.75"
        width="14.5"
        height="14.5"
        fill="#fff"
        stroke="#008000"
        strokeWidth="1.5"
      />
      <circle cx="8" cy="8" r="4" fill="#008000" />
    </svg>
  );
}

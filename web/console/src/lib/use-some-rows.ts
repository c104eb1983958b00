import { useState } from 'react';

const step = 200;

/** Of a long list the first rows, and more when they are asked for: thousands at once make typing slow. */
export function useSomeRows<Row>(rows: readonly Row[], ofWhat: string) {
  const [shown, setShown] = useState({ ofWhat, count: step });
  const count = shown.ofWhat === ofWhat ? shown.count : step;
  return {
    some: rows.slice(0, count),
    hidden: Math.max(0, rows.length - count),
    showMore: () => setShown({ ofWhat, count: count + step }),
  };
}

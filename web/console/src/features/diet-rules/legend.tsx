import { CellMark } from './cell-mark';
import { cells, words } from './words';

/** What the words in the table mean; on a phone only for who asks, since the table itself is long. */
export function Legend() {
  return (
    <>
      <details className="lg:hidden">
        <summary className="inline-flex min-h-11 items-center font-semibold text-leaf underline underline-offset-4">
          {words.legendTitle}
        </summary>
        <Meanings />
      </details>
      <div className="hidden lg:block">
        <Meanings />
      </div>
    </>
  );
}

const Meanings = () => (
  <dl className="flex max-w-160 flex-col gap-1 text-sm">
    {cells.map((cell) => (
      <div key={cell} className="flex gap-2">
        <dt className="w-20 shrink-0">
          <CellMark cell={cell} />
        </dt>
        <dd className="leading-6">{words.legend[cell]}</dd>
      </div>
    ))}
    <div className="flex gap-2">
      <dt className="w-20 shrink-0">
        <CellMark cell="no" fixed />
      </dt>
      <dd className="leading-6">{words.legend.fixed}</dd>
    </div>
  </dl>
);

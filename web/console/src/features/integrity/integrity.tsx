import { useTitle } from '../../lib/use-title';
import { DeadLetters } from './dead-letters';
import { Ledgers } from './ledgers';
import { words } from './words';

export function Integrity() {
  useTitle(words.title);
  return (
    <div className="mx-auto flex max-w-[56rem] flex-col gap-8 px-4 py-4">
      <section>
        <h1 className="text-3xl">{words.title}</h1>
        <p className="mt-1 mb-4 text-cumin">{words.intro}</p>
        <Ledgers />
      </section>
      <section>
        <h2 className="text-2xl">{words.deadLetters}</h2>
        <p className="mt-1 mb-4 text-cumin">{words.deadLettersIntro}</p>
        <DeadLetters />
      </section>
    </div>
  );
}

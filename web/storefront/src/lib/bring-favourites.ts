import { ApiProblem } from '@shikanji/api/problem';
import type { Favourites } from './favourites';

/** What is refused once will be refused again, unless it is only about the moment or about who asks. */
const isFinal = (fault: unknown): boolean =>
  fault instanceof ApiProblem &&
  fault.status >= 400 &&
  fault.status < 500 &&
  fault.status !== 401 &&
  fault.status !== 429;

/**
 * Brings favourites to the server one by one, the oldest first, so that they keep their order there.
 *
 * @param settled told of each that need not be brought any more
 */
export async function bringEach(
  favourites: Favourites,
  bring: (id: string) => Promise<void>,
  settled: (id: string) => void,
): Promise<void> {
  for (const id of favourites.toReversed()) {
    try {
      await bring(id);
    } catch (fault) {
      if (!isFinal(fault)) return;
    }
    settled(id);
  }
}

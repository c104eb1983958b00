import { ApiProblem } from '@shikanji/api/problem';
import { describe, expect, it } from 'vitest';
import { bringEach } from './bring-favourites';
import { marked, mostFavourites, readFavourites } from './favourites';

describe('favourites kept in the browser', () => {
  it('have the newest first, and each once', () => {
    expect(marked(['chaas', 'chai'], 'chai', true)).toEqual(['chai', 'chaas']);
    expect(marked(['chaas', 'chai'], 'chai', false)).toEqual(['chaas']);
  });

  it('make sense of whatever is stored', () => {
    expect(readFavourites(undefined)).toEqual([]);
    expect(readFavourites({ chai: true })).toEqual([]);
    expect(readFavourites(['chai', 7, null])).toEqual(['chai']);
  });

  it('are no more than the server keeps', () => {
    const many = Array.from({ length: mostFavourites }, (_, index) => `p${index}`);

    const more = marked(many, 'chai', true);

    expect(more).toHaveLength(mostFavourites);
    expect(more[0]).toBe('chai');
  });
});

describe('bringing favourites to the server', () => {
  const refusal = (status: number, code: string) => new ApiProblem({ code, status, message: code });

  /** What is brought and what is settled, when one of them meets a fault. */
  async function bring(at: string, fault: ApiProblem | null) {
    const brought: string[] = [];
    const settled: string[] = [];
    await bringEach(
      ['newest', 'middle', 'oldest'],
      (id) => {
        brought.push(id);
        return id === at && fault !== null ? Promise.reject(fault) : Promise.resolve();
      },
      (id) => settled.push(id),
    );
    return { brought, settled };
  }

  it('begins with the oldest, so that the order stays', async () => {
    const { brought, settled } = await bring('', null);

    expect(brought).toEqual(['oldest', 'middle', 'newest']);
    expect(settled).toEqual(brought);
  });

  it('goes on behind what will never be taken', async () => {
    const { settled } = await bring('middle', refusal(422, 'too_many_favourites'));

    expect(settled).toEqual(['oldest', 'middle', 'newest']);
  });

  it.each([
    refusal(0, 'offline'),
    refusal(503, 'unavailable'),
    refusal(429, 'rate_limited'),
    refusal(401, 'not_authenticated'),
  ])('keeps the rest for another time after $code', async (fault) => {
    const { brought, settled } = await bring('middle', fault);

    expect(brought).toEqual(['oldest', 'middle']);
    expect(settled).toEqual(['oldest']);
  });
});

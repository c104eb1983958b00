/** Picks the search parameters a page knows, as text; anything else counts as absent. */
export const texts =
  <Name extends string>(...names: Name[]) =>
  (search: Record<string, unknown>): Partial<Record<Name, string>> => {
    const found: Partial<Record<Name, string>> = {};
    for (const name of names) {
      const value = search[name];
      if (typeof value === 'number') found[name] = String(value);
      if (typeof value === 'string' && value !== '') found[name] = value;
    }
    return found;
  };

/** Where to go after sign-in: only inside this site. */
export const insidePath = (next: string | undefined): string =>
  next !== undefined && /^\/(?![/\\])/.test(next) ? next : '/menu';

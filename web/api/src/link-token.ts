let kept: string | null = null;

/** What stood behind the # of a link from a mail: kept here, so that it can leave the address bar at once. */
export const keepLinkToken = (hash: string): void => {
  kept = hash.replace(/^#/, '');
};

export const linkToken = (): string | null => kept;

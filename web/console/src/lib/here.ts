/** The zone of who reads, for pages that are about no one store. */
export const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Whether it is meant by what somebody types, in either script. */
export function isMeant(q: string, ...names: readonly (string | null | undefined)[]): boolean {
  const wanted = q.trim().toLocaleLowerCase('en');
  return names.some((name) => name?.toLocaleLowerCase('en').includes(wanted) ?? false);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** How many fields need another look, at any depth of what the form library keeps of them. */
export function countFaults(errors: unknown): number {
  if (!isObject(errors)) return 0;
  const own = 'message' in errors && typeof errors.message === 'string' ? 1 : 0;
  const nested = Object.entries(errors)
    // a field's element, which knows the whole page
    .filter(([name]) => name !== 'ref')
    .map(([, value]) => countFaults(value));
  return nested.reduce((sum, count) => sum + count, own);
}

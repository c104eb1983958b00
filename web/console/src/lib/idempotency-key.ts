/** Not `crypto.randomUUID`: a tablet in the store's network may reach the server over plain http. */
export const idempotencyKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

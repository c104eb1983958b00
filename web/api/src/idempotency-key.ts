/**
 * A key that makes sending a request again harmless. It begins with the time, so that the server keeps what came together side
 * by side. Not `crypto.randomUUID`: a tablet in the store's network may reach the server over plain http.
 */
export function idempotencyKey(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return time + Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const shape = /^(\d{1,4})(?::([0-5]\d))?$/;

/** Minutes as people type them, `10` or `1:30`, in seconds; null for what is none. */
export function secondsOf(text: string): number | null {
  const found = shape.exec(text.trim());
  return found === null ? null : Number(found[1]) * 60 + Number(found[2] ?? 0);
}

/** As it stands in a field. */
export function minutesOf(seconds: number): string {
  const rest = seconds % 60;
  const whole = String((seconds - rest) / 60);
  return rest === 0 ? whole : `${whole}:${String(rest).padStart(2, '0')}`;
}

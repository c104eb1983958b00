import { useSyncExternalStore } from 'react';

export interface Persisted<Value> {
  get: () => Value;
  set: (value: Value) => void;
  use: () => Value;
}

/** A value kept in this browser, shared by its tabs. `read` makes sense of whatever is stored, or of nothing. */
export function persisted<Value>(key: string, read: (stored: unknown) => Value): Persisted<Value> {
  const listeners = new Set<() => void>();
  let current = load();

  function load(): Value {
    try {
      const text = localStorage.getItem(key);
      return read(text === null ? undefined : JSON.parse(text));
    } catch {
      return read(undefined);
    }
  }

  function changed() {
    listeners.forEach((listener) => listener());
  }

  window.addEventListener('storage', (event) => {
    if (event.key !== key) return;
    current = load();
    changed();
  });

  const get = () => current;
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    get,
    set(value) {
      current = value;
      try {
        localStorage.setItem(key, JSON.stringify(value));
      } catch {
        // full or forbidden storage: the value lives as long as the page
      }
      changed();
    },
    use: () => useSyncExternalStore(subscribe, get),
  };
}

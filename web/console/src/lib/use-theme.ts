import { useLayoutEffect } from 'react';

/** A page that is dark whatever the device prefers; sheets live outside it, so the root is told. */
export function useTheme(theme: 'dark' | 'light'): void {
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
    return () => {
      delete document.documentElement.dataset.theme;
    };
  }, [theme]);
}

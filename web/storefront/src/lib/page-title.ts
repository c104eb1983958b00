import { useEffect } from 'react';

export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title === undefined ? 'Shikanji' : `${title} · Shikanji`;
  }, [title]);
}

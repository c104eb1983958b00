import { createRoot } from 'react-dom/client';
import { lazy, Suspense } from 'react';
import './styles.css';

const MenuPage = lazy(() => import('./routes/menu'));
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <Suspense>
      <MenuPage />
    </Suspense>,
  );
}

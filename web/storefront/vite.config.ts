import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const productDrawings = fileURLToPath(new URL('../ui/src/drawings/products', import.meta.url));

/** The server's `Product.images[].url` points at these; they keep their plain names. */
const productImages = (): Plugin => ({
  name: 'product-images',
  writeBundle({ dir = 'dist' }) {
    cpSync(productDrawings, `${dir}/images/products`, { recursive: true });
  },
});

export default defineConfig({
  plugins: [react(), tailwindcss(), productImages()],
  build: {
    manifest: true,
    assetsInlineLimit: 0,
    target: 'es2022',
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // few files compress better than many; the libraries change less often than our own code
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'data', test: /node_modules[\\/](@tanstack|openapi-fetch)[\\/]/ },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: {
      '/api': 'http://127.0.0.1:8080',
      '/images': 'http://127.0.0.1:8080',
    },
  },
});

/** How the console is built: into `dist`, for `/console`; `build/contract.mjs` adds what the pages need of the contract. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contract } from './build/contract.mjs';

export default defineConfig({
  root: import.meta.dirname,
  base: '/console/',
  plugins: [react(), contract()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // The content security policy allows no data: scripts, and files are cached one by one.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1_000,
  },
  // `npx vite packages/console` serves the sources beside a running server.
  server: {
    proxy: {
      '/graphql': { target: 'http://127.0.0.1:4000', ws: true },
      '/console/config.json': 'http://127.0.0.1:4000',
      '/console/token': 'http://127.0.0.1:4000',
    },
  },
});

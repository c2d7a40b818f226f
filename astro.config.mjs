import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

/** pdf-lib does not say that its files have no side effects: told so, the worker is a quarter of its size. */
const isPdfLibrary = /node_modules\/(?:pdf-lib|@pdf-lib|pako|tslib)\//;

export default defineConfig({
  base: process.env.BASE ?? '/',
  output: 'static',
  trailingSlash: 'always',
  integrations: [preact({ compat: true })],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    worker: {
      format: 'es',
      rollupOptions: { treeshake: { moduleSideEffects: (id) => !isPdfLibrary.test(id) } },
    },
  },
});

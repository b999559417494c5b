import { defineConfig } from 'vite';

const config = defineConfig({
  build: {
    outDir: '../TalentGraph.Api/wwwroot',
    emptyOutDir: true,
    // Data URLs would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { explorer: 'index.html', playground: 'playground/index.html' },
      checks: { moduleLevelDirective: false },
    },
  },
  server: { proxy: { '^/graphql$': 'http://127.0.0.1:5080' } },
});

// Vite looks for a default export; nothing else here has one.
export default config;

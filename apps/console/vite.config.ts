import { compiledWords } from '@redress/web/vite/compiled-words.ts';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = 'http://localhost:4002';

export default defineConfig({
  plugins: [react(), compiledWords()],
  build: { target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 800 },
  server: { port: 5002, proxy: { '/graphql': api, '/auth': api, '/files': api } },
});

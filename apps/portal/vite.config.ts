import { compiledWords } from '@redress/web/vite/compiled-words.ts';
import { compressedFiles } from '@redress/web/vite/compressed-files.ts';
import { knownOperations } from '@redress/web/vite/known-operations.ts';
import { routePatterns } from '@redress/web/vite/route-patterns.ts';
import react from '@vitejs/plugin-react';
import { NodePackageImporter } from 'sass-embedded';
import { defineConfig } from 'vite';
import { paths } from './src/paths.ts';

const api = 'http://localhost:4001';

export default defineConfig({
  plugins: [react(), compiledWords(), compressedFiles(), routePatterns(paths), knownOperations()],
  css: { preprocessorOptions: { scss: { importers: [new NodePackageImporter()] } } },
  // Vite's own minifier (Lightning CSS) refuses a media query of govuk-frontend (interface.md T14).
  build: {
    cssMinify: 'esbuild',
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 800,
  },
  server: { port: 5001, proxy: { '/graphql': api, '/files': api } },
});

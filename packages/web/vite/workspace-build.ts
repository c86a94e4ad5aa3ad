import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { compiledWords } from './compiled-words.ts';
import { compressedFiles } from './compressed-files.ts';
import { knownOperations } from './known-operations.ts';
import { routePatterns, type Paths } from './route-patterns.ts';

/** How console and panel are built, and served while somebody works on them. `port`: of the page; `api`: of the API's door for this app. */
export function workspaceBuild({
  port,
  api,
  paths,
}: {
  port: number;
  api: number;
  paths: Paths;
}): UserConfig {
  const server = `http://localhost:${api}`;
  return {
    plugins: [react(), compiledWords(), compressedFiles(), routePatterns(paths), knownOperations()],
    build: { target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 800 },
    server: { port, proxy: { '/graphql': server, '/auth': server, '/files': server } },
  };
}

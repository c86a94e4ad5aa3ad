import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { z } from 'zod';
import { plainly } from '../words/answer-in-words.ts';
import { answer } from './answer.ts';

/**
 * Serves a built app: its files, and its one page for every address that is a route of its own. Any other address gets the same page, which says in
 * words that there is nothing, with 404.
 */
export function appFiles(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return (_request, response) => answer(response, 404, plainly('not built'));
  const isRoute = routesOf(folder);
  const serve = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      // files under assets/ carry a hash of what is in them; the page that names them must never be kept
      const kept = path.startsWith('/assets/');
      response.setHeader('Cache-Control', kept ? 'public, max-age=31536000, immutable' : 'no-store');
    },
  });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return answer(response, 405, plainly('only reading'), { allow: 'GET, HEAD' });
    }
    serve(request, response, () => {
      const path = new URL(request.url ?? '/', 'http://here').pathname;
      if (isFile.test(path)) return answer(response, 404, plainly('nothing here'));
      const status = isRoute(path) ? 200 : 404;
      answer(response, status, readFileSync(page), { 'content-type': 'text/html; charset=utf-8' });
    });
  };
}

const isFile = /^\/assets\/|\.[a-z0-9]+$/i;

/** By the patterns that the build lays beside the app, such as `/cases/:id`. */
function routesOf(folder: string): (path: string) => boolean {
  const file = join(folder, '.routes.json');
  const patterns = z.array(z.string()).parse(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []);
  const matching = patterns.map((pattern) => new RegExp(`^${pattern.replaceAll(/:\w+/g, '[^/]+')}/?$`));
  return (path) => matching.some((fits) => fits.test(path));
}

import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { plainly } from '../words/answer-in-words.ts';
import { answer } from './answer.ts';

/** Serves a built app: its files, and its one page for every address that is a route of its own. */
export function appFiles(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  if (!existsSync(join(folder, 'index.html'))) {
    return (_request, response) => answer(response, 404, plainly('not built'));
  }
  const serve = sirv(folder, {
    single: true,
    etag: true,
    brotli: true,
    gzip: true,
    ignores: [/^\/assets\//, /^\/auth\//, /\.[a-z0-9]+$/i],
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
    serve(request, response, () => answer(response, 404, plainly('nothing here')));
  };
}

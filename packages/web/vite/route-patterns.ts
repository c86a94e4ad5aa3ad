import type { Plugin } from 'vite';

/** Every address an app has, as its `paths` make it. */
export type Paths = Readonly<Record<string, (...parts: never[]) => string>>;

/**
 * Lays `.routes.json` beside a built app: the patterns of its addresses, such as `/cases/:id`, so that the server can tell a page from an address
 * where there is nothing.
 */
export function routePatterns(paths: Paths): Plugin {
  return {
    name: 'redress:route-patterns',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '.routes.json', source: JSON.stringify(patternsOf(paths)) });
    },
  };
}

/** What is left out of a path is filled by its own pattern, or here by `:any`. */
export const patternsOf = (paths: Paths): string[] => {
  const patterns = Object.values(paths).map((path) => {
    const parts = Array.from({ length: path.length }, () => ':any');
    return decodeURIComponent(String(Reflect.apply(path, undefined, parts)));
  });
  return [...new Set(patterns)];
};

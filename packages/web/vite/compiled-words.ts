import { parse } from '@formatjs/icu-messageformat-parser';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const CATALOGUE = /\/words\.[\w-]+\.ts$/;

/**
 * Compiles catalogues (`words.<language>.ts`) while building, so that the parser of ICU messages stays out of the
 * bundle: react-intl takes the parsed form as well. A message that cannot be parsed stops the build.
 */
export function compiledWords(): Plugin {
  return {
    name: 'redress:compiled-words',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' },
      },
    }),
    async load(id) {
      const [path = ''] = id.split('?');
      if (!CATALOGUE.test(path)) return undefined;
      this.addWatchFile(path);
      // The time keeps Node from answering with the catalogue it read before an edit.
      const { words } = (await import(`${pathToFileURL(path).href}?at=${Date.now()}`)) as {
        words: Record<string, string>;
      };
      const compiled = Object.fromEntries(Object.entries(words).map(([key, text]) => [key, parse(text)]));
      return `export const words = ${JSON.stringify(compiled)}`;
    },
  };
}

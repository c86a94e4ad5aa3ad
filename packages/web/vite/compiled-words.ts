import { parse } from '@formatjs/icu-messageformat-parser';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

// A page's own words, and those of the rules' refusals.
const CATALOGUE = /\/words\.[\w-]+\.ts$|\/domain\/src\/words\/[a-z]{2}\/(?:refusals\/)?[\w-]+\.ts$/;

/**
 * Compiles catalogues (`words.<language>.ts`, the domain's `words/<language>/`) while building, so that the parser of ICU messages stays out of the
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
      const catalogues = (await import(`${pathToFileURL(path).href}?at=${Date.now()}`)) as Record<
        string,
        Record<string, string>
      >;
      return Object.entries(catalogues)
        .map(([name, words]) => `export const ${name} = ${JSON.stringify(compiled(words))};`)
        .join('\n');
    },
  };
}

const compiled = (words: Record<string, string>) =>
  Object.fromEntries(Object.entries(words).map(([key, text]) => [key, parse(text)]));

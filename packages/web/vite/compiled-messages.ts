import { parse } from '@formatjs/icu-messageformat-parser';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const CATALOGUE = /\/messages\.[\w-]+\.ts$/;

/**
 * Compiles catalogues (`messages.<locale>.ts`) while building, so that the parser of ICU messages stays out of the
 * bundle: react-intl takes the parsed form as well. A message that cannot be parsed stops the build.
 */
export function compiledMessages(): Plugin {
  return {
    name: 'redress:compiled-messages',
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
      const { messages } = (await import(`${pathToFileURL(path).href}?at=${Date.now()}`)) as {
        messages: Record<string, string>;
      };
      const compiled = Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, parse(text)]));
      return `export const messages = ${JSON.stringify(compiled)}`;
    },
  };
}

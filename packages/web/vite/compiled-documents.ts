import { parse } from 'graphql';
import type { Plugin } from 'vite';

const OPERATIONS = /\.operations\.ts$/;

/**
 * Parses the operations of `*.operations.ts` while building, so that GraphQL's parser stays out of the bundle (8 kB).
 * Operations are plain text between the back ticks: what is put together with `${…}` stops the build.
 */
export function compiledDocuments(): Plugin {
  return {
    name: 'redress:compiled-documents',
    enforce: 'pre',
    transform(code, file) {
      if (!OPERATIONS.test(file.split('?')[0] ?? '')) return undefined;
      return code.replaceAll(/\bgql`([^`]*)`/g, (_, text: string) => {
        if (text.includes('${')) this.error(`${file}: write the operation out; it is parsed while building.`);
        return JSON.stringify(parse(text, { noLocation: true }));
      });
    },
  };
}

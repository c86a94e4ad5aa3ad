import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Lays `.operations.json` beside a built app: the texts of its operations as it sends them, which the server then answers from plans made beforehand. */
export function knownOperations(): Plugin {
  return {
    name: 'redress:known-operations',
    apply: 'build',
    generateBundle() {
      const source = readFileSync('src/generated/operations.json', 'utf8');
      this.emitFile({ type: 'asset', fileName: '.operations.json', source });
    },
  };
}

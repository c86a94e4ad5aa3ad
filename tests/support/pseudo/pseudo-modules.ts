/**
 * For `node --import`: catalogues and shipped procedures come in the pseudo-language. The server says it then, and an app that is built so: the build
 * imports the catalogues to compile them.
 */
import { registerHooks } from 'node:module';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CATALOGUE = /\/words\.en\.ts$|\/src\/words\/en\/(?:refusals\/)?[\w-]+\.ts$/;
const PROCEDURES = /\/domain\/src\/procedures\/published\.ts$/;
const language = new URL('pseudo-language.ts', import.meta.url).href;

registerHooks({
  load(url, context, next) {
    const [file = '', query = ''] = url.split('?');
    if (query === 'as-it-is') return next(url, context);
    const source = CATALOGUE.test(file)
      ? catalogue(file)
      : PROCEDURES.test(file)
        ? procedures(file)
        : undefined;
    return source === undefined ? next(url, context) : { format: 'module', source, shortCircuit: true };
  },
});

function catalogue(file: string): string {
  const names = [...readFileSync(fileURLToPath(file), 'utf8').matchAll(/^export const (\w+)/gm)];
  const said = names.map(
    ([, name]) =>
      `export const ${name} = Object.fromEntries(Object.entries(real.${name}).map(([id, said]) => [id, pseudoMessage(said)]));`,
  );
  return [
    `import * as real from '${file}?as-it-is';`,
    `import { pseudoMessage } from '${language}';`,
    ...said,
  ].join('\n');
}

const procedures = (file: string): string => `
import * as real from '${file}?as-it-is';
import { pseudoProcedure } from '${language}';
export const PUBLISHED = new Map([...real.PUBLISHED].map(([key, procedure]) => [key, pseudoProcedure(procedure)]));
export const publishedProcedure = (key) => PUBLISHED.get(key) ?? real.publishedProcedure(key);
`;

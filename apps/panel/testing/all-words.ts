import type { Words } from '@redress/web/words/MoreWords.tsx';

const catalogues = import.meta.glob<{ words: Words }>('../src/**/words.en.ts', { eager: true });

/** Every catalogue of the app as one: tests show components without the routes that bring their words. */
export const allWords: Words = Object.assign({}, ...Object.values(catalogues).map(({ words }) => words));

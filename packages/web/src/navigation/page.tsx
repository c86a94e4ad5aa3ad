import type { ComponentType } from 'react';
import { withWords, type Words } from '../words/MoreWords.tsx';

type LoadPage = () => Promise<{ default: ComponentType }>;
type LoadWords = () => Promise<{ words: Words }>;

/** A page of a table of routes: it and the words that stand beside it are loaded when it is first visited. */
export function page(load: LoadPage, ...loadWords: readonly LoadWords[]) {
  return async () => {
    const [{ default: Page }, catalogues] = await Promise.all([
      load(),
      Promise.all(loadWords.map((each) => each())),
    ]);
    const words: Words = Object.assign({}, ...catalogues.map((each) => each.words));
    return { Component: loadWords.length === 0 ? Page : withWords(Page, words) };
  };
}

import type { ReactNode } from 'react';
import type { Words } from '../src/words/MoreWords.tsx';
import { WordsProvider } from '../src/words/WordsProvider.tsx';

/** What a shared component needs above it to speak. Apps pass their own catalogue as well. */
export function WithWords({ words = {}, children }: { words?: Words; children?: ReactNode }) {
  return (
    <WordsProvider locale="en" words={words}>
      {children}
    </WordsProvider>
  );
}

import type { ReactNode } from 'react';
import { WordsProvider } from '../src/words/WordsProvider.tsx';

/** What a shared component needs above it to speak. Apps pass their own catalogue as well. */
export function WithWords({
  messages = {},
  children,
}: {
  messages?: Record<string, string>;
  children?: ReactNode;
}) {
  return (
    <WordsProvider locale="en" messages={messages}>
      {children}
    </WordsProvider>
  );
}

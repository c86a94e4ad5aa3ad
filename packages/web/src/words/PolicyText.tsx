import type { ReactNode } from 'react';
import { languageOfText } from './read-for-reader.ts';

/**
 * A text of the policy. One that is not there in the reader's language says which language it is in, for whoever hears it read aloud; anything else
 * is shown as it is.
 */
export function PolicyText({ children }: { children?: ReactNode }) {
  const lang = typeof children === 'string' ? languageOfText(children) : undefined;
  return lang === undefined ? children : <span lang={lang}>{children}</span>;
}

import { useEffect } from 'react';

/**
 * Sets the document's title while the page is shown. Titles end up in the browser's history and on shared screens:
 * never put a name, a reference or what a complaint is about into one.
 */
export function usePageTitle(title: string) {
  useEffect(() => {
    document.title = title;
  }, [title]);
}

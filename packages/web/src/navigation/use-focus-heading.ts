import { useEffect, useRef } from 'react';

/**
 * Moves focus to the page's `<h1>` whenever `place` changes, as a page load would, so that keyboard and screen-reader
 * users land on the new page. The first page keeps the browser's own start; an error summary keeps the focus it took.
 */
export function useFocusHeading(place: string) {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    return whenHeadingAppears((heading) => {
      if (document.activeElement?.closest('[data-takes-focus]')) return;
      if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    });
  }, [place]);
}

// A lazy page draws its heading later than the address changes: look for it for two seconds, then give up.
function whenHeadingAppears(take: (heading: HTMLElement) => void) {
  const old = document.querySelector('h1');
  const started = performance.now();
  let frame = requestAnimationFrame(look);
  function look(now: number) {
    const heading = document.querySelector<HTMLElement>('main h1');
    const isNew = heading !== null && (heading !== old || now - started > 300);
    if (isNew) take(heading);
    else if (now - started < 2000) frame = requestAnimationFrame(look);
  }
  return () => cancelAnimationFrame(frame);
}

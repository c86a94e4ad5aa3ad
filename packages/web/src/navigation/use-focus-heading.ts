import { useEffect, useRef } from 'react';

/**
 * Moves focus to the page's `<h1>` whenever `place` changes, as a page load would, so that keyboard and screen-reader
 * users land on the new page. The first page keeps the browser's own start; an error summary keeps the focus it took.
 */
export function useFocusHeading(place: string) {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return undefined;
    before.current = place;
    window.scrollTo(0, 0);
    return whenHeadingAppears((heading) => {
      if (document.activeElement?.closest('[data-takes-focus], main input')) return;
      if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    });
  }, [place]);
}

const PATIENCE = 5000; // ms for what the page shows to arrive

// A page that still waits for its data has no heading yet: look again at every frame.
function whenHeadingAppears(take: (heading: HTMLElement) => void) {
  const started = performance.now();
  let frame = requestAnimationFrame(look);
  function look() {
    const heading = document.querySelector<HTMLElement>('main h1');
    if (heading) take(heading);
    else if (performance.now() - started < PATIENCE) frame = requestAnimationFrame(look);
  }
  return () => cancelAnimationFrame(frame);
}

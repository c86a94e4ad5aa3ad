import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

const PATIENCE = 3000; // ms for a section to arrive

/** Going from one section of a case to another moves the focus to the section's heading: the case itself stays. */
export function useSectionFocus() {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return undefined;
    before.current = pathname;
    const started = performance.now();
    let frame = requestAnimationFrame(look);
    function look() {
      const heading = document.querySelector<HTMLElement>('main [data-section-heading]');
      if (heading?.dataset['sectionHeading'] === pathname) {
        heading.focus({ preventScroll: true });
        heading.scrollIntoView({ block: 'nearest' });
      } else if (performance.now() - started < PATIENCE) frame = requestAnimationFrame(look);
    }
    return () => cancelAnimationFrame(frame);
  }, [pathname]);
}
